internal import Documents
internal import Source

extension Rule {
  /// A bullet without words.
  static let emptyBullet = Rule(
    id: "S114", name: "empty-bullet", category: .structure, severity: .warning, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A bullet has no words.",
    why: "It is printed as an empty line with a dot, and looks as if something had been lost.",
    bad: [
      .resume(lines(["Cut costs by 20%"]) + "«-»\n- Led a team of 5\n"),
      .resume(lines(["Cut costs by 20%"]) + "- Led a team of 5\n«-»\n"),
      .resume("# Sam Field\n\n## Experience\n\n* Cut costs by 20%\n«*»\n* Led a team of 5\n"),
      .resume("# Sam Field\n\n## Experience\n\n• Cut costs by 20%\n«•»\n• Led a team of 5\n"),
      .resume(lines(["Cut costs by 20%"]) + "«-»\n«-»\n- Led a team of 5\n"),
      .resume(lines(["Cut costs by 20%"]) + "«-»   \n- Led a team of 5\n"),
    ],
    good: [
      .resume(lines(["Cut costs by 20%", "Led a team of 5"])),
      .resume(lines(["Cut costs by 20%"]) + "\n---\n\n- Led a team of 5\n"),
      .resume("Sam Field\n-\n\n## Experience\n\n- Cut costs by 20%\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n* * *\n\n- Led a team of 5\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n```\n- old\n-\n- new\n```\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\n- C\n- R\n"),
    ]
  ) { input in
    let bytes = input.document.original
    // Only formats in which a line's sign makes the bullet.
    guard ["markdown", "text"].contains(input.document.format) else { return [] }
    let lines = LineIndex(bytes)
    let code = input.document.blocks.filter { $0.kind == .code }
      .map { input.document.originalRange($0.range) }
    guard lines.count > 1 else { return [] }
    return (1...lines.count).compactMap { number in
      let content = lines.content(ofLine: number)
      let sign = ASCII.trimmed(content.startIndex..<content.endIndex, in: bytes)
      guard isSign(bytes[sign]),
        [number - 1, number + 1].contains(where: { other in
          guard (1...lines.count).contains(other) else { return false }
          return isBullet(lines.content(ofLine: other), sign: bytes[sign])
        }),
        !code.contains(where: { $0.overlaps(sign) })
      else { return nil }
      return Violation(
        original: sign, of: input,
        "this bullet has no words; write its line, or take the sign away")
    }
  }

  private static func isSign(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual("-".utf8) || bytes.elementsEqual("*".utf8) || bytes.elementsEqual("•".utf8)
  }

  /// Whether a line begins with the same sign and has words.
  private static func isBullet(_ line: ArraySlice<UInt8>, sign: ArraySlice<UInt8>) -> Bool {
    let words = line.drop { ASCII.isSpace($0) }
    let rest = words.dropFirst(sign.count)
    return words.starts(with: sign) && rest.first.map(ASCII.isSpace) ?? false
      && rest.contains { !ASCII.isSpace($0) }
  }
}
