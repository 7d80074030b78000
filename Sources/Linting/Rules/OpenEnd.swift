internal import Matching
internal import Resumes

extension Rule {
  /// A list ends in "etc.".
  static let openEnd = Rule(
    id: "W111", name: "open-end", category: .wording, severity: .info, confidence: .high,
    isDefault: true, scope: .words, isMechanical: true,
    summary: "A list ends in \"etc.\" or \"and so on\".",
    why:
      "The reader cannot know what is meant; what is worth a word is worth its name, the rest can go.",
    bad: [
      "Built 12 reports in SQL, Python, «etc».",
      "Moved builds, tests «and so on» to 4 runners",
      "Ran 40 hosts, 3 brokers «and much more»",
      "Wrote parsers for CSV, XML, «etcetera»",
      "Moved mail, wikis «and the like» to one login",
      "Ran Kafka, Redis, «et cetera», on 40 hosts",
    ],
    good: [
      "Built 12 reports in SQL and Python",
      "Moved builds, tests and releases to 4 runners",
      "Kept the files of /etc of 40 hosts in Git",
      "Copied etcd snapshots of 9 clusters every hour",
      "Ported 40 scripts and so cut the release to 20 minutes",
      "Ranked first among other teams of the region",
    ]
  ) { input in
    input.prose.compactMap { passage in
      // One of a passage is enough: "etc etc".
      let found = input.tables.openEnds.matches(in: input.text, tokens: passage.tokens)
      let match = found.first { match in
        // `/etc` is a folder.
        match.range.lowerBound == 0
          || input.text.bytes[match.range.lowerBound - 1] != UInt8(ascii: "/")
      }
      guard let match else { return nil }
      return Violation(
        match.range,
        "\(input.quoted(match.range)) leaves the rest to guess; name what matters and end the list "
          + "there")
    }
  }
}
