internal import Documents
internal import Matching
internal import Source

/// Finds title, company, location and date: the format's facts first, then the lines at the top.
struct HeaderReader {
  private(set) var title: String?
  private(set) var company: String?
  private(set) var location: String?
  private(set) var date: String?
  /// Indices of the lines that hold them, which are no part of the text.
  private(set) var lines: [Int] = []

  private let document: Document
  private let posting: PostingText

  init(
    _ document: Document, _ posting: PostingText, _ headings: [Heading], _ parts: [PostingPart],
    _ titles: TitleReader
  ) {
    self.document = document
    self.posting = posting
    title = document.facts.title
    company = document.facts.company
    location = document.facts.location
    date = document.facts.date
    let top = posting.lines.indices.prefix(12).prefix { index in
      posting.lines[index].tokens.count <= 16 && posting.lines[index].kind != .bullet
        && !isPart(headings[index])
    }
    readTitle(top, titles)
    for index in top where !lines.contains(index) { readLine(index) }
    if date == nil || location == nil { readLabels(headings) }
  }

  private func isPart(_ heading: Heading) -> Bool {
    switch heading {
    case .none, .unknown, .opens(.meta), .leads(.meta): false
    case .opens, .leads: true
    }
  }

  private mutating func readTitle(_ top: some Sequence<Int>, _ titles: TitleReader) {
    guard title == nil else { return }
    for index in top {
      let line = posting.lines[index]
      let words = document.string(line.range)
      guard line.tokens.count <= 14, !words.hasSuffix("."), !words.hasSuffix(":"),
        titles.isTitle(words)
      else { continue }
      title = words
      lines.append(index)
      return
    }
  }

  /// Reads one line of the head: "Acme · Berlin (Hybrid)", "Posted on 2026-10-14".
  private mutating func readLine(_ index: Int) {
    let line = posting.lines[index]
    if let found = DateText.iso(in: line.range, posting.text) {
      if date == nil { date = found }
      return
    }
    let last = posting.lastByte(of: line.range)
    guard title != nil, company == nil || location == nil, last != UInt8(ascii: "."),
      line.range.count < 80, line.tokens.count <= 12,
      !posting.text.bytes[line.range].contains(UInt8(ascii: ":"))
    else { return }
    let pieces = pieces(of: line.range)
    for piece in pieces { readPiece(piece, in: line, isAlone: pieces.count == 1) }
  }

  /// The stretches of a line between bars and middle dots.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    let bytes = posting.text.bytes
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "|") || bytes[index] == 0xB7 {
      // U+00B7 is two bytes.
      let end = bytes[index] == 0xB7 && bytes[index - 1] == 0xC2 ? index - 1 : index
      pieces.append(ASCII.trimmed(start..<max(end, start), in: bytes))
      start = index + 1
    }
    pieces.append(ASCII.trimmed(start..<range.upperBound, in: bytes))
    return pieces.filter { !$0.isEmpty }
  }

  private mutating func readPiece(_ piece: Range<Int>, in line: PostingText.Line, isAlone: Bool) {
    let bytes = posting.text.bytes[piece]
    let isPlace =
      bytes.contains(UInt8(ascii: ",")) || bytes.contains(UInt8(ascii: "("))
      || (!line.cues.isDisjoint(with: Cue.places) && (company != nil || isAlone))
    if document.string(piece) == title { return }
    if isPlace {
      if location == nil { location = document.string(piece) }
    } else if company == nil, line.cues.isDisjoint(with: .meta) {
      company = document.string(piece)
    }
  }

  /// Reads labelled lines anywhere: "Location: Tel Aviv", "Date posted: October 2, 2026".
  private mutating func readLabels(_ headings: [Heading]) {
    for (index, line) in posting.lines.enumerated() where headings[index] == .leads(.meta) {
      let bytes = posting.text.bytes
      guard let colon = bytes[line.range].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let rest = ASCII.trimmed(colon + 1..<line.range.upperBound, in: bytes)
      let label = posting.text.folded(line.tokens.lowerBound)
      if label.hasPrefix("loca"), location == nil, rest.count < 90 {
        location = document.string(rest)
      } else if label == "date" || label == "posted" || label == "posting", date == nil {
        date = DateText.iso(in: rest, posting.text) ?? document.string(rest)
      }
    }
  }
}
