import Documents
import Source
import Testing

@Suite("MHTML")
struct MHTMLTests {
  private static let head =
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    + "\ttype=\"text/html\";\r\n\tboundary=\"--=_x\"\r\n\r\n"

  private func part(_ encoding: String, _ type: String = "text/html") -> String {
    "----=_x\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n"
  }

  private func read(_ bytes: [UInt8]) throws -> Document {
    try Document.read(bytes: bytes, path: "a.mhtml")
  }

  private func blocks(_ document: Document) -> [String] {
    document.blocks.map { document.string($0.range) }
  }

  @Test("a page in quoted-printable is read, and its words lead back into the file")
  func quotedPrintable() throws {
    let text =
      Self.head + part("quoted-printable", "text/css") + "p { }\r\n" + part("quoted-printable")
      + "<p class=3D\"a\">K=C3=B8benhavn needs a ba=\r\nker</p><p>Caf=C3=A9</p>\r\n----=_x--\r\n"
    let document = try read(Array(text.utf8))
    #expect(document.format == "mhtml" && document.note == nil)
    #expect(blocks(document) == ["København needs a baker", "Café"])
    let places = document.blocks.map { document.originalRange($0.range) }
    let quotes = places.map { String(decoding: document.original[$0], as: UTF8.self) }
    #expect(quotes == ["K=C3=B8benhavn needs a ba=\r\nker", "Caf=C3=A9"])
  }

  /// `<p>Café - 5 €</p>` with a dash, as a charset writes it.
  private func page(_ charset: String) -> [UInt8] {
    let text = "<p>Café \u{2013} 5 €</p>"
    switch charset {
    case "utf-16": return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "utf-16be": return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "UTF-8": return Array(text.utf8)
    default:
      let special: [Unicode.Scalar: UInt8] = ["é": 0xE9, "\u{2013}": 0x96, "€": 0x80]
      return text.unicodeScalars.map { special[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  @Test(
    "every charset that browsers write is read",
    arguments: ["UTF-8", "iso-8859-1", "WINDOWS-1252", "utf-16", "utf-16be", "x-none"])
  func charsets(name: String) throws {
    let head = Self.head + part("binary", "text/html; charset=\"\(name)\"")
    let bytes = Array(head.utf8) + page(name) + Array("\r\n----=_x--".utf8)
    #expect(blocks(try read(bytes)) == ["Café - 5 €"])
  }

  @Test("base64 is decoded, and JSON-LD in the page is found")
  func base64() throws {
    // <script type="application/ld+json">{"@type":"JobPosting","title":"Baker","description":"Go"}
    // </script>
    let body =
      "PHNjcmlwdCB0eXBlPSJhcHBsaWNhdGlvbi9sZCtqc29uIj57IkB0eXBlIjoiSm9iUG9zdGlu\r\n"
      + "ZyIsInRpdGxlIjoiQmFrZXIiLCJkZXNjcmlwdGlvbiI6IkdvIn08L3NjcmlwdD4=\r\n"
    let document = try read(Array((Self.head + part("base64") + body + "----=_x--").utf8))
    #expect(document.facts.title == "Baker")
    #expect(blocks(document) == ["Go"])
  }

  @Test("the part that the header starts with is the page, also one that is nested")
  func start() throws {
    let text =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x; start=\"<b>\"\n\n"
      + "--x\nContent-Type: text/html\nContent-ID: <a>\n\n<p>Frame</p>\n"
      + "--x\nContent-Type: multipart/alternative; boundary=y\nContent-ID: <b>\n\n"
      + "--y\nContent-Type: text/plain\n\nText\n--y\nContent-Type: text/html\n\n<p>Page</p>\n"
      + "--y--\n--x--\n"
    #expect(blocks(try read(Array(text.utf8))) == ["Page"])
  }

  @Test("a file that is cut off is read as far as it goes, and says so")
  func cut() throws {
    let text = Self.head + part("quoted-printable") + "<p>Bake bread</p><p>Br=C3"
    let document = try read(Array(text.utf8))
    #expect(blocks(document).first == "Bake bread")
    #expect(document.note?.contains("cut off") == true)
  }

  @Test("parts that nest deeper than any page's are told as such")
  func nested() throws {
    func file(depth: Int) -> [UInt8] {
      var text = "MIME-Version: 1.0\n"
      for part in 0..<depth {
        text += "Content-Type: multipart/related; boundary=x\(part)\n\n--x\(part)\n"
      }
      return Array((text + "Content-Type: text/html\n\n<p>Page</p>\n").utf8)
    }
    #expect(blocks(try read(file(depth: 3))) == ["Page"])
    let problem = try #require(throws: Problem.self) { try read(file(depth: 20)) }
    #expect(problem.message.contains("nest deeper than 8"))
  }

  @Test(
    "a file without a page is a problem that says what to do",
    arguments: ["", "----=_x\r\nContent-Type: image/png\r\n\r\nabc\r\n----=_x--\r\n"])
  func noPage(parts: String) throws {
    let problem = try #require(throws: Problem.self) {
      try read(Array((Self.head + parts).utf8))
    }
    #expect(problem.message.contains("no web page"))
    #expect(problem.message.contains("cut off") == parts.isEmpty)
    #expect(problem.hint?.contains("save it again") == true)
  }

  @Test("any order of its signs is read without a trap, places in bounds", arguments: 0..<60)
  func anything(seed: Int) {
    let signs = [
      "MIME-Version: 1.0\n", "Content-Type: multipart/related; boundary=x\n", "\n", "--x\n",
      "--x--\n", "Content-Type: text/html; charset=utf-8\n", "=", "=C3=A9", "=\r\n", "\r", "<p>",
      "é",
      "Content-Transfer-Encoding: quoted-printable\n", "Content-Transfer-Encoding: base64\n",
      "PHA+YQ==", "boundary=", "\"", "--", " ", "words", "\u{0}", ": ",
    ]
    var state = UInt64(seed) &* 77 &+ 5
    var text = seed.isMultiple(of: 2) ? signs[0] + signs[1] + "\n" : ""
    for _ in 0..<80 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += signs[Int(state >> 33) % signs.count]
    }
    let bytes = Array(text.utf8)
    guard let document = try? read(bytes) else { return }
    for block in document.blocks {
      #expect(document.originalRange(block.range).upperBound <= bytes.count)
    }
    #expect(TextDecoding.firstInvalidByte(document.text) == nil)
  }
}
