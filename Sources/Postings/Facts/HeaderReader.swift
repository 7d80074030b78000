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
    let words = document.string(line.range)
    guard title != nil, !words.hasSuffix("."), !words.contains(":"), words.utf8.count < 80,
      line.tokens.count <= 12
    else { return }
    for piece in words.split(whereSeparator: { $0 == "|" || $0 == "·" || $0 == "•" }) {
      let piece = Display.singleLine(ArraySlice(Array(piece.utf8)))
      let isPlace = piece.contains(",") || piece.contains("(") || !line.cues.isDisjoint(with: .places)
      if isPlace, company != nil || words.contains("·") || words.contains("|") {
        if location == nil, !piece.isEmpty, company != piece, company != nil { location = piece }
        if company == nil { company = piece }
      } else if company == nil, line.cues.isDisjoint(with: [.meta]) {
        company = piece
      } else if location == nil, isPlace {
        location = piece
      }
    }
  }

  /// Reads labelled lines anywhere: "Location: Tel Aviv", "Date posted: October 2, 2026".
  private mutating func readLabels(_ headings: [Heading]) {
    for (index, line) in posting.lines.enumerated() where headings[index] == .leads(.meta) {
      let bytes = posting.text.bytes
      guard let colon = bytes[line.range].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let rest = ASCII.trimmed(colon + 1..<line.range.upperBound, in: bytes)
      let label = posting.text.folded(line.tokens.lowerBound)
      if label.hasPrefix("loca"), location == nil || location == company, rest.count < 90 {
        location = document.string(rest)
      } else if label == "date" || label == "posted" || label == "posting", date == nil {
        date = DateText.iso(in: rest, posting.text) ?? document.string(rest)
      }
    }
  }
}
