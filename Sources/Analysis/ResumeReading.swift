package import Documents
package import Lexicon
package import Matching
package import Resumes
internal import Source

/// A resume read to the end: its structure, and the skills it names with how well each is shown.
package struct ResumeReading: Sendable {
  package var document: Document
  package var text: TokenizedText
  package var resume: Resume
  /// The skills named, in the order of the text.
  package var mentions: [Mention]
  /// How well each mention is shown.
  package var levels: [ResumeLevel]
  /// The language where it is not English; empty where only the script tells so.
  package var otherLanguage: String?

  /// Whether anything was recognised: a resume in which nothing was is not one without gaps.
  package var isJudged: Bool { !mentions.isEmpty || !resume.bullets.isEmpty }

  /// The skills that are named in a range of the text.
  ///
  /// - Complexity: O(log *mentions* + *those in the range*).
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.partition { $0.range.lowerBound >= range.lowerBound }
    return mentions[first...].prefix { $0.range.lowerBound < range.upperBound }
  }
}

extension ResumeLevel {
  /// The order of levels, 0 for the strongest.
  package var rank: Int {
    switch self {
    case .proven: 0
    case .shown: 1
    case .listed: 2
    }
  }
}

/// Reads resumes; compiled once, used for all.
package struct ResumeAnalyzer: Sendable {
  package let matcher: SkillMatcher
  private let reader: ResumeReader
  private let misspellings: Misspellings
  private let languages: LanguageReader

  package init(matcher: SkillMatcher, lexicon: Lexicon) {
    self.init(
      matcher: matcher, reader: ResumeReader(wording: lexicon.wording), wording: lexicon.wording)
  }

  /// An analyzer of parts that were made apart from each other, as on two cores.
  package init(matcher: SkillMatcher, reader: ResumeReader, wording: WordLists) {
    self.matcher = matcher
    self.reader = reader
    misspellings = Misspellings(matcher, wording: wording)
    languages = LanguageReader(wording: wording)
  }

  /// All that a resume says.
  package func read(_ document: Document) -> ResumeReading {
    let text = TokenizedText(document.text)
    var resume = reader.read(document, text)
    let mentions = misspellings.added(
      to: matcher.mentions(in: text, blocks: document.blocks), in: text, blocks: document.blocks
    ) { resume.isName($0, in: text.bytes) }
    resume.setAsideLists(of: mentions, in: text)
    let levels = mentions.map { resume.level(of: $0.range) }
    return ResumeReading(
      document: document, text: text, resume: resume, mentions: mentions, levels: levels,
      otherLanguage: languages.otherLanguage(of: text))
  }
}
