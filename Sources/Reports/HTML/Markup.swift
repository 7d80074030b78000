internal import Source

/// HTML and SVG in the making: every element that is opened is closed, every word is escaped.
struct Markup {
  /// An attribute's name and value.
  typealias Attribute = (name: String, value: String)

  var bytes: [UInt8] = []

  /// Adds an element with what it holds.
  mutating func element(
    _ name: String, _ attributes: Attribute..., holding content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    close(name)
  }

  /// Adds an element that holds a text.
  mutating func element(_ name: String, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    close(name)
  }

  /// Adds an element that holds nothing, as `meta` and the shapes of a drawing do.
  mutating func empty(_ name: String, _ attributes: Attribute...) {
    open(name, attributes)
    bytes.append(contentsOf: "/>".utf8)
  }

  /// Adds a text; what would steer the page or its reader is written out.
  mutating func text(_ text: String) {
    for byte in Display.escaped(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Adds the page's own style or script, whose hash stands in the page's policy.
  mutating func verbatim(_ name: String, _ code: String) {
    open(name, [])
    bytes.append(UInt8(ascii: ">"))
    bytes.append(contentsOf: code.utf8)
    close(name)
  }

  /// Adds the line that says which HTML this is.
  mutating func doctype() { bytes.append(contentsOf: "<!DOCTYPE html>\n".utf8) }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      text(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: String) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
    if Markup.blocks.contains(name) { bytes.append(ASCII.lineFeed) }
  }

  /// The elements after which a line ends, so that a page can be read and compared as text.
  private static let blocks: Set<String> = [
    "caption", "details", "div", "figure", "footer", "h1", "h2", "h3", "head", "header", "html",
    "li", "main", "nav", "p", "script", "section", "style", "summary", "svg", "table", "title",
    "tr", "ul",
  ]
}
