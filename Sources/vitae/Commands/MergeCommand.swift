internal import Analysis
internal import Lexicon
internal import Matching
internal import Reports
internal import Source

extension Command {
  static let merge = Command(
    name: "merge", summary: "Put partial surveys together to the survey of all their postings",
    operands: "FILE...|-",
    flags: [
      .resume, .reportFormat, .all, .partial, .redact, .output, .color, .maxFileSize, .lexicons,
    ],
    notes: [
      "FILE is what vitae survey --partial wrote; give the parts in the order of their",
      "postings.",
      "  vitae merge january.json february.json",
      "  vitae merge --partial january.json february.json -o both.json",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try MergeCommand.run(invocation, &session)
    } catch {
      session.fail(error)
    }
  }
}

/// Adds partial surveys up and reports.
private enum MergeCommand {
  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    guard !invocation.operands.isEmpty else {
      throw Problems([
        Problem("merge needs partial surveys", hint: "make them with: vitae survey --partial PATH")
      ])
    }
    let isPartial = invocation.has(.partial)
    for flag in [Flag.resume, .redact] where isPartial && invocation.has(flag) {
      throw Problems([
        Problem("a part is for merging: --partial and --\(flag.name) exclude each other")
      ])
    }
    let lexicon = try LexiconLoading.load([.skills, .wording, .roles], invocation)
    session.startMasking(invocation, lexicon.wording)
    let resume = try SurveyResume.read(invocation, nil, lexicon)
    if let resume { session.mask(resume.resume, of: resume.document) }
    var counts = SurveyCounts(skillCount: lexicon.skills.count, keepsPostings: isPartial)
    // A survey that lacks a part looks like a whole one, so all parts must be sound.
    var problems: [Problem] = []
    for path in invocation.operands {
      do throws(Problem) {
        let name = path == "-" ? "<stdin>" : path
        let limits = try Inputs.limits(invocation)
        let bytes =
          try path == "-"
          ? Files.readStandardInput(limits: limits) : Files.read(path, limits: limits)
        try PartialReader.add(
          try TextDecoding.text(of: bytes, path: name), path: name, skills: lexicon.skills,
          versions: (Tool.version, lexicon.version), to: &counts)
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    guard !isPartial else {
      return try SurveyReport.writePart(counts, lexicon, invocation)
    }
    try SurveyReport.report(counts, lexicon, resume, invocation, &session)
  }
}
