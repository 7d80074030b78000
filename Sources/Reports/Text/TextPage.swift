internal import Source

/// A page for the terminal: lines of at most so many columns, with a little colour where wanted.
struct TextPage {
  private(set) var text = ""
  let style: PageStyle

  init(_ style: PageStyle) { self.style = style }

  /// The page's width in columns.
  var width: Int { style.width }

  /// The page as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Adds a line as it is.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// Adds a heading over an empty line.
  mutating func heading(_ title: String) {
    if !text.isEmpty { line() }
    line(bold(title))
  }

  /// Adds a text wrapped at spaces under an indent, later lines deeper by `hanging`.
  mutating func paragraph(_ paragraph: String, indent: Int = 0, hanging: Int = 0) {
    labelled("", paragraph, indent: indent, hanging: hanging)
  }

  /// Adds a text behind a label, which stays as it is; later lines stand under the text, or deeper
  /// than the indent by `hanging` where that is given.
  mutating func labelled(
    _ label: String, _ paragraph: String, indent: Int = 0, hanging: Int? = nil
  ) {
    let hanging = hanging ?? label.count
    var margin = String(repeating: " ", count: indent) + label
    var row = ""
    for word in TextPage.words(of: paragraph) {
      if !row.isEmpty, margin.count + row.count + 1 + word.count > width {
        line(margin + row)
        margin = String(repeating: " ", count: indent + hanging)
        row = ""
      }
      row += (row.isEmpty ? "" : " ") + word
    }
    if !row.isEmpty { line(margin + row) }
  }

  /// The words between which a line may end: not between a number and its `%`.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    for word in Display.escaped(text).split(separator: " ") {
      if word.hasPrefix("%"), let number = words.popLast() {
        words.append(number + " " + word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// Adds a text behind a label with its place beside it, or under it where both do not fit.
  mutating func labelled(_ label: String, _ text: String, place: Place) {
    labelled(label, text, spot: TextPage.name(of: place))
  }

  /// Adds a text behind a label with the spot where it stands.
  mutating func labelled(_ label: String, _ text: String, spot: String) {
    let row = label + TextPage.column(text, max(text.count, 30)) + "  "
    guard row.count + spot.count <= width else {
      labelled(label, text)
      return line(String(repeating: " ", count: label.count + 2) + dim(spot))
    }
    line(row + dim(spot))
  }

  /// A place as `path:line`.
  static func name(of place: Place) -> String {
    "\(Display.escaped(place.path)):\(place.start.line)"
  }

  /// Adds a quotation: where it stands, then its words.
  mutating func quote(_ quote: Quote, indent: Int) {
    line(String(repeating: " ", count: indent) + dim(TextPage.name(of: quote.place)))
    paragraph(quote.text, indent: indent + 2)
  }

  func bold(_ text: String) -> String { style.colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func dim(_ text: String) -> String { style.colored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  func red(_ text: String) -> String { style.colored ? "\u{1B}[31m\(text)\u{1B}[0m" : text }

  func yellow(_ text: String) -> String { style.colored ? "\u{1B}[33m\(text)\u{1B}[0m" : text }

  /// The text cut or filled to a number of columns; a cut ends in `..`.
  static func column(_ text: String, _ width: Int) -> String {
    let text = Display.escaped(text)
    if text.count > width { return String(text.prefix(max(width - 2, 0))) + ".." }
    return text + String(repeating: " ", count: width - text.count)
  }

  /// A number at the right end of a column.
  static func number(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  /// A bar for a share of a whole, `width` columns at most: of blocks by eighths, or of `#`.
  func bar(_ part: Int, of whole: Int, width: Int) -> String {
    guard whole > 0, part > 0 else { return "" }
    guard style.hasBlocks else {
      return String(repeating: "#", count: max((part * width + whole / 2) / whole, 1))
    }
    let eighths = max((part * width * 8 + whole / 2) / whole, 1)
    let rest = TextPage.blocks[eighths % 8]
    return String(repeating: "\u{2588}", count: eighths / 8) + rest
  }

  /// Blocks of no to seven eighths of a column.
  private static let blocks = [
    "", "\u{258F}", "\u{258E}", "\u{258D}", "\u{258C}", "\u{258B}", "\u{258A}", "\u{2589}",
  ]
}
