internal import Source

/// A stretch of a page: text, or a tag.
struct HTMLToken {
  enum Kind { case text, start, end }
  var kind: Kind
  /// The whole stretch, angle brackets included.
  var range: Range<Int>
  /// The element's packed name and its role; of text, 0 and inline.
  var key: UInt64 = 0
  var role = HTMLTag.Role.inline
  /// Where a tag's attributes stand.
  var attributes = 0..<0
}

/// Cuts a page into text and tags; what is no tag is text.
struct HTMLTokenizer {
  let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// The next stretch, or nil at the end; comments and declarations are passed over.
  mutating func next() -> HTMLToken? {
    while index < end {
      let start = index
      guard bytes[start] == UInt8(ascii: "<") else { return text(from: start) }
      let sign = start + 1 < end ? bytes[start + 1] : 0
      if sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") {
        skipDeclaration()
        continue
      }
      let isEnd = sign == UInt8(ascii: "/")
      let name = start + (isEnd ? 2 : 1)
      guard name < end, ASCII.isLetter(bytes[name]) else { return text(from: start) }
      return tag(start, name, isEnd)
    }
    return nil
  }

  private mutating func text(from start: Int) -> HTMLToken {
    index = ByteScan.first(UInt8(ascii: "<"), in: bytes, range: start + 1..<max(end, start + 1))
    index = min(index, end)
    return HTMLToken(kind: .text, range: start..<index)
  }

  private mutating func tag(_ start: Int, _ name: Int, _ isEnd: Bool) -> HTMLToken {
    var past = name
    while past < end, !ASCII.isSpace(bytes[past]), bytes[past] != UInt8(ascii: ">"),
      bytes[past] != UInt8(ascii: "/")
    {
      past += 1
    }
    let key = HTMLTag.key(bytes, name..<past)
    let close = HTMLAttributes.end(bytes, past..<end)
    index = min(close + 1, end)
    let role = HTMLTag.role(key)
    let token = HTMLToken(
      kind: isEnd ? .end : .start, range: start..<index, key: key, role: role,
      attributes: past..<close)
    if !isEnd, role == .raw { skipRaw(name..<past) }
    return token
  }

  /// Passes over the content and the end tag of an element whose content is no markup.
  private mutating func skipRaw(_ name: Range<Int>) {
    let length = name.count
    var at = index
    while at < end {
      at = ByteScan.first(UInt8(ascii: "<"), in: bytes, range: at..<end)
      guard at + length + 1 < end else { break }
      if bytes[at + 1] == UInt8(ascii: "/"), matches(name, at + 2) {
        let close = ByteScan.first(UInt8(ascii: ">"), in: bytes, range: at..<end)
        index = min(close + 1, end)
        return
      }
      at += 1
    }
    // Never closed: the tag alone is dropped, and the rest stays text.
  }

  private func matches(_ name: Range<Int>, _ at: Int) -> Bool {
    guard at + name.count <= end else { return false }
    for place in 0..<name.count
    where bytes[at + place] | 0x20 != bytes[name.lowerBound + place] | 0x20 { return false }
    return true
  }

  private mutating func skipDeclaration() {
    let start = index
    func isComment() -> Bool {
      start + 3 < end && bytes[start + 2] == UInt8(ascii: "-")
        && bytes[start + 3] == UInt8(ascii: "-")
    }
    guard isComment() else {
      // A CDATA section's words are text; its brackets are not.
      if start + 9 < end, bytes[start + 2] == UInt8(ascii: "["), bytes[start + 3] == 0x43 {
        index = start + 9
        return
      }
      index = min(ByteScan.first(UInt8(ascii: ">"), in: bytes, range: start..<end) + 1, end)
      return
    }
    var at = start + 4
    while at < end {
      at = ByteScan.first(UInt8(ascii: ">"), in: bytes, range: at..<end)
      if at < end, bytes[at - 1] == UInt8(ascii: "-"), bytes[at - 2] == UInt8(ascii: "-") {
        index = at + 1
        return
      }
      at += 1
    }
    index = min(start + 4, end)
  }
}
