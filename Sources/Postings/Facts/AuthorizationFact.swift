internal import Matching

/// What a word says in a sentence about the right to work.
struct RightToWork: OptionSet {
  let rawValue: Int32

  static let sponsorship = RightToWork(rawValue: 1)
  static let citizenship = RightToWork(rawValue: 2)
  static let clearance = RightToWork(rawValue: 4)
  /// Speaks of visas, so that "sponsor" does too.
  static let visa = RightToWork(rawValue: 8)
  static let offer = RightToWork(rawValue: 16)
  static let refusal = RightToWork(rawValue: 32)
  /// Asks for what else the sentence names.
  static let demand = RightToWork(rawValue: 64)
  /// Will do in place of citizenship.
  static let alternative = RightToWork(rawValue: 128)
  /// A nation, as before "citizen".
  static let nation = RightToWork(rawValue: 256)

  /// The words by group of the lexicon's lists `authorization-words` and `authorization-contexts`.
  static let named: [String: RightToWork] = [
    "sponsorship": [.sponsorship, .visa], "sponsor": .sponsorship,
    "citizenship": .citizenship, "clearance": .clearance,
    "visa": .visa, "offer": .offer, "refusal": .refusal, "demand": .demand,
    "alternative": .alternative, "nation": .nation,
  ]
}

/// Finds what a posting says of visas, citizenship and clearance.
struct AuthorizationFact {
  private let posting: PostingText
  private let rights: PhraseTable
  private(set) var sponsorship = Sponsorship.unstated
  private(set) var citizenship = Eligibility.unstated
  private(set) var clearance = Eligibility.unstated

  init(
    title: TokenizedText, _ posting: PostingText, _ parts: [PostingPart], _ rights: PhraseTable
  ) {
    self.posting = posting
    self.rights = rights
    for word in rights.matches(in: title, tokens: title.tokens.indices) {
      // A title names a clearance only to ask for it.
      let said = RightToWork(rawValue: word.id)
      if said.contains(.clearance) { clearance = .required }
      if said.contains(.citizenship) { citizenship = .required }
    }
    guard posting.cues.contains(.authorization) else { return }
    for index in parts.indices where posting.lines[index].cues.contains(.authorization) {
      var sentences = Sentences(posting.lines[index])
      while let sentence = sentences.next(posting) {
        guard sentence.cues.contains(.authorization) else { continue }
        read(sentence, parts[index])
      }
    }
  }

  private mutating func read(_ sentence: Sentence, _ part: PostingPart) {
    let tokens = posting.text.tokens(in: sentence.range)
    let words = rights.matches(in: posting.text, tokens: tokens)
    var all: RightToWork = []
    for word in words { all.formUnion(RightToWork(rawValue: word.id)) }
    if all.contains(.sponsorship) { readSponsorship(all, part, sentence) }
    // Lists of what nobody is judged by name citizenship too.
    guard sentence.cues.isDisjoint(with: .legal), !all.contains(.refusal) else { return }
    let asks = part == .required || part == .preferred || part == .meta || tokens.count <= 4
    guard asks || all.contains(.demand) else { return }
    let isWish = part == .preferred || !sentence.cues.isDisjoint(with: .preferences)
    let found = isWish ? Eligibility.preferred : .required
    if all.contains(.clearance), clearance != .required { clearance = found }
    if citizenship != .required, all.isDisjoint(with: .alternative), isCitizenship(words) {
      citizenship = found
    }
  }

  /// Offered or not: what is refused anywhere is not offered.
  private mutating func readSponsorship(
    _ all: RightToWork, _ part: PostingPart, _ sentence: Sentence
  ) {
    guard sponsorship != .notOffered, all.contains(.visa) || all.contains(.refusal),
      // A question to the candidate says nothing of the answer.
      posting.lastByte(of: sentence.range) != UInt8(ascii: "?")
    else { return }
    if all.contains(.refusal) {
      sponsorship = .notOffered
    } else if all.contains(.offer) || part == .benefits {
      sponsorship = .offered
    }
  }

  /// Whether citizenship is named, or a citizen of some nation: services are made for citizens too.
  private func isCitizenship(_ words: [PhraseMatch]) -> Bool {
    for (index, word) in words.enumerated()
    where RightToWork(rawValue: word.id).contains(.citizenship) {
      if KnownWords.citizenship.contains(word.first, of: posting.text) { return true }
      if index > 0, words[index - 1].end == word.first,
        RightToWork(rawValue: words[index - 1].id).contains(.nation)
      {
        return true
      }
    }
    return false
  }
}
