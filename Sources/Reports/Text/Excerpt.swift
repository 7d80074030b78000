internal import Source

extension TextPage {
  /// The beginning of a line, cut at a space so that it fits two lines of the page.
  static func excerpt(_ text: String, limit: Int = 136) -> String {
    let text = Display.escaped(text)
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(cut[..<end]) + " ..."
  }

  /// Adds a place and the beginning of its line: beside it, or under it where there is no room.
  mutating func brief(_ quote: Quote, indent: Int) {
    brief(quote, spot: TextPage.name(of: quote.place), indent: indent)
  }

  /// Adds a line's beginning behind the spot where it stands.
  mutating func brief(_ quote: Quote, spot place: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let room = width - indent - place.count - 5
    if room >= 36 {
      line(margin + dim(place) + " " + TextPage.excerpt(quote.text, limit: room))
    } else {
      line(margin + dim(place))
      let rest = width - indent - 6
      line(margin + "  " + TextPage.excerpt(quote.text, limit: rest))
    }
  }
}
