internal import Source

/// What Markdown, as GitHub reads it, asks of text.
enum MarkdownText {
  /// The text with what would be a mark, a tag, a formula or a call for somebody written so that it
  /// stays text; it stays on its line, so that it fits a table's cell.
  static func escaped(_ text: String) -> String {
    written(text) { scalar in
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$": "\\" + String(scalar)
      case "&": "&amp;"
      default: String(scalar)
      }
    }
  }

  /// The same for a text that begins a line: what would begin a list there does not.
  static func line(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    switch rest.first {
    case "-", "+", "=": return digits.isEmpty ? "\\" + escaped : escaped
    case ".", ")": return digits.isEmpty ? escaped : digits + "\\" + rest
    default: return escaped
    }
  }

  /// The text as an element of HTML holds it, where Markdown's marks are none.
  static func element(_ text: String) -> String {
    written(text) { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      default: String(scalar)
      }
    }
  }

  /// Writes a text scalar by scalar.
  ///
  /// A sign before a name would call a person or link an issue: GitHub goes by the text that is
  /// shown, whatever marks escape it, so something without width parts the two.
  private static func written(
    _ text: String, _ plain: (Unicode.Scalar) -> String
  ) -> String {
    var result = ""
    // Behind a letter the sign is part of a word, as in an address of mail.
    var wasWord = false
    var isCall = false
    for scalar in Display.escaped(text).unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isCall, isWord { result += "&#8203;" }
      result += plain(scalar)
      isCall = !wasWord && (scalar == "@" || scalar == "#")
      wasWord = isWord
    }
    return result
  }
}
