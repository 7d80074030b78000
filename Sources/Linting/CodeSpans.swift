internal import Documents
internal import Source

/// Where the original has code inside of running text: its words are no prose.
struct CodeSpans {
  /// Ranges of the original in order.
  private var spans: [Range<Int>] = []

  /// The longest span that is looked for, as readers do.
  private static let limit = 1000

  init(_ document: Document) {
    switch document.format {
    case Format.markdown.name: spans = CodeSpans.backticks(document.original)
    case Format.html.name: spans = CodeSpans.elements(document.original)
    default: break
    }
  }

  /// Whether a range lies within code.
  func contain(_ range: Range<Int>) -> Bool {
    spans.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// What stands between runs of as many backticks, on one line.
  private static func backticks(_ bytes: [UInt8]) -> [Range<Int>] {
    let tick = UInt8(ascii: "`")
    var found: [Range<Int>] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: tick) {
      let content = bytes[start...].firstIndex { $0 != tick } ?? bytes.count
      index = content
      var next = content
      while next < min(bytes.count, content + limit), bytes[next] != ASCII.lineFeed {
        guard bytes[next] == tick else {
          next += 1
          continue
        }
        let end = bytes[next...].firstIndex { $0 != tick } ?? bytes.count
        if end - next == content - start {
          found.append(content..<next)
          index = end
          break
        }
        next = end
      }
    }
    return found
  }

  /// What stands in `code`, `kbd` and `samp` elements.
  private static func elements(_ bytes: [UInt8]) -> [Range<Int>] {
    let names = ["code", "kbd", "samp"].map { Array($0.utf8) }
    var found: [Range<Int>] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard let name = names.first(where: { isTag($0, bytes, at: start + 1) }) else { continue }
      var next = start + 1
      while let end = bytes[next...].firstIndex(of: UInt8(ascii: "<")) {
        if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "/"),
          isTag(name, bytes, at: end + 2)
        {
          found.append(start..<end)
          index = end + 1
          break
        }
        next = end + 1
      }
    }
    return found
  }

  /// Whether a tag's name begins at an offset and ends after it.
  private static func isTag(_ name: [UInt8], _ bytes: [UInt8], at offset: Int) -> Bool {
    let end = offset + name.count
    guard end < bytes.count, ASCII.lowercased(bytes[offset..<end]) == name else { return false }
    return !ASCII.isWord(bytes[end])
  }
}
