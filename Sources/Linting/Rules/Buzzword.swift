internal import Lexicon
internal import Matching

extension Rule {
  /// A word that sounds well and says nothing.
  static let buzzword = Rule(
    id: "W102", name: "buzzword", category: .wording, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A word that sounds well and says nothing that can be checked.",
    why:
      "Readers skip it; some such words have a plain use, so this rule is off unless asked for.",
    bad: [
      "Found «synergy» between two billing teams, saving 20% of their time",
      "«Self-starter» who moved 12 services to Kubernetes",
      "Built «cutting-edge» search for 2M users",
      "Did a «deep dive» into 90 slow queries, cutting p95 by half",
      "Shipped the client of a «next-gen» router to 300 branches",
      .resume("# Sam Field\n\n## Summary\n\n«Passionate» engineer with 6 years of Go.\n"),
    ],
    good: [
      "Merged the tools of two billing teams, saving 20% of their time",
      "Moved 12 services to Kubernetes unasked",
      "Built vector search for 2M users",
      "Solved seat planning for 300 halls by dynamic programming",
      "Doubled the bandwidth between two regions to 40 Gbit/s",
      "Ran next-generation sequencing pipelines over 9,000 genomes",
      "Tracked the record deliveries of 40 couriers",
    ]
  ) { input in
    input.wordHits(input.tables.buzzwords) { words, note in
      "\(words) says nothing that can be checked; \(note)"
    }
  }
}

extension LintInput {
  /// Violations for the words of a table in running text; the note of their group tells what to do.
  func wordHits(
    _ table: WordTable, _ message: (_ words: String, _ note: String) -> String
  ) -> [Violation] {
    prose.flatMap { passage -> [Violation] in
      guard !passage.isRecord else { return [] }
      return table.matches(in: text, tokens: passage.tokens).map { match in
        Violation(
          match.range, message(quoted(match.range), advice(table.group(of: match).note)))
      }
    }
  }

  /// A sentence as the second half of another.
  func advice(_ note: String) -> String {
    guard !note.isEmpty else { return "say what was done, for whom and by how much" }
    let clause = note.prefix(1).lowercased() + note.dropFirst()
    return clause.hasSuffix(".") ? String(clause.dropLast()) : clause
  }
}
