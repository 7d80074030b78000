internal import Analysis
internal import Lexicon
internal import Reports
internal import Source

extension Command {
  static let gap = Command(
    name: "gap", summary: "Report what a role or postings ask that a resume does not show",
    operands: "[RESUME|-]",
    flags: [
      .role, .postings, .split, .format, .all, .explain, .output, .color, .inputFormat,
      .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "Name a role, postings or both:",
      "  cat resume.md | vitae gap --role sre",
      "  vitae gap resume.md --postings saved-postings/",
      "  pbpaste | vitae gap resume.md --postings -",
    ]
  ) { invocation, session in
    do throws(Problems) {
      let gap = try GapCommand.run(invocation, &session)
      let tool = Tool(lexicon: gap.version)
      let report =
        invocation.value(.format) == "json"
        ? GapJSON.render(gap.gap, tool: tool)
        : GapText.render(
          gap.gap, all: invocation.has(.all), explain: invocation.has(.explain),
          style: Terminal.style(invocation))
      try Problems.collect { () throws(Problem) in
        try OutputFile.write(report, to: invocation.value(.output))
      }
    } catch {
      session.fail(error)
    }
  }
}

/// Gathers what a gap report is made of.
private enum GapCommand {
  static func run(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> (gap: Gap, version: String) {
    guard invocation.has(.role) || invocation.has(.postings) else {
      throw Problems([
        Problem(
          "gap needs something to compare with",
          hint: "--role ID (see: vitae lexicon list) or --postings PATH")
      ])
    }
    let parts: Set<CompactLexicon.Part> =
      invocation.has(.role) ? [.skills, .titles, .wording, .roles] : [.skills, .titles, .wording]
    let lexicon = try LexiconLoading.load(parts, invocation)
    let role = try Problems.collect { () throws(Problem) in
      try LexiconLoading.role(of: invocation, in: lexicon)
    }
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    Conversions([.success(document)]).tell(session)
    let inputs = try ComparedInputs(lexicon, invocation)
    let resume = try inputs.resume(document, "no gap can be told")
    let postings = try inputs.postings(invocation, &session)
    let gap = GapAnalysis(skills: lexicon.skills).gap(
      of: resume, role: role, postings: postings?.read, unreadable: postings?.unreadable ?? [])
    return (gap, lexicon.version)
  }
}
