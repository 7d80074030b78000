internal import Documents
internal import Matching
internal import Resumes

extension Rule {
  /// A line says nearly what another line says.
  static let duplicateBullet = Rule(
    id: "S103", name: "duplicate-bullet", category: .structure, severity: .warning,
    confidence: .high, isDefault: true, scope: .form,
    summary: "A line shares four fifths of its words with another line.",
    why: "The second telling takes the place of something that the reader does not know yet.",
    bad: [
      .resume(
        lines([
          "Built a mail gateway in Go for 12 shops", "«Built a mail gateway in Go for 12 shops»",
        ])),
      .resume(
        lines([
          "Cut the cost of nightly builds by 30%", "Led a team of 5",
          "«Cut the cost of nightly builds by 30%.»",
        ])),
      .resume(
        lines([
          "Designed a cache for the search page, saving 2 GB",
          "«Designed a cache for the landing page, saving 2 GB»",
        ])),
      .resume(
        lines([
          "Reduced page load time from 4 s to 900 ms by caching images",
          "«By caching images, reduced page load time from 4 s to 900 ms»",
        ])),
      .resume(
        lines(["Wrote the nightly import of orders from 40 shops"])
          + "\n### Developer, Nordlicht\n\nFeb 2017 - Dec 2018\n\n"
          + "- «Wrote the nightly import of orders from 60 shops»\n"),
    ],
    good: [
      .resume(lines(["Built a mail gateway in Go", "Built a parser in Go for 12 formats"])),
      .resume(lines(["Led 5 engineers", "Led 7 engineers"])),
      .resume(lines(["Cut costs by 30%", "Cut the time of nightly builds to 4 minutes"])),
      .resume(
        lines([
          "Cut p95 latency of search from 900 ms to 200 ms",
          "Cut p99 latency of checkout from 4 s to 900 ms",
        ])),
      .resume(
        lines(["Built a mail gateway in Go for 12 shops"])
          + "\n## Summary\n\n- Built a mail gateway in Go for 12 shops\n"),
    ]
  ) { input in
    let bags = input.lines.map { line in
      input.text.tokens[line.tokens].map(\.hash).sorted()
    }
    var found: [Violation] = []
    for index in bags.indices where bags[index].count >= 5 {
      // Only lines nearby are compared, so that time stays linear in files of any length.
      let nearby = max(0, index - 100)..<index
      guard let twin = nearby.first(where: { alike(bags[$0], bags[index]) }) else { continue }
      found.append(
        Violation(
          input.lines[index].range,
          "this line says nearly what \(input.opener(of: input.lines[twin])) says; keep the "
            + "stronger one, or tell what was different here"))
    }
    return found
  }

  /// Whether two sorted bags share four fifths of the larger one's words.
  private static func alike(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    let most = max(left.count, right.count)
    guard min(left.count, right.count) * 5 >= most * 4 else { return false }
    var shared = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        shared += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return shared * 5 >= most * 4
  }
}

extension LintInput {
  /// A line's first words in quotation marks.
  fileprivate func opener(of line: Line) -> String {
    "\"\(words(of: line, from: line.tokens.lowerBound))\""
  }
}
