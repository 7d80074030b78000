internal import Source

/// Reads a web page that a browser saved with all it needs in one MIME file.
enum MHTML {
  /// Multiparts in multiparts that are looked into; browsers write one or two.
  private static let depthLimit = 8

  /// Whether a file starts with the header of a MIME message of several parts, or of a page.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4096))
    let start = head.firstIndex { !ASCII.isSpace($0) } ?? head.count
    let part = MIMEPart(head, start..<head.count)
    return part.isMIME && (part.type.hasPrefix("multipart/") || part.type == "text/html")
  }

  /// Reads the page in a file; one that is cut off is read as far as it goes.
  ///
  /// - Throws: A problem where no page is in it.
  /// - Complexity: O(*n*).
  static func read(_ bytes: [UInt8], path: String) throws(Problem) -> Document {
    let start = bytes.firstIndex { !ASCII.isSpace($0) } ?? bytes.count
    var met = Met()
    let whole = MIMEPart(bytes, start..<bytes.count)
    guard let page = page(in: whole, bytes, depth: 0, &met), !page.body.isEmpty else {
      throw Problem(
        "no web page is in this MHTML file" + met.reason, path: path,
        hint: "open the page and save it again, as HTML or as a single file")
    }
    let decoded = MIMEBody.decoded(bytes, page.body, encoding: page.encoding)
    let text = Charset.utf8(decoded.bytes, charset: page.charset)
    var document = HTML.read(text.bytes, path: path)
    document.format = "mhtml"
    document.original = bytes
    document.map = document.map
      .composed(with: text.map, textCount: document.text.count)
      .composed(with: decoded.map, textCount: document.text.count)
    if met.isCut { document.note = "the file is cut off, and was read as far as it goes" }
    return document
  }

  /// What was met on the way to the page.
  private struct Met {
    /// Whether the file ends before its last boundary.
    var isCut = false
    /// Whether parts were not looked into.
    var isTooDeep = false

    /// Why no page may have been found, for a message.
    var reason: String {
      if isTooDeep {
        return ": its parts nest deeper than \(MHTML.depthLimit), and are read no further"
      }
      return isCut ? ": it is cut off" : ""
    }
  }

  /// The page that a part is or holds: the one it starts with, else its first.
  private static func page(
    in part: MIMEPart, _ bytes: [UInt8], depth: Int, _ met: inout Met
  ) -> MIMEPart? {
    if part.type == "text/html" || part.type == "application/xhtml+xml" { return part }
    guard part.type.hasPrefix("multipart/") else { return nil }
    guard depth < depthLimit else {
      met.isTooDeep = true
      return nil
    }
    let parts = parts(of: part, bytes, &met.isCut)
    if let start = part.start, let first = parts.first(where: { $0.id == start }),
      let page = page(in: first, bytes, depth: depth + 1, &met)
    {
      return page
    }
    for part in parts {
      if let page = page(in: part, bytes, depth: depth + 1, &met) { return page }
    }
    return nil
  }

  /// The parts of a multipart: between the lines of its boundary; the last may be cut off.
  private static func parts(
    of part: MIMEPart, _ bytes: [UInt8], _ isCut: inout Bool
  ) -> [MIMEPart] {
    var parts: [MIMEPart] = []
    var start: Int?
    var next = part.body.lowerBound
    var boundary = part.boundary.map { Array(("--" + $0).utf8) }
    while next < part.body.upperBound {
      let line = MIMEPart.line(bytes, next..<part.body.upperBound)
      next = min(line.upperBound + 1, part.body.upperBound)
      guard bytes[line].starts(with: [0x2D, 0x2D]) else { continue }
      let words = line.lowerBound..<ASCII.trimmed(line, in: bytes).upperBound
      if boundary == nil { boundary = Array(bytes[words]) }
      guard let mark = boundary, bytes[words].starts(with: mark),
        words.count == mark.count || words.count == mark.count + 2
      else { continue }
      if let start {
        // Of two boundaries with nothing between them, the break before the second is the first's.
        let end = max(end(before: line.lowerBound, bytes), start)
        parts.append(MIMEPart(bytes, start..<end))
      }
      if words.count > mark.count, bytes[words].suffix(2) == [0x2D, 0x2D] { return parts }
      start = next
    }
    isCut = true
    if let start { parts.append(MIMEPart(bytes, start..<part.body.upperBound)) }
    return parts
  }

  /// Where a part ends: the line break before a boundary is the boundary's.
  private static func end(before boundary: Int, _ bytes: [UInt8]) -> Int {
    var end = boundary
    if end > 0, bytes[end - 1] == ASCII.lineFeed { end -= 1 }
    if end > 0, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return end
  }
}
