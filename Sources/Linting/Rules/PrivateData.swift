internal import Matching
internal import Source

extension Rule {
  /// A fact about the person that no public file should hold.
  static let privateData = Rule(
    id: "S105", name: "private-data", category: .structure, severity: .warning,
    confidence: .high, isDefault: true, scope: .words, isMechanical: true,
    summary: "A fact about the person that an employer must not weigh.",
    why:
      "In many countries employers must leave such facts aside, and identity numbers in a public "
      + "file invite misuse.",
    bad: [
      .resume("# Sam Field\n\n«Date of birth»: 1 May 1990\n\n## Experience\n"),
      .resume("# Sam Field\n\n«Marital status»: single\n"),
      .resume("# Sam Field\n\n## Skills\n\n- Go\n\n## Personal\n\n- «Passport number»: X12345\n"),
      .resume("# Sam Field\n\nOslo | «Place of birth»: Leeds\n"),
      .resume(
        "# Sam Field\n\n## Personal Details\n\n"
          + "- «Blood group»: A+\n- «Father's name»: Lee Field\n"),
    ],
    good: [
      .resume("# Sam Field\n\nsam@example.com\n\n## Experience\n"),
      .resume("# Sam Field\n\nBerlin, Germany\n"),
      "Masked the date of birth of 2M customers in test data",
      "Passport number checks for 40 countries, cutting refused visas by 9%",
      "Hashed the social security numbers of 2M customers",
      .resume(lines(["Date of birth search over 40M records in 30 ms"])),
    ]
  ) { input in
    input.prose.flatMap { passage in
      input.tables.privateData.matches(in: input.text, tokens: passage.tokens).compactMap { match in
        // A form's field begins its line; a line about such data does not, or has no colon.
        guard input.beginsLine(match.range.lowerBound, of: passage),
          !input.isWork(at: match.range.lowerBound) || input.isField(match.range, of: passage)
        else { return nil }
        return Violation(
          match.range,
          "\(input.quoted(match.range)) helps no application and should not be public; leave it out"
        )
      }
    }
  }
}

extension LintInput {
  /// Whether a colon follows words.
  fileprivate func isField(_ range: Range<Int>, of passage: Passage) -> Bool {
    text.bytes[range.upperBound..<max(passage.range.upperBound, range.upperBound)]
      .first { !ASCII.isSpace($0) } == UInt8(ascii: ":")
  }

  /// Whether an offset is the first word of a passage, of a line of it or of a field after a bar.
  func beginsLine(_ offset: Int, of passage: Passage) -> Bool {
    var index = offset
    while index > passage.range.lowerBound {
      switch text.bytes[index - 1] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "|"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"): index -= 1
      default: return false
      }
    }
    return true
  }
}
