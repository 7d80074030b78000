internal import Source

/// The cue words of all ambiguous skills in one pool, asked for only where such a spelling stands.
struct CueTable: Sendable {
  /// The cues of one skill, as ranges of entries.
  struct Ranges: Sendable {
    var near: Range<Int32>
    var before: Range<Int32>
    var after: Range<Int32>
    var notBefore: Range<Int32>
    var notAfter: Range<Int32>
    /// One bit for the first byte of each near cue: most words are passed over by it.
    var nearFirst: UInt64
  }

  /// The text that holds all cues: the compact form of the lexicon, which is not copied.
  private let pool: [UInt8]
  private var entries: [Range<Int32>] = []

  init(_ pool: [UInt8]) { self.pool = pool }

  /// Adds cues that stand in the pool.
  mutating func add(_ cues: [Range<Int>]) -> Range<Int32> {
    let first = Int32(entries.count)
    for cue in cues { entries.append(Int32(cue.lowerBound)..<Int32(cue.upperBound)) }
    return first..<Int32(entries.count)
  }

  /// One bit for the first byte of each cue.
  func firstBytes(of cues: Range<Int32>) -> UInt64 {
    var bits: UInt64 = 0
    for cue in cues where !entries[Int(cue)].isEmpty {
      bits |= CueTable.bit(ASCII.lowercased(pool[Int(entries[Int(cue)].lowerBound)]))
    }
    return bits
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Whether one of the cues stands directly after the offset, parted by a space or hyphen.
  func stands(_ cues: Range<Int32>, after offset: Int, in bytes: [UInt8]) -> Bool {
    guard !cues.isEmpty else { return false }
    var start = offset
    while start < bytes.count, CueTable.isJoin(bytes[start]) { start += 1 }
    return start > offset && cues.contains { end(of: $0, from: start, in: bytes) >= 0 }
  }

  /// Whether one of the cues stands directly before the offset, parted by a space or hyphen.
  func stands(_ cues: Range<Int32>, before offset: Int, in bytes: [UInt8]) -> Bool {
    guard !cues.isEmpty else { return false }
    var end = offset
    while end > 0, CueTable.isJoin(bytes[end - 1]) { end -= 1 }
    guard end < offset else { return false }
    return cues.contains { cue in
      let start = end - entries[Int(cue)].count
      guard start >= 0, start == 0 || !ASCII.isWord(bytes[start - 1]) else { return false }
      return self.end(of: cue, from: start, in: bytes) == end
    }
  }

  /// Whether one of the near cues stands in a range, as whole words.
  func stands(near cues: Ranges, within range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !cues.near.isEmpty else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if ASCII.isWord(byte) {
        if cues.nearFirst & CueTable.bit(ASCII.lowercased(byte)) != 0,
          cues.near.contains(where: { cue in
            let end = end(of: cue, from: index, in: bytes)
            return end >= 0 && end <= range.upperBound
          })
        {
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

  /// Where a cue that begins at the offset ends, or -1 where another text stands there.
  ///
  /// A plural `s` at its end is allowed.
  private func end(of cue: Int32, from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    for place in entries[Int(cue)] {
      guard index < bytes.count else { return -1 }
      let byte = pool[Int(place)]
      if byte == ASCII.space || byte == UInt8(ascii: "-") {
        guard CueTable.isJoin(bytes[index]) else { return -1 }
        while index < bytes.count, CueTable.isJoin(bytes[index]) { index += 1 }
      } else {
        guard ASCII.lowercased(bytes[index]) == ASCII.lowercased(byte) else { return -1 }
        index += 1
      }
    }
    guard index < bytes.count, ASCII.isWord(bytes[index]) else { return index }
    guard bytes[index] == UInt8(ascii: "s"),
      index + 1 >= bytes.count || !ASCII.isWord(bytes[index + 1])
    else { return -1 }
    return index + 1
  }
}
