extension Rule {
  /// A line opens with a duty instead of a deed.
  static let dutyOpener = Rule(
    id: "I102", name: "duty-opener", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect, isMechanical: true,
    summary: "A line opens with a duty instead of a deed.",
    why:
      "A duty is what the job description said; a reader wants to know what you made of it.",
    bad: [
      "«Responsible for» the billing service in Go",
      "«Tasked with» the move to a new data center",
      "«In charge of» nightly database backups",
    ],
    good: [
      "Rebuilt the billing service in Go, which ended double charges for 4,000 customers",
      "Moved 60 hosts to a new data center in one weekend without downtime",
      "Took responsibility for a failing release and shipped it within 5 days",
    ]
  ) { input in
    input.weakOpenings("duty") { words, line, match in
      "\(words) names a duty, not what you did with it; open with the deed: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}
