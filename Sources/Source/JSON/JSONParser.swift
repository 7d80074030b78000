/// Reads JSON text into a tree of values with their places.
package enum JSONParser {
  /// The deepest nesting that is read; real files need fewer than ten levels.
  package static let depthLimit = 128

  /// The one value of a JSON text.
  ///
  /// - Throws: A problem at the first byte that is not JSON, with the line shown.
  /// - Complexity: O(*n*).
  package static func parse(_ bytes: [UInt8], path: String) throws(Problem) -> JSONNode {
    var scanner = JSONScanner(bytes)
    do throws(JSONScanner.Failure) {
      let node = try value(&scanner, depth: 0)
      if try scanner.peek() != nil {
        throw JSONScanner.Failure(
          offset: scanner.index, message: "expected the end, found \(scanner.nextDescription)")
      }
      return node
    } catch {
      throw JSONParser.problem(error.message, at: error.offset, bytes: bytes, path: path)
    }
  }

  /// A problem at a byte of a JSON text, with its line shown.
  package static func problem(
    _ message: String, at offset: Int, bytes: [UInt8], path: String, hint: String? = nil
  ) -> Problem {
    let lines = LineIndex(bytes)
    let position = lines.position(at: offset)
    let excerpt = String(decoding: lines.content(ofLine: position.line), as: UTF8.self)
    return Problem(message, path: path, position: position, excerpt: excerpt, hint: hint)
  }

  private static func value(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONScanner.Failure) -> JSONNode {
    guard let byte = try scanner.peek() else {
      throw JSONScanner.Failure(offset: scanner.index, message: "expected a value, found the end")
    }
    let start = scanner.index
    guard depth < depthLimit else {
      throw JSONScanner.Failure(offset: start, message: "nested deeper than \(depthLimit) levels")
    }
    let value: JSONNode.Value
    switch byte {
    case UInt8(ascii: "{"): value = try object(&scanner, depth: depth)
    case UInt8(ascii: "["): value = try array(&scanner, depth: depth)
    case UInt8(ascii: "\""): value = .string(String(decoding: try scanner.string(), as: UTF8.self))
    default: value = try scalar(&scanner)
    }
    return JSONNode(value: value, range: start..<scanner.index)
  }

  private static func object(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONScanner.Failure) -> JSONNode.Value {
    scanner.index += 1
    var members: [JSONNode.Member] = []
    while try !scanner.take(UInt8(ascii: "}")) {
      _ = try scanner.peek()
      let start = scanner.index
      let key = String(decoding: try scanner.string(), as: UTF8.self)
      let range = start..<scanner.index
      try scanner.expect(UInt8(ascii: ":"), "':' after the key")
      let node = try value(&scanner, depth: depth + 1)
      members.append(JSONNode.Member(key: key, keyRange: range, value: node))
      if try !scanner.take(UInt8(ascii: ",")) {
        try scanner.expect(UInt8(ascii: "}"), "',' or '}'")
        break
      }
    }
    return .object(members)
  }

  private static func array(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONScanner.Failure) -> JSONNode.Value {
    scanner.index += 1
    var items: [JSONNode] = []
    while try !scanner.take(UInt8(ascii: "]")) {
      items.append(try value(&scanner, depth: depth + 1))
      if try !scanner.take(UInt8(ascii: ",")) {
        try scanner.expect(UInt8(ascii: "]"), "',' or ']'")
        break
      }
    }
    return .array(items)
  }

  private static func scalar(
    _ scanner: inout JSONScanner
  ) throws(JSONScanner.Failure) -> JSONNode.Value {
    let start = scanner.index
    while scanner.index < scanner.end, isScalarByte(scanner.bytes[scanner.index]) {
      scanner.index += 1
    }
    let word = String(decoding: scanner.bytes[start..<scanner.index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      if let first = word.utf8.first, ASCII.isDigit(first) || first == UInt8(ascii: "-"),
        let number = Double(word), number.isFinite
      {
        return .number(number)
      }
      let found = word.isEmpty ? scanner.nextDescription : "'\(word)'"
      throw JSONScanner.Failure(offset: start, message: "expected a value, found \(found)")
    }
  }

  private static func isScalarByte(_ byte: UInt8) -> Bool {
    ASCII.isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
}
