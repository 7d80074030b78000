internal import Lexicon
internal import Matching

extension Rule {
  /// A word is misspelt.
  static let misspelling = Rule(
    id: "W107", name: "misspelling", category: .wording, severity: .error, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A word is misspelt.",
    why:
      "Nothing costs so much for so little: a slip in a resume is read as how its writer works.",
    bad: [
      "«Acheived» a drop of p95 latency by 28%",
      "Cut the cost of «enviroments» by 40%",
      "«Managment» of 12 vendors worth $2M",
      "Moved 40 jobs to «seperate» queues, halving wait time",
      "Raised «availibility» of 12 services to 99.95%",
      "«Developement» of 3 drivers used on 40K routers",
    ],
    good: [
      "Achieved a drop of p95 latency by 28%",
      "Cut the cost of environments by 40%",
      "Managed 12 vendors worth $2M",
      "Organised licence renewals for 12 catalogues, modelled as one programme",
      "Dropped the Referer header of 2M requests a day",
      "Ran 14 flood sensors in Norwich and Ipswich",
    ],
    fix: "Puts the right spelling in its place."
  ) { input in
    input.prose.flatMap { passage in
      input.tables.misspellings.matches(in: input.text, tokens: passage.tokens).map { match in
        let right = input.tables.misspellings.groupID(of: match)
        return Violation(
          match.range, "\(input.quoted(match.range)) is misspelt; write \"\(right)\"",
          fixes: input.replace(match.range, with: right))
      }
    }
  }
}
