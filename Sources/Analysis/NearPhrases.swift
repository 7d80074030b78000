internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes
internal import Source

/// Looks in a resume for phrases that say nearly the same as a skill in other words.
///
/// They make a skill related and never met: "production support rotation" is near on-call, and only
/// a reader can tell whether it was that. They are looked for in resumes only, never in postings.
struct NearPhrases {
  /// A phrase found, by the words of the resume.
  struct Hit {
    var words: Quote
    var line: Quote
  }

  private let table: PhraseTable

  /// Compiles the phrases of all skills.
  init(_ skills: SkillList) {
    table = PhraseTable(
      skills.withNear.map { (skills.nearGroup($0), Int32($0)) }, of: skills, plurals: true)
  }

  /// The phrases of each skill by its index, in the order of the text.
  ///
  /// What stands among contact details, schools and certificates tells of no work.
  func search(_ reading: ResumeReading) -> [Int: [Hit]] {
    let document = reading.document
    var found: [Int: [Hit]] = [:]
    var locator: Locator?
    for section in reading.resume.sections {
      switch section.kind {
      case .contact, .education, .certifications: continue
      case .summary, .experience, .projects, .skills, .other: break
      }
      for block in document.blocks[section.blocks] {
        if case .code = block.kind { continue }
        let tokens = reading.text.tokens(in: block.range)
        for match in table.matches(in: reading.text, tokens: tokens) {
          let places = locator ?? Locator(document)
          locator = places
          found[Int(match.id), default: []].append(
            Hit(words: places.quote(match.range), line: places.quote(block.range)))
        }
      }
    }
    return found
  }
}
