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
      "«Accountable for» the uptime of the card gateway",
      "Was «charged with» the audit of open ports",
      "«Duties included» backups and log rotation",
      "«Handled» support tickets of the ledger team",
    ],
    good: [
      "Rebuilt the billing service in Go, which ended double charges for 4,000 customers",
      "Moved 60 hosts to a new data center in one weekend without downtime",
      "Took responsibility for a failing release and shipped it within 5 days",
      "Handed 40 runbooks over to the on-call team within a month",
      "Charged 2M cards a month through one gateway",
      "Assigned 900 tickets a week to teams by a classifier with 94% precision",
      "Split the pager duty that 3 people were responsible for among 9",
      "Looked up 40M addresses a day in one cache, with 99.9% hits",
      "Acted on 40 audit findings within a week, closing all of them",
    ]
  ) { input in
    input.weakOpenings("duty") { words, line, match in
      "\(words) names a duty, not what you did with it; open with the deed: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}
