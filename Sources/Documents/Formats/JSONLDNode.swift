internal import Source

/// A value of JSON-LD, asked leniently: arrays of one are their item, numbers may be strings.
struct JSONLDNode {
  let value: JSONNode

  init(_ value: JSONNode) {
    if case .array(let items) = value.value, let first = items.first {
      self.value = first
    } else {
      self.value = value
    }
  }

  /// The value of a key, or nil where it is missing or null.
  subscript(key: String) -> JSONLDNode? {
    guard case .object(let members) = value.value,
      let member = members.first(where: { $0.key == key })
    else { return nil }
    if case .null = member.value.value { return nil }
    return JSONLDNode(member.value)
  }

  /// The words of a string or number, trimmed, its character references decoded; nil where empty.
  var string: String? {
    switch value.value {
    case .string(let string):
      let bytes = HTMLReferences.decoded(Array(string.utf8))
      let text = Folding.fold(bytes).text
      let words = Display.singleLine(text[...])
      return words.isEmpty ? nil : words
    case .number(let number): return Int(exactly: number).map(String.init) ?? String(number)
    default: return nil
    }
  }

  /// A number, also one written in a string.
  var number: Double? {
    switch value.value {
    case .number(let number): return number
    case .string(let string):
      let digits = string.utf8.filter { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
      return Double(String(decoding: digits, as: UTF8.self))
    default: return nil
    }
  }

  /// The first job posting in the value, looked for in arrays and under `@graph` and the like.
  static func posting(in node: JSONNode, depth: Int = 0) -> JSONLDNode? {
    guard depth < 8 else { return nil }
    switch node.value {
    case .array(let items):
      for item in items {
        if let found = posting(in: item, depth: depth + 1) { return found }
      }
    case .object(let members):
      let isPosting = members.contains { $0.key == "@type" && names($0.value) }
      if isPosting { return JSONLDNode(node) }
      for member in members {
        if let found = posting(in: member.value, depth: depth + 1) { return found }
      }
    default: break
    }
    return nil
  }

  private static func names(_ type: JSONNode) -> Bool {
    switch type.value {
    case .string(let name): name == "JobPosting" || name.hasSuffix("/JobPosting")
    case .array(let items): items.contains { names($0) }
    default: false
    }
  }
}
