internal import Source

/// Finds the lines that a page repeats at its top or bottom, such as a name and a page number.
enum RunningLines {
  /// The lines that stand first or last on two pages and differ at most in digits, made blank.
  ///
  /// The first page keeps its top: the name of the person stands there.
  ///
  /// - Parameter text: Pages parted by form feeds.
  /// - Returns: The text, of the same length.
  /// - Complexity: O(*n*).
  static func blanked(_ text: [UInt8]) -> [UInt8] {
    let formFeed: UInt8 = 0x0C
    var edges: [[Range<Int>]] = [[], []]
    for page in text.split(separator: formFeed) {
      let lines = page.split(separator: ASCII.lineFeed)
        .map { ASCII.trimmed($0.indices, in: text) }.filter { !$0.isEmpty }
      guard lines.count > 2, let first = lines.first, let last = lines.last else { continue }
      edges[0].append(first)
      edges[1].append(last)
    }
    var result = text
    for (place, lines) in edges.enumerated() {
      var counts: [[UInt8]: Int] = [:]
      for line in lines { counts[key(text[line]), default: 0] += 1 }
      for line in lines.dropFirst(place == 0 ? 1 : 0)
      where counts[key(text[line]), default: 0] > 1 {
        for index in line { result[index] = ASCII.space }
      }
    }
    return result
  }

  /// A line without its digits and spaces.
  private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.filter { !ASCII.isDigit($0) && !ASCII.isSpace($0) }
  }
}
