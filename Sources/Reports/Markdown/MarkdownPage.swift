internal import Source

/// A page of Markdown; what comes from inputs is written so that it stays text.
struct MarkdownPage {
  private(set) var text = ""

  /// The page as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Adds a heading of a level, with an empty line before and behind it.
  mutating func heading(_ level: Int, _ title: String) {
    blank()
    text += String(repeating: "#", count: level) + " " + MarkdownPage.escaped(title) + "\n\n"
  }

  /// Adds a paragraph.
  mutating func paragraph(_ words: String) {
    blank()
    text += MarkdownPage.escaped(words) + "\n"
  }

  /// Adds an item of a list, so many levels deep; the label before it is bold.
  mutating func item(_ words: String, label: String = "", depth: Int = 0) {
    let label = label.isEmpty ? "" : "**\(MarkdownPage.escaped(label)):** "
    text +=
      String(repeating: "  ", count: depth) + "- " + label + MarkdownPage.escaped(words) + "\n"
  }

  /// Adds an item with a box to check.
  mutating func task(_ words: String) {
    text += "- [ ] " + MarkdownPage.escaped(words) + "\n"
  }

  /// Adds a table under a row of heads.
  mutating func table(_ heads: [String], _ rows: [[String]]) {
    blank()
    for row in [heads, heads.map { _ in "---" }] + rows {
      let cells = row.map { MarkdownPage.escaped($0) }
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
  }

  /// Adds an empty line where the last line is none.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// The text with what Markdown would take for marks written so that it stays text.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Display.escaped(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
