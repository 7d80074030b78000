internal import Matching
internal import Source

/// Finds whether a posting asks for a degree, sentence by sentence.
struct DegreeFact {
  private let posting: PostingText
  private var preferred = false
  private var required = false
  private var hasSubstitute = false

  /// The strongest demand; a line among the requirements outweighs a preference.
  static func read(_ posting: PostingText, _ parts: [PostingPart]) -> Degree {
    guard posting.cues.contains(.degree) else { return .none }
    var fact = DegreeFact(posting: posting)
    for index in parts.indices where posting.lines[index].cues.contains(.degree) {
      let (line, part) = (posting.lines[index], parts[index])
      if part == .legal || part == .benefits || part == .meta { continue }
      var sentences = Sentences(line)
      while let sentence = sentences.next(posting) { fact.read(sentence, in: line, part) }
    }
    if fact.required { return fact.hasSubstitute ? .orEquivalent : .required }
    return fact.preferred ? .preferred : .none
  }

  private init(posting: PostingText) { self.posting = posting }

  private mutating func read(
    _ sentence: Sentence, in line: PostingText.Line, _ part: PostingPart
  ) {
    guard sentence.cues.contains(.degree), sentence.cues.isDisjoint(with: .negations),
      let hit = degree(in: sentence, line)
    else { return }
    // A line can be a preference by the words of another sentence in it: "BS; MS preferred".
    let isWish = part == .preferred && line.cues.isDisjoint(with: .preferences)
    let isOpen = line.cues.contains(.equivalent)
    if isWish || (!isOpen && isPreference(after: hit, in: sentence)) {
      preferred = true
      return
    }
    required = true
    if isOpen || isAlternative(hit, in: sentence) { hasSubstitute = true }
  }

  /// The first words of a sentence that mean a degree.
  private func degree(in sentence: Sentence, _ line: PostingText.Line) -> PhraseMatch? {
    for index in sentence.hits
    where posting.hits[index].cue.contains(.degree)
      && isDegree(posting.hits[index], in: line)
    {
      return posting.hits[index]
    }
    return nil
  }

  private func isPreference(after hit: PhraseMatch, in sentence: Sentence) -> Bool {
    guard !sentence.cues.isDisjoint(with: .preferences) else { return false }
    for index in sentence.hits where posting.hits[index].first < hit.end + 14 {
      if !posting.hits[index].cue.isDisjoint(with: .preferences) { return true }
    }
    return false
  }

  /// Whether years of work will do as well: "2+ years of experience or a degree".
  private func isAlternative(_ hit: PhraseMatch, in sentence: Sentence) -> Bool {
    let before = max(0, hit.first - 2)..<hit.first
    guard KnownWords.or.first(in: before, of: posting.text) != nil else { return false }
    return sentence.hits.contains {
      posting.hits[$0].first < hit.first && posting.hits[$0].cue.contains(.years)
    }
  }

  /// Whether the words mean a degree: "high degree of", "MS SQL" do not.
  private func isDegree(_ hit: PhraseMatch, in line: PostingText.Line) -> Bool {
    let isLast = hit.end >= line.tokens.upperBound
    if hit.end - hit.first == 1, KnownWords.degree.contains(hit.first, of: posting.text) {
      return isLast || !KnownWords.of.contains(hit.end, of: posting.text)
    }
    guard hit.range.count <= 3 else { return true }
    guard ASCII.isUpper(posting.text.bytes[hit.range.lowerBound]) else { return false }
    // Two letters are one where they open a line, or "in" or the like follows.
    return hit.first == line.tokens.lowerBound
      || (!isLast && KnownWords.afterDegree.contains(hit.end, of: posting.text))
      || posting.count(.degree, in: line) > 1
  }
}
