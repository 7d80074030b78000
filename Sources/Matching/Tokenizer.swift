internal import Source

/// Splits text into words.
enum Tokenizer {
  static func tokens(of bytes: [UInt8]) -> [Token] {
    // No two words touch, so that there are at most half as many as bytes.
    unsafe [Token](unsafeUninitializedCapacity: bytes.count / 2 + 1) { buffer, count in
      count = unsafe bytes.withUnsafeBytes { text in
        unsafe TokenWriter(text, buffer).readAll()
      }
    }
  }
}

/// Writes the words of one text.
///
/// Works on pointers that are good for one call: appending to an array costs more than finding the
/// word. What changes from word to word is kept in local variables: a property is stored and loaded
/// again for each.
@unsafe private struct TokenWriter {
  private let text: UnsafeRawBufferPointer
  private let words: UnsafeMutableBufferPointer<Token>

  init(_ text: UnsafeRawBufferPointer, _ words: UnsafeMutableBufferPointer<Token>) {
    unsafe self.text = unsafe text
    unsafe self.words = unsafe words
  }

  /// Writes all words and tells their number.
  func readAll() -> Int {
    var masks = WordMask()
    // Words written, and where the word that is being read starts.
    var count = 0
    var start = 0
    // Words of an address that has been passed over start before this offset.
    var skip = 0
    // The top bit: whether the byte before these 64 is part of a word.
    var carry: UInt64 = 0
    for offset in stride(from: 0, to: unsafe text.count, by: 64) {
      let mask = unsafe masks.next(text, offset)
      let shifted = mask << 1 | carry
      var starts = mask & ~shifted
      var ends = ~mask & shifted
      if carry == 0 {
        start = offset &+ starts.trailingZeroBitCount
        starts &= starts &- 1
      }
      carry = mask >> 63
      while ends != 0 {
        let end = offset &+ ends.trailingZeroBitCount
        if start >= skip { unsafe (count, skip) = write(start, end, at: count, skip) }
        ends &= ends &- 1
        start = offset &+ starts.trailingZeroBitCount
        starts &= starts &- 1
      }
    }
    if carry != 0, start >= skip { unsafe (count, _) = write(start, text.count, at: count, skip) }
    return count
  }

  /// Writes a word, or passes over the address that it belongs to.
  ///
  /// - Returns: The number of words written, and where the next may start.
  @inline(__always)
  private func write(_ start: Int, _ end: Int, at count: Int, _ skip: Int) -> (Int, Int) {
    // Of the bytes that part words, eight stand from `/` to `@` with the digits between them.
    if unsafe end < text.count, unsafe text[end] &- 0x2F < 0x12,
      let address = unsafe address(end, count)
    {
      return (address.first, address.end)
    }
    unsafe words[count] = Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
      hash: hash(start, end))
    return (count &+ 1, skip)
  }

  @inline(__always)
  private func hash(_ start: Int, _ end: Int) -> UInt32 {
    let length = end &- start
    guard unsafe start &+ 8 <= text.count else { return unsafe hashAtEnd(start, length) }
    let key = unsafe UInt64(
      littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let unused = UInt64(truncatingIfNeeded: 64 &- min(length, 8) &* 8)
    return WordHash.mixed(key & (UInt64.max &>> unused), length)
  }

  /// The same where fewer than eight bytes are left.
  @inline(never)
  private func hashAtEnd(_ start: Int, _ length: Int) -> UInt32 {
    var key: UInt64 = 0
    for offset in 0..<min(length, 8) {
      unsafe key |= UInt64(text[start + offset]) << (UInt64(offset) * 8)
    }
    return WordHash.mixed(key, length)
  }

  /// The address that a word belongs to: the number of the words before it, and where it ends; nil
  /// where the word is part of none.
  ///
  /// Addresses are `scheme://…`, `name@host` and `host.tld/…`. Words of a mail name or host already
  /// taken are given back.
  @inline(never)
  private func address(_ wordEnd: Int, _ count: Int) -> (first: Int, end: Int)? {
    let length = unsafe text.count
    switch unsafe text[wordEnd] {
    case 0x3A:
      guard wordEnd + 2 < length, unsafe text[wordEnd + 1] == 0x2F,
        unsafe text[wordEnd + 2] == 0x2F
      else { return nil }
    case 0x40:
      guard wordEnd + 1 < length, unsafe ASCII.isWord(text[wordEnd + 1]) else { return nil }
    case 0x2F:
      guard count > 0 else { return nil }
      var start = wordEnd
      while start > 0, unsafe ASCII.isWord(text[start - 1]) { start -= 1 }
      guard unsafe Int(words[count - 1].end) == start - 1, unsafe text[start - 1] == 0x2E,
        unsafe isTopLevelDomain(start, wordEnd)
      else { return nil }
    default: return nil
    }
    var begin = wordEnd
    while begin > 0, unsafe !ASCII.isSpace(text[begin - 1]), unsafe text[begin - 1] != 0x28 {
      begin -= 1
    }
    var first = count
    while first > 0, unsafe Int(words[first - 1].start) >= begin { first -= 1 }
    var end = wordEnd
    while end < length, unsafe !ASCII.isSpace(text[end]), unsafe text[end] != 0x29 { end += 1 }
    return (first, end)
  }

  private func isTopLevelDomain(_ start: Int, _ end: Int) -> Bool {
    let word = unsafe String(decoding: text[start..<end], as: UTF8.self)
    return ["com", "org", "net", "io", "dev", "edu", "gov", "in", "me"].contains(word)
  }
}
