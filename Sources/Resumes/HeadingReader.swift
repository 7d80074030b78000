internal import Documents
internal import Lexicon
internal import Matching
internal import Source

/// Tells which blocks are headings of sections, and of which kind.
struct HeadingReader: Sendable {
  /// A section's heading.
  struct Heading {
    var kind: ResumeSection.Kind
    /// The bytes of the heading's words.
    var range: Range<Int>
    /// The level of a marked heading, 0 for a line that only looks like one.
    var level: Int
    /// Whether it is known to head what is no work, such as hobbies.
    var isBesideWork = false
  }

  private static let besideWork = "beside-work"

  private let groups: [String]
  private let table: PhraseTable

  init(_ wording: WordLists) {
    groups = ResumeSection.Kind.allCases.map(\.rawValue) + [Self.besideWork]
    table = PhraseTable(
      groups.enumerated().compactMap { index, group in
        wording.group(group, of: "resume-headings").map { ($0, Int32(index)) }
      }, of: wording)
  }

  /// The heading that a block is, or nil; a marked heading nobody planned for is `other`.
  ///
  /// What counts depends on the section that the block would end: see `inside`.
  func heading(_ block: Block, in text: TokenizedText, inside: Heading?) -> Heading? {
    guard block.kind == .heading || block.kind == .paragraph else { return nil }
    let line = Line(firstLine(of: block.range, in: text.bytes), in: text)
    guard !line.tokens.isEmpty, line.tokens.count <= 9 else { return nil }
    let range = words(of: line)
    let isBelow = block.kind == .heading && block.level > inside?.level ?? 0 && inside != nil
    if let found = group(of: line), isMarked(block, line, isKnown: !found.isListed),
      !(found.isListed && isBelow)
    {
      return Heading(
        kind: ResumeSection.Kind(rawValue: found.group) ?? .other, range: range,
        level: block.level, isBesideWork: found.group == Self.besideWork)
    }
    guard let inside, isMarked(block, line, isKnown: false),
      !line.tokens.contains(where: line.isNumber), !isList(line)
    else {
      return nil
    }
    let isDeeper = block.kind == .heading && inside.level > 0 && block.level > inside.level
    let holdsHeaders = [.experience, .projects, .education].contains(inside.kind)
    if isDeeper
      || (holdsHeaders && (block.kind != .heading || inside.level == 0 || block.level == 0))
    {
      return nil
    }
    return Heading(kind: .other, range: range, level: block.level)
  }

  /// The bytes of the first line of a block.
  private func firstLine(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let end = bytes[range].firstIndex(of: ASCII.lineFeed) ?? range.upperBound
    return ASCII.trimmed(range.lowerBound..<end, in: bytes)
  }

  /// A line from its first word to its last, without emoji, numbers and a colon.
  private func words(of line: Line) -> Range<Int> {
    let tokens = line.text.tokens
    return tokens[line.tokens.lowerBound].range
      .lowerBound..<tokens[line.tokens.upperBound - 1].range.upperBound
  }

  /// What a line is about, where its words are a known heading or begin with one that "and" extends.
  ///
  /// - Returns: Its group, and whether a comma or a bracket extends the heading: "Blog, creator (2015"
  ///   is a heading only by its form.
  private func group(of line: Line) -> (group: String, isListed: Bool)? {
    var first = line.tokens.lowerBound
    if line.isNumber(first), line.tokens.count > 1 { first += 1 }
    guard let match = table.match(at: first, in: line.text), match.end <= line.tokens.upperBound
    else {
      return nil
    }
    let group = groups[Int(match.id)]
    if match.end == line.tokens.upperBound { return (group, false) }
    guard line.tokens.upperBound - match.end <= 4 else { return nil }
    let gap = line.gap(before: match.end)
    if line.is(match.end, "and") || gap.contains(where: { "&/".utf8.contains($0) }) {
      return (group, false)
    }
    return gap.contains { ",|(".utf8.contains($0) } ? (group, true) : nil
  }

  /// Whether a block looks like a heading: marked as one, bold, in capitals, ended by a colon, or a
  /// known heading that has its line to itself.
  private func isMarked(_ block: Block, _ line: Line, isKnown: Bool) -> Bool {
    if block.kind == .heading { return true }
    let isWhole =
      line.range.upperBound == ASCII.trimmed(block.range, in: line.text.bytes).upperBound
    if isCapitals(line) { return isKnown || (isWhole && line.tokens.count <= 5) }
    if block.bold { return isWhole }
    let last = line.text.bytes[line.range.upperBound - 1]
    if last == UInt8(ascii: ":") { return line.tokens.count <= 5 && (isKnown || isWhole) }
    return isKnown && isWhole && line.isCapitalized(line.tokens.lowerBound)
      && last != UInt8(ascii: ".") && last != UInt8(ascii: ",")
  }

  /// Whether commas or bars part the words, as in a list of skills or an address.
  private func isList(_ line: Line) -> Bool {
    line.text.bytes[line.range].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") }
  }

  private func isCapitals(_ line: Line) -> Bool {
    var letters = 0
    for byte in line.text.bytes[line.range] {
      if ASCII.isLower(byte) { return false }
      if ASCII.isUpper(byte) { letters += 1 }
    }
    return letters > 2
  }
}
