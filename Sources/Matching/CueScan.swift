internal import Source

/// Looks for cue words beside and around a place, without tables: cues are asked for only where an
/// ambiguous spelling stands.
enum CueScan {
  /// Whether one of the cues stands directly after the offset, parted by a space or hyphen.
  static func stands(_ cues: [String], after offset: Int, in bytes: [UInt8]) -> Bool {
    guard !cues.isEmpty else { return false }
    var start = offset
    while start < bytes.count, isJoin(bytes[start]) { start += 1 }
    return start > offset && cues.contains { end(of: $0, from: start, in: bytes) != nil }
  }

  /// Whether one of the cues stands directly before the offset, parted by a space or hyphen.
  static func stands(_ cues: [String], before offset: Int, in bytes: [UInt8]) -> Bool {
    guard !cues.isEmpty else { return false }
    var end = offset
    while end > 0, isJoin(bytes[end - 1]) { end -= 1 }
    guard end < offset else { return false }
    return cues.contains { cue in
      let start = end - cue.utf8.count
      guard start >= 0, start == 0 || !ASCII.isWord(bytes[start - 1]) else { return false }
      return self.end(of: cue, from: start, in: bytes) == end
    }
  }

  /// Whether one of the cues stands in a range, as whole words.
  static func stands(_ cues: [String], within range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !cues.isEmpty else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      if ASCII.isWord(bytes[index]) {
        if cues.contains(where: { cue in
          guard let end = end(of: cue, from: index, in: bytes) else { return false }
          return end <= range.upperBound
        }) {
          return true
        }
        while index < range.upperBound, ASCII.isWord(bytes[index]) { index += 1 }
      } else {
        index += 1
      }
    }
    return false
  }

  private static func isJoin(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: "-")
  }

  /// Where a cue that begins at the offset ends, or nil where another text stands there.
  ///
  /// A plural `s` at its end is allowed.
  private static func end(of cue: String, from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    for byte in cue.utf8 {
      guard index < bytes.count else { return nil }
      if byte == ASCII.space || byte == UInt8(ascii: "-") {
        guard isJoin(bytes[index]) else { return nil }
        while index < bytes.count, isJoin(bytes[index]) { index += 1 }
      } else {
        guard ASCII.lowercased(bytes[index]) == ASCII.lowercased(byte) else { return nil }
        index += 1
      }
    }
    if index < bytes.count, ASCII.isWord(bytes[index]) {
      guard bytes[index] == UInt8(ascii: "s"),
        index + 1 >= bytes.count || !ASCII.isWord(bytes[index + 1])
      else { return nil }
      index += 1
    }
    return index
  }
}
