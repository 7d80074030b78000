internal import Source

/// Text in which markup itself was written as references, as some JSON-LD does.
enum HTMLReferences {
  /// The bytes with references decoded.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    return decodedWithMap(bytes).bytes
  }

  /// The bytes with references decoded, and the way back.
  static func decodedWithMap(_ bytes: [UInt8]) -> (bytes: [UInt8], map: PositionMap) {
    var result: [UInt8] = []
    var map = PositionMap()
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let sign = ByteScan.first(UInt8(ascii: "&"), in: bytes, range: index..<bytes.count)
      map.note(text: result.count, original: index)
      result.append(contentsOf: bytes[index..<sign])
      index = sign
      guard sign < bytes.count else { break }
      map.note(text: result.count, original: sign)
      if let entity = HTMLEntities.decode(bytes, at: sign, end: bytes.count) {
        result.append(contentsOf: entity.bytes)
        index += entity.length
      } else {
        result.append(bytes[sign])
        index += 1
      }
    }
    return (result, map)
  }

  /// Whether the tags of a text are written as `&lt;p&gt;`, and none as tags.
  static func hidesTags(_ bytes: [UInt8]) -> Bool {
    var tokenizer = HTMLTokenizer(bytes, bytes.indices)
    while let token = tokenizer.next() {
      if token.kind != .text { return false }
    }
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "&") && bytes[index...].starts(with: "&lt;".utf8)
    }
  }
}
