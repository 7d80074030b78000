internal import Lexicon
internal import Lexicons
internal import Reports
internal import Source

/// Brings the lexicon: the embedded one, with a user's layers laid over it.
enum LexiconLoading {
  /// A lexicon and what is known of how it came about.
  struct Loaded {
    var lexicon: Lexicon
    var changes: [LexiconChange] = []
    var places = LexiconPlaces()
    var problems: [Problem] = []

    /// The changes to one entry.
    func changes(_ kind: LexiconLayer.Kind, _ id: String) -> [LexiconChange] {
      changes.filter { $0.kind == kind && $0.id == id }
    }
  }

  /// The lexicon's parts that a command needs.
  ///
  /// - Throws: Every problem of the user's layers, and of all together.
  static func load(
    _ parts: Set<CompactLexicon.Part>, _ invocation: Invocation
  ) throws(Problems) -> Lexicon {
    try loaded(parts, invocation).lexicon
  }

  /// The same with all that is known of it.
  static func loaded(
    _ parts: Set<CompactLexicon.Part>, _ invocation: Invocation
  ) throws(Problems) -> Loaded {
    Heap.prepare()
    guard invocation.has(.lexicons) || invocation.configuration?.changesLexicon == true else {
      let size = CompactLexicon(Lexicons.prefix(256)).size(of: parts)
      return Loaded(lexicon: CompactLexicon(Lexicons.prefix(size)).decode(parts))
    }
    let loaded = merge(invocation)
    guard loaded.problems.isEmpty else { throw Problems(loaded.problems) }
    return loaded
  }

  /// The embedded lexicon with the layers over it that hold for a run: the configuration's folders,
  /// unless the command line names some, then what stands in the configuration, then those.
  static func merge(_ invocation: Invocation) -> Loaded {
    var folders: [String] = []
    if !invocation.has(.lexicons) { folders = invocation.configuration?.folders ?? [] }
    var reads = folders.map(LexiconFolder.read)
    for layer in invocation.configuration?.layers ?? [] { reads.append((layer, [])) }
    reads += invocation.all(.lexicons).map(LexiconFolder.read)
    return merge(reads)
  }

  /// The embedded lexicon with layers over it, and every problem in the order of the files.
  static func merge(_ reads: [(layer: LexiconLayer, problems: [Problem])]) -> Loaded {
    var merger = LexiconMerger(CompactLexicon(Lexicons.compact).decode())
    for read in reads { merger.lay(read.layer) }
    var problems = reads.flatMap(\.problems)
    // What could not be parsed seems to be missing, which would be told again and again.
    if reads.allSatisfy(\.layer.isComplete) {
      problems += merger.problems
      problems += Validation.problems(of: merger.lexicon, places: merger.places)
    }
    return Loaded(
      lexicon: merger.lexicon, changes: merger.changes, places: merger.places,
      problems: inOrder(problems))
  }

  /// The problems by file and place, each once.
  static func inOrder(_ problems: [Problem]) -> [Problem] {
    let sorted = problems.enumerated().sorted { left, right in
      let one = (left.element.path ?? "", left.element.position?.byte ?? -1, left.offset)
      let two = (right.element.path ?? "", right.element.position?.byte ?? -1, right.offset)
      return one < two
    }
    var result: [Problem] = []
    for (_, problem) in sorted where result.last != problem { result.append(problem) }
    return result
  }

  /// The role that `--role` or the configuration names, or nil.
  ///
  /// - Throws: A problem, told where the configuration gave the role.
  static func role(
    of invocation: Invocation, in lexicon: Lexicon
  ) throws(Problem) -> RoleLexicon? {
    guard let name = invocation.value(.role) else { return nil }
    do throws(Problem) {
      return try role(name, in: lexicon)
    } catch {
      throw invocation.configured[Flag.role.name]?.problem(error) ?? error
    }
  }

  /// The role of an id or short name.
  ///
  /// - Throws: A problem with the nearest name, or the list of roles.
  static func role(_ name: String, in lexicon: Lexicon) throws(Problem) -> RoleLexicon {
    if let role = lexicon.role(name) { return role }
    let names = lexicon.roles.flatMap { [$0.id] + $0.aliases }
    let nearest = NearestSpelling.of(name, among: names)
    throw Problem(
      "unknown role \"\(Display.escaped(name))\"",
      hint: nearest.map { "did you mean \($0)?" }
        ?? "one of: " + lexicon.roles.map(\.id).joined(separator: ", "))
  }

  /// The tool as reports name it.
  static func tool(_ lexicon: Lexicon) -> Tool {
    Tool(lexicon: lexicon.version)
  }
}
