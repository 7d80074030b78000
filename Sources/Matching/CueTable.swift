internal import Lexicon
internal import Source

/// The cue words of all ambiguous skills, asked for only where such a spelling stands.
///
/// Cues are known by the hash of one of their words; only where a word of the text has the same
/// hash are bytes compared.
struct CueTable: Sendable {
  /// Some cues of one skill.
  struct List: Sendable {
    /// Indices of entries.
    var entries: Range<Int32>
    /// Where the list's words of ``CueTable/bits`` start, and their count less one.
    var firstBits: Int32 = 0
    var mask: UInt32 = 0
  }

  /// The cues of one skill.
  struct Lists: Sendable {
    var near: List
    var before: List
    var after: List
    var notBefore: List
    var notAfter: List
  }

  private struct Entry: Sendable {
    /// Of the cue's first word, or of its last where it is looked for before a spelling.
    var hash: UInt32
    /// The bytes of the cue in the pool.
    var start: Int32
    var end: Int32
  }

  /// The text that holds all cues: the compact form of the lexicon, which is not copied.
  let pool: [UInt8]
  private let entries: [Entry]
  /// How many entries have been given to a list.
  private var listed = 0
  /// A ``HashFilter`` of each list, one after another; the first, of no member, is that of all empty
  /// lists.
  private var bits: [UInt64] = [0]

  /// The cues of all skills, of which no list is made yet.
  init(_ skills: SkillList) {
    pool = skills.bytes
    entries = CueTable.entries(skills.cues, of: skills.bytes)
    bits.reserveCapacity(entries.count / 2)
  }

  /// The cues of some bytes; see ``CueMark``.
  ///
  /// By pointers that are good for one call: eighteen thousand are read at every start.
  private static func entries(_ range: Range<Int>, of pool: [UInt8]) -> [Entry] {
    unsafe pool.withUnsafeBytes { pool in
      unsafe [Entry](unsafeUninitializedCapacity: range.count / CueMark.size) { entries, count in
        var next = range.lowerBound
        var (start, end) = (next, next)
        while next + CueMark.size <= range.upperBound {
          let mark = unsafe CueMark(
            UInt64(littleEndian: pool.loadUnaligned(fromByteOffset: next, as: UInt64.self)))
          next += CueMark.size
          if mark.length > 0 {
            (start, end) = (next, next + mark.length)
            next = end
          }
          unsafe entries.initializeElement(
            at: count, to: Entry(hash: mark.hash, start: Int32(start), end: Int32(end)))
          count += 1
        }
      }
    }
  }

  /// A list of the next so many cues.
  mutating func list(of count: Int) -> List {
    guard count > 0 else { return List(entries: 0..<0) }
    let words = HashFilter.wordCount(for: count)
    let range = Int32(listed)..<Int32(listed + count)
    let list = List(entries: range, firstBits: Int32(bits.count), mask: UInt32(words - 1))
    listed += count
    for _ in 0..<words { bits.append(0) }
    unsafe bits.withUnsafeMutableBufferPointer { bits in
      for entry in entries[Int(range.lowerBound)..<Int(range.upperBound)] {
        let word = Int(list.firstBits) + Int(entry.hash >> 6 & list.mask)
        unsafe bits[word] |= HashFilter.bits(of: entry.hash)
      }
    }
    return list
  }

  /// Whether a list may hold a cue that is known by this hash; most words of a text are passed over
  /// by it.
  @inline(__always)
  private func mayHold(_ list: List, _ hash: UInt32) -> Bool {
    HashFilter.mayHold(hash, bits[Int(list.firstBits) + Int(hash >> 6 & list.mask)])
  }

  /// Where one of the cues stands directly after the offset, parted by a space or hyphen, or nil.
  ///
  /// `token` is the index of the first word after the offset.
  func find(_ list: List, after offset: Int, token: Int, in text: TokenizedText) -> Range<Int>? {
    guard token < text.tokens.count, mayHold(list, text.tokens[token].hash) else { return nil }
    var start = offset
    while start < text.bytes.count, CueTable.isJoin(text.bytes[start]) { start += 1 }
    guard start > offset else { return nil }
    return first(list, text.tokens[token].hash) { entry in
      let end = end(of: entry, from: start, in: text.bytes)
      return end >= 0 ? start..<end : nil
    }
  }

  /// Where one of the cues stands directly before the offset, parted by a space or hyphen, or nil.
  ///
  /// `token` is the index of the last word before the offset.
  func find(_ list: List, before offset: Int, token: Int, in text: TokenizedText) -> Range<Int>? {
    guard token >= 0, mayHold(list, text.tokens[token].hash) else { return nil }
    var end = offset
    while end > 0, CueTable.isJoin(text.bytes[end - 1]) { end -= 1 }
    guard end < offset else { return nil }
    return first(list, text.tokens[token].hash) { entry in
      let start = end - Int(entry.end - entry.start)
      guard start >= 0, start == 0 || !ASCII.isWord(text.bytes[start - 1]) else { return nil }
      return self.end(of: entry, from: start, in: text.bytes) == end ? start..<end : nil
    }
  }

  /// Where the first of the cues stands in a range of tokens, or nil.
  func find(_ list: List, among tokens: Range<Int>, in text: TokenizedText) -> Range<Int>? {
    guard !list.entries.isEmpty, !tokens.isEmpty else { return nil }
    let limit = Int(text.tokens[tokens.upperBound - 1].end)
    for token in tokens where mayHold(list, text.tokens[token].hash) {
      let start = Int(text.tokens[token].start)
      let found = first(list, text.tokens[token].hash) { entry in
        let end = end(of: entry, from: start, in: text.bytes)
        return end >= 0 && end <= limit ? start..<end : nil
      }
      if let found { return found }
    }
    return nil
  }

  @inline(__always)
  private func first(
    _ list: List, _ hash: UInt32, where place: (Entry) -> Range<Int>?
  ) -> Range<Int>? {
    for index in list.entries {
      let entry = entries[Int(index)]
      if entry.hash == hash, let range = place(entry) { return range }
    }
    return nil
  }

  private static func isJoin(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: "-")
  }

  /// Where a cue that begins at the offset ends, or -1 where another text stands there.
  ///
  /// A plural `s` at its end is allowed.
  private func end(of cue: Entry, from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    for place in cue.start..<cue.end {
      guard index < bytes.count else { return -1 }
      let byte = pool[Int(place)]
      if CueTable.isJoin(byte) {
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
