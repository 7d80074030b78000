package import Source

/// What one folder, file or configuration changes in the lexicon under it.
package struct LexiconLayer: Sendable {
  /// The kinds of files, by the names of their folders.
  package enum Kind: String, CaseIterable, Sendable {
    case skills, roles, titles, wording

    /// One entry of the kind, as places and messages name it.
    package var entry: String {
      switch self {
      case .skills: "skill"
      case .roles: "role"
      case .titles: "title list"
      case .wording: "word list"
      }
    }

    /// The key of an entry's places.
    package func key(_ id: String) -> String { entry + ":" + id }
  }

  /// An entry that stands for itself, or one that changes what lies under it.
  enum Entry<Whole: Sendable, Edit: Sendable>: Sendable {
    case whole(Whole)
    case edit(Edit)
  }

  var skills: [Entry<Skill, SkillEdit>] = []
  var droppedSkills: [Dropped] = []
  var roles: [Entry<RoleLexicon, RoleEdit>] = []
  var droppedRoles: [Dropped] = []
  var common: CommonLexicon?
  var titles: [WordListEdit] = []
  var wording: [WordListEdit] = []
  /// Where its entries stand.
  package private(set) var places = LexiconPlaces()
  /// Whether all of its files could be parsed; else what they name may seem to be missing.
  package internal(set) var isComplete = true

  package init() {}

  /// Whether it changes nothing.
  package var isEmpty: Bool {
    skills.isEmpty && droppedSkills.isEmpty && roles.isEmpty && droppedRoles.isEmpty
      && common == nil && titles.isEmpty && wording.isEmpty
  }

  /// An id that the layer takes away, and where it says so.
  struct Dropped: Sendable {
    var id: String
    var place: Problem
  }

  /// Adds what a file of a kind holds, or a key of the configuration.
  package mutating func add(_ node: JSONNode, _ kind: Kind, _ reading: inout JSONReading) {
    switch kind {
    case .skills: SkillFile.read(node, into: &self, &reading)
    case .roles: RoleFile.read(node, into: &self, &reading)
    case .titles: titles += WordListFile.read(node, kind, into: &self, &reading)
    case .wording: wording += WordListFile.read(node, kind, into: &self, &reading)
    }
  }

  /// Notes where an entry stands; a second one of the same id is a problem.
  mutating func claim(_ kind: Kind, _ id: String, _ node: JSONNode, _ reading: inout JSONReading) {
    let key = kind.key(id)
    if !id.isEmpty, places.has(key) {
      reading.report(
        "\"\(id)\" stands in \(places.name(of: key)) too", at: LexiconLayer.idRange(of: node),
        hint: "write all that changes it into one entry")
    }
    places.note(key, node, reading)
  }

  private static func idRange(of node: JSONNode) -> Range<Int> {
    guard case .object(let members) = node.value else { return node.range }
    return members.first { $0.key == "id" }?.value.range ?? node.range
  }

  /// The entries under a key of a file's object and the ids under `drop`; an array is short for the
  /// entries alone.
  static func entries(
    _ node: JSONNode, _ key: String, _ reading: inout JSONReading,
    also: (inout JSONFields, inout JSONReading) -> Void = { _, _ in }
  ) -> (entries: [JSONNode], dropped: [Dropped]) {
    if case .array(let items) = node.value { return (items, []) }
    var fields = reading.fields(of: node)
    also(&fields, &reading)
    let drop = fields.optional("drop")
    let list = drop == nil ? fields.required(key, &reading) : fields.optional(key)
    var dropped: [Dropped] = []
    if let drop {
      for item in reading.items(of: drop) {
        let id = reading.string(of: item)
        let place = JSONParser.problem(
          "", at: item.range.lowerBound, bytes: reading.bytes, path: reading.path)
        if !id.isEmpty { dropped.append(Dropped(id: id, place: place)) }
      }
    }
    fields.finish(&reading)
    return (list.map { reading.items(of: $0) } ?? [], dropped)
  }
}
