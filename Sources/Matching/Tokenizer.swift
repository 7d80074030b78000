internal import Source

/// ASCII case folding for slices.
enum ASCIIFold {
  static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] { ASCII.lowercased(bytes) }
}

/// Splits text into words.
enum Tokenizer {
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4)
    unsafe bytes.withUnsafeBytes { text in
      var words = WordMask()
      var start = 0
      // The top bit: whether the byte before these 64 is part of a word.
      var carry: UInt64 = 0
      // Words of an address that has been passed over start before this offset.
      var skip = 0
      for offset in stride(from: 0, to: text.count, by: 64) {
        let mask = unsafe words.next(text, offset)
        let shifted = mask << 1 | carry
        carry = mask >> 63
        var edges = mask ^ shifted
        while edges != 0 {
          let edge = edges.trailingZeroBitCount
          edges &= edges &- 1
          if mask & (1 << UInt64(edge)) != 0 {
            start = offset + edge
          } else if start >= skip {
            unsafe append(start, offset + edge, text, &tokens, &skip)
          }
        }
      }
      if carry != 0, start >= skip { unsafe append(start, text.count, text, &tokens, &skip) }
    }
    return tokens
  }

  /// Adds a word, or passes over the address that it belongs to.
  @inline(__always)
  private static func append(
    _ start: Int, _ end: Int, _ text: UnsafeRawBufferPointer, _ tokens: inout [Token],
    _ skip: inout Int
  ) {
    if end < text.count {
      let after = unsafe text[end]
      if after == 0x3A || after == 0x40 || after == 0x2F,
        let past = unsafe addressEnd(text, wordEnd: end, &tokens)
      {
        skip = past
        return
      }
    }
    unsafe tokens.append(
      Token(start: Int32(start), end: Int32(end), hash: hash(text, start, end)))
  }

  /// The hash of a word: its first eight bytes with the case bit set, and its length, mixed by a
  /// multiplication (Fibonacci hashing, the golden ratio times 2^64).
  @inline(__always)
  static func hash(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt32 {
    let length = end - start
    var key: UInt64 = 0
    if start + 8 <= text.count {
      key = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      if length < 8 { key &= (1 << (UInt64(length) * 8)) &- 1 }
    } else {
      for offset in 0..<min(length, 8) {
        unsafe key |= UInt64(text[start + offset]) << (UInt64(offset) * 8)
      }
    }
    return mixed(key, length)
  }

  @inline(__always)
  private static func mixed(_ key: UInt64, _ length: Int) -> UInt32 {
    let folded = key | 0x2020_2020_2020_2020
    let salted = folded ^ (UInt64(truncatingIfNeeded: length) &* 0xFF51_AFD7_ED55_8CCD)
    return UInt32(truncatingIfNeeded: (salted &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The hash that a word has as a token, with `plural` that of the word with an `s`.
  static func hash(of word: Range<Int>, in bytes: [UInt8], plural: Bool = false) -> UInt32 {
    let length = word.count + (plural ? 1 : 0)
    var key: UInt64 = 0
    for offset in 0..<min(length, 8) {
      let byte = offset < word.count ? bytes[word.lowerBound + offset] : UInt8(ascii: "s")
      key |= UInt64(byte) << (UInt64(offset) * 8)
    }
    return mixed(key, length)
  }

  /// Where an address that this word belongs to ends, or nil where the word is none.
  ///
  /// Addresses are `scheme://…`, `name@host` and `host.tld/…`. Words of a mail name or host already taken are given back.
  @inline(never)
  private static func addressEnd(
    _ text: UnsafeRawBufferPointer, wordEnd: Int, _ tokens: inout [Token]
  ) -> Int? {
    let count = text.count
    switch unsafe text[wordEnd] {
    case 0x3A:
      guard wordEnd + 2 < count, unsafe text[wordEnd + 1] == 0x2F, unsafe text[wordEnd + 2] == 0x2F
      else { return nil }
    case 0x40:
      guard wordEnd + 1 < count, unsafe ASCII.isWord(text[wordEnd + 1]) else { return nil }
    default:
      guard let last = tokens.last else { return nil }
      var start = wordEnd
      while start > 0, unsafe ASCII.isWord(text[start - 1]) { start -= 1 }
      guard Int(last.end) == start - 1, unsafe text[start - 1] == 0x2E,
        unsafe isTopLevelDomain(text, start, wordEnd)
      else { return nil }
    }
    var begin = wordEnd
    while begin > 0, unsafe !ASCII.isSpace(text[begin - 1]), unsafe text[begin - 1] != 0x28 {
      begin -= 1
    }
    while let last = tokens.last, Int(last.start) >= begin { tokens.removeLast() }
    var end = wordEnd
    while end < count, unsafe !ASCII.isSpace(text[end]), unsafe text[end] != 0x29 { end += 1 }
    return end
  }

  private static func isTopLevelDomain(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Bool {
    let word = unsafe String(decoding: text[start..<end], as: UTF8.self)
    return ["com", "org", "net", "io", "dev", "edu", "gov", "in", "me"].contains(word)
  }
}
