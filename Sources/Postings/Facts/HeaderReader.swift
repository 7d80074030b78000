internal import Documents
internal import Matching
internal import Source

/// Finds title, company, location and date: the format's facts first, then the lines at the top.
struct HeaderReader {
  private(set) var title: String?
  private(set) var company: String?
  private(set) var location: String?
  private(set) var date: String?
  /// The index of the line that holds the title, which is no part of the text.
  private(set) var titleLine: Int?

  private let posting: PostingText

  init(
    _ facts: borrowing PostingFacts, _ posting: PostingText, _ headings: [Heading],
    _ titles: borrowing TitleReader
  ) {
    self.posting = posting
    title = facts.title
    company = facts.company
    location = facts.location
    date = facts.date
    let top = HeaderReader.top(posting, headings)
    if title == nil { readTitle(top, titles) }
    guard date == nil || location == nil || company == nil else { return }
    for index in 0..<top where index != titleLine { readLine(posting.lines[index], titles) }
    guard date == nil || location == nil || company == nil else { return }
    let labels = LabelReader(posting, headings)
    if company == nil { company = labels.company }
    if location == nil { location = labels.place }
    if date == nil { date = labels.date }
  }

  /// How many lines at the beginning are short and none of a part's.
  private static func top(_ posting: PostingText, _ headings: [Heading]) -> Int {
    let most = min(posting.lines.count, 12)
    for index in 0..<most {
      let line = posting.lines[index]
      if line.tokens.count > 16 || line.isBullet || isPart(headings[index]) { return index }
    }
    return most
  }

  private static func isPart(_ heading: Heading) -> Bool {
    switch heading {
    case .none, .unknown, .opens(.meta), .leads(.meta): false
    case .opens, .leads: true
    }
  }

  private mutating func readTitle(_ top: Int, _ titles: borrowing TitleReader) {
    for index in 0..<top where posting.lines[index].tokens.count <= 14 {
      let range = posting.lines[index].range
      let last = posting.lastByte(of: range)
      guard last != UInt8(ascii: "."), last != UInt8(ascii: ":") else { continue }
      let words = string(range)
      guard titles.isTitle(words) else { continue }
      title = words
      titleLine = index
      return
    }
  }

  /// Reads one line of the head: "Acme · Berlin (Hybrid)", "Posted on 2026-10-14".
  private mutating func readLine(
    _ line: PostingText.Line, _ titles: borrowing TitleReader
  ) {
    if date == nil { date = DateText.iso(in: line.tokens, posting) }
    guard title != nil, company == nil || location == nil, line.range.count < 80,
      line.cues.isDisjoint(with: .pay),
      line.tokens.count <= 12, posting.lastByte(of: line.range) != UInt8(ascii: "."),
      !posting.holds(UInt8(ascii: ":"), in: line.range), string(line.range) != title
    else { return }
    readPieces(of: line, titles)
  }

  /// Reads the stretches of a line between bars and middle dots.
  private mutating func readPieces(
    of line: PostingText.Line, _ titles: borrowing TitleReader
  ) {
    if readPair(line) { return }
    let bytes = posting.text.bytes
    var start = line.range.lowerBound
    var piece: Range<Int>?
    var isAlone = true
    for index in line.range.lowerBound...line.range.upperBound {
      let isEnd = index == line.range.upperBound
      guard isEnd || bytes[index] == UInt8(ascii: "|") || bytes[index] == 0xB7 else { continue }
      // U+00B7 is two bytes.
      let isDot = !isEnd && bytes[index] == 0xB7 && bytes[index - 1] == 0xC2
      let next = ASCII.trimmed(start..<max(isDot ? index - 1 : index, start), in: bytes)
      start = index + 1
      if next.isEmpty { continue }
      // Whether a piece is alone shows only with the next.
      if let piece {
        isAlone = false
        readPiece(piece, in: line, titles, isAlone: false)
      }
      piece = next
    }
    if let piece { readPiece(piece, in: line, titles, isAlone: isAlone) }
  }

  /// Reads a company and a place with a dash between them: "Windward Works - Remote, Austria".
  ///
  /// - Returns: Whether the line was one.
  private mutating func readPair(_ line: PostingText.Line) -> Bool {
    guard company == nil, location == nil, line.tokens.count > 1 else { return false }
    for token in line.tokens.dropFirst() {
      let gap = Int(posting.text.tokens[token - 1].end)..<Int(posting.text.tokens[token].start)
      guard gap.count >= 3, posting.text.bytes[gap.lowerBound] == ASCII.space,
        posting.text.bytes[gap.upperBound - 1] == ASCII.space,
        posting.holds(UInt8(ascii: "-"), in: gap) || posting.holds(0xE2, in: gap)
      else { continue }
      let (left, right) = (
        line.range.lowerBound..<gap.lowerBound, gap.upperBound..<line.range.upperBound
      )
      let places = line.hits.filter { !posting.hits[$0].cue.isDisjoint(with: Cue.places) }
      guard !posting.holds(UInt8(ascii: ","), in: left),
        places.allSatisfy({ posting.hits[$0].range.lowerBound >= gap.upperBound }),
        !places.isEmpty || posting.holds(UInt8(ascii: ","), in: right)
      else { return false }
      (company, location) = (string(left), string(right))
      return true
    }
    return false
  }

  /// Whether a line says where the work is done; days of the week alone do not.
  private func isOfPlace(_ line: PostingText.Line) -> Bool {
    line.hits.contains {
      let hit = posting.hits[$0]
      return !hit.cue.isDisjoint(with: Cue.places)
        && !KnownWords.days.contains(hit.first, of: posting.text)
    }
  }

  /// Whether a piece is "hybrid" or "on-site" and nothing else.
  private func isManner(_ piece: Range<Int>) -> Bool {
    posting.hits.contains {
      $0.range == piece && !$0.cue.isDisjoint(with: [.hybrid, .onsite])
    }
  }

  private mutating func readPiece(
    _ piece: Range<Int>, in line: PostingText.Line, _ titles: borrowing TitleReader, isAlone: Bool
  ) {
    let isPlace =
      (isOfPlace(line) && (company != nil || isAlone))
      || posting.holds(UInt8(ascii: ","), in: piece) || posting.holds(UInt8(ascii: "("), in: piece)
    guard isPlace ? location == nil : company == nil && line.cues.isDisjoint(with: .meta) else {
      return
    }
    let (words, tokens) = (string(piece), posting.text.tokens(in: piece))
    // "Posted 4d ago" is a date too, though no calendar knows it.
    let isDate = tokens.first.map { KnownWords.dates.contains($0, of: posting.text) } ?? true
    if isDate || DateText.iso(in: tokens, posting) != nil { return }
    // The title is often said again: "Kite Engineer (Graz)".
    if words == title || titles.isTitle(words) || isManner(piece) { return }
    if isPlace { location = words } else { company = words }
  }

  private func string(_ range: Range<Int>) -> String {
    Display.singleLine(posting.text.bytes[range])
  }
}
