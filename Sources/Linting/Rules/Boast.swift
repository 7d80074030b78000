internal import Matching
internal import Source

extension Rule {
  /// A claim of greatness that nobody can check.
  static let boast = Rule(
    id: "W101", name: "boast", category: .wording, severity: .warning, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A claim of greatness that nobody can check.",
    why:
      "Everybody may call themselves the best; a rank, a figure or a deed lets the reader do it.",
    bad: [
      "Built a «world-class» billing service used by 300 shops",
      "«Rockstar» developer who cut build times by 40%",
      "Ran an «industry-leading» platform with 99.9% uptime",
    ],
    good: [
      "Built a billing service used by 300 shops",
      "Cut build times by 40%, the largest gain of that year",
      "Ran a platform with 99.9% uptime",
      "Kept the awesome-swift list, which 300 projects link to",
    ]
  ) { input in
    let found = input.wordHits(input.tables.boasts) { words, note in
      "\(words) is a judgement that the reader cannot check; \(note)"
    }
    return found.filter { !input.isPart(ofCompound: $0.range) }
  }
}

extension LintInput {
  /// Whether a hyphen ties words to more: "impressive-sounding" does not call anything impressive.
  fileprivate func isPart(ofCompound range: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    let isTiedBefore =
      before > 0 && text.bytes[before] == hyphen && ASCII.isWord(text.bytes[before - 1])
    let isTiedAfter =
      after + 1 < text.bytes.count && text.bytes[after] == hyphen
      && ASCII.isWord(text.bytes[after + 1])
    return isTiedBefore || isTiedAfter
  }
}
