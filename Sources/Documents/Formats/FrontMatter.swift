internal import Source

/// The `---` header of a Markdown file: simple `key: value` lines.
struct FrontMatter {
  private(set) var facts = PostingFacts()
  /// Where the header ends and the text starts; 0 where there is no header.
  private(set) var end = 0

  /// Reads the header, if the text has one that is closed and looks like one.
  init(_ text: [UInt8]) {
    guard text.starts(with: [0x2D, 0x2D, 0x2D]) else { return }
    var facts = PostingFacts()
    var start = lineEnd(text, 0)
    guard ASCII.trimmed(0..<start, in: text).count == 3 else { return }
    while start < text.count {
      let next = lineEnd(text, start)
      let line = ASCII.trimmed(start..<next, in: text)
      if text[line].elementsEqual([0x2D, 0x2D, 0x2D])
        || text[line].elementsEqual([0x2E, 0x2E, 0x2E])
      {
        self.facts = facts
        end = next
        return
      }
      Self.read(text, line, &facts)
      start = next
    }
  }

  private func lineEnd(_ text: [UInt8], _ start: Int) -> Int {
    min(ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count) + 1, text.count)
  }

  private static func read(_ text: [UInt8], _ line: Range<Int>, _ facts: inout PostingFacts) {
    guard let colon = text[line].firstIndex(of: UInt8(ascii: ":")) else { return }
    var value = ASCII.trimmed(colon + 1..<line.upperBound, in: text)
    if value.count >= 2, let first = value.first, let last = value.last, text[first] == text[last],
      text[first] == 0x22 || text[first] == 0x27
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    guard !value.isEmpty else { return }
    let string = String(decoding: text[value], as: UTF8.self)
    let key = ASCII.lowercased(text[ASCII.trimmed(line.lowerBound..<colon, in: text)])
    switch String(decoding: key, as: UTF8.self) {
    case "title": facts.title = string
    case "company", "employer", "organization": facts.company = string
    case "location", "place": facts.location = string
    case "date", "posted": facts.date = string
    case "url", "link", "source": facts.url = string
    case "applied": facts.applied = string
    case "status": facts.status = string
    default: break
    }
  }
}
