internal import Documents
internal import Matching
internal import Source

/// Finds where the work is done and on what terms.
enum TermsFact {
  /// Remote, hybrid or on site: the format's facts and the lines at the top before the rest.
  static func remote(
    _ facts: PostingFacts, header: [TokenizedText], _ posting: PostingText, _ parts: [PostingPart],
    _ tables: PostingTables
  ) -> RemoteMode {
    var header = header.reduce(into: Cue()) { cues, text in
      for match in tables.cues.matches(in: text, tokens: text.tokens.indices) {
        cues.formUnion(match.cue)
      }
    }
    var rest: Cue = []
    for (line, part) in zip(posting.lines, parts) where !line.cues.isDisjoint(with: Cue.places) {
      if part == .meta { header.formUnion(line.cues) } else { rest.formUnion(line.cues) }
    }
    if let mode = mode(header) { return mode }
    if facts.remote == true { return rest.contains(.hybrid) ? .hybrid : .remote }
    return mode(rest) ?? .unstated
  }

  private static func mode(_ cues: Cue) -> RemoteMode? {
    if cues.contains(.hybrid) { return .hybrid }
    if cues.contains(.remote) { return .remote }
    return cues.contains(.onsite) ? .onsite : nil
  }

  /// The terms: the title's own, the format's facts, then the lines of facts, then all others.
  static func employment(
    _ facts: PostingFacts, _ title: TitleParts, titleText: TokenizedText?, _ posting: PostingText,
    _ parts: [PostingPart], _ tables: PostingTables
  ) -> EmploymentKind {
    if title.seniority == .intern { return .internship }
    var cues: Cue = []
    for text in [titleText, facts.employment.map { spaced($0) }].compactMap({ $0 }) {
      for match in tables.cues.matches(in: text, tokens: text.tokens.indices) {
        cues.formUnion(match.cue)
      }
    }
    if let kind = kind(cues) { return kind }
    var meta: Cue = []
    var rest: Cue = []
    for (line, part) in zip(posting.lines, parts) where !line.cues.isDisjoint(with: .terms) {
      switch part {
      case .meta: meta.formUnion(line.cues)
      case .about, .benefits, .duties: rest.formUnion(line.cues.subtracting(.internship))
      case .required, .preferred, .legal: continue
      }
    }
    return kind(meta) ?? kind(rest) ?? .unstated
  }

  /// A constant such as `FULL_TIME` as words.
  private static func spaced(_ constant: String) -> TokenizedText {
    TokenizedText(constant.utf8.map { $0 == UInt8(ascii: "_") ? ASCII.space : $0 })
  }

  private static func kind(_ cues: Cue) -> EmploymentKind? {
    if cues.contains(.internship) { return .internship }
    if cues.contains(.contract) { return .contract }
    if cues.contains(.fullTime) { return .fullTime }
    return cues.contains(.partTime) ? .partTime : nil
  }
}
