internal import Source

/// A table and a text as pointers that are good for one call.
///
/// Every third word of a posting begins some phrase, so that this is the most of all matching; by
/// arrays, with their checks of bounds, it took three times as long.
@unsafe struct PhraseProbe {
  private let table: PhraseTable
  private let text: TokenizedText
  private let bits: UnsafePointer<UInt64>
  private let slots: UnsafePointer<PhraseIndex.Slot>
  private let slotMask: Int
  private let items: UnsafePointer<PhraseIndex.Item>
  private let pool: UnsafeRawPointer
  let words: UnsafeBufferPointer<Token>
  private let bytes: UnsafeRawBufferPointer

  /// Runs a body with the probe of a table and a text; nil where either is empty.
  @inline(__always)
  static func with<Result>(
    _ table: PhraseTable, _ text: TokenizedText, _ body: (PhraseProbe) -> Result?
  ) -> Result? {
    unsafe table.index.withPointers { bits, slots, items in
      unsafe table.pool.withUnsafeBytes { pool in
        unsafe text.tokens.withUnsafeBufferPointer { words in
          unsafe text.bytes.withUnsafeBytes { bytes in
            guard let pool = pool.baseAddress else { return nil }
            return unsafe body(
              PhraseProbe(
                table: table, text: text, bits: bits, slots: slots,
                slotMask: table.index.slotMask, items: items, pool: pool, words: words,
                bytes: bytes))
          }
        }
      }
    }
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  @inline(__always)
  func match(at index: Int, _ limit: Int) -> PhraseMatch? {
    let hash = unsafe words[index].hash
    if index + 1 < limit {
      let first = unsafe first(PhraseTable.key(hash, words[index + 1].hash))
      if first >= 0, let match = unsafe longest(from: first, index, limit) { return match }
    }
    let first = unsafe first(hash)
    return first < 0 ? nil : unsafe longest(from: first, index, limit)
  }

  /// The first item of a key, or -1.
  @inline(__always)
  private func first(_ hash: UInt32) -> Int32 {
    guard unsafe table.index.filter.probe(hash, bits) & 1 != 0 else { return -1 }
    var slot = unsafe Int(hash) & slotMask
    while unsafe slots[slot].item >= 0, unsafe slots[slot].hash != hash {
      unsafe slot = (slot + 1) & slotMask
    }
    return unsafe slots[slot].item
  }

  /// The first phrase of a chain that fits; chains are ordered from long to short.
  @inline(never)
  private func longest(from first: Int32, _ index: Int, _ limit: Int) -> PhraseMatch? {
    var candidate = first
    while candidate >= 0 {
      let item = unsafe items[Int(candidate)]
      let end = index + Int(item.wordCount)
      if end <= limit, let range = unsafe fit(item, index, end) {
        return PhraseMatch(id: item.id, first: index, end: end, range: range)
      }
      candidate = item.next
    }
    return nil
  }

  /// The bytes that a phrase takes, or nil where it does not fit.
  @inline(__always)
  private func fit(_ item: PhraseIndex.Item, _ index: Int, _ end: Int) -> Range<Int>? {
    let range = unsafe Int(words[index].start)..<Int(words[end - 1].end)
    guard item.isLiteral, range.count == Int(item.length), unsafe isAlike(item, range.lowerBound)
    else {
      // The third word is no part of the key and tells most of the other phrases of a chain.
      if unsafe item.wordCount > 3 || item.wordCount == 3 && !table.plurals,
        unsafe table.words[Int(item.word) + 2].hash != words[index + 2].hash
      {
        return nil
      }
      return unsafe table.fit(item, at: index, in: text)
    }
    if item.isPlain, range.lowerBound > 0, unsafe range.upperBound < bytes.count,
      unsafe Boundary.isOpen(bytes[range.lowerBound - 1], bytes[range.upperBound])
    {
      return range
    }
    return unsafe Boundary.range(
      of: range, leadingDot: item.leadingDot, tail: item.tail, in: text.bytes)
  }

  /// Whether the text from an offset on is a phrase's bytes, in whatever case.
  ///
  /// False near the end of the text, where eight bytes at a time cannot be had.
  @inline(__always)
  private func isAlike(_ item: PhraseIndex.Item, _ start: Int) -> Bool {
    let length = Int(item.length)
    // The head spares a look into the pool, which is seldom in the nearest cache.
    guard unsafe isAlike(item.head, at: start, count: length) else { return false }
    var offset = 8
    while offset < length {
      let wanted = unsafe UInt64(
        littleEndian: pool.loadUnaligned(
          fromByteOffset: Int(item.start) + offset, as: UInt64.self))
      guard unsafe isAlike(wanted, at: start + offset, count: length - offset) else { return false }
      offset += 8
    }
    return true
  }

  /// Whether eight bytes of the text, or the first few of them, are those of a word in lower case.
  @inline(__always)
  private func isAlike(_ wanted: UInt64, at start: Int, count: Int) -> Bool {
    guard unsafe start + 8 <= bytes.count else { return false }
    let found = unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let unused = UInt64(truncatingIfNeeded: max(64 - count * 8, 0))
    let difference = (wanted ^ found) & (UInt64.max &>> unused)
    return unsafe difference == 0 || difference & ~PhraseProbe.caseBits(wanted) == 0
  }

  /// The bits in which capitals differ from the ASCII letters among eight bytes in lower case.
  @inline(__always)
  private static func caseBits(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let plain = word & 0x7F7F_7F7F_7F7F_7F7F
    let letters = (plain &+ ones &* (0x80 - 0x61)) & ~(plain &+ ones &* (0x80 - 0x7B)) & ~word
    return (letters & 0x8080_8080_8080_8080) >> 2
  }
}
