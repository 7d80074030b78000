internal import Analysis
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

  /// Adds the page's title; a long one goes on in the next line.
  mutating func title(_ title: String) {
    var lines = TextPage(PageStyle(width: width))
    lines.paragraph(title, hanging: 2)
    for line in lines.text.split(separator: "\n") { self.line(bold(String(line))) }
  }

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
    let hanging = hanging ?? TextPage.columns(label)
    let bytes = Array(Display.escaped(paragraph).utf8)
    var rows = [UInt8](repeating: ASCII.space, count: indent) + label.utf8
    rows.reserveCapacity(2 * bytes.count)
    var taken = indent + TextPage.columns(label)
    var isEmpty = true
    for word in TextPage.words(of: bytes) {
      let columns = TextPage.columns(bytes[word])
      if !isEmpty, taken + 1 + columns > width {
        rows.append(ASCII.lineFeed)
        rows += repeatElement(ASCII.space, count: indent + hanging)
        taken = indent + hanging
        isEmpty = true
      }
      if !isEmpty { rows.append(ASCII.space) }
      rows += bytes[word]
      taken += columns + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    if !isEmpty { line(String(decoding: rows, as: UTF8.self)) }
  }

  /// The words between which a line may end: not between a number and its `%`.
  private static func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < text.count {
      guard text[start] != ASCII.space else {
        start += 1
        continue
      }
      let end = text[start...].firstIndex(of: ASCII.space) ?? text.count
      if text[start] == UInt8(ascii: "%"), let number = words.last, number.upperBound + 1 == start {
        words[words.count - 1] = number.lowerBound..<end
      } else {
        words.append(start..<end)
      }
      start = end
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

  /// How many columns a text takes: of plain ASCII one a byte, which needs no look for characters.
  static func columns(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
  }

  private static func columns(_ text: ArraySlice<UInt8>) -> Int {
    text.allSatisfy { $0 < 0x80 } ? text.count : String(decoding: text, as: UTF8.self).count
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

  /// Adds a line with a bar of a share behind it, from a column on where there is room for one.
  mutating func barred(
    _ text: String, column: Int, _ share: Ranking.Share, isDim: Bool = false
  ) {
    let room = min(width - column, TextPage.barWidths.upperBound)
    let gap = column - TextPage.columns(text)
    let words = isDim ? dim(text) : text
    let bar = bar(share.met, of: share.of, width: room)
    guard room >= TextPage.barWidths.lowerBound, gap > 0, share.of > 0 else { return line(words) }
    // What is missing is drawn too, as a share means nothing without its whole.
    let rest = String(repeating: style.hasBlocks ? "\u{2591}" : ".", count: room - bar.count)
    line(words + String(repeating: " ", count: gap) + bar + dim(rest))
  }

  /// Shorter bars tell nothing, and longer ones no more.
  private static let barWidths = 8...40

  /// Blocks of no to seven eighths of a column.
  private static let blocks = [
    "", "\u{258F}", "\u{258E}", "\u{258D}", "\u{258C}", "\u{258B}", "\u{258A}", "\u{2589}",
  ]
}
