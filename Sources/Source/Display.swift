/// Makes strings from inputs safe and short enough to show.
package enum Display {
  /// The most code points of a line that an excerpt shows: with its margin and the marks of what
  /// was left out it fits 80 columns.
  package static let excerptWidth = 70

  /// The text with control, bidirectional and zero-width characters written out, so that an input
  /// cannot steer the terminal.
  package static func escaped(_ text: String) -> String {
    // Most texts are plain, which their bytes tell sooner.
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }),
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
    let scalars = Array(line.unicodeScalars)
    let target = min(max(column - 1, 0), scalars.count)
    let start = target > excerptWidth - 20 ? target - 40 : 0
    let end = min(start + excerptWidth, scalars.count)
    let prefix = start > 0 ? "..." : ""
    let suffix = end < scalars.count ? "..." : ""
    let before = escaped(string(scalars[start..<target]))
    let after = escaped(string(scalars[target..<max(end, target)]))
    return (prefix + before + after + suffix, (prefix + before).unicodeScalars.count)
  }

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
