internal import Documents
internal import Matching
internal import Source

/// What the cues of one line say by themselves.
extension PartReader {
  /// The part that a line's first or last words give it: "X is a plus", "Ideally …".
  func edge(_ line: PostingText.Line) -> PostingPart? {
    guard !line.cues.isDisjoint(with: .preferences) else { return nil }
    // Looked for at the first cue that asks for it, for a line may have thousands.
    var sentenceEnd: Int?
    for index in line.hits {
      let hit = posting.hits[index]
      let opens = hit.first < line.tokens.lowerBound + 2
      if hit.cue.contains(.preferredAhead) {
        if opens { return .preferred }
      } else if hit.cue.contains(.preferred), !isInBrackets(hit) {
        let end = sentenceEnd ?? firstStop(in: line)
        sentenceEnd = end
        // A sentence has ended: the cue speaks of its own alone.
        if hit.range.lowerBound > end { continue }
        if line.tokens.upperBound - hit.end <= 2 || isFollowedByStop(hit, in: line) {
          return .preferred
        }
        if opens, isFollowedByColon(hit) { return .preferred }
      }
    }
    return nil
  }

  /// Where the first sentence of a line ends that is not its last.
  private func firstStop(in line: PostingText.Line) -> Int {
    let bytes = posting.text.bytes
    for index in line.range.dropFirst(3).dropLast()
    where bytes[index] == UInt8(ascii: ".") && ASCII.isSpace(bytes[index + 1])
      && ASCII.isWord(bytes[index - 2])
    {
      return index
    }
    return line.range.upperBound
  }

  private func isInBrackets(_ hit: PhraseMatch) -> Bool {
    hit.range.lowerBound > 0
      && posting.text.bytes[hit.range.lowerBound - 1] == UInt8(ascii: "(")
  }

  private func isFollowedByColon(_ hit: PhraseMatch) -> Bool {
    hit.range.upperBound < posting.text.bytes.count
      && posting.text.bytes[hit.range.upperBound] == UInt8(ascii: ":")
  }

  /// Whether the sentence ends with the cue, or adds only what stands in brackets.
  private func isFollowedByStop(_ hit: PhraseMatch, in line: PostingText.Line) -> Bool {
    let end = hit.range.upperBound
    guard end < line.range.upperBound else { return false }
    return posting.text.bytes[end] == UInt8(ascii: ".")
      || posting.text.bytes[end] == UInt8(ascii: "(")
  }

  /// Whether a line begins as a requirement does.
  func opensRequirement(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.required), let first = posting.first(.required, in: line) else {
      return false
    }
    let lead = first.first - line.tokens.lowerBound
    if let duty = posting.first([.duties, .about], in: line), duty.first < first.first {
      return false
    }
    let several = lead <= 8 && posting.count(.required, in: line) > 1
    // "Strong Java" asks, "a strong company" praises.
    return several || lead <= (first.cue.contains(.weak) ? 0 : 3)
  }

  /// Whether a line begins as a duty does.
  func opensDuty(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.duties), let first = posting.first(.duties, in: line) else {
      return false
    }
    if first.first == line.tokens.lowerBound { return true }
    return line.tokens.count < 60 && first.end - first.first > 1
      && first.first < line.tokens.lowerBound + 14
  }

  /// Whether a line is the usual text about equal opportunity, accommodation or privacy.
  func isLegal(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.legal) else { return false }
    let hits = posting.count(.legal, in: line)
    if hits >= 2 { return true }
    guard let first = posting.first(.legal, in: line) else { return false }
    return first.end - first.first > 1 && line.tokens.count < 70
      && posting.count(.required, in: line) < 2
  }

  /// Whether a line tells of benefits.
  func isBenefits(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.benefits) else { return false }
    let hits = posting.count(.benefits, in: line)
    return hits >= 2 && hits > posting.count(.required, in: line)
  }

  /// Whether a line asks for nothing beside its benefits.
  func isOnlyBenefits(_ line: PostingText.Line) -> Bool {
    line.cues.isDisjoint(with: [.required, .degree])
  }

  /// Whether a line states the pay.
  func isPay(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.pay) else { return false }
    // "The wage range for this role …" speaks of pay before it says how much.
    if !line.isBullet, line.tokens.count > 6, let first = posting.first(.pay, in: line),
      first.end - first.first > 1, first.first < line.tokens.lowerBound + 6
    {
      return true
    }
    for index in line.tokens {
      let token = posting.text.tokens[index]
      let length = Int(token.end - token.start)
      if ASCII.isDigit(posting.text.bytes[Int(token.start)]), length >= 2 {
        let before = token.start > 0 ? posting.text.bytes[Int(token.start) - 1] : 0
        let after = Int(token.end) < line.range.upperBound ? posting.text.bytes[Int(token.end)] : 0
        if before == UInt8(ascii: "$") || before >= 0x80 || after == UInt8(ascii: ",") {
          return true
        }
      }
    }
    return false
  }

  /// Whether a line tells how to apply, or states a date, a place or a number of the posting.
  func isMeta(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.meta), let first = posting.first(.meta, in: line) else {
      return false
    }
    if !line.cues.isDisjoint(with: [.degree]) { return false }
    if first.first == line.tokens.lowerBound, !line.isBullet { return true }
    return !line.isBullet && line.tokens.count <= 40
      && posting.count(.meta, in: line) * 2 > posting.count(.required, in: line)
  }

  /// Whether a line tells of the company: it opens so, or names it as "we" before any demand.
  func isCompany(_ line: PostingText.Line) -> Bool {
    guard line.cues.contains(.about), let about = posting.first(.about, in: line) else {
      return false
    }
    if let other = posting.first([.required, .duties, .preferred], in: line),
      other.first < about.first
    {
      return false
    }
    return about.first < line.tokens.lowerBound + 8
  }
}
