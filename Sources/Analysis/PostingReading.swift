package import Documents
package import Lexicon
package import Matching
package import Postings

/// A posting read to the end: what it says, what it asks, and where.
package struct PostingReading: Sendable {
  package var document: Document
  package var text: TokenizedText
  package var posting: Posting
  /// The skills named, in the order of the text.
  package var mentions: [Mention]
  /// How much each mention is asked for.
  package var levels: [PostingLevel]
  /// Groups of skills of which one is enough, by index in the lexicon's list.
  package var anyOf: [[Int32]]
  /// Names in its demands of which no skill is known, as bytes of the document's text.
  package var terms: [Range<Int>] = []

  /// How the user's application went, by the posting's front matter; nil where none was made.
  package var response: String?

  /// A hash of the posting's words, alike for two copies of one posting.
  package var fingerprint: UInt64

  /// Whether anything was recognised that the posting asks for.
  ///
  /// One that was read but not judged is named in reports: it is not one without gaps.
  package var isJudged: Bool { levels.contains { $0 != .mention } }

  /// Each skill named with the strongest level it is asked at, in order of the skills' indices.
  ///
  /// - Complexity: O(*mentions* log *mentions*).
  package var asked: [(skill: Int32, level: PostingLevel)] {
    // As one number each, for those are sorted without calls.
    var keys: [Int32] = []
    keys.reserveCapacity(mentions.count)
    for index in mentions.indices {
      keys.append(mentions[index].skill << 2 | Int32(levels[index].rank))
    }
    keys.sort()
    var result: [(skill: Int32, level: PostingLevel)] = []
    result.reserveCapacity(keys.count)
    var last: Int32 = -1
    for key in keys where key >> 2 != last {
      last = key >> 2
      result.append((last, PostingLevel.byRank[Int(key & 3)]))
    }
    return result
  }
}

extension PostingLevel {
  /// The levels in the order of their ranks.
  static let byRank: [PostingLevel] = [.required, .preferred, .duties, .mention]

  /// The order of levels, 0 for the strongest.
  package var rank: Int {
    switch self {
    case .required: 0
    case .preferred: 1
    case .duties: 2
    case .mention: 3
    }
  }
}

/// Reads postings; compiled once, used for all.
package struct PostingAnalyzer: Sendable {
  package let matcher: SkillMatcher
  private let reader: PostingReader
  /// The reader of titles.
  package var titles: TitleReader { reader.titles }
  /// One look at each word for all skills and all cues.
  private let scan: PhraseScan
  private let anyOf: AnyOf
  let passing: PassingMentions
  private let finder: TermFinder?
  private let responses: ResponseReader

  /// - Parameters:
  ///   - matcher: Finds the skills.
  ///   - lexicon: The lexicon that the matcher was made of.
  ///   - findsTerms: Whether names that the lexicon does not know are looked for.
  package init(matcher: SkillMatcher, lexicon: Lexicon, findsTerms: Bool = false) {
    let reader = PostingReader(titles: lexicon.titles, wording: lexicon.wording)
    self.init(matcher: matcher, reader: reader, lexicon: lexicon, findsTerms: findsTerms)
  }

  /// An analyzer of parts that were made apart from each other, as on two cores.
  package init(
    matcher: SkillMatcher, reader: PostingReader, lexicon: Lexicon, findsTerms: Bool = false
  ) {
    self.matcher = matcher
    self.reader = reader
    finder = findsTerms ? TermFinder(wording: lexicon.wording, matcher: matcher) : nil
    scan = PhraseScan([matcher.table, reader.cues])
    responses = ResponseReader(wording: lexicon.wording)
    anyOf = AnyOf(wording: lexicon.wording, skills: lexicon.skills)
    passing = PassingMentions(wording: lexicon.wording, skills: lexicon.skills)
  }

  /// All that a posting says.
  package func read(_ document: Document) -> PostingReading {
    read(document, TokenizedText(document.text))
  }

  /// What becomes of a posting.
  package enum Outcome: Sendable {
    case read(PostingReading)
    /// It is a copy of one that was judged before, with this fingerprint.
    case copy(UInt64)
  }

  /// All that a posting says, unless it is a copy of one that was judged before.
  ///
  /// A copy is known by its words before anything is looked for in them.
  /// - Parameters:
  ///   - document: The posting.
  ///   - known: The fingerprints of the postings judged before.
  /// - Returns: The reading, or that it is a copy.
  package func read(_ document: Document, ifNotIn known: Set<UInt64>) -> Outcome {
    let text = TokenizedText(document.text)
    let fingerprint = text.fingerprint
    return known.contains(fingerprint) ? .copy(fingerprint) : .read(read(document, text))
  }

  private func read(_ document: Document, _ text: TokenizedText) -> PostingReading {
    let candidates = scan.candidates(in: text)
    let posting = reader.read(document, text, candidates: candidates)
    let (mentions, asked) = mentions(document, text, posting, candidates)
    var levels = asked
    BareLists.raise(&levels, of: mentions, in: posting, document)
    passing.lower(&levels, of: mentions, in: text)
    return PostingReading(
      document: document, text: text, posting: posting, mentions: mentions, levels: levels,
      anyOf: anyOf.groups(of: mentions, levels: levels, in: text),
      terms: finder?.terms(in: document, text, posting, mentions) ?? [],
      response: responses.response(applied: document.facts.applied, status: document.facts.status),
      fingerprint: text.fingerprint)
  }

  /// Whether a list of demands names an everyday word that is a practice or concept too.
  ///
  /// Products have names that tell them from such words; a practice has not.
  private func isAsked(
    _ mention: Mention, _ level: PostingLevel, _ posting: Posting
  ) -> Bool {
    guard level == .required || level == .preferred, posting.parts[Int(mention.block)] != .about
    else { return false }
    return passing.isProse(mention)
  }

  /// The skills named with their levels; an everyday word is one only where skills are asked for.
  private func mentions(
    _ document: Document, _ text: TokenizedText, _ posting: Posting, _ candidates: TokenSet
  ) -> ([Mention], [PostingLevel]) {
    var mentions: [Mention] = []
    var levels: [PostingLevel] = []
    for mention in matcher.allMentions(
      in: text, blocks: document.blocks, candidates: candidates)
    {
      let level = posting.level(of: mention.range, block: Int(mention.block))
      if mention.isTentative, !isAsked(mention, level, posting) { continue }
      mentions.append(mention)
      levels.append(level)
    }
    return (mentions, levels)
  }
}
