internal import Lexicon
internal import Matching
internal import Source

/// Takes the lines above a position's bullets apart: title, employer, dates.
struct HeaderReader: Sendable {
  /// What header lines told so far.
  struct Header {
    var title: String?
    var titleRange: Range<Int>?
    var employer: String?
    /// Whether the employer is only what stands in brackets behind another name.
    var isEmployerRemark = false
    var span: DateSpan?
    var range: Range<Int>
    var names = HeaderNames()
  }
  private enum Title: String, CaseIterable, Sendable {
    case occupation, level, employer
  }

  private let words: WordClasses<Title>
  private let dates: DateReader

  init(_ wording: WordLists, dates: DateReader) {
    words = WordClasses(wording, "title-words")
    self.dates = dates
  }

  /// Whether a line names an occupation.
  func namesTitle(_ line: Line) -> Bool {
    line.tokens.contains { words.group(at: $0, in: line) == .occupation }
  }

  /// What one line tells.
  func read(_ line: Line) -> Header {
    var header = Header(span: dates.span(in: line), range: line.range)
    let all = pieces(of: line, without: header.span?.tokens)
    let titlePiece = titlePiece(all, in: line)
    let kept = all.indices.filter { $0 == titlePiece || !isTerm(all[$0], in: line) }
    let pieces = kept.map { all[$0] }
    let title = titlePiece.flatMap(kept.firstIndex(of:))
    // An address or a place follows the employer, so the first name left is the employer's; one in
    // brackets is rather a remark.
    let others = pieces.indices.filter { $0 != title }
    let employer = others.first { !isBracketed(pieces[$0], in: line) } ?? others.first
    let names = pieces.map { name($0, in: line) }
    header.title = title.map { names[$0].text }
    header.titleRange = title.map { names[$0].range }
    header.employer = employer.map { names[$0].text }
    header.isEmployerRemark = employer.map { isBracketed(pieces[$0], in: line) } ?? false
    header.names = HeaderNames(line: names, title: title, employer: employer)
    return header
  }

  /// The piece that is the title: it names an occupation, and no employer's ending closes it.
  private func titlePiece(_ pieces: [Range<Int>], in line: Line) -> Int? {
    let named = pieces.indices.filter { piece in
      pieces[piece].contains { words.group(at: $0, in: line) == .occupation }
    }
    return named.first { words.group(at: pieces[$0].upperBound - 1, in: line) != .employer }
      ?? named.first
  }

  /// Runs of tokens between commas, bars, dashes, brackets, wide spaces and "at", dates left out.
  private func pieces(of line: Line, without dates: Range<Int>?) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.tokens.lowerBound
    func close(_ end: Int) {
      if end > start { pieces.append(start..<end) }
    }
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound {
      if let dates, index == dates.lowerBound {
        close(index)
        index = dates.upperBound
        start = index
        continue
      }
      if line.is(index, "at"), index > start {
        close(index)
        start = index + 1
      } else if index > start, parts(index, in: line) {
        close(index)
        start = index
      }
      index += 1
    }
    close(line.tokens.upperBound)
    return pieces
  }

  /// Whether the signs before a token part one name from the next.
  private func parts(_ index: Int, in line: Line) -> Bool {
    let gap = line.gap(before: index)
    // "Acme, Inc." is one name.
    if gap.contains(UInt8(ascii: ",")) { return !isSuffix(index, in: line) }
    if gap.contains(where: { "|;()[]@\t\n:*_".utf8.contains($0) || $0 == 0xE2 || $0 == 0xC2 }) {
      return true
    }
    // "Bits & Bytes" is one name, too.
    let spaces = gap.count { $0 == ASCII.space }
    return spaces >= 2 && !gap.contains(UInt8(ascii: "&"))
  }

  private func isSuffix(_ index: Int, in line: Line) -> Bool {
    // "Co-Founder" is none.
    if line.tokens.contains(index + 1), line.gap(before: index + 1).elementsEqual("-".utf8) {
      return false
    }
    return ["inc", "llc", "ltd", "limited", "corp", "gmbh", "plc", "pvt", "co", "llp"].contains {
      line.is(index, $0)
    }
  }

  /// Whether a piece tells terms or numbers and no name.
  private func isTerm(_ piece: Range<Int>, in line: Line) -> Bool {
    let first = piece.lowerBound
    if piece.allSatisfy({ line.isNumber($0) }) { return true }
    let terms = [
      "remote", "hybrid", "onsite", "full", "part", "contract", "internship", "present",
      "permanent",
    ]
    return terms.contains { line.is(first, $0) } && piece.count <= 2 || line.isNumber(first)
  }

  private func isBracketed(_ piece: Range<Int>, in line: Line) -> Bool {
    piece.lowerBound > line.tokens.lowerBound
      && line.gap(before: piece.lowerBound).contains(UInt8(ascii: "("))
  }

  private func name(_ piece: Range<Int>, in line: Line) -> HeaderNames.Name {
    let tokens = line.text.tokens
    var end = tokens[piece.upperBound - 1].range.upperBound
    // "C++", "C#" and "Inc." keep their last sign.
    while end < line.range.upperBound, "+#".utf8.contains(line.text.bytes[end]) { end += 1 }
    if end < line.range.upperBound, line.text.bytes[end] == UInt8(ascii: "."),
      isSuffix(piece.upperBound - 1, in: line)
    {
      end += 1
    }
    let range = tokens[piece.lowerBound].range.lowerBound..<end
    return HeaderNames.Name(
      text: Display.singleLine(line.text.bytes[range]), range: range,
      isEmployer: words.group(at: piece.upperBound - 1, in: line) == .employer)
  }
}
