extension Rule {
  /// A line opens with mere activity.
  static let activityOpener = Rule(
    id: "I105", name: "activity-opener", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line opens with mere activity.",
    why:
      "Everybody worked on something; the line says neither what was made nor what changed.",
    bad: [
      "«Worked on» backend APIs for the mobile app",
      "«Utilized» Terraform for cloud accounts",
      "«Worked closely with» designers on the landing page",
      "«Interfaced with» the finance team about the monthly invoice export",
      "«Continued to» maintain the Perl scripts of the billing group",
      "Successfully «worked with» two vendors on certificate renewal",
    ],
    good: [
      "Wrote the backend APIs of a mobile app with 300K monthly users",
      "Described 25 cloud accounts in Terraform, cutting setup from 3 days to 1 hour",
      "Built the landing page with 2 designers, doubling sign-ups",
      "Rewrote the sync layer so that 300 field crews worked offline for days",
      "Worked around a kernel bug that had crashed 3 nodes a week, keeping uptime at 99.98%",
      "Working group lead for the 2 API standards that 14 teams follow",
      "Networked 40 field laptops over one VPN, ending the exchange of USB sticks",
      "Made user sign-up work without passwords, raising completed sign-ups by 18%",
    ]
  ) { input in
    input.weakOpenings("activity") { words, line, match in
      "\(words) says that you were busy, not what you made; open with what you made or changed: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}
