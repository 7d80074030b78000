internal import Source

/// ASCII case folding for slices.
enum ASCIIFold {
  static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] { ASCII.lowercased(bytes) }
}

/// Splits text into words.
enum Tokenizer {
  /// Classes of bytes: 0 parts words, 1 is part of one, 2 to 4 lead a character of so many bytes
  /// that parts words (punctuation and symbols beyond ASCII).
  static let classes: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0xC2: return 2
    case 0xE2: return 3
    case 0xF0...0xFF: return 4
    default: return ASCII.isWord(byte) ? 1 : 0
    }
  }

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    let count = bytes.count
    unsafe classes.withUnsafeBufferPointer { classes in
      unsafe bytes.withUnsafeBytes { text in
        var index = 0
        while index < count {
          let kind = unsafe classes[Int(text[index])]
          guard kind == 1 else {
            index += max(Int(kind), 1)
            continue
          }
          let start = index
          index += 1
          while index < count, unsafe classes[Int(text[index])] == 1 { index += 1 }
          if index < count,
            unsafe text[index] == 0x3A || text[index] == 0x40 || text[index] == 0x2F,
            let past = unsafe addressEnd(text, wordEnd: index, &tokens)
          {
            index = past
            continue
          }
          unsafe tokens.append(
            Token(start: Int32(start), end: Int32(index), hash: hash(text, start, index)))
        }
      }
    }
    return tokens
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
