/// The difference of two texts as `diff -u` writes it.
package enum UnifiedDiff {
  /// A line of one of the texts or of both.
  private struct Line {
    /// A space, a minus or a plus.
    var mark: UInt8
    var bytes: ArraySlice<UInt8>
  }

  /// Lines that are shown around each change.
  private static let context = 3

  /// The diff, empty where the texts are alike.
  package static func render(from old: [UInt8], to new: [UInt8], path: String) -> [UInt8] {
    let lines = merged(split(old), split(new))
    guard lines.contains(where: { $0.mark != 0x20 }) else { return [] }
    var result = Array("--- \(path)\n+++ \(path)\n".utf8)
    for hunk in hunks(lines) { append(hunk, of: lines, to: &result) }
    return result
  }

  /// The lines with their line breaks.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  private static func merged(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [Line] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        lines.append(Line(mark: UInt8(ascii: "-"), bytes: old[left]))
        left += 1
      } else if inserted.contains(right) {
        lines.append(Line(mark: UInt8(ascii: "+"), bytes: new[right]))
        right += 1
      } else {
        lines.append(Line(mark: UInt8(ascii: " "), bytes: old[left]))
        left += 1
        right += 1
      }
    }
    return lines
  }

  /// Ranges of lines around changes; those that would meet are one.
  private static func hunks(_ lines: [Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.mark != UInt8(ascii: " ") {
      let range = max(index - context, 0)..<min(index + context + 1, lines.count)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func append(_ hunk: Range<Int>, of lines: [Line], to result: inout [UInt8]) {
    let plus = UInt8(ascii: "+")
    let minus = UInt8(ascii: "-")
    func span(without mark: UInt8) -> String {
      let before = lines[..<hunk.lowerBound].count { $0.mark != mark }
      let count = lines[hunk].count { $0.mark != mark }
      // A side without lines is said to stand after the line before it.
      return "\(count == 0 ? before : before + 1)" + (count == 1 ? "" : ",\(count)")
    }
    result += Array("@@ -\(span(without: plus)) +\(span(without: minus)) @@\n".utf8)
    for line in lines[hunk] {
      result.append(line.mark)
      result += line.bytes
      if line.bytes.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }
}
