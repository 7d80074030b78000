internal import Source

/// A page of Markdown; what comes from inputs is written so that it stays text.
struct MarkdownPage {
  private(set) var text = ""

  /// The page as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Adds a heading of a level, with an empty line before and behind it.
  mutating func heading(_ level: Int, _ title: String) {
    blank()
    text += String(repeating: "#", count: level) + " " + MarkdownText.escaped(title) + "\n\n"
  }

  /// Adds a paragraph.
  mutating func paragraph(_ words: String) {
    blank()
    text += MarkdownText.line(words) + "\n"
  }

  /// Adds an item of a list, so many levels deep; the label before it is bold.
  mutating func item(_ words: String, label: String = "", depth: Int = 0) {
    let label = label.isEmpty ? "" : "**\(MarkdownText.escaped(label)):** "
    let words = label.isEmpty ? MarkdownText.line(words) : MarkdownText.escaped(words)
    text += String(repeating: "  ", count: depth) + "- " + label + words + "\n"
  }

  /// Adds an item with a box, which is checked or to check.
  mutating func task(_ words: String, isDone: Bool = false) {
    text += "- [\(isDone ? "x" : " ")] " + MarkdownText.escaped(words) + "\n"
  }

  /// Adds a line of a document with where it stands.
  mutating func quote(_ quote: Quote) {
    blank()
    text += "> " + MarkdownText.line(quote.text) + "\\\n"
    text += "> " + MarkdownText.escaped(TextPage.name(of: quote.place)) + "\n"
  }

  /// Adds a table, without its caption.
  mutating func table(_ table: DataTable) {
    blank()
    row(table.columns.map { MarkdownText.escaped($0.name) })
    row(table.columns.map { $0.isNumber ? "---:" : "---" })
    for cells in table.rows { row(cells.map { MarkdownText.escaped($0.text) }) }
  }

  private mutating func row(_ cells: [String]) {
    text += "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Adds what opens when asked for under its title; nothing where nothing is in it.
  mutating func details(_ title: String, _ content: (inout MarkdownPage) -> Void) {
    var inner = MarkdownPage()
    content(&inner)
    guard !inner.text.isEmpty else { return }
    blank()
    // The title stands in HTML, where Markdown's marks are none.
    text += "<details>\n<summary>\(MarkdownText.element(title))</summary>\n\n"
    text += inner.text
    blank()
    text += "</details>\n"
  }

  /// Adds an empty line where the last line is none.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }
}

extension MarkdownPage {
  /// Adds the first rows of a table, and says how many more there are.
  mutating func table(_ table: DataTable, first limit: Int) {
    var short = table
    short.rows = Array(table.rows.prefix(limit))
    self.table(short)
    let rest = table.rows.count - short.rows.count
    if rest > 0 { paragraph("... \(rest) more (use --all)") }
  }
}
