extension Rule {
  /// A line opens with knowledge or presence instead of work.
  static let observerOpener = Rule(
    id: "I104", name: "observer-opener", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line opens with knowledge or presence instead of work.",
    why:
      "Knowing of a thing is claimed by everybody; what you made with it is not.",
    bad: [
      "«Exposure to» Kubernetes and Helm charts",
      "«Familiar with» relational databases",
      "«Involved in» the design of a search engine",
    ],
    good: [
      "Ran 40 Kubernetes services with Helm, with 99.95% uptime",
      "Tuned 12 relational queries, cutting report time from 9 minutes to 40 seconds",
      "Designed the ranking of a search engine that serves 2M queries a day",
    ]
  ) { input in
    input.weakOpenings("observer") { words, line, match in
      "\(words) tells that you were near, not what you did; name a thing you made with it: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}
