/// Makes strings from inputs safe and short enough to show.
package enum Display {
  /// The most code points of a line that an excerpt shows: with its margin and the marks of what
  /// was left out it fits 80 columns.
  package static let excerptWidth = 70

  /// The text with control, bidirectional and zero-width characters written out, so that an input
  /// cannot steer the terminal.
  package static func escaped(_ text: String) -> String {
    // Most texts are plain, which their bytes tell sooner.
    guard !text.utf8.allSatisfy(isPlain),
      text.unicodeScalars.contains(where: { isUnsafe($0.value) })
    else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar.value) {
        result += scalar == "\t" ? " " : "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a code point is a control, bidirectional or zero-width character.
  static func isUnsafe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// The part of a line around a 1-based column, and where the caret goes under it.
  package static func window(_ line: String, around column: Int) -> (text: String, caret: Int) {
    // Of plain lines a byte is a column; to look at each scalar takes ten times as long.
    let bytes = Array(line.utf8)
    guard !bytes.allSatisfy(isPlain) else {
      let cut = cut(bytes.count, around: column)
      let text = String(decoding: bytes[cut.start..<cut.end], as: UTF8.self)
      return (cut.prefix + text + cut.suffix, cut.prefix.utf8.count + cut.target - cut.start)
    }
    let scalars = Array(line.unicodeScalars)
    let cut = cut(scalars.count, around: column)
    let before = cut.prefix + escaped(string(scalars[cut.start..<cut.target]))
    let after = escaped(string(scalars[cut.target..<cut.end]))
    return (before + after + cut.suffix, before.unicodeScalars.count)
  }

  /// Which of so many code points are shown around a 1-based column, and what stands for the rest.
  private static func cut(
    _ count: Int, around column: Int
  ) -> (start: Int, target: Int, end: Int, prefix: String, suffix: String) {
    let target = min(max(column - 1, 0), count)
    let start = target > excerptWidth - 20 ? target - 40 : 0
    let end = max(min(start + excerptWidth, count), target)
    return (start, target, end, start > 0 ? "..." : "", end < count ? "..." : "")
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether the bytes are a single line as they stand: no spaces but single ones inside.
  package static func isSingleLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpace = ASCII.isSpace(byte)
      if isSpace, wasSpace || byte != ASCII.space { return false }
      wasSpace = isSpace
    }
    return !wasSpace || bytes.isEmpty
  }

  /// The bytes as a string, runs of spaces and line breaks made one space, ends trimmed.
  package static func singleLine(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if ASCII.isSpace(byte) {
        if let last = result.last, last != ASCII.space { result.append(ASCII.space) }
      } else {
        result.append(byte)
      }
    }
    if result.last == ASCII.space { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
