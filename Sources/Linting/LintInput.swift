package import Documents
package import Lexicon
package import Matching
package import Resumes
internal import Source

/// A resume as rules see it: the text with its words, what was read from it, and the word lists.
package struct LintInput: Sendable {
  package let document: Document
  package let text: TokenizedText
  package let resume: Resume
  package let mentions: [Mention]
  /// All skills there are, by the index that mentions give.
  package let skills: SkillList
  package let tables: LintTables
  package let today: YearMonth
  /// The lines that rules judge: bullets of work, without fragments.
  package let lines: [Line]
  /// The blocks in which words are judged: all but headings and code.
  package let prose: [Passage]
  /// The comments that keep findings back.
  let suppressions: Suppressions
  /// The weak opener of each line: several rules ask.
  private(set) var weakOpeners: [WeakOpener?] = []

  package init(
    document: Document, text: TokenizedText, resume: Resume, mentions: [Mention], skills: SkillList,
    tables: LintTables, today: YearMonth, heedsComments: Bool = true
  ) {
    self.document = document
    self.text = text
    self.resume = resume
    self.mentions = mentions
    self.skills = skills
    self.tables = tables
    self.today = today
    suppressions = heedsComments ? Suppressions(document) : Suppressions()
    let isRecord = resume.records(blocks: document.blocks.count)
    let isAsked = resume.sections.contains { $0.kind == .other }
    let headings = isAsked ? tables.unjudgedHeadings : nil
    let judged = resume.sections.map { section in
      guard let headings else { return section.tellsOfWork }
      return section.tellsOfWork && !section.isHeaded(by: headings, document, text)
    }
    lines = resume.bullets.compactMap { bullet in
      guard bullet.findings.kind != .fragment,
        !judged.indices.contains(bullet.section) || judged[bullet.section]
      else { return nil }
      return Line(bullet: bullet, tokens: text.tokens(in: bullet.range))
    }
    prose = zip(document.blocks, isRecord).compactMap { block, isRecord in
      guard block.kind != .code, block.kind != .heading else { return nil }
      return Passage(range: block.range, tokens: text.tokens(in: block.range), isRecord: isRecord)
    }
    weakOpeners = lines.map { weakOpener(of: $0) }
  }

  /// A bullet and its words.
  package struct Line: Sendable {
    package let bullet: Bullet
    package let tokens: Range<Int>

    package var findings: BulletFindings { bullet.findings }
    package var range: Range<Int> { bullet.range }
  }

  /// A stretch of running text and its words.
  package struct Passage: Sendable {
    package let range: Range<Int>
    package let tokens: Range<Int>
    /// Whether it names a school, a certificate or an award, whose words are not the writer's own.
    package let isRecord: Bool
  }

  /// The words of a range as one line.
  func string(_ range: Range<Int>) -> String { document.string(range) }

  /// The words of a range in quotation marks.
  func quoted(_ range: Range<Int>) -> String { "\"" + document.string(range) + "\"" }

  /// The number of words of a range, as spaces part them.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var inWord = false
    for index in range {
      let space = ASCII.isSpace(text.bytes[index])
      if !space, !inWord { count += 1 }
      inWord = !space
    }
    return count
  }

  /// Whether the words of two tokens are alike but for case.
  func same(_ left: Int, _ right: Int) -> Bool {
    let first = text.tokens[left]
    let second = text.tokens[right]
    guard first.hash == second.hash else { return false }
    return ASCII.lowercased(text.bytes[first.range]) == ASCII.lowercased(text.bytes[second.range])
  }

  /// Whether only spaces and line breaks stand between two offsets.
  func isBlank(_ range: Range<Int>) -> Bool {
    text.bytes[range].allSatisfy { ASCII.isSpace($0) }
  }
}

extension ResumeSection {
  /// Whether lines here tell of work, not of skills, schools or the writer.
  fileprivate var tellsOfWork: Bool {
    switch kind {
    case .experience, .projects, .other: true
    case .contact, .summary, .education, .skills, .certifications: false
    }
  }

  /// Whether the heading of a section that is none of the usual ones has a word of a table.
  fileprivate func isHeaded(
    by table: WordTable, _ document: Document, _ text: TokenizedText
  ) -> Bool {
    guard kind == .other, heading != nil, document.blocks.indices.contains(blocks.lowerBound) else {
      return false
    }
    let block = document.blocks[blocks.lowerBound].range
    let end = text.bytes[block].firstIndex(of: ASCII.lineFeed) ?? block.upperBound
    return table.firstMatch(in: text, tokens: text.tokens(in: block.lowerBound..<end)) != nil
  }
}

extension Resume {
  /// Which blocks name schools, certificates and awards.
  fileprivate func records(blocks count: Int) -> [Bool] {
    var isRecord = [Bool](repeating: false, count: count)
    for section in sections where section.kind == .education || section.kind == .certifications {
      for block in section.blocks where block < count { isRecord[block] = true }
    }
    for bullet in bullets where bullet.findings.kind == .fragment && bullet.block < count {
      guard sections.indices.contains(bullet.section) else { continue }
      if sections[bullet.section].kind == .other { isRecord[bullet.block] = true }
    }
    return isRecord
  }
}
