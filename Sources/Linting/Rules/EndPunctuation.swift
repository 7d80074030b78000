internal import Documents
internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// Some lines end with a full stop, others do not.
  static let endPunctuation = Rule(
    id: "C106", name: "end-punctuation", category: .consistency, severity: .info,
    confidence: .high, isDefault: true, scope: .form,
    summary: "Some lines end with a full stop, others do not.",
    why: "Either way is right, both at once look as if nobody had read the page to its end.",
    bad: [
      .resume(lines(["Cut build time by 30%", "Ran 12 services in Go", "Led a team of «5.»"])),
      .resume(lines(["Cut build time by 30%.", "Ran 12 services in «Go»", "Led a team of 5."])),
      .resume(
        lines([
          "Cut build time by 30%", "Ran 12 services in Go", "Led a team of «5.»",
          "Halved cost to 2M.",
        ])
      ),
      .resume(
        lines(["Ran 12 services in Go", "Wrote 3 parsers in Rust", "Cut cloud spend by «20%.»"])),
      .resume(
        lines([
          "Cut build time by 30%.", "Ran 12 services in «Go»", "Led a team of 5.",
          "Moved 40 hosts to Oslo", "Wrote 3 parsers in Rust.",
        ])),
    ],
    good: [
      .resume(lines(["Cut build time by 30%", "Ran 12 services in Go", "Led a team of 5"])),
      .resume(lines(["Cut build time by 30%.", "Ran 12 services in Go.", "Led a team of 5."])),
      .resume(lines(["Cut build time by 30%", "Ran 12 services for Lindenhof Inc."])),
      .resume(lines(["Cut build time by 30%", "Ran 12 services. Led a team of 5."])),
      .resume(
        lines([
          "Ran 12 services in Go", "Wrote 3 parsers in Rust", "Moved the nightly backup to 4 a.m.",
        ])),
      .resume(
        lines(["Ran 12 services in Go", "Led a team of 5", "Wrote 3 parsers in Rust (12K stars.)"])),
      .resume(
        lines(["Ran 12 services in Go", "Led a team of 5"])
          + "\nThe firm runs the shops of 40 museums.\n"),
    ],
    fix: "Ends all lines as most of them do."
  ) { input in
    let judged = input.lines.filter { input.endsPlainly($0) }
    let stopped = judged.filter { input.endsWithStop($0) }
    let open = judged.filter { !input.endsWithStop($0) }
    guard !stopped.isEmpty, !open.isEmpty else { return [] }
    let few = stopped.count > open.count ? open : stopped
    guard let first = few.first, let last = first.tokens.last else { return [] }
    let adds = stopped.count > open.count
    let edits = few.compactMap { input.stopEdit($0, adds: adds) }
    let order = adds ? "Add a full stop to" : "Take the full stop from"
    return [
      Violation(
        input.text.tokens[last].range.lowerBound..<first.range.upperBound,
        "\(Numbers.count(few.count, "line")) of \(judged.count) \(few.count == 1 ? "ends" : "end") "
          + "\(adds ? "without" : "with") a full stop, the others \(adds ? "with" : "without") one; "
          + "keep to one",
        fixes: edits.count == few.count
          ? [Fix("\(order) \(Numbers.count(few.count, "line"))", edits)] : [])
    ]
  }
}

extension LintInput {
  /// Whether a bullet of one sentence ends with a word, or a word and a full stop that is not its
  /// own.
  fileprivate func endsPlainly(_ line: Line) -> Bool {
    guard line.tokens.count > 3, let last = line.tokens.last,
      document.blocks.indices.contains(line.bullet.block),
      document.blocks[line.bullet.block].kind == .bullet, !holdsSentences(line)
    else { return false }
    let end = text.tokens[last].range.upperBound
    let tail = text.bytes[end..<max(end, line.range.upperBound)]
    return tail.allSatisfy {
      [UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "+")].contains($0)
    }
      && tail.count { $0 == UInt8(ascii: ".") } < 2
      && !endsWithAbbreviation(line)
  }

  /// Whether the last words are one that has a full stop of its own, such as "Inc." or "a.m.".
  private func endsWithAbbreviation(_ line: Line) -> Bool {
    line.tokens.suffix(2).contains {
      tables.abbreviations.match(at: $0, in: text)?.end == line.tokens.upperBound
    }
  }

  /// Whether a full stop and a space stand within a line: its last stop is no matter of taste.
  private func holdsSentences(_ line: Line) -> Bool {
    let bytes = text.bytes
    return line.range.dropLast().contains { index in
      bytes[index] == UInt8(ascii: ".") && ASCII.isSpace(bytes[index + 1])
    }
  }

  fileprivate func endsWithStop(_ line: Line) -> Bool {
    text.bytes[line.range.upperBound - 1] == UInt8(ascii: ".")
  }

  fileprivate func stopEdit(_ line: Line, adds: Bool) -> Edit? {
    let last = line.range.upperBound - 1..<line.range.upperBound
    guard let original = plainOriginal(of: last) else { return nil }
    return adds
      ? Edit(original.upperBound..<original.upperBound, ".") : Edit(original, "")
  }
}
