internal import Documents
internal import Matching
internal import Source

extension Rule {
  /// A word stands twice in a row.
  static let doubledWord = Rule(
    id: "W108", name: "doubled-word", category: .wording, severity: .warning, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A word stands twice in a row.",
    why: "It is a slip of editing that writers do not see and readers do.",
    bad: [
      "Moved «the the» build to Bazel, halving its time to 6 minutes",
      "Cut costs by 30% «in in» one year",
      "Wrote a parser «for for» 14 formats",
      "«Cut cut» the cost of nightly builds by 30%",
      "Reviewed 300 changes of 6 «engineers engineers»",
    ],
    good: [
      "Moved the build to Bazel, halving its time to 6 minutes",
      "Handled what they had had for years: 14 formats",
      "Scaled New York New York ticketing to 2M users",
      "Ran 4 4-node Kafka clusters for 30 teams",
      "Served 2M requests a day, day and night",
      "Fitted power laws to 3M log-log samples",
      "Migrated 12 banks that that year had 4M customers",
      "Moved 30 teams to four four-node Kafka clusters",
    ],
    fix: "Takes the second word away."
  ) { input in
    input.prose.flatMap { passage -> [Violation] in
      guard passage.tokens.count > 1 else { return [] }
      return passage.tokens.dropLast().compactMap { input.doubledWord(at: $0) }
    }
  }
}

extension LintInput {
  fileprivate func doubledWord(at token: Int) -> Violation? {
    let first = text.tokens[token].range
    let second = text.tokens[token + 1].range
    guard ASCII.isLower(text.bytes[second.lowerBound]), same(token, token + 1),
      text.bytes[second].allSatisfy({ ASCII.isLetter($0) }),
      isBlank(first.upperBound..<second.lowerBound), first.upperBound < second.lowerBound,
      !tables.doubledWords.contains(token, in: text)
    else { return nil }
    let range = first.lowerBound..<second.upperBound
    // "four four-node clusters" counts clusters.
    guard !isPart(ofCompound: range) else { return nil }
    var fixes: [Fix] = []
    if plainOriginal(of: range) != nil,
      let removed = plainOriginal(of: first.upperBound..<second.upperBound)
    {
      fixes = [Fix("Take the second \(quoted(second)) away", [Edit(removed, "")])]
    }
    return Violation(
      range, "\(quoted(second)) stands twice, a slip that readers see; keep one", fixes: fixes)
  }
}
