internal import Source

/// The attributes in a tag.
enum HTMLAttributes {
  /// How far a value's end is looked for: a longer one is a quote left open, or no page at all.
  private static let valueReach = 65_536

  /// Where the `>` that ends a tag stands; quotes hide it.
  ///
  /// A quote that is never closed hides
  /// nothing past the tag's first `>`.
  static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { return index }
      if byte == 0x22 || byte == 0x27, index > range.lowerBound,
        bytes[index - 1] == UInt8(ascii: "=") || ASCII.isSpace(bytes[index - 1])
      {
        let limit = min(range.upperBound, index + valueReach)
        let close = ByteScan.first(byte, in: bytes, range: index + 1..<max(limit, index + 1))
        if close < limit { index = close }
      }
      index += 1
    }
    return range.upperBound
  }

  /// Whether the attributes say that the element is no content: hidden, or a landmark such as
  /// navigation.
  static func isDropped(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var dropped = false
    forEach(bytes, range) { name, value in
      // Most names begin otherwise, and are not worth a string.
      let first = bytes[name.lowerBound]
      guard first == 0x61 || first == 0x68 || first == 0x72 else { return }
      let word = String(decoding: bytes[value], as: UTF8.self)
      switch String(decoding: bytes[name], as: UTF8.self) {
      case "hidden": dropped = dropped || word != "false"
      case "role": dropped = dropped || droppedRoles.contains(word)
      case "aria-modal": dropped = dropped || word == "true"
      default: break
      }
    }
    return dropped
  }

  /// Whether the attributes give the element the role of the page's main part.
  static func isMain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var isMain = false
    forEach(bytes, range) { name, value in
      if bytes[name].elementsEqual("role".utf8), bytes[value].elementsEqual("main".utf8) {
        isMain = true
      }
    }
    return isMain
  }

  /// Hands on the values of the attributes by which pages mark what an element holds: `itemprop` and
  /// all that begin with `data-`.
  static func forEachMark(
    _ bytes: [UInt8], _ range: Range<Int>, _ take: (Range<Int>) -> Void
  ) {
    forEach(bytes, range) { name, value in
      if bytes[name].starts(with: "data-".utf8) || bytes[name].elementsEqual("itemprop".utf8) {
        take(value)
      }
    }
  }

  private static let droppedRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "button", "listbox",
  ]

  /// Hands on the attributes with a name.
  private static func forEach(
    _ bytes: [UInt8], _ range: Range<Int>, _ take: (Range<Int>, Range<Int>) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, isGap(bytes[index]) { index += 1 }
      let start = index
      while index < range.upperBound, !isGap(bytes[index]), bytes[index] != 0x3D { index += 1 }
      let name = start..<index
      var value = index..<index
      if index < range.upperBound, bytes[index] == 0x3D {
        index += 1
        value = self.value(bytes, index..<range.upperBound, past: &index)
      }
      if name.isEmpty { index += 1 } else { take(name, value) }
    }
  }

  private static func value(
    _ bytes: [UInt8], _ range: Range<Int>, past: inout Int
  ) -> Range<Int> {
    guard let first = range.first else { return range }
    let quote = bytes[first]
    if quote == 0x22 || quote == 0x27 {
      let end = ByteScan.first(
        quote, in: bytes, range: first + 1..<max(range.upperBound, first + 1))
      past = min(end + 1, range.upperBound)
      return first + 1..<max(end, first + 1)
    }
    var end = first
    while end < range.upperBound, !ASCII.isSpace(bytes[end]) { end += 1 }
    past = end
    return first..<end
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: "/")
  }
}
