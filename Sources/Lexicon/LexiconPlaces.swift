package import Source

/// Where the entries of lexicon files stand, so that what only shows when all is laid together can
/// still be told at its line.
package struct LexiconPlaces: Sendable {
  private struct Entry: Sendable {
    var node: JSONNode
    var path: String
    var bytes: [UInt8]
  }

  private var entries: [String: [Entry]] = [:]

  package init() {}

  /// Notes that a node of a file holds an entry, such as `skill:go`.
  mutating func note(_ key: String, _ node: JSONNode, _ reading: JSONReading) {
    entries[key, default: []].append(Entry(node: node, path: reading.path, bytes: reading.bytes))
  }

  /// Adds the places of a layer that lies over these.
  mutating func add(_ other: LexiconPlaces) {
    entries.merge(other.entries) { $0 + $1 }
  }

  /// The ids of the entries of a kind, in order.
  func ids(_ kind: LexiconLayer.Kind) -> [String] {
    let prefix = kind.key("")
    return entries.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .sorted()
  }

  /// Whether the places of no entry are known.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether any file holds the entry, and in it what the keys and words lead to.
  package func has(_ key: String, _ trail: [String] = []) -> Bool {
    find(key, trail)?.isExact == true
  }

  /// Where an entry stands, or what the keys and words lead to in it: the last file that says so.
  package func place(of key: String, _ trail: [String] = []) -> (path: String, position: Position)?
  {
    guard let found = find(key, trail) else { return nil }
    return (found.entry.path, LineIndex(found.entry.bytes).position(at: found.offset))
  }

  /// The same as `path:line`, or "built in".
  package func name(of key: String, _ trail: [String] = []) -> String {
    place(of: key, trail).map { "\($0.path):\($0.position.line)" } ?? "built in"
  }

  /// A problem with an entry, told at the line that keys and words lead to in it.
  package func problem(
    _ message: String, of key: String, at trail: [String] = [], hint: String? = nil
  ) -> Problem {
    guard let found = find(key, trail) else { return Problem(message, hint: hint) }
    return JSONParser.problem(
      message, at: found.offset, bytes: found.entry.bytes, path: found.entry.path, hint: hint)
  }

  private func find(
    _ key: String, _ trail: [String]
  ) -> (entry: Entry, offset: Int, isExact: Bool)? {
    guard let all = entries[key], let last = all.last else { return nil }
    for entry in all.reversed() {
      if let offset = LexiconPlaces.offset(in: entry.node, trail[...]) {
        return (entry, offset, true)
      }
    }
    return (last, LexiconPlaces.start(of: last.node), false)
  }

  private static func offset(in node: JSONNode, _ trail: ArraySlice<String>) -> Int? {
    guard let step = trail.first else { return start(of: node) }
    switch node.value {
    case .object(let members):
      return members.first { $0.key == step }.flatMap { offset(in: $0.value, trail.dropFirst()) }
    case .array(let items):
      return items.first { names($0).contains(step) }.flatMap {
        offset(in: $0, trail.dropFirst())
      }
    default: return nil
    }
  }

  /// What an item of an array can be called by: its text, or that of the member that names it.
  private static func names(_ item: JSONNode) -> [String] {
    switch item.value {
    case .string(let text): [text]
    case .object(let members):
      members.compactMap { member in
        guard ["id", "signal", "phase"].contains(member.key),
          case .string(let text) = member.value.value
        else { return nil }
        return text
      }
    default: []
    }
  }

  /// The place to point at: an entry's id, or the first byte of anything else.
  private static func start(of node: JSONNode) -> Int {
    if case .object(let members) = node.value,
      let id = members.first(where: { $0.key == "id" })
    {
      return id.value.range.lowerBound
    }
    return node.range.lowerBound
  }
}
