internal import Documents
internal import Matching
internal import Source

/// Finds on what terms the work is done.
enum TermsFact {
  /// The most words of a line of facts.
  private static let shortest = 12

  /// The terms: the title's own, the format's facts, then the lines of facts, then all others.
  static func employment(
    _ facts: PostingFacts, _ seniority: Seniority, _ title: Cue, _ posting: PostingText,
    _ parts: [PostingPart], _ tables: PostingTables
  ) -> EmploymentKind {
    if seniority == .intern { return .internship }
    let stated = facts.employment.map { tables.cues(of: spaced($0)) } ?? []
    if let kind = kind(title.union(stated)) { return kind }
    guard !posting.cues.isDisjoint(with: .terms) else { return .unstated }
    var meta: Cue = []
    var rest: Cue = []
    for index in parts.indices where !posting.lines[index].cues.isDisjoint(with: .terms) {
      let line = posting.lines[index]
      switch parts[index] {
      case .meta: meta.formUnion(terms(of: line, posting, all: true))
      case .about, .benefits, .duties:
        rest.formUnion(terms(of: line, posting, all: true).subtracting(.internship))
      case .required, .preferred, .legal:
        rest.formUnion(terms(of: line, posting, all: false).subtracting(.internship))
      }
    }
    return kind(meta) ?? kind(rest) ?? .unstated
  }

  /// What a line says of the terms: a bare word, or in a list of demands any, counts where it opens
  /// a line of facts or follows a label.
  private static func terms(of line: PostingText.Line, _ posting: PostingText, all: Bool) -> Cue {
    var found: Cue = []
    for index in line.hits {
      let hit = posting.hits[index]
      let isPlain = all && !hit.cue.contains(.bare)
      if isPlain || (line.tokens.count <= shortest && isSetApart(hit, in: line, posting)) {
        found.formUnion(hit.cue.intersection(.terms))
      }
    }
    return found
  }

  /// Whether a word opens the line or stands behind a colon or a bar, and no noun follows.
  private static func isSetApart(
    _ hit: PhraseMatch, in line: PostingText.Line, _ posting: PostingText
  ) -> Bool {
    let bytes = posting.text.bytes
    let next = hit.range.upperBound
    if hit.cue.contains(.bare), next + 1 < line.range.upperBound, bytes[next] == ASCII.space,
      ASCII.isLetter(bytes[next + 1])
    {
      return false
    }
    if hit.first == line.tokens.lowerBound { return true }
    var index = hit.range.lowerBound
    while index > 0, bytes[index - 1] == ASCII.space { index -= 1 }
    return index > 0
      && (bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == UInt8(ascii: "|"))
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
