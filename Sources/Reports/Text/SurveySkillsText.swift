internal import Analysis
internal import Lexicon
internal import Source

/// The survey's skills, a kind after another.
struct SurveySkillsText {
  /// How many skills of a kind are shown unless all are asked for.
  private static let topRows = 6

  let survey: Survey
  let showsAll: Bool

  /// Adds the kinds in the order of their most asked skills.
  func add(to page: inout TextPage) {
    guard !survey.skills.isEmpty else { return }
    page.heading("Skills: postings that ask for each (required + preferred + duties)")
    if let resume = survey.resume { compare(with: resume, &page) }
    var kinds: [SkillKind] = []
    for row in survey.skills where !kinds.contains(row.kind) { kinds.append(row.kind) }
    var rest = 0
    for kind in kinds {
      let rows = survey.skills.filter { $0.kind == kind }
      let shown = showsAll ? rows[...] : rows.filter(isTelling).prefix(Self.topRows)
      rest += rows.count - shown.count
      guard !shown.isEmpty else { continue }
      let cut = shown.count < rows.count ? " (\(shown.count) of \(rows.count))" : ""
      page.line("  " + kind.heading + cut)
      for row in shown { page.line(line(row, on: page)) }
    }
    if rest > 0 { page.line("  ... \(rest) more skills (use --all)") }
  }

  /// Tells how much of all that is asked the resume shows; no resume names its soft skills.
  private func compare(with resume: String, _ page: inout TextPage) {
    let statuses = survey.skills.filter { $0.kind != .softSkill }.compactMap(\.status)
    let counts = EvidenceStatus.allCases.map { status in
      "\(statuses.count { $0 == status }) \(status.rawValue)"
    }
    page.labelled(
      "  at the right: ",
      "what \(resume) shows; of \(statuses.count) skills " + counts.joined(separator: ", "))
  }

  /// Whether a skill says something of many postings: one that a single one asks for does not.
  private func isTelling(_ row: Survey.Row) -> Bool {
    row.postings > 1 || survey.judged < TextPage.fewestForPercent
  }

  private func line(_ row: Survey.Row, on page: TextPage) -> String {
    let duties = row.postings - row.required - row.preferred
    var line = "    " + TextPage.column(row.name, 27)
    line += TextPage.number(row.postings, String(row.of).utf8.count + 1) + " of \(row.of)"
    if let percent = TextPage.percent(row.postings, of: row.of) {
      line += String(repeating: " ", count: max(7 - percent.utf8.count, 1)) + percent
    }
    let levels = "(\(row.required)+\(row.preferred)+\(duties))"
    line += "  " + TextPage.column(levels, max(12, 3 * String(row.of).utf8.count + 1))
    if let status = row.status {
      return line + " " + (row.kind == .softSkill && status == .missing ? "-" : status.rawValue)
    }
    let room = page.width - line.count - 1
    return line + " " + page.bar(row.postings, of: row.of, width: max(room, 4))
  }
}

extension TextPage {
  /// Of fewer postings than this no shares in percent are told: they would seem to mean something.
  static let fewestForPercent = 5

  /// A share in percent, or nil where the whole is too small for one.
  static func percent(_ part: Int, of whole: Int) -> String? {
    whole < fewestForPercent ? nil : Numbers.percent(part, of: whole)
  }
}
