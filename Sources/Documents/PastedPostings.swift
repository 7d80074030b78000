package import Source

/// Postings pasted into one stream, parted by lines that the user names.
package enum PastedPostings {
  /// One posting of the stream.
  package struct Part: Equatable, Sendable {
    /// Bytes of the stream.
    package var range: Range<Int>
    /// The 1-based line that the part starts on.
    package var line: Int

    package init(range: Range<Int>, line: Int) {
      self.range = range
      self.line = line
    }
  }

  /// Splits a stream at the lines that equal the separator, spaces at their ends aside.
  ///
  /// Parts without any word are left out.
  ///
  /// - Complexity: O(*n*).
  package static func split(_ text: [UInt8], separator: String) -> [Part] {
    let bytes = Array(separator.utf8)
    let wanted = bytes[ASCII.trimmed(bytes.indices, in: bytes)]
    var parts: [Part] = []
    var part = Part(range: 0..<0, line: 1)
    var start = 0
    var line = 1
    while start < text.count {
      let end = ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count)
      let next = min(end + 1, text.count)
      if text[ASCII.trimmed(start..<end, in: text)].elementsEqual(wanted) {
        append(part, until: start, text, &parts)
        part = Part(range: next..<next, line: line + 1)
      }
      start = next
      line += 1
    }
    append(part, until: text.count, text, &parts)
    return parts
  }

  private static func append(_ part: Part, until end: Int, _ text: [UInt8], _ parts: inout [Part]) {
    let range = part.range.lowerBound..<end
    guard !ASCII.trimmed(range, in: text).isEmpty else { return }
    parts.append(Part(range: range, line: part.line))
  }

  /// Reads one part of a stream as a document; its places are those of the whole stream.
  ///
  /// - Throws: A problem where the part breaks its format.
  package static func document(
    _ part: Part, of text: [UInt8], path: String, format: Format? = nil
  ) throws(Problem) -> Document {
    let bytes = Array(text[part.range])
    var document = try (format ?? Format.detect(path: "", text: bytes)).read(bytes, path)
    document.map = document.map.shifted(by: part.range.lowerBound)
    document.original = text
    return document
  }

  /// Lines that stand once in an advert, in lower case.
  package static let defaultCues = [
    "apply now", "apply for this job", "about the job", "job description", "about the role",
    "full job description", "easy apply",
  ]

  /// Whether a text looks like several postings run together: one of the cue lines stands in it
  /// twice, far enough apart for an advert between them, or a drawn line parts it.
  ///
  /// - Parameters:
  ///   - text: What was pasted.
  ///   - cues: Lines in lower case that an advert has once.
  /// - Returns: Whether a warning is due.
  /// - Complexity: O(*n* · *cues*).
  package static func looksLikeSeveral(_ text: [UInt8], cues: [String] = defaultCues) -> Bool {
    let cues = cues.map { Array($0.utf8) }
    var last = [Int?](repeating: nil, count: cues.count)
    var start = 0
    while start < text.count {
      let end = ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count)
      var line = ASCII.trimmed(start..<end, in: text)
      if isRule(line, in: text), start >= 300, text.count - end >= 300 { return true }
      if let past = line.last, text[past] == UInt8(ascii: ":") { line = line.lowerBound..<past }
      if line.count <= 40 {
        let words = ASCII.lowercased(text[line])
        for (place, cue) in cues.enumerated() where cue == words {
          if let before = last[place], start - before >= 400 { return true }
          if last[place] == nil { last[place] = start }
        }
      }
      start = end + 1
    }
    return false
  }

  /// Whether a line is a drawn one: five or more of `-`, `=`, `*`, `_` or `#` and nothing else.
  private static func isRule(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    guard line.count >= 5, let first = line.first else { return false }
    let marks = Array("-=*_#".utf8)
    return marks.contains(text[first]) && text[line].allSatisfy { $0 == text[first] }
  }
}
