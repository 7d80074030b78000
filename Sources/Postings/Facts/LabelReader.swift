internal import Matching
internal import Source

/// Reads labelled lines anywhere: "Location: Tel Aviv", "Date posted: October 2, 2026".
struct LabelReader {
  /// The most words of a label, and of a place.
  private static let longestLabel = 4
  private static let longestPlace = 12
  /// The beginning of "location" as ``PostingText/opening(_:_:)`` gives it.
  private static let loca: UInt32 = 0x6C6F_6361

  private let posting: PostingText
  private let headings: [Heading]

  init(_ posting: PostingText, _ headings: [Heading]) {
    self.posting = posting
    self.headings = headings
  }

  /// The first place that stands behind a label that ends with "location", or below one.
  var place: String? {
    for (index, line) in posting.lines.enumerated() {
      guard let label = label(of: line) else { continue }
      if let rest = rest(behind: label, in: line) {
        if let place = place(in: rest) { return place }
      } else if label + 1 == line.tokens.upperBound, index + 1 < posting.lines.count,
        isNone(headings[index + 1]), let place = place(in: posting.lines[index + 1].range)
      {
        return place
      }
    }
    return nil
  }

  /// The first date that stands behind a label; as stated where it is no full date.
  var date: String? {
    for index in headings.indices where headings[index] == .leads(.meta) {
      let line = posting.lines[index]
      guard let label = line.tokens.first, KnownWords.dates.contains(label, of: posting.text),
        let rest = rest(of: line.range)
      else { continue }
      return DateText.iso(in: posting.text.tokens(in: rest), posting)
        ?? Display.singleLine(posting.text.bytes[rest])
    }
    return nil
  }

  private func isNone(_ heading: Heading) -> Bool { heading == .none || heading == .unknown }

  /// The word "location" among the first of a line.
  private func label(of line: PostingText.Line) -> Int? {
    line.tokens.prefix(LabelReader.longestLabel).first {
      posting.opening($0, 4) == LabelReader.loca
    }
  }

  /// What stands behind a label and its colon, or nil where there is no colon.
  private func rest(behind label: Int, in line: PostingText.Line) -> Range<Int>? {
    var index = Int(posting.text.tokens[label].end)
    while index < line.range.upperBound, posting.text.bytes[index] == ASCII.space { index += 1 }
    guard index < line.range.upperBound, posting.text.bytes[index] == UInt8(ascii: ":") else {
      return nil
    }
    return index + 1..<line.range.upperBound
  }

  /// The place that a stretch is up to its first sentence's end; nil where it is prose or says only
  /// how the work is done: "In person".
  private func place(in range: Range<Int>) -> String? {
    let bytes = posting.text.bytes
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != ASCII.lineFeed || end == range.lowerBound,
      !endsSentence(end, in: range)
    {
      end += 1
    }
    // The colon of a label may have slipped into the next line.
    let isColon = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: ":")
    let place = ASCII.trimmed(range.lowerBound + (isColon ? 1 : 0)..<end, in: bytes)
    let tokens = posting.text.tokens(in: place)
    guard let first = tokens.first, tokens.count <= LabelReader.longestPlace, place.count < 90,
      !KnownWords.prose.contains(first, of: posting.text), !isManner(tokens)
    else { return nil }
    return Display.singleLine(bytes[place])
  }

  private func endsSentence(_ index: Int, in range: Range<Int>) -> Bool {
    let bytes = posting.text.bytes
    guard bytes[index] == UInt8(ascii: "."), index > range.lowerBound + 2,
      index + 1 == range.upperBound || ASCII.isSpace(bytes[index + 1])
    else { return false }
    return bytes[index - 1] == UInt8(ascii: ")") || ASCII.isWord(bytes[index - 2])
  }

  /// Whether the words are "hybrid" or "in person" and nothing else.
  private func isManner(_ tokens: Range<Int>) -> Bool {
    posting.hits.contains {
      $0.first == tokens.lowerBound && $0.end == tokens.upperBound
        && !$0.cue.isDisjoint(with: [.hybrid, .onsite])
    }
  }

  /// What stands after a line's colon.
  private func rest(of range: Range<Int>) -> Range<Int>? {
    for index in range where posting.text.bytes[index] == UInt8(ascii: ":") {
      return ASCII.trimmed(index + 1..<range.upperBound, in: posting.text.bytes)
    }
    return nil
  }
}
