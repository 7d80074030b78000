import Analysis
import Lexicon
import Reports
import Testing

@Suite("Reports in Markdown")
struct MarkdownTests {
  private static let resume =
    "# Jo\n\n## Experience\n\n### *Star* Engineer | [x](y), Acme @acme, 2020 - 2023\n\n"
    + "- Cut `cost` of Go by 40% <b>and</b> #1 ~all~ for @octocat and jo@acme.com $5$ \u{1B}[2J\n\n"
    + "## Skills\n\nDocker, <script>alert(1)</script>\n"

  private static let posting = """
    Engineer | <b>bold</b> @team
    Acme

    Requirements:
    - Kubernetes, `Go` or | Rust <img src=x> @octocat &copy;
    - Flurbotron \u{202E} #12
    - 5+ years of experience
    """

  /// Every report of texts full of marks.
  private func pages(all: Bool = true) throws -> [String: String] {
    let gap = try Read.gap(Self.resume, [Self.posting, Self.posting + "- Haskell\n"])
    var ranked = gap
    ranked.ranking = try Read.ranking(Self.resume, [Self.posting, Self.posting + "- Haskell\n"])
    let survey = try Read.survey([Self.posting, Self.posting + "- Haskell\n"])
    return [
      "gap": GapMarkdown.render(ranked, all: all),
      "gap of a role": GapMarkdown.render(try Read.gap(Self.resume, []), all: all),
      "survey": SurveyMarkdown.render(survey, all: all),
      "survey of one": SurveyMarkdown.render(try Read.survey(["Tea\n"]), all: all),
      "rank": RankMarkdown.render(try #require(ranked.ranking), all: all, explain: true),
      "paths": PathsMarkdown.render(try Read.paths(Self.resume, [Self.posting]), all: all),
      "plan": PlanMarkdown.render(try Read.plan(Self.resume, [Self.posting]), all: all),
    ].mapValues(Read.text)
  }

  /// The page without the signs that a backslash makes text.
  private func withoutEscapes(_ page: String) -> String {
    var result = ""
    var isEscape = false
    for letter in page {
      if isEscape {
        isEscape = false
      } else if letter == "\\" {
        isEscape = true
      } else {
        result.append(letter)
      }
    }
    return result
  }

  @Test("what an input says stays text, calls nobody and controls nothing")
  func escapes() throws {
    let marks = [
      "<b>", "<img", "<script", "`", "~", "[x]", "@octocat", "@team", "$5", " #1", "&copy;",
    ]
    for (name, page) in try pages() {
      let bare = withoutEscapes(page)
      for mark in marks { #expect(!bare.contains(mark), "\(name): \(mark)") }
      let unsafe = page.unicodeScalars.first { scalar in
        scalar != "\n" && (scalar.value < 0x20 || (0x200B...0x202E).contains(scalar.value))
      }
      #expect(unsafe == nil, "\(name)")
      #expect(!page.contains("\n\n\n"), "\(name)")
    }
    let plan = try #require(try pages()["plan"])
    #expect(plan.contains("\\#&#8203;1 \\~all\\~ for @&#8203;octocat and jo@acme.com \\$5\\$"))
    #expect(plan.contains("\\\\u{1b}\\[2J"))
  }

  @Test("tables have as many cells in each row as heads, and what folds is closed")
  func tables() throws {
    var rows = 0
    for (name, page) in try pages() {
      var cells: Int?
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          cells = nil
          continue
        }
        let bare = line.replacing("\\\\", with: "").replacing("\\|", with: "")
        let count = bare.split(separator: "|", omittingEmptySubsequences: false).count
        #expect(count == cells ?? count && count > 2, "\(name): \(line)")
        cells = count
        rows += 1
      }
      let parts = page.split(separator: "\n")
      #expect(
        parts.count { $0 == "<details>" } == parts.count { $0 == "</details>" }, "\(name)")
      // A table in what folds is one only behind an empty line.
      #expect(!page.contains("</summary>\n|"), "\(name)")
    }
    #expect(rows > 60)
  }

  @Test("a gap tells what to do, which postings are near, what is missing and what is met")
  func gap() throws {
    let page = try #require(try pages()["gap"])
    for part in [
      "# Gap: cv.md against Site Reliability Engineer and 2 postings\n",
      "- Learn or show Kubernetes",
      "| No. | Posting | Required met |", "| Kubernetes | tool | core | 2 of 2 | 2 |",
      "| Docker | listed |", "- [ ] ", "## Proof of work",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test("what --all shows more is announced with its number")
  func more() throws {
    let short = try pages(all: false)
    for (name, page) in try pages() { #expect(!page.contains("(use --all"), "\(name)") }
    #expect(short["gap of a role"]?.contains("\n... ") == true)
    #expect(short["gap of a role"]?.contains(" more (use --all)\n") == true)
  }

  @Test("a line that would begin a list does not")
  func lists() throws {
    let page = Read.text(
      SurveyMarkdown.render(try Read.survey(["- Engineer\n\nRequirements:\n- Go\n"]), all: true))
    #expect(page.contains("| Go | 1 of 1 | 1 | 0 | 0 |"))
    let resume = "# Jo\n\n## Experience\n\n### 1. Engineer, Acme, 2020 - 2023\n\n- Led Go work\n"
    let gap = try Read.gap(resume, [])
    let titles = Read.text(GapMarkdown.render(gap, all: true)).split(separator: "\n")
      .filter { $0.hasPrefix("- **held:**") }
    #expect(titles.count == 1)
  }
}
