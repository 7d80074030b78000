internal import Documents
internal import Matching
internal import Source

/// Reads labelled facts: "Company: Windward Works", "Location: Tel Aviv", "Posted: October 2, 2026".
struct LabelReader {
  /// The most words of a label, of a place and of a company.
  private static let longestLabel = 4
  private static let longestPlace = 12
  private static let longestName = 6
  /// The lines at the top of which each row is looked at; below, a label opens its line.
  private static let top = 12
  /// The beginning of "location" as ``PostingText/opening(_:_:)`` gives it.
  private static let loca: UInt32 = 0x6C6F_6361

  private(set) var company: String?
  private(set) var place: String?
  /// As `YYYY-MM-DD`, or as stated where it is no full date.
  private(set) var date: String?

  private let posting: PostingText
  private let headings: [Heading]

  init(_ posting: PostingText, _ headings: [Heading]) {
    self.posting = posting
    self.headings = headings
    for index in posting.lines.indices.prefix(LabelReader.top) {
      let line = posting.lines[index].range
      var start = line.lowerBound
      var token = posting.lines[index].tokens.lowerBound
      while start < line.upperBound {
        let end = ByteScan.first(
          ASCII.lineFeed, in: posting.text.bytes, range: start..<line.upperBound)
        read(start..<end, from: token, at: index)
        start = end + 1
        while token < posting.text.tokens.count, Int(posting.text.tokens[token].start) < start {
          token += 1
        }
      }
    }
    for index in posting.lines.indices.dropFirst(LabelReader.top) {
      read(posting.lines[index].range, from: posting.lines[index].tokens.lowerBound, at: index)
    }
  }

  /// Reads a row that a label opens.
  private mutating func read(_ row: Range<Int>, from first: Int, at index: Int) {
    for token in first..<min(first + LabelReader.longestLabel, posting.text.tokens.count) {
      let end = Int(posting.text.tokens[token].end)
      guard end <= row.upperBound else { return }
      let colon = colon(behind: end, in: row)
      guard colon != nil || end == row.upperBound else { continue }
      if posting.opening(token, 4) == LabelReader.loca {
        if place == nil { place = readPlace(behind: colon, in: row, at: index) }
        return
      }
      guard let colon else { return }
      let rest = ASCII.trimmed(colon + 1..<row.upperBound, in: posting.text.bytes)
      guard !rest.isEmpty else { return }
      if KnownWords.employer.contains(token, of: posting.text), company == nil, !isProse(rest) {
        company = string(rest)
      } else if KnownWords.dates.contains(first, of: posting.text), date == nil {
        date = DateText.iso(in: posting.text.tokens(in: rest), posting) ?? string(rest)
      }
      return
    }
  }

  /// The place behind a label's colon, or on the line below a label without one.
  private func readPlace(behind colon: Int?, in row: Range<Int>, at index: Int) -> String? {
    if let colon { return place(in: colon + 1..<row.upperBound) }
    guard index + 1 < posting.lines.count,
      headings[index + 1] == .none || headings[index + 1] == .unknown
    else { return nil }
    let below = posting.lines[index + 1].range
    guard !below.isEmpty else { return nil }
    // The colon of a label may have slipped into the line below.
    let isColon = posting.text.bytes[below.lowerBound] == UInt8(ascii: ":")
    return place(in: below.lowerBound + (isColon ? 1 : 0)..<below.upperBound)
  }

  /// The colon that stands behind a word and nothing but spaces.
  private func colon(behind end: Int, in row: Range<Int>) -> Int? {
    var index = end
    while index < row.upperBound, posting.text.bytes[index] == ASCII.space { index += 1 }
    return index < row.upperBound && posting.text.bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  /// The place that a stretch is up to its first sentence's end; nil where it is prose or says only
  /// how the work is done: "In person".
  private func place(in range: Range<Int>) -> String? {
    var end = range.lowerBound
    while end < range.upperBound, !endsSentence(end, in: range) { end += 1 }
    let place = ASCII.trimmed(range.lowerBound..<end, in: posting.text.bytes)
    let tokens = posting.text.tokens(in: place)
    guard let first = tokens.first, tokens.count <= LabelReader.longestPlace, place.count < 90,
      !KnownWords.prose.contains(first, of: posting.text), !isManner(tokens)
    else { return nil }
    return string(place)
  }

  private func endsSentence(_ index: Int, in range: Range<Int>) -> Bool {
    let bytes = posting.text.bytes
    guard bytes[index] == UInt8(ascii: "."), index > range.lowerBound + 2,
      index + 1 == range.upperBound || ASCII.isSpace(bytes[index + 1])
    else { return false }
    return bytes[index - 1] == UInt8(ascii: ")") || ASCII.isWord(bytes[index - 2])
  }

  /// Whether what should be a name is a sentence.
  private func isProse(_ range: Range<Int>) -> Bool {
    let tokens = posting.text.tokens(in: range)
    return tokens.count > LabelReader.longestName
      || posting.lastByte(of: range) == UInt8(ascii: ".")
      || tokens.first.map { KnownWords.prose.contains($0, of: posting.text) } ?? true
  }

  /// Whether the words are "hybrid" or "in person" and nothing else.
  private func isManner(_ tokens: Range<Int>) -> Bool {
    posting.hits.contains {
      $0.first == tokens.lowerBound && $0.end == tokens.upperBound
        && !$0.cue.isDisjoint(with: [.hybrid, .onsite])
    }
  }

  private func string(_ range: Range<Int>) -> String {
    Display.singleLine(posting.text.bytes[range])
  }
}
