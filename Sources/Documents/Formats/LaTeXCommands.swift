/// What the commands of LaTeX and of the templates that people use do to the text around them.
enum LaTeXCommand {
  /// Nothing, with so many arguments.
  case layout(Int)
  /// Only the last argument is text, past so many others.
  case text(after: Int)
  case bold, boldGroup
  case gap(LaTeXReader.Gap)
  /// Something about the person, set by itself wherever it stands.
  case person
  case item, begin, end, define, input, foreign, skipped, conditional

  /// What a command does, or nil where its arguments must tell.
  static func named(_ name: String) -> LaTeXCommand? { known[name] }

  /// How many arguments of an environment are layout, or nil where it is not known.
  static func layoutArguments(of environment: String) -> Int? { environments[environment] }

  /// Whether the rows of an environment hold cells.
  static func isTable(_ environment: String) -> Bool {
    environment.utf8.starts(with: "tab".utf8) || environment.utf8.starts(with: "longtab".utf8)
  }

  private static let known: [String: LaTeXCommand] = {
    var known: [String: LaTeXCommand] = [
      "item": .item, "begin": .begin, "end": .end, "bfseries": .bold, "bf": .bold,
      "textbf": .boldGroup, "iffalse": .conditional, "input": .input, "include": .input,
      "import": .foreign, "subimport": .foreign, "subfile": .foreign, "let": .skipped,
      "hfill": .gap(.cell), "hfil": .gap(.cell), "dotfill": .gap(.cell), "tab": .gap(.cell),
      "newline": .gap(.line), "linebreak": .gap(.line), "tabularnewline": .gap(.line),
      "quad": .gap(.space), "qquad": .gap(.space), "enskip": .gap(.space), "space": .gap(.space),
      "hspace": .layout(1), "enspace": .gap(.space), "thinspace": .gap(.space),
    ]
    for (role, names) in lists {
      for name in names.split(separator: " ") { known[String(name)] = role }
    }
    return known
  }()

  private static let lists: [(LaTeXCommand, String)] = [
    (
      .define,
      "newcommand renewcommand providecommand def gdef edef DeclareRobustCommand "
        + "NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand "
        + "newenvironment renewenvironment"
    ),
    (
      .layout(0),
      "small footnotesize scriptsize tiny normalsize large Large LARGE huge Huge scshape itshape "
        + "slshape upshape mdseries rmfamily sffamily ttfamily em it sc rm sf tt centering "
        + "raggedright raggedleft noindent indent clearpage newpage hrule hline toprule "
        + "midrule bottomrule titlerule linewidth textwidth columnwidth today thepage makecvtitle "
        + "maketitle makecvheader tableofcontents protect relax null unskip ignorespaces "
        + "displaystyle left right big Big bigg Bigg limits strut vfill smallskip medskip bigskip "
        + "appendix cleardoublepage sloppy fussy selectfont boldmath makeheader"
    ),
    (
      .layout(1),
      "vspace hskip vskip label pagestyle thispagestyle pagenumbering color pagecolor usepackage "
        + "RequirePackage documentclass geometry includegraphics bibliography bibliographystyle "
        + "columnbreak addbibresource nocite printbibliography hypersetup urlstyle "
        + "setmainfont setsansfont setmonofont phantom hphantom vphantom needspace "
        + "enlargethispage photo faIcon cline usetikzlibrary moderncvstyle moderncvcolor "
        + "setdefaultlanguage cvcolorsection ProvidesPackage ProvidesClass newlength newcounter "
        + "refstepcounter stepcounter usefont pagebreak nopagebreak definecvcolor setitemize setlist"
    ),
    (
      .layout(2),
      "setlength addtolength settowidth setcounter addtocounter fontsize rule colorlet "
        + "setbool newcolumntype cmidrule "
        + "DeclareUnicodeCharacter"
    ),
    (.layout(3), "makecvfooter definecolor addcontentsline titlespacing"),
    (
      .text(after: 1),
      "href textcolor colorbox parbox raisebox hyperref scalebox rotatebox hyperlink "
        + "hypertarget foreignlanguage cvlink iconhref"
    ),
    (.text(after: 2), "multicolumn multirow resizebox fcolorbox"),
    (
      .person,
      "name firstname familyname lastname position tagline address mobile phone email homepage "
        + "website github linkedin gitlab twitter social extrainfo quote location personalinfo "
        + "mailaddress stackoverflow orcid skype"
    ),
  ]

  private static let environments: [String: Int] = [
    "document": 0, "tabular": 1, "tabular*": 2, "tabularx": 2, "tabulary": 2, "tabbing": 0,
    "longtable": 1, "longtabu": 1, "tabu": 1, "minipage": 1, "multicols": 1, "adjustwidth": 2,
    "paracol": 1, "center": 0, "flushleft": 0, "flushright": 0, "itemize": 0, "enumerate": 0,
    "description": 0, "list": 2, "adjustbox": 1, "spacing": 1, "quote": 0, "cventries": 0,
    "cvitems": 0, "cvhonors": 0, "cvskills": 0, "cvparagraph": 0, "thebibliography": 1,
    "wrapfigure": 2, "parcolumns": 1, "tcolorbox": 0, "leftbar": 0, "onehalfspacing": 0,
  ]
}
