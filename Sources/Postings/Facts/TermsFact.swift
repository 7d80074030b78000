internal import Documents
internal import Matching
internal import Source

/// Finds where the work is done and on what terms.
enum TermsFact {
  /// Remote, hybrid or on site: the format's facts and the lines at the top before the rest.
  static func remote(
    _ facts: PostingFacts, header: Cue, _ posting: PostingText, _ parts: [PostingPart]
  ) -> RemoteMode {
    var header = header
    var rest: Cue = []
    if !posting.cues.isDisjoint(with: .places) {
      for index in parts.indices {
        let cues = posting.lines[index].cues
        if parts[index] == .meta { header.formUnion(cues) } else { rest.formUnion(cues) }
      }
    }
    if let workplace = facts.workplace { return workplace == "hybrid" ? .hybrid : .onsite }
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
    _ facts: PostingFacts, _ seniority: Seniority, _ title: Cue, _ posting: PostingText,
    _ parts: [PostingPart], _ tables: PostingTables
  ) -> EmploymentKind {
    if seniority == .intern { return .internship }
    let stated = facts.employment.map { tables.cues(of: spaced($0)) } ?? []
    if let kind = kind(title.union(stated)) { return kind }
    guard !posting.cues.isDisjoint(with: .terms) else { return .unstated }
    var meta: Cue = []
    var rest: Cue = []
    for index in parts.indices {
      let cues = posting.lines[index].cues
      switch parts[index] {
      case .meta: meta.formUnion(cues)
      case .about, .benefits, .duties: rest.formUnion(cues.subtracting(.internship))
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
