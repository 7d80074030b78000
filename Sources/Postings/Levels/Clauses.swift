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
    // The first closing word that is not yet passed: hits come in order, so that it only moves on.
    var closing = sentence.hits
    for index in sentence.hits {
      let hit = posting.hits[index]
      // What is preferred already is made no more so.
      if isPreferred, hit.cue.isDisjoint(with: .negations) { continue }
      guard let (range, level) = reach(of: hit, from: start, in: sentence, posting, &closing),
        range.lowerBound >= start, !range.isEmpty
      else { continue }
      shifts.append(LevelShift(range: range, level: level))
      start = range.upperBound
    }
    return shifts
  }

  private static func reach(
    of hit: PhraseMatch, from start: Int, in sentence: Sentence, _ posting: PostingText,
    _ closing: inout Range<Int>
  ) -> (Range<Int>, PostingLevel)? {
    let end = max(sentence.range.upperBound, hit.range.upperBound)
    guard hit.range.lowerBound >= start else { return nil }
    if hit.cue.contains(.negationBehind) { return (start..<hit.range.upperBound, .mention) }
    if hit.cue.contains(.negationAhead) {
      return (hit.range.lowerBound..<contrast(after: hit, in: sentence, posting), .mention)
    }
    if hit.cue.contains(.no) {
      guard let closed = endOfClosing(&closing, after: hit, posting) else { return nil }
      return (hit.range.lowerBound..<closed, .mention)
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

  /// The end of the "needed" that makes "no" a negation of a demand; it is left the first of the
  /// hits.
  private static func endOfClosing(
    _ closing: inout Range<Int>, after hit: PhraseMatch, _ posting: PostingText
  ) -> Int? {
    while let index = closing.first {
      let other = posting.hits[index]
      if other.first >= hit.end, other.cue.contains(.closing) { return other.range.upperBound }
      closing = closing.dropFirst()
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
