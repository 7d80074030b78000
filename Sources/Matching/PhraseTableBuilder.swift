internal import Source

/// Sorts the phrases of a table into those of one word and longer ones, and finds their keys.
struct PhraseTableBuilder {
  let words: [Token]
  // In reverse order: later phrases come first in their chain.
  var entries: PhraseIndex.Entries
  private let pool: PhrasePool
  private let plurals: Bool

  init(_ pool: PhrasePool, plurals: Bool) {
    self.pool = pool
    self.plurals = plurals
    words = Tokenizer.tokens(of: pool.bytes)
    entries = PhraseIndex.Entries(capacity: pool.phrases.count * (plurals ? 2 : 1))
  }

  /// Adds all phrases, going backwards, so that of equal ones the first is found.
  ///
  /// Plurals are found after all phrases, so that SSRS is itself before it is several SSR.
  mutating func addAll() {
    var items: [(item: PhraseIndex.Item, hash: UInt32)] = []
    items.reserveCapacity(pool.phrases.count)
    var last = words.count
    for phrase in pool.phrases.reversed() {
      var first = last
      while first > 0, words[first - 1].start >= phrase.start { first -= 1 }
      let range = first..<last
      last = first
      guard !range.isEmpty, let item = item(phrase, range) else { continue }
      let word = words[range.upperBound - 1]
      items.append((item, word.hash))
      if plurals, hasPlural(phrase, range) { append(item, pluralHash(word)) }
    }
    for (item, hash) in items { append(item, hash) }
  }

  /// Adds a phrase under the key that it has if its last word has this hash.
  private mutating func append(_ item: PhraseIndex.Item, _ hash: UInt32) {
    let first = Int(item.word)
    switch item.wordCount {
    case 1: entries.append(item, hash)
    case 2: entries.append(item, PhraseTable.key(words[first].hash, hash))
    default: entries.append(item, PhraseTable.key(words[first].hash, words[first + 1].hash))
    }
  }

  /// The phrase as it is looked up, or nil where no text fits it: other signs than a dot lead it, or
  /// it is no phrase but a page of 256 words or 64 KiB.
  private func item(_ phrase: PhrasePool.Phrase, _ range: Range<Int>) -> PhraseIndex.Item? {
    let start = Int(phrase.start)
    let past = Int(words[range.upperBound - 1].end)
    let leadingDot = pool.bytes[start] == UInt8(ascii: ".")
    guard Int(words[range.lowerBound].start) == start + (leadingDot ? 1 : 0),
      pool.bytes[past] < 0x80, range.count < 256, past - start < 1 << 16
    else { return nil }
    let first = Int(words[range.lowerBound].start)
    return PhraseIndex.Item(
      head: head(first..<past), id: phrase.id,
      word: Int32(range.lowerBound), start: Int32(first),
      length: UInt16(past - first), wordCount: UInt8(range.count),
      leadingDot: leadingDot, endsInY: pool.bytes[Int(phrase.end) - 1] == UInt8(ascii: "y"),
      tail: Boundary.Tail(pool.bytes, past..<Int(phrase.end)), isLiteral: isLiteral(range))
  }

  /// The first eight bytes of a range, fewer where it is shorter; the pool goes on behind it.
  private func head(_ range: Range<Int>) -> UInt64 {
    let word = unsafe pool.bytes.withUnsafeBytes {
      unsafe UInt64(
        littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }
    return word & (UInt64.max >> UInt64(max(64 - range.count * 8, 0)))
  }

  /// Whether the gaps between a phrase's words fit themselves.
  private func isLiteral(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return true }
    for index in range.dropLast() {
      let (start, end) = (Int(words[index].end), Int(words[index + 1].start))
      if end == start + 1, pool.bytes[start] == ASCII.space { continue }
      let gap = Gap.between(pool.bytes, start, end)
      if !gap.accepts(gap) { return false }
    }
    return true
  }

  /// Whether a phrase is found by its plural too: one of one or two words, that ends in a letter.
  ///
  /// Longer ones are keyed by words that have no plural.
  private func hasPlural(_ phrase: PhrasePool.Phrase, _ range: Range<Int>) -> Bool {
    let last = words[range.upperBound - 1]
    guard range.count <= 2, phrase.end - phrase.start > 1, last.end == phrase.end,
      ASCII.isLetter(pool.bytes[Int(phrase.end) - 1])
    else { return false }
    var others = phrase.end - phrase.start
    for word in words[range] { others -= word.end - word.start }
    return others < 2
  }

  private func pluralHash(_ word: Token) -> UInt32 {
    WordHash(word.range, in: pool.bytes).plural(ofLast: pool.bytes[Int(word.end) - 1]).value
  }
}
