internal import Documents
internal import Matching
internal import Source

extension Rule {
  /// A space too many stands between two words or before a comma.
  static let spacing = Rule(
    id: "C108", name: "spacing", category: .consistency, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A space too many stands between two words or before a comma.",
    why: "Such slips of editing are small, but readers see them and wonder what else was not read.",
    bad: [
      .resume(lines(["Cut build «time  by» 30%", "Led a team of 5"])),
      .resume(lines(["Ran 12 «services ,» 40 hosts and a broker"])),
      .resume(lines(["Led a team of 5 who cut «costs   by» 20%"])),
      .resume(lines(["Ran 12 «services ;» 40 hosts", "Led a team of 5"])),
      .resume(lines(["Wrote «a  parser» in «Go ,» used by 40 teams"])),
    ],
    good: [
      .resume(lines(["Cut build time by 30%, led a team of 5"])),
      .resume(lines(["Moved 12 services to .NET 8 and C# 12"])),
      .resume(lines(["Cut costs.  Led a team of 5."])),
      .resume(lines(["Taught the parser that `a  b` is two words, for 3 dialects"])),
      .resume(lines(["Ran 12 services for Lindenhof     Oslo"])),
      .resume(lines(["Ran 40 hosts —  12 of them on Arm"])),
    ],
    fix: "Leaves one space between words, none before a comma."
  ) { input in
    input.lines.flatMap { line in
      line.tokens.dropFirst().compactMap { input.spacing(before: $0) }
        + line.tokens.compactMap { input.spacing(after: $0, in: line) }
    }
  }
}

extension LintInput {
  /// Two or three spaces between words: more are a column.
  fileprivate func spacing(before token: Int) -> Violation? {
    let left = text.tokens[token - 1].range
    let right = text.tokens[token].range
    let gap = left.upperBound..<right.lowerBound
    guard (2...3).contains(gap.count), text.bytes[gap].allSatisfy({ $0 == ASCII.space }),
      ASCII.isWord(text.bytes[left.upperBound - 1]), ASCII.isWord(text.bytes[right.lowerBound])
    else { return nil }
    let range = left.lowerBound..<right.upperBound
    return Violation(
      range, "\(Numbers.count(gap.count, "space")) stand between these words; one is enough",
      fixes: spaceEdit(gap.lowerBound + 1..<gap.upperBound))
  }

  /// A space before a comma or a semicolon.
  fileprivate func spacing(after token: Int, in line: Line) -> Violation? {
    let word = text.tokens[token].range
    let start = word.upperBound
    guard start + 1 < line.range.upperBound, text.bytes[start] == ASCII.space,
      text.bytes[start + 1] == UInt8(ascii: ",") || text.bytes[start + 1] == UInt8(ascii: ";")
    else { return nil }
    return Violation(
      word.lowerBound..<start + 2,
      "a space stands before the sign in \(quoted(word.lowerBound..<start + 2)), where none belongs",
      fixes: spaceEdit(start..<start + 1))
  }

  /// A fix that takes spaces away where the original has just these.
  private func spaceEdit(_ spaces: Range<Int>) -> [Fix] {
    let original = document.originalRange(spaces)
    guard original.count == spaces.count,
      document.original[original].allSatisfy({ $0 == ASCII.space })
    else { return [] }
    return [Fix("Take \(Numbers.count(spaces.count, "space")) away", [Edit(original, "")])]
  }
}
