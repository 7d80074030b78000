import Documents
import Source
import Testing

@Suite("LaTeX")
struct LaTeXTests {
  private static let jobs = """
    \\newcommand{\\job}[4]{\\item \\begin{tabular}{lr} \\textbf{#1} & #2 \\\\ #3 & #4 \\end{tabular}}
    \\newcommand{\\point}[2]{\\item \\textbf{#1}{: #2 \\vspace{-2pt}}}
    """

  @Test(
    "text is what the commands set",
    arguments: [
      ("\\section*{Work \\& more}\nBuilt it.", ["#2 Work & more", "Built it."]),
      (
        "\\begin{itemize}\n\\item Cut 5\\% -- a lot % why\n  of it\n\\item[Soup] B\\end{itemize}",
        ["-0 Cut 5% - a lot of it", "-0 Soup B"]
      ),
      (
        "\\begin{itemize}\\item A\\begin{enumerate}\\item B\\end{enumerate}\\item C\\end{itemize}",
        ["-0 A", "-1 B", "-0 C"]
      ),
      ("{\\bfseries Cook} \\hfill 2019\\\\ \\emph{Acme}", ["Cook | 2019 Acme"]),
      ("\\textbf{Cook}\n\nA~b", ["!Cook", "A b"]),
      (
        "R\\'esum\\'e, fa\\c{c}ade, \\v{S}koda, na\\\"{\\i}ve, \\ss",
        ["Résumé, façade, Škoda, naïve, ß"]
      ),
      ("``a'' and `b' --- c \\ldots{} $\\sim$5 $|$ \\textbar", ["\"a\" and 'b' - c ... ~5 | |"]),
      ("\\href{http://a.b}{Site} \\textcolor{red}{x} {\\color{red} y}", ["Site x y"]),
      (
        "\\cventry{Cook}{Acme}{Leeds}{2019}{\\begin{cvitems}\\item {Did it.}\\end{cvitems}}",
        ["#5 Cook | Acme | Leeds | 2019", "-0 Did it."]
      ),
      ("\\cvitem{Tools}{Go}\\cvlistitem{Rust}", ["-0 Tools: Go", "-0 Rust"]),
      (
        "\\begin{rSection}{Work}\\begin{rSubsection}{Acme}{2019}{Cook}{Leeds}\\item A\n"
          + "\\end{rSubsection}\\end{rSection}",
        ["#2 Work", "#5 Acme | 2019 | Cook | Leeds", "-0 A"]
      ),
      ("\\iffalse no \\fi\\begin{comment} no \\end{comment}yes", ["yes"]),
      (
        "\\usepackage{x}\\name{Ann}{Lee}\n\\begin{document}Hi\\vspace{2pt}\\end{document} no",
        ["Ann Lee", "Hi"]
      ),
      ("\\def\\x#1{=#1=}\\x{a} \\x b", ["=a= =b="]),
      ("\\newcommand{\\x}[2][c]{#1-#2}\\x{a} \\x[b]{a}", ["c-a b-a"]),
      ("\\NewDocumentCommand{\\x}{m m}{#2 by #1}\\x{a}{b}", ["b by a"]),
      (
        "\\newenvironment{w}[1]{\\section{#1}}{end #1}\\begin{w}{A}b\n\n\\end{w}",
        ["#2 A", "b", "end A"]
      ),
    ])
  func text(source: String, expected: [String]) throws {
    let found = try outline(source, .latex)
    #expect(found == expected)
  }

  @Test("a resume's own macros make its positions and points")
  func macros() throws {
    let source =
      Self.jobs + "\\begin{itemize}\\job{Acme}{Leeds}{Cook}{2019}\n"
      + "\\begin{itemize}\\point{Soup}{Cooked 5 soups}\\end{itemize}\\end{itemize}"
    #expect(
      try outline(source, .latex) == ["#5 Acme | Leeds | Cook | 2019", "-0 Soup: Cooked 5 soups"])
  }

  @Test("words lead back to where they are written, whatever order a macro sets them in")
  func places() throws {
    let source = "\\newcommand{\\x}[2]{\\item #2 (\\textbf{#1})}\n\\x{Go}{Wrote code}"
    let document = try Document.read(bytes: Array(source.utf8), path: "t", format: .latex)
    let range = document.originalRange(try #require(document.blocks.first).range)
    #expect(String(decoding: document.original[range], as: UTF8.self).hasPrefix("Go}{Wrote code"))
    let place = Locator(document).place(document.blocks[0].range.prefix(10))
    #expect(place.start.line == 2 && place.start.column == 8)
  }

  @Test(
    "what is broken is told where it stands",
    arguments: [
      ("a\n\\textbf{b\nc", "this brace is not closed", 2, 8),
      ("a\n \\input{../b}", "does not stand below", 2, 2),
      ("\\input{/etc/passwd}", "does not stand below", 1, 1),
      ("\\include{nowhere/x}", "cannot be taken in: no such file", 1, 1),
      ("\\subfile{x}", "\\subfile is not followed", 1, 1),
      ("\\newcommand{\\x}{\\x}\n\\x", "nested deeper than", 1, 17),
    ])
  func broken(source: String, message: String, line: Int, column: Int) {
    do throws(Problem) {
      _ = try Document.read(bytes: Array(source.utf8), path: "t.tex")
      Issue.record("read")
    } catch {
      #expect(error.message.contains(message), "\(error)")
      #expect(error.position?.line == line && error.position?.column == column, "\(error)")
      #expect(error.hint != nil && error.path == "t.tex")
    }
  }
}
