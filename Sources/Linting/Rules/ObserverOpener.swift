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
      "«Proficient in» Scala and Spark",
      "«Gained experience with» container builds",
      "Strong «knowledge of» the TCP stack",
      "«Attended» architecture reviews of the payments group",
    ],
    good: [
      "Ran 40 Kubernetes services with Helm, with 99.95% uptime",
      "Tuned 12 relational queries, cutting report time from 9 minutes to 40 seconds",
      "Designed the ranking of a search engine that serves 2M queries a day",
      "Knowledge base of 400 articles, cutting support tickets by 30%",
      "Learning-to-rank model for 2M listings, raising clicks by 9%",
      "Experience replay buffer that keeps 40M game states",
      "Taught 60 engineers who were new to Kubernetes how to run it",
      "Skill matrix of 9 teams, by which 40 engineers found new work",
    ]
  ) { input in
    input.weakOpenings("observer") { words, line, match in
      "\(words) tells that you were near, not what you did; name a thing you made with it: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}
