internal import Documents
internal import Source

/// A long file of a format.
struct LongFile {
  let format: Format
  /// What stands once, what is repeated, and what stands at the end.
  let (head, unit, tail): (String, String, String)

  private init(_ format: Format, _ unit: String, head: String = "", tail: String = "") {
    self.format = format
    (self.head, self.unit, self.tail) = (head, unit, tail)
  }

  private static let line = "Cut costs by 5% with Go & more"
  private static let mail =
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"

  /// One for each format that there is.
  static let all = [
    LongFile(.plainText, "- \(line)\n"),
    LongFile(.markdown, "- **Cut** `a` [b](c) _by_ 5% &amp; more | *x*\n"),
    LongFile(.html, "<div><h2>A</h2><ul><li><b>Cut</b> costs by 5% &amp; more</ul></div>\n"),
    LongFile(
      .latex, "\\job{Cut}{costs by 5\\% with Go}\n\\item a $b$ {c}\n",
      head: "\\newcommand{\\job}[2]{\\textbf{#1} #2}\\begin{document}\n", tail: "\\end{document}\n"),
    LongFile(.typst, "#work(title: \"a\", dates: \"b\")[Cut *costs*]\n- by 5% _with_ Go\n"),
    LongFile(
      .renderCV, "    - bullet: Cut costs by 5% with Go\n", head: "cv:\n  sections:\n    work:\n"),
    LongFile(
      .jsonResume, "{\"name\":\"b\",\"highlights\":[\"Cut costs\\nby 5% with Go\"]},",
      head: "{\"basics\":{\"name\":\"a\"},\"work\":[", tail: "{}]}"),
    LongFile(
      .json, "{\"title\":\"SRE\",\"text\":\"Requirements:\\n- Go\"},", head: "[",
      tail: "{\"title\":\"SRE\",\"text\":\"Go\"}]"),
    LongFile(.jsonLines, "{\"title\":\"SRE\",\"text\":\"Requirements:\\n- Go\"}\n"),
    LongFile(.csv, "SRE,\"Needs:\n- Go, \"\"Rust\"\"\"\n", head: "title,description\n"),
    LongFile(.mhtml, "<p>Cut costs =C3=A9 by=\r\n 5% with Go</p>\r\n", head: mail),
    LongFile(.pdf, "  \(line)            A second column\n"), LongFile(.docx, "-   \(line)\n\n"),
    LongFile(.odt, "-   \(line)\n\n"), LongFile(.rtf, "\(line)\n\n"),
  ]

  /// Reads files of one and of two megabytes, and tells whether the longer one took too long.
  func isSlow() throws -> Bool {
    try Doubling.isSlow("reading " + format.name, size: 1 << 20) {
      Doubling.text($0, head, unit, tail)
    } work: { text in
      // A program is not measured, but the reading of what it prints.
      let documents =
        format.converter == nil
        ? Document.readAll(bytes: text, path: "t", format: format).documents
        : [try format.read(text, "t")]
      let blocks = documents.reduce(0) { $0 + $1.blocks.count }
      guard blocks > 1000 || documents.count > 1000 || format.name == Format.latex.name else {
        throw Benchmarks.WrongAnswer()
      }
    }
  }
}
