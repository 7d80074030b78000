import Documents
import Linting
import Testing

@Suite("Examples of the rules")
struct ExampleTests {
  @Test("a rule finds the marked words of its bad examples, in every setting", arguments: Rule.all)
  func bad(_ rule: Rule) throws {
    let linter = Linter(rules: [rule])
    for example in rule.bad {
      for setting in Setting.allCases {
        guard let text = setting.text(of: example) else { continue }
        let marked = Marked(text)
        let input = try Sample.input(marked.text, path: setting.path)
        if setting == .tableCell, input.lines.count < 2, rule.readsLines { continue }
        let found = linter.findings(in: input)
        let expected = marked.words.map { Setting.plainWords($0) }
        #expect(found.map(\.text) == expected, "\(rule.name) \(setting): \(text)")
        let places = found.map(\.original)
        if setting != .bold, !marked.words.contains(where: { $0.contains("\\") }) {
          #expect(places == marked.ranges, "\(rule.name) \(setting): \(text)")
        }
        for finding in found where !expected.isEmpty {
          #expect(finding.message.utf8.count > 30 && !finding.message.contains("«"))
        }
      }
    }
  }

  @Test("a rule is silent on its good examples, in every setting", arguments: Rule.all)
  func good(_ rule: Rule) throws {
    let linter = Linter(rules: [rule])
    for example in rule.good {
      for setting in Setting.allCases {
        guard let text = setting.text(of: example) else { continue }
        let found = linter.findings(
          in: try Sample.input(Marked(text).text, path: setting.path))
        #expect(found.map(\.text) == [], "\(rule.name) \(setting): \(text)")
      }
    }
  }

  @Test("a rule about lines has an example for every setting, so that none is left out")
  func settings() {
    for rule in Rule.all where rule.bad.contains(where: { !$0.isResume }) {
      for setting in Setting.allCases where setting != .bold || rule.marksWords {
        #expect(
          rule.bad.contains { setting.text(of: $0) != nil }, "\(rule.name) is never \(setting)")
      }
    }
  }

  @Test("a rule is silent inside of code of every markup", arguments: Rule.all)
  func code(_ rule: Rule) throws {
    for example in rule.bad {
      let head = "# Sam Field\n\n## Projects\n\n"
      let web = "<h1>Sam Field</h1><h2>Projects</h2>"
      for (text, path) in [
        (head + "```\n" + example.text + "\n```\n", "cv.md"),
        (web + "<pre>" + example.text + "</pre>", "cv.html"),
        (
          "\\section{Projects}\n\\begin{verbatim}\n" + example.text + "\n\\end{verbatim}\n",
          "cv.tex"
        ),
        ("= Sam Field\n\n== Projects\n\n```\n" + example.text + "\n```\n", "cv.typ"),
      ] where path != "cv.html" || !rule.judgesComments {
        let found = Linter(rules: [rule]).findings(in: try Sample.input(text, path: path))
        #expect(found.map(\.text) == [], "\(rule.name) \(path): \(example.text)")
      }
    }
  }

  @Test("a rule is silent under a comment that names it", arguments: Rule.all)
  func suppressed(_ rule: Rule) throws {
    for example in rule.bad {
      for name in [rule.id, rule.name] {
        let resume = try #require(Setting.plain.text(of: example))
        let text = Marked("<!-- vitae-disable-file \(name) -->\n\n" + resume).text
        let found = Linter(rules: [rule]).findings(in: try Sample.input(text))
        #expect(found.count { $0.suppressed == nil } == 0, "\(rule.name): \(example.text)")
        let all = Linter(rules: [rule]).findings(in: try Sample.input(text, heedsComments: false))
        #expect(rule.judgesComments || all.contains { $0.suppressed == nil }, "\(rule.name)")
      }
    }
  }

  @Test("a rule is silent under a comment of LaTeX that names it", arguments: Rule.all)
  func suppressedInLaTeX(_ rule: Rule) throws {
    for example in rule.bad {
      guard let resume = Setting.latex.text(of: example) else { continue }
      for comment in ["% vitae-disable-file \(rule.id)\n", "% vitae-disable \(rule.name) -- why\n"]
      {
        let text = Marked(comment + resume).text
        let found = Linter(rules: [rule]).findings(in: try Sample.input(text, path: "cv.tex"))
        #expect(found.count { $0.suppressed == nil } == 0, "\(rule.name): \(example.text)")
      }
    }
  }

  @Test("a fix removes its finding, and a second run changes nothing", arguments: Rule.all)
  func fixes(_ rule: Rule) throws {
    let linter = Linter(rules: [rule])
    var fixed = 0
    for example in rule.bad {
      let text = try #require(Setting.plain.text(of: example))
      let input = try Sample.input(Marked(text).text)
      let fixes = linter.findings(in: input).compactMap(\.fixes.first)
      fixed += fixes.count
      guard !fixes.isEmpty else { continue }
      let once = Fix.apply(fixes, to: input.document.original)
      let again = linter.findings(in: try Sample.input(once)).compactMap(\.fixes.first)
      #expect(again == [], "\(rule.name): \(String(decoding: once, as: UTF8.self))")
      #expect(Fix.apply(again, to: once) == once)
    }
    #expect((fixed > 0) == (rule.fix != nil), "\(rule.name) says whether it has a fix")
  }
}

extension Setting {
  /// Marked words as findings show them: on one line, without emphasis.
  static func plainWords(_ words: String) -> String {
    words.replacing("**", with: "").replacing("\\", with: "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension Rule {
  /// Whether an example marks a word whose beginning emphasis can take.
  var marksWords: Bool { bad.contains { Setting.bold.text(of: $0) != nil } }

  /// Whether the rule is about comments to the linter.
  var judgesComments: Bool { name.hasSuffix("-suppression") }

  /// Whether the rule judges lines of positions, not words wherever they stand.
  var readsLines: Bool {
    scope != .words || category == .impact
      || ["first-person", "adverb-inflation", "passive"].contains(name)
  }
}
