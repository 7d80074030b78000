package import Documents
package import Lexicon
package import Matching
internal import Source

/// Understands a document as a resume: sections by their headings, positions, bullets.
package struct ResumeReader: Sendable {
  private let classifier: BulletClassifier
  private let headings: HeadingReader
  private let headers: HeaderReader

  /// Compiles the word lists.
  package init(wording: WordLists) {
    classifier = BulletClassifier(wording: wording)
    headings = HeadingReader(wording)
    headers = HeaderReader(wording, dates: classifier.dates)
  }

  /// The resume that a document is.
  ///
  /// - Complexity: O(*n*).
  package func read(_ document: Document, _ text: TokenizedText) -> Resume {
    var sections = sections(of: document, text).map { found in
      var found = found
      if holdsPositions(found, document, text) { found.section.kind = .experience }
      return found
    }
    // Without any heading all stands before the first: a table of positions or bullets are the work,
    // not a contact.
    if sections.count == 1, sections[0].section.kind == .contact {
      if tellsPositions(document, text) {
        sections[0].section.kind = .experience
        sections[0].headingBlocks = columnHeads(document, text)
      } else if document.blocks.contains(where: { $0.kind == .bullet }) {
        sections[0].section.kind = .other
      }
    }
    var resume = Resume(sections: sections.map(\.section), positions: [], bullets: [])
    for (index, found) in sections.enumerated() {
      var builder = SectionBuilder(
        index: index, kind: found.section.kind, isBesideWork: found.isBesideWork, text: text,
        classifier: classifier, headers: headers)
      for block in found.section.blocks.dropFirst(found.headingBlocks) {
        builder.add(document.blocks[block], at: block)
      }
      if found.isShared {
        builder.addRest(
          of: document.blocks[found.section.blocks.lowerBound], at: found.section.blocks.lowerBound)
      }
      builder.finish(into: &resume)
    }
    return resume
  }

  /// Whether a section that is headed like a summary ("Career highlights") holds jobs: a line with
  /// a title and dates, and bullets.
  private func holdsPositions(_ found: Found, _ document: Document, _ text: TokenizedText) -> Bool {
    guard found.section.kind == .summary else { return false }
    let blocks = document.blocks[found.section.blocks.dropFirst(found.headingBlocks)]
    guard blocks.contains(where: { $0.kind == .bullet }) else { return false }
    return blocks.contains { block in
      guard block.kind == .paragraph || block.kind == .heading else { return false }
      let line = Line(block.range, in: text)
      return headers.namesTitle(line) && classifier.dates.span(in: line) != nil
    }
  }

  /// Whether cells of a table tell titles, and from when to when they were held.
  private func tellsPositions(_ document: Document, _ text: TokenizedText) -> Bool {
    let cells = document.blocks.filter { $0.kind == .cell }.map { Line($0.range, in: text) }
    return cells.contains { headers.namesTitle($0) }
      && cells.contains { classifier.dates.span(in: $0)?.isRange == true }
  }

  /// How many blocks up to the end of a table's first row only name its columns.
  private func columnHeads(_ document: Document, _ text: TokenizedText) -> Int {
    guard let first = document.blocks.firstIndex(where: { $0.kind == .cell }) else { return 0 }
    let locator = Locator(document)
    let line = locator.line(document.blocks[first].range.lowerBound)
    var end = first + 1
    while end < document.blocks.count,
      locator.line(document.blocks[end].range.lowerBound) == line
    {
      end += 1
    }
    let row = document.blocks[first..<end].map { Line($0.range, in: text) }
    let isHead = !row.contains { headers.namesTitle($0) || classifier.dates.span(in: $0) != nil }
    return isHead ? end : 0
  }

  private struct Found {
    var section: ResumeSection
    /// How many blocks the heading takes: 0 before the first heading, else 1.
    var headingBlocks: Int
    /// Whether the heading's block goes on after its first line.
    var isShared: Bool
    /// Whether its lines tell of no work.
    var isBesideWork: Bool
  }

  private func sections(of document: Document, _ text: TokenizedText) -> [Found] {
    var found: [Found] = []
    var current: HeadingReader.Heading?
    var start = 0
    func close(_ end: Int) {
      guard end > start else { return }
      let range =
        document.blocks[start].range.lowerBound..<document.blocks[end - 1].range.upperBound
      let first = document.blocks[start]
      found.append(
        Found(
          section: ResumeSection(
            kind: current?.kind ?? .contact,
            heading: current.map { Display.singleLine(text.bytes[$0.range]) }, range: range,
            blocks: start..<end),
          headingBlocks: current == nil ? 0 : 1,
          isShared: current != nil && text.bytes[first.range].contains(ASCII.lineFeed),
          isBesideWork: current?.isBesideWork ?? false))
    }
    for (index, block) in document.blocks.enumerated() {
      guard let heading = headings.heading(block, in: text, inside: current) else { continue }
      close(index)
      start = index
      current = heading
    }
    close(document.blocks.count)
    return found
  }
}
