/// A JSON file being read into values, and every problem met on the way.
///
/// Reading goes on past a problem with a harmless value, so that all are reported at once.
package struct JSONReading {
  package let path: String
  package let bytes: [UInt8]
  package private(set) var problems: [Problem] = []

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Notes a problem at a stretch of the file.
  package mutating func report(_ message: String, at range: Range<Int>, hint: String? = nil) {
    problems.append(
      JSONParser.problem(message, at: range.lowerBound, bytes: bytes, path: path, hint: hint))
  }

  /// Notes a problem that was made elsewhere.
  package mutating func report(_ problem: Problem) { problems.append(problem) }

  /// The fields of an object; a wrong type is reported and read as an empty object.
  package mutating func fields(of node: JSONNode) -> JSONFields {
    guard case .object(let members) = node.value else {
      report("expected an object, found \(node.typeName)", at: node.range)
      return JSONFields(members: [], range: node.range, isObject: false)
    }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      report("the key \"\(member.key)\" stands here twice", at: member.keyRange)
    }
    return JSONFields(members: members, range: node.range)
  }

  /// The items of an array; a wrong type is reported and read as empty.
  package mutating func items(of node: JSONNode) -> [JSONNode] {
    guard case .array(let items) = node.value else {
      report("expected an array, found \(node.typeName)", at: node.range)
      return []
    }
    return items
  }

  /// The string of a node; a wrong type is reported and read as empty.
  package mutating func string(of node: JSONNode) -> String {
    guard case .string(let string) = node.value else {
      report("expected a string, found \(node.typeName)", at: node.range)
      return ""
    }
    return string
  }

  /// The strings of an array of strings.
  package mutating func strings(of node: JSONNode) -> [String] {
    var result: [String] = []
    for item in items(of: node) { result.append(string(of: item)) }
    return result
  }

  /// The whole number of a node; a wrong type is reported and read as 0.
  package mutating func integer(of node: JSONNode) -> Int {
    guard case .number(let number) = node.value, let whole = Int(exactly: number) else {
      report("expected a whole number, found \(node.typeName)", at: node.range)
      return 0
    }
    return whole
  }

  /// The boolean of a node; a wrong type is reported and read as false.
  package mutating func bool(of node: JSONNode) -> Bool {
    guard case .bool(let bool) = node.value else {
      report("expected true or false, found \(node.typeName)", at: node.range)
      return false
    }
    return bool
  }
}

/// The members of one object while they are being read.
package struct JSONFields {
  package let members: [JSONNode.Member]
  /// Where the object stands.
  package let range: Range<Int>
  private var known: [String] = []
  /// Whether there is an object at all; that there is none has been told, and is enough.
  private let isObject: Bool

  init(members: [JSONNode.Member], range: Range<Int>, isObject: Bool = true) {
    self.members = members
    self.range = range
    self.isObject = isObject
  }

  /// The value of a key, or nil where it is missing or null; the key counts as known.
  package mutating func optional(_ key: String) -> JSONNode? {
    known.append(key)
    guard let node = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// The value of a key; a missing one is reported.
  package mutating func required(_ key: String, _ reading: inout JSONReading) -> JSONNode? {
    if let node = optional(key) { return node }
    if isObject { reading.report("the key \"\(key)\" is missing", at: range) }
    return nil
  }

  /// The string of a required key, empty where missing.
  package mutating func string(_ key: String, _ reading: inout JSONReading) -> String {
    guard let node = required(key, &reading) else { return "" }
    return reading.string(of: node)
  }

  /// The strings of an optional key, empty where missing.
  package mutating func strings(_ key: String, _ reading: inout JSONReading) -> [String] {
    guard let node = optional(key) else { return [] }
    return reading.strings(of: node)
  }

  /// The strings of a required key, empty where missing.
  package mutating func requiredStrings(_ key: String, _ reading: inout JSONReading) -> [String] {
    guard let node = required(key, &reading) else { return [] }
    return reading.strings(of: node)
  }

  /// Reports the keys that nobody asked for, each with the nearest one that is known.
  package func finish(_ reading: inout JSONReading) {
    for member in members where !known.contains(member.key) && member.key != "$schema" {
      let nearest = NearestSpelling.of(member.key, among: known)
      reading.report(
        "unknown key \"\(member.key)\"", at: member.keyRange,
        hint: nearest.map { "did you mean \"\($0)\"?" }
          ?? "known keys: " + known.joined(separator: ", "))
    }
  }
}
