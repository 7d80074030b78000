internal import Source

extension Format {
  /// All formats, in the order in which a text without a file name is tried; text takes the rest.
  ///
  /// Those that a program reads are told by their bytes before there is any text.
  package static let all: [Format] = [
    mhtml, jsonResume, json, jsonLines, csv, html, latex, typst, renderCV, markdown, pdf, docx, odt,
    rtf, plainText,
  ]

  /// Markdown.
  package static let markdown = Format(
    name: "markdown", endings: ["md", "markdown", "mdown", "mkd"],
    summary: "Markdown with tables and front matter",
    matches: { FormatSigns.isMarkdown($0) }, read: { Markdown.read($0, path: $1) },
    comment: .html)

  /// Web pages, and the postings that their JSON-LD states.
  package static let html = Format(
    name: "html", endings: ["html", "htm", "xhtml"],
    summary: "web pages as a browser saves them, JSON-LD postings first",
    matches: { FormatSigns.isHTML($0) }, read: { HTML.read($0, path: $1) }, comment: .html)

  /// LaTeX, with the macros that a resume defines and the files that it takes in.
  package static let latex = Format(
    name: "latex", endings: ["tex", "latex"],
    summary: "LaTeX resumes with their own macros; files below their folder are taken in",
    matches: { LaTeX.matches($0) },
    read: { text, path throws(Problem) in try LaTeX.read(text, path: path) },
    comment: .percent)

  /// Typst, with the calls of its templates.
  package static let typst = Format(
    name: "typst", endings: ["typ"],
    summary: "Typst resumes: markup, and what calls such as #work(...) are given",
    matches: { Typst.matches($0) },
    read: { text, path throws(Problem) in try Typst.read(text, path: path) },
    comment: .slashes)

  /// JSON Lines; `JSONLines.records` reads texts of several records.
  package static let jsonLines = Format(
    name: "jsonl", endings: ["jsonl", "ndjson"],
    summary: "one posting a line: {\"id\",\"title\",\"company\",\"date\",\"text\"}",
    matches: { FormatSigns.isJSONLines($0) },
    read: { text, path throws(Problem) in
      try Format.single(JSONLines.each(text, path: path), path)
    },
    records: { JSONLines.each($0, path: $1) })

  /// JSON: an array of postings, or what the public job boards answer.
  package static let json = Format(
    name: "json", endings: ["json"],
    summary: "postings as an array, or as Greenhouse, Lever and Ashby boards give them",
    matches: { FormatSigns.isJSONPostings($0) },
    read: { text, path throws(Problem) in
      if JSONResume.matches(text) { return try JSONResume.read(text, path: path) }
      return try Format.single(JSONPostings.records(text, path: path), path)
    },
    records: { JSONPostings.records($0, path: $1) })

  /// Resumes as data; a file that ends in `.json` is told by what it holds.
  package static let jsonResume = Format(
    name: "json-resume", endings: [], summary: "resumes in the JSON Resume form (.json)",
    matches: { JSONResume.matches($0) },
    read: { text, path throws(Problem) in try JSONResume.read(text, path: path) })

  /// Resumes as YAML; of all that is kept as YAML in a folder hardly any file is one.
  package static let renderCV: Format = {
    var format = Format(
      name: "rendercv", endings: ["yaml", "yml"],
      summary: "resumes as YAML for RenderCV; taken where named, not from folders",
      matches: { RenderCV.matches($0) },
      read: { text, path throws(Problem) in try RenderCV.read(text, path: path) },
      comment: .hash)
    format.isTakenFromFolders = false
    return format
  }()

  /// Tables with a posting a row.
  package static let csv = Format(
    name: "csv", endings: ["csv", "tsv"],
    summary: "a posting a row under a header: title, company, location, description, ...",
    matches: { CSV.hasHeader($0) },
    read: { text, path throws(Problem) in try Format.single(CSV.records(text, path: path), path) },
    records: { CSV.records($0, path: $1) })

  /// Web pages that a browser saved whole, in a single file.
  package static let mhtml = Format(
    name: "mhtml", endings: ["mhtml", "mht"],
    summary: "web pages saved as a single file; the page in it is read as HTML",
    matches: { MHTML.isArchive($0) },
    read: { text, path throws(Problem) in try MHTML.read(text, path: path) }, readsBytes: true)

  /// Text without markup.
  package static let plainText = Format(
    name: "text", endings: ["txt", "text"],
    summary: "text without markup; its lines' form tells headings and bullets",
    matches: { _ in true }, read: { PlainText.read($0, path: $1) })

  /// PDF, by pdftotext.
  package static let pdf = Format(
    name: "pdf", endings: ["pdf"], summary: "PDF, through pdftotext",
    matches: { _ in false }, read: { PDFText.read($0, path: $1) }, converter: .pdftotext)

  /// What Word writes, by pandoc.
  package static let docx = pandoc("docx", "Word's DOCX")

  /// What LibreOffice writes, by pandoc.
  package static let odt = pandoc("odt", "OpenDocument text")

  /// Rich Text Format, by pandoc.
  package static let rtf = pandoc("rtf", "Rich Text Format")

  private static func pandoc(_ name: String, _ summary: String) -> Format {
    Format(
      name: name, endings: [name], summary: summary + ", through pandoc",
      matches: { _ in false }, read: { PandocText.read($0, path: $1) },
      converter: .pandoc(from: name))
  }

  /// The format of a file by its ending, else by what its text looks like.
  package static func detect(path: String, text: [UInt8]) -> Format {
    if let format = byEnding(of: path) { return format }
    return all.first { $0.matches(text) } ?? plainText
  }

  /// The format that a file's ending names, or nil where the ending is unknown.
  package static func byEnding(of path: String) -> Format? {
    guard let ending = ending(of: path) else { return nil }
    return all.first { $0.endings.contains(ending) }
  }

  /// A file name's ending in lower case without its dot, or nil where it has none.
  static func ending(of path: String) -> String? {
    let name = path.utf8.past(UInt8(ascii: "/"))
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    return String(decoding: ASCII.lowercased(name[name.index(after: dot)...]), as: UTF8.self)
  }
}

extension String.UTF8View {
  /// The bytes past the last such byte.
  fileprivate func past(_ separator: UInt8) -> Substring.UTF8View {
    guard let last = lastIndex(of: separator) else { return self[...] }
    return self[index(after: last)...]
  }
}
