internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// A street address stands under the name.
  static let fullAddress = Rule(
    id: "H105", name: "full-address", category: .honesty, severity: .info, confidence: .high,
    isDefault: true, scope: .words, isMechanical: true,
    summary: "A street address stands under the name.",
    why:
      "Nobody writes you a letter; the town says enough, and a file that travels should not tell "
      + "where you sleep.",
    bad: [
      .resume("# Sam Field\n\n«12 Mill Lane», Leeds\n\n## Experience\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n«1600 Old Harbor Road», Oslo\n"),
      .resume("# Sam Field\n\nLeeds | «42 Wallaby Street» | sam@example.com\n"),
      .resume("# Sam Field\n\nApt 4, «230 Elm Grove Ave», Leeds\n"),
      .resume("# Sam Field\n\nsam@example.com\n«9 Rose Crescent», York YO1\n"),
    ],
    good: [
      .resume("# Sam Field\n\nLeeds, UK\n\n## Experience\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n5 years on the road\n"),
      "Mapped 12 Mill Lane and 40 other streets",
      .resume("# Sam Field\n\nPO Box 12, Leeds\n"),
      .resume("# Sam Field\n\nSan Jose, CA 95112 | 408 555 0100\n"),
      .resume(
        "# Sam Field\n\n## Experience\n\n### Engineer, Lindenhof\n\n"
          + "40 Harbour Street, Oslo\n\n- Cut costs by 20%\n"),
    ]
  ) { input in
    let streets = input.tables.streetWords
    return input.prose.flatMap { passage -> [Violation] in
      guard input.sectionKind(at: passage.range.lowerBound) == .contact else { return [] }
      return passage.tokens.compactMap { token in
        input.address(at: token, before: passage.tokens.upperBound, streets).map { range in
          Violation(
            range, "\(input.quoted(range)) tells where you live; the town is enough")
        }
      }
    }
  }
}

extension LintInput {
  /// A house number, one to three words with a capital, and a word such as "Street".
  fileprivate func address(
    at token: Int, before end: Int, _ streets: WordTable
  ) -> Range<Int>? {
    let number = text.tokens[token].range
    guard (1...5).contains(number.count), text.bytes[number].allSatisfy(ASCII.isDigit) else {
      return nil
    }
    for next in token + 1..<max(min(token + 5, end), token + 1) {
      let gap = text.tokens[next - 1].range.upperBound..<text.tokens[next].range.lowerBound
      guard isBlank(gap), !text.bytes[gap].contains(ASCII.lineFeed),
        ASCII.isUpper(text.bytes[text.tokens[next].range.lowerBound])
      else { return nil }
      if next > token + 1, streets.contains(next, in: text) {
        return number.lowerBound..<text.tokens[next].range.upperBound
      }
    }
    return nil
  }
}
