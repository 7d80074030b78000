internal import Source

/// Finds the items of a pool's phrases, and their keys.
///
/// By pointers that are good for one call: at every start tables of twenty thousand items are made,
/// and with checks of bounds that took four times as long.
@unsafe struct PhraseItems {
  private let pool: PhrasePool
  private let bytes: UnsafeRawPointer
  private let words: UnsafeBufferPointer<Token>
  private let plurals: Bool

  /// The items of all phrases, going backwards, so that of equal ones the first is found.
  ///
  /// Plurals are found after all phrases, so that SSRS is itself before it is several SSR.
  static func all(
    of pool: PhrasePool, _ words: [Token], plurals: Bool
  ) -> PhraseIndex.Entries {
    var entries = PhraseIndex.Entries(capacity: pool.phrases.count, plurals: plurals)
    unsafe pool.bytes.withUnsafeBytes { bytes in
      unsafe words.withUnsafeBufferPointer { words in
        guard let bytes = bytes.baseAddress else { return }
        unsafe PhraseItems(pool: pool, bytes: bytes, words: words, plurals: plurals)
          .add(to: &entries)
      }
    }
    return entries
  }

  private func add(to entries: inout PhraseIndex.Entries) {
    var last = unsafe words.count
    for index in unsafe pool.phrases.indices.reversed() {
      let phrase = unsafe pool.phrases[index]
      var first = last
      while first > 0, unsafe words[first - 1].start >= phrase.start { first -= 1 }
      let range = first..<last
      last = first
      guard !range.isEmpty, let item = unsafe item(phrase, range) else { continue }
      let word = unsafe words[range.upperBound - 1]
      unsafe entries.append(item, key(item, word.hash))
      if unsafe plurals, unsafe hasPlural(phrase, range) {
        unsafe entries.appendPlural(key(item, pluralHash(word)))
      }
    }
  }

  /// The key that a phrase has if its last word has this hash.
  @inline(__always)
  private func key(_ item: PhraseIndex.Item, _ hash: UInt32) -> UInt32 {
    let first = Int(item.word)
    switch item.wordCount {
    case 1: return hash
    case 2: return unsafe PhraseTable.key(words[first].hash, hash)
    default: return unsafe PhraseTable.key(words[first].hash, words[first + 1].hash)
    }
  }

  /// The phrase as it is looked up, or nil where no text fits it: other signs than a dot lead it, or
  /// it is no phrase but a page of 256 words or 64 KiB.
  @inline(__always)
  private func item(_ phrase: PhrasePool.Phrase, _ range: Range<Int>) -> PhraseIndex.Item? {
    let start = Int(phrase.start)
    let first = unsafe Int(words[range.lowerBound].start)
    let past = unsafe Int(words[range.upperBound - 1].end)
    let leadingDot = unsafe byte(start) == UInt8(ascii: ".")
    guard first == start + (leadingDot ? 1 : 0), unsafe byte(past) < 0x80, range.count < 256,
      past - start < 1 << 16
    else { return nil }
    return unsafe PhraseIndex.Item(
      head: head(first, past - first), id: phrase.id, word: Int32(range.lowerBound),
      start: Int32(first), length: UInt16(past - first), wordCount: UInt8(range.count),
      leadingDot: leadingDot, endsInY: byte(Int(phrase.end) - 1) == UInt8(ascii: "y"),
      tail: past < Int(phrase.end) ? Boundary.Tail(pool.bytes, past..<Int(phrase.end)) : .none,
      isLiteral: isLiteral(range))
  }

  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 {
    unsafe bytes.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The first eight bytes of so many, fewer where there are fewer; the pool goes on behind it.
  @inline(__always)
  private func head(_ start: Int, _ count: Int) -> UInt64 {
    let word = unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    return word & (UInt64.max >> UInt64(max(64 - count * 8, 0)))
  }

  /// Whether the gaps between a phrase's words fit themselves.
  @inline(__always)
  private func isLiteral(_ range: Range<Int>) -> Bool {
    for index in range.lowerBound..<range.upperBound - 1 {
      let (start, end) = unsafe (Int(words[index].end), Int(words[index + 1].start))
      if end == start + 1, unsafe byte(start) == ASCII.space { continue }
      let gap = unsafe Gap.between(pool.bytes, start, end)
      if !gap.accepts(gap) { return false }
    }
    return true
  }

  /// Whether a phrase is found by its plural too: one of one or two words, that ends in a letter.
  ///
  /// Longer ones are keyed by words that have no plural.
  private func hasPlural(_ phrase: PhrasePool.Phrase, _ range: Range<Int>) -> Bool {
    let last = unsafe words[range.upperBound - 1]
    guard range.count <= 2, phrase.end - phrase.start > 1, last.end == phrase.end,
      unsafe ASCII.isLetter(byte(Int(phrase.end) - 1))
    else { return false }
    var others = phrase.end - phrase.start
    for index in range { unsafe others -= words[index].end - words[index].start }
    return others < 2
  }

  private func pluralHash(_ word: Token) -> UInt32 {
    let length = Int(word.end - word.start)
    return unsafe WordHash(key: head(Int(word.start), length), length: length)
      .plural(ofLast: byte(Int(word.end) - 1)).value
  }
}
