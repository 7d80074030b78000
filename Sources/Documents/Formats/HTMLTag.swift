internal import Source

/// What an element does to the text in it.
enum HTMLTag {
  /// What readers ask of an element by its name.
  enum Role: UInt8 {
    /// Dropped with its content, which is no markup.
    case raw
    /// Dropped with its content.
    case dropped
    /// A page's or an article's head: dropped outside the advert.
    case header
    case heading, item, list, cell, preformatted
    case block, container, article, lineBreak
    case bold, link, title, inline
  }

  /// An element's name packed: up to eight bytes in lower case.
  static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in range.prefix(8) { key = key << 8 | UInt64(ASCII.lowercased(bytes[index])) }
    return key
  }

  private static func key(_ name: String) -> UInt64 {
    let bytes = Array(name.utf8)
    return key(bytes, bytes.indices)
  }

  /// The role of an element by its packed name.
  static func role(_ key: UInt64) -> Role { roles[key] ?? .inline }

  private static let roles: [UInt64: Role] = {
    var roles: [UInt64: Role] = [:]
    for (role, names) in names {
      for name in names { roles[key(name)] = role }
    }
    return roles
  }()

  private static let names: [(Role, [String])] = [
    (.raw, ["script", "style", "textarea", "xmp"]),
    (
      .dropped,
      [
        "noscript", "template", "svg", "nav", "footer", "aside", "form", "button", "select",
        "iframe", "object", "dialog", "canvas", "video", "audio", "math", "menu",
      ]
    ),
    (.header, ["header"]), (.heading, ["h1", "h2", "h3", "h4", "h5", "h6"]), (.item, ["li"]),
    (.list, ["ul", "ol"]), (.cell, ["td", "th"]), (.preformatted, ["pre"]),
    (
      .block,
      [
        "p", "dl", "dt", "dd", "tr", "thead", "tbody", "tfoot", "caption", "figure", "figcaption",
        "address", "fieldset", "legend", "hr", "blockquote", "details", "summary", "html",
        "hgroup", "label", "option", "head",
      ]
    ),
    (.container, ["div", "section", "table", "body", "center"]), (.article, ["article", "main"]),
    (.lineBreak, ["br"]), (.bold, ["strong", "b"]), (.link, ["a"]), (.title, ["title"]),
  ]
}
