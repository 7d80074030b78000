extension Converter {
  /// Poppler's reader of PDF.
  ///
  /// `-layout` keeps a title and its date on one line and the indents of bullets, which the plain
  /// order tears apart; on a page of two columns it mixes their lines, and the plain order is right.
  package static let pdftotext: Converter = {
    var converter = Converter(
      program: "pdftotext", files: "PDF", debianPackage: "poppler-utils",
      homebrewPackage: "poppler", arguments: ["-layout", "-enc", "UTF-8", "-", "-"])
    converter.secondArguments = ["-enc", "UTF-8", "-", "-"]
    converter.wantsSecond = { PageColumns.areTwo(in: $0) }
    converter.emptyMessage = "there is no text in this PDF: it is likely a scan"
    return converter
  }()

  /// Pandoc; `--sandbox` keeps it from reading or writing any file.
  ///
  /// Markdown has no words for tables with lists in their cells, by which people lay out resumes:
  /// those are asked for as HTML.
  package static func pandoc(from format: String) -> Converter {
    let head = ["--sandbox", "-f", format, "--wrap=none", "-t"]
    var converter = Converter(
      program: "pandoc", files: format.uppercased(), debianPackage: "pandoc",
      homebrewPackage: "pandoc", arguments: head + ["gfm"])
    converter.secondArguments = head + ["html"]
    converter.wantsSecond = { PandocText.holdsTable($0) }
    return converter
  }
}
