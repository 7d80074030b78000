internal import Matching
internal import Source

/// Finds what a sentence's cues of preference and negation reach.
enum Clauses {
  /// The stretches that are only preferred, or not asked for at all; in order, none overlapping.
  static func shifts(
    of sentence: Sentence, _ posting: PostingText, isPreferred: Bool
  ) -> [LevelShift] {
    var shifts: [LevelShift] = []
    var start = sentence.range.lowerBound
    for index in sentence.hits {
      let hit = posting.hits[index]
      guard let (range, level) = reach(of: hit, from: start, in: sentence, posting),
        !(isPreferred && level == .preferred), range.lowerBound >= start, !range.isEmpty
      else { continue }
      shifts.append(LevelShift(range: range, level: level))
      start = range.upperBound
    }
    return shifts
  }

  private static func reach(
    of hit: PhraseMatch, from start: Int, in sentence: Sentence, _ posting: PostingText
  ) -> (Range<Int>, PostingLevel)? {
    let end = max(sentence.range.upperBound, hit.range.upperBound)
    guard hit.range.lowerBound >= start else { return nil }
    if hit.cue.contains(.negationBehind) { return (start..<hit.range.upperBound, .mention) }
    if hit.cue.contains(.negationAhead) {
      return (hit.range.lowerBound..<contrast(after: hit, in: sentence, posting), .mention)
    }
    if hit.cue.contains(.no) {
      guard let closing = closing(after: hit, in: sentence, posting) else { return nil }
      return (hit.range.lowerBound..<closing, .mention)
    }
    if hit.cue.contains(.preferredAhead) {
      let isFirst = hit.range.lowerBound - sentence.range.lowerBound < 8
      return ((isFirst ? start : hit.range.lowerBound)..<end, .preferred)
    }
    guard hit.cue.contains(.preferred), !isBracketed(hit, posting) else { return nil }
    if isColon(hit, posting) { return (hit.range.lowerBound..<end, .preferred) }
    return (clauseStart(before: hit, from: start, posting)..<hit.range.upperBound, .preferred)
  }

  /// Where the clause that a cue closes begins: behind the last "but", or the sentence's start.
  private static func clauseStart(
    before hit: PhraseMatch, from start: Int, _ posting: PostingText
  ) -> Int {
    var index = hit.first - 1
    while index >= 0, Int(posting.text.tokens[index].start) >= start {
      if KnownWords.but.contains(index, of: posting.text) {
        return Int(posting.text.tokens[index].start)
      }
      index -= 1
    }
    return start
  }

  /// Where "but" ends what a negation reaches, or the sentence's end.
  private static func contrast(
    after hit: PhraseMatch, in sentence: Sentence, _ posting: PostingText
  ) -> Int {
    var index = hit.end
    while index < posting.text.tokens.count,
      Int(posting.text.tokens[index].start) < sentence.range.upperBound
    {
      if KnownWords.but.contains(index, of: posting.text) {
        return Int(posting.text.tokens[index].start)
      }
      index += 1
    }
    return max(sentence.range.upperBound, hit.range.upperBound)
  }

  /// The end of the "needed" that makes "no" a negation of a demand.
  private static func closing(
    after hit: PhraseMatch, in sentence: Sentence, _ posting: PostingText
  ) -> Int? {
    for index in sentence.hits {
      let other = posting.hits[index]
      if other.first >= hit.end, other.cue.contains(.closing) { return other.range.upperBound }
    }
    return nil
  }

  private static func isBracketed(_ hit: PhraseMatch, _ posting: PostingText) -> Bool {
    hit.range.lowerBound > 0
      && posting.text.bytes[hit.range.lowerBound - 1] == UInt8(ascii: "(")
      && hit.range.upperBound < posting.text.bytes.count
      && posting.text.bytes[hit.range.upperBound] == UInt8(ascii: ")")
  }

  private static func isColon(_ hit: PhraseMatch, _ posting: PostingText) -> Bool {
    hit.range.upperBound < posting.text.bytes.count
      && posting.text.bytes[hit.range.upperBound] == UInt8(ascii: ":")
  }
}
