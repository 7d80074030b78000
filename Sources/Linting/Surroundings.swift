internal import Documents
internal import Matching
internal import Resumes
internal import Source

/// What holds an offset of the text.
extension LintInput {
  /// The index of the bullet that holds an offset.
  func bullet(at offset: Int) -> Int? {
    let index = resume.bullets.partition(where: { $0.range.upperBound > offset })
    guard index < resume.bullets.count, resume.bullets[index].range.contains(offset) else {
      return nil
    }
    return index
  }

  /// The bytes of the block that holds an offset, or of nothing.
  func surroundings(of offset: Int) -> Range<Int> {
    if let bullet = bullet(at: offset) { return resume.bullets[bullet].range }
    let index = document.blocks.partition(where: { $0.range.upperBound > offset })
    guard index < document.blocks.count, document.blocks[index].range.contains(offset) else {
      return offset..<offset
    }
    return document.blocks[index].range
  }

  /// The line of the writer's name, as far as it can be told: the first heading, or the first line.
  var topLine: Range<Int>? {
    let top = document.blocks.first { $0.kind == .heading } ?? document.blocks.first
    return top.map { firstLine(of: $0.range) }
  }

  /// The first line of a range, without spaces around it.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    let end = text.bytes[range].firstIndex(of: ASCII.lineFeed) ?? range.upperBound
    return ASCII.trimmed(range.lowerBound..<end, in: text.bytes)
  }

  /// Whether a hyphen ties words to more: "impressive-sounding" does not call anything impressive.
  func isPart(ofCompound range: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    let isTiedBefore =
      before > 0 && text.bytes[before] == hyphen && ASCII.isWord(text.bytes[before - 1])
    let isTiedAfter =
      after + 1 < text.bytes.count && text.bytes[after] == hyphen
      && ASCII.isWord(text.bytes[after + 1])
    return isTiedBefore || isTiedAfter
  }

  /// Whether a capital after a word in small letters marks a token as a name: "the My Account page".
  func isName(_ token: Int) -> Bool {
    guard token > 0, ASCII.isUpper(text.bytes[text.tokens[token].range.lowerBound]) else {
      return false
    }
    let before = text.tokens[token - 1].range
    return ASCII.isLower(text.bytes[before.lowerBound])
      && isBlank(before.upperBound..<text.tokens[token].range.lowerBound)
  }

  /// Whether an offset stands among the lines of positions and projects.
  func isWork(at offset: Int) -> Bool {
    switch sectionKind(at: offset) {
    case .experience, .projects: true
    default: false
    }
  }

  /// What the section that holds an offset is about.
  func sectionKind(at offset: Int) -> ResumeSection.Kind? {
    sectionIndex(at: offset).map { resume.sections[$0].kind }
  }

  /// The name of the section that holds an offset.
  func section(at offset: Int) -> String? {
    guard let section = sectionIndex(at: offset).map({ resume.sections[$0] }) else { return nil }
    return section.heading ?? section.kind.rawValue
  }

  /// The index of the section that holds an offset; they stand in the order of the text.
  private func sectionIndex(at offset: Int) -> Int? {
    let index = resume.sections.partition { $0.range.upperBound > offset }
    guard index < resume.sections.count, resume.sections[index].range.contains(offset) else {
      return nil
    }
    return index
  }
}
