internal import Matching
internal import Source

extension Rule {
  /// Text that a template left behind.
  static let placeholder = Rule(
    id: "H102", name: "placeholder", category: .honesty, severity: .error, confidence: .high,
    isDefault: true, scope: .effect, isMechanical: true,
    summary: "Text that a template left behind.",
    why: "It tells the reader that the figure, or the page, is not the writer's own.",
    bad: [
      "Cut build time by «[X%]» for 12 teams",
      "Raised sales by «XX%» in 2 years",
      "«TODO» add the figures of 2021",
      "«Lorem ipsum» dolor for 3 teams",
      "Led a team of «[number]» engineers in Oslo",
      "Saved «$XX» a year by right-sizing 40 hosts",
      "Kept the uptime of 12 services at «TBD»",
    ],
    good: [
      "Cut build time by 30% for 12 teams",
      "Built a todo app for 3 teams",
      "Moved 40 sites to XML [Python 3]",
      "Wrote an array[x] checker with 2x the speed of its rival",
      "Cleared 340 TODO comments from the code of 2019",
      "Ported DirectX 12 shaders to Metal at 2x the frame rate",
      "Tested the ranges [1, n] and [n, 2n] of 40 sensors",
      "Wrote the TODO list app of 3 teams",
    ]
  ) { input in
    input.prose.flatMap { passage in
      input.placeholders(in: passage).map { range in
        Violation(
          range,
          "\(input.quoted(range)) is left from a template; put your own words or figure there, or "
            + "leave the line out")
      }
    }
  }
}

extension LintInput {
  /// The ranges of template text in a passage.
  fileprivate func placeholders(in passage: Passage) -> [Range<Int>] {
    var found = tables.placeholders.phrases.matches(in: text, tokens: passage.tokens).map(\.range)
    for token in passage.tokens {
      let range = text.tokens[token].range
      if let brackets = bracketed(token, in: passage) {
        found.append(brackets)
      } else if isEmptyFigure(token) {
        found.append(figure(around: range))
      } else if tables.placeholders.capitals.contains(token, in: text),
        text.bytes[range].allSatisfy({ ASCII.isUpper($0) })
      {
        found.append(range)
      }
    }
    return found
  }

  /// The brackets around a word that stands for what is to be filled in, as in `[company]`.
  private func bracketed(_ token: Int, in passage: Passage) -> Range<Int>? {
    let start = text.tokens[token].range.lowerBound
    guard start > passage.range.lowerBound,
      tables.placeholders.bracketed.contains(token, in: text)
    else { return nil }
    let close: UInt8
    switch text.bytes[start - 1] {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    default: return nil
    }
    // After a word the bracket is an index or a type parameter, as in `array[x]`.
    if start > 1, ASCII.isWord(text.bytes[start - 2]) { return nil }
    let end = min(start + 40, passage.range.upperBound)
    guard let last = text.bytes[start..<end].firstIndex(of: close) else { return nil }
    // "[n, 2n]" is an interval.
    let isLetter = text.tokens[token].range.count == 1
    guard !isLetter || !text.bytes[start..<last].contains(UInt8(ascii: ",")) else { return nil }
    return start - 1..<last + 1
  }

  /// Whether letters stand where the digits of a figure belong, as in `XX%` or `$XXk`.
  private func isEmptyFigure(_ token: Int) -> Bool {
    guard tables.placeholders.digits.contains(token, in: text) else { return false }
    let range = text.tokens[token].range
    let before = range.lowerBound > 0 ? text.bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < text.bytes.count ? text.bytes[range.upperBound] : 0
    return after == UInt8(ascii: "%") || before == UInt8(ascii: "$")
  }

  private func figure(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if start > 0, text.bytes[start - 1] == UInt8(ascii: "$") { start -= 1 }
    if end < text.bytes.count, text.bytes[end] == UInt8(ascii: "%") { end += 1 }
    return start..<end
  }
}
