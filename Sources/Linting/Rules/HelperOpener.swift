internal import Matching

extension Rule {
  /// A line opens with help for somebody else's work.
  static let helperOpener = Rule(
    id: "I103", name: "helper-opener", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line opens with help for somebody else's work.",
    why:
      "Help says that the work was another's and leaves your part of it open.",
    bad: [
      "«Helped» migrate the monolith to microservices",
      "«Assisted» the platform team with deployments",
      "«Participated in» the redesign of the checkout page",
      "«Contributed to» the payments SDK in Kotlin",
      "«Collaborated with» three squads on the design system",
      "«Part of the team» that rebuilt search",
      "Also «supported» the rollout of single sign-on",
    ],
    good: [
      "Migrated 14 modules of the monolith to microservices, cutting release time to 20 minutes",
      "Wrote the runbooks that let the platform team deploy 3 times a day",
      "Redesigned the checkout page, raising completed orders by 11%",
      "Participated in the national programming contest of 2013",
      "Took part in two hackathons, both with a robot arm",
      "Backed up 40 TB of databases a night to two regions",
      "Help center in 9 languages that closed 30% of tickets",
      "Partitioned 3 tables of 2B rows, cutting vacuum time by 80%",
      "Support vector machine that flags 94% of forged labels",
      "Won the support of 9 teams for one API style guide",
    ]
  ) { input in
    let found = input.weakOpenings("helper") { words, line, match in
      "\(words) leaves open which part was yours; open with that part: "
        + "\(input.deedFrame(line, after: match))"
    }
    guard !found.isEmpty else { return [] }
    let (part, contests) = (input.tables.takingPart, input.tables.contests)
    return found.filter { !input.isContest($0, part, contests) }
  }
}

extension LintInput {
  /// Whether a line tells of a contest: who takes part there does so for themselves.
  fileprivate func isContest(
    _ violation: Violation, _ takingPart: WordTable, _ contests: WordTable
  ) -> Bool {
    let start = violation.range.lowerBound
    guard takingPart.contains(text.firstToken(from: start), in: text) else { return false }
    let line = text.tokens(in: start..<max(surroundings(of: start).upperBound, start))
    return contests.firstMatch(in: text, tokens: line) != nil
  }
}
