internal import Source

/// Keeps track of the elements that are dropped with their content.
struct HTMLSkipping {
  private let bytes: [UInt8]
  /// How deep in articles the reader is: there, a header belongs to the text.
  private var articles = 0
  private let dropsForms: Bool
  private let dropsTitle: Bool
  /// Elements that were found never to be closed: their tags alone are dropped.
  private var unclosed: [UInt64] = []

  init(_ bytes: [UInt8], dropsForms: Bool, inArticle: Bool, dropsTitle: Bool = true) {
    self.bytes = bytes
    self.dropsForms = dropsForms
    self.dropsTitle = dropsTitle
    articles = inArticle ? 1 : 0
  }

  /// Passes over the element that a start tag opens, if it is to be dropped.
  ///
  /// - Returns: Whether it was.
  mutating func skips(_ token: HTMLToken, _ tokenizer: inout HTMLTokenizer) -> Bool {
    if token.role == .article { articles = max(articles + (token.kind == .start ? 1 : -1), 0) }
    guard token.kind == .start, isDropped(token), unclosed.count < 16,
      !unclosed.contains(token.key)
    else {
      return false
    }
    if bytes[token.range.upperBound - 2] == UInt8(ascii: "/"), token.role != .dropped {
      return false
    }
    var ahead = tokenizer
    var depth = 1
    while let next = ahead.next() {
      // A head that holds the top heading is the document's own, such as a resume's name.
      if token.role == .header, next.key == Self.topHeading { return false }
      guard next.key == token.key else { continue }
      depth += next.kind == .start ? 1 : -1
      if depth == 0 {
        tokenizer = ahead
        return true
      }
    }
    unclosed.append(token.key)
    return false
  }

  private func isDropped(_ token: HTMLToken) -> Bool {
    switch token.role {
    case .dropped: dropsForms || token.key != Self.form
    case .header: articles == 0
    case .title: dropsTitle
    case .block, .container, .list, .inline:
      token.attributes.count > 5 && !Self.isVoid(token.key)
        && HTMLAttributes.isDropped(bytes, token.attributes)
    default: false
    }
  }

  private static let form: UInt64 = 0x666F_726D
  private static let topHeading: UInt64 = 0x6831

  /// Whether an element has no end tag: img, input, meta, link, hr, source.
  private static func isVoid(_ key: UInt64) -> Bool {
    switch key {
    case 0x69_6D67, 0x69_6E70_7574, 0x6D65_7461, 0x6C69_6E6B, 0x6872, 0x736F_7572_6365: true
    default: false
    }
  }
}
