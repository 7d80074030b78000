import Analysis
import Foundation
import Lexicon
import Reports
import Testing

@Suite("Pages of HTML")
struct HTMLPageTests {
  private static let resume = """
    # Jo <b>Doe</b>

    ## Experience

    ### Engineer, Acme "]]> Ltd, 2020 - 2023

    - Responsible for <script>alert(1)</script> and \u{202E}Python\u{1B}[2J systems
    - Cut the latency of a Go service by 40% & 'more' for \(String(repeating: "x", count: 5000))

    ## Skills

    Docker, "]]>, Terraform, javascript:alert(1)
    """

  private static let postings = [
    """
    Senior Engineer <script>alert(1)</script>
    Acme "]]> Ltd

    Requirements:
    - Kubernetes, Go or Rust <img src=x onerror=alert(1)>
    - 5+ years of experience with Python
    - Salary: $100,000 - $150,000 a year
    - Flurbotron \(String(repeating: "y", count: 5000))
    """,
    """
    Engineer

    Requirements:
    - Kubernetes and Docker
    - Haskell
    - Python
    - 3+ years of experience

    Nice to have:
    - Terraform
    """,
  ]

  /// Every kind of page, of odd texts and of nearly nothing.
  private func pages() throws -> [String: String] {
    let gap = try Read.gap(Self.resume, Self.postings, path: "<i>\u{202E}cv.md")
    var bare = gap
    bare.ranking = nil
    bare.role = nil
    bare.proof = []
    return [
      "gap": GapHTML.render(try ranked(gap), tool: Read.tool),
      "gap without a role": GapHTML.render(bare, tool: Read.tool),
      "gap without postings": GapHTML.render(try Read.gap(Self.resume, []), tool: Read.tool),
      "survey": SurveyHTML.render(try Read.survey(Self.postings), tool: Read.tool),
      "survey of one": SurveyHTML.render(try Read.survey(["Tea\n"]), tool: Read.tool),
      "paths": PathsHTML.render(try Read.paths(Self.resume, Self.postings), tool: Read.tool),
      "paths without postings": PathsHTML.render(
        try Read.paths(Self.resume, []), tool: Read.tool),
      "paths from a role": PathsHTML.render(
        PathsAnalysis(Read.lexicon).paths(from: try #require(sre), postings: nil), tool: Read.tool),
      "comparison": ComparisonHTML.render(
        RoleComparison(
          try #require(sre), try #require(Read.lexicon.role("backend-engineer")),
          skills: Read.lexicon.skills), tool: Read.tool),
      "plan": PlanHTML.render(try Read.plan(Self.resume, Self.postings), tool: Read.tool),
    ].mapValues(Read.text)
  }

  private var sre: RoleLexicon? { Read.lexicon.role("sre") }

  private func ranked(_ gap: Gap) throws -> Gap {
    var gap = gap
    gap.ranking = try Read.ranking(Self.resume, Self.postings)
    return gap
  }

  @Test("every tag that opens is closed, in order")
  func wellFormed() throws {
    for (name, page) in try pages() {
      let reader = MarkupReader(page)
      #expect(reader.problems.isEmpty, "\(name)")
      #expect(reader.tags.count > 20, "\(name)")
    }
  }

  @Test("the words of documents never make tags, and steer nobody")
  func hostileWords() throws {
    let pages = try pages()
    for (name, page) in pages {
      let reader = MarkupReader(page)
      #expect(reader.tags.count { $0.name == "script" } == 1, "\(name)")
      #expect(!reader.tags.contains { ["img", "b", "i"].contains($0.name) }, "\(name)")
      #expect(!page.contains("\u{202E}") && !page.contains("\u{1B}"), "\(name)")
    }
    #expect(pages["gap"]?.contains("&lt;script&gt;alert(1)&lt;/script&gt;") == true)
    #expect(pages["gap"]?.contains("&lt;i&gt;\\u{202e}cv.md") == true)
  }

  @Test("a page fetches nothing, links only into itself and has no style of its own anywhere")
  func selfContained() throws {
    for (name, page) in try pages() {
      #expect(!page.contains("http://") && !page.contains("https://"), "\(name)")
      #expect(!page.contains("@import") && !page.contains("url("), "\(name)")
      for tag in MarkupReader(page).tags {
        for attribute in [" style=", " src=", " on"] where tag.name != "meta" {
          // Of values, only what stands between the quotes may hold these.
          let names = tag.attributes.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
          #expect(!names.contains(attribute), "\(name): \(tag)")
        }
        if let link = tag.attributes.range(of: "href=\"") {
          #expect(tag.attributes[link.upperBound...].hasPrefix("#"), "\(name): \(tag)")
        }
      }
    }
  }

  @Test("the policy lets in the page's own style and script by their true hashes")
  func policy() throws {
    let known = SHA256.digest(Array("abc".utf8)).prefix(4)
    #expect(Array(known) == [0xBA, 0x78, 0x16, 0xBF])
    #expect(SHA256.name(of: PageStyleSheet.code) == PageStyleSheet.hash)
    #expect(SHA256.name(of: PageScript.code) == PageScript.hash)
    for (name, page) in try pages() {
      let policy = "default-src &#39;none&#39;; style-src &#39;\(PageStyleSheet.hash)&#39;; "
      #expect(page.contains(policy + "script-src &#39;\(PageScript.hash)&#39;;"), "\(name)")
      #expect(page.contains("<style>\(PageStyleSheet.code)</style>"), "\(name)")
      #expect(page.contains("<script>\(PageScript.code)</script>"), "\(name)")
    }
  }

  @Test("headings come in order, and each id once")
  func headings() throws {
    for (name, page) in try pages() {
      let tags = MarkupReader(page).tags
      var depth = 0
      for tag in tags where ["h1", "h2", "h3", "h4"].contains(tag.name) {
        let next = Int(tag.name.dropFirst()) ?? 0
        #expect(next <= depth + 1, "\(name): \(tag.name) after h\(depth)")
        depth = next
      }
      #expect(tags.count { $0.name == "h1" } == 1, "\(name)")
      let ids = tags.map(\.attributes).filter { $0.contains(" id=\"") }.map { attributes in
        attributes.components(separatedBy: " id=\"")[1].prefix { $0 != "\"" }
      }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
      #expect(tags.count { $0.name == "table" } == tags.count { $0.name == "caption" }, "\(name)")
      for landmark in ["header", "nav", "main", "footer"] {
        #expect(tags.contains { $0.name == landmark }, "\(name): \(landmark)")
      }
    }
  }

  @Test("a gap page tells what to do, how near each posting is, and the numbers behind each chart")
  func gapContent() throws {
    let page = try #require(try pages()["gap"])
    for part in [
      "What to do next", "Learn or show Kubernetes", "2 of 2 postings", "required by 2",
      "Rewrite the weakest line", "Which postings are near", "\u{2715} missing",
      "The numbers: Postings that ask for each skill", "Proof of work",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let reader = MarkupReader(page)
    #expect(reader.tags.count { $0.attributes.contains("class=\"chart\"") } >= 2)
    // Each posting has a row, each required skill a sign in it.
    #expect(page.contains("data-key=\"4\">\u{2715}</td>"))
    #expect(page.contains("data-key=\"2\">\u{2713}</td>"))
  }

  @Test("a page of paths draws each role's share with its marks, and what carries over to it")
  func pathsContent() throws {
    let page = try #require(try pages()["paths"])
    let paths = try Read.paths(Self.resume, Self.postings)
    #expect(paths.rows.count == 14)
    for row in paths.rows {
      let name = row.role.name
      let told = "\(name)\(row.isHeld ? ", held" : ""): \(row.coverage.percent) % "
      #expect(page.contains("<title>\(told)\(row.band.rawValue)</title>"), "\(name)")
      #expect(page.contains("<th scope=\"row\">\(name)"), "\(name)")
      if !row.isHeld { #expect(page.contains("<h3>\(name): "), "\(name)") }
    }
    for mark in [40, 50, 70] {
      #expect(page.contains("<line class=\"bound\" x1=\"\(mark)%\" x2=\"\(mark)%\""), "\(mark)")
    }
    for filter in Read.lexicon.common.filters { #expect(page.contains("<h3>\(filter.name)</h3>")) }
    #expect(page.contains("near neighbours, counted half"))
    #expect(try pages()["paths from a role"]?.contains("near neighbours") == false)
  }

  @Test("a page of a plan has a box with its words for each step")
  func planContent() throws {
    let page = try #require(try pages()["plan"])
    let steps = Read.lexicon.common.plan.flatMap(\.steps)
    #expect(steps.count > 10)
    for step in steps {
      let text = step.text.replacing("'", with: "&#39;")
      #expect(page.contains("<label><input type=\"checkbox\"/><span>\(text)</span></label>"))
    }
  }

  @Test("words that all come once make no chart")
  func singleWords() throws {
    let page = try #require(try pages()["survey"])
    #expect(page.contains("<p>Each in 1 of 2: "))
    #expect(!page.contains("<title>Titles: postings with each</title>"))
  }

  @Test("a survey page draws skills, years and pay, and tells the same in tables")
  func surveyContent() throws {
    let page = try #require(try pages()["survey"])
    for part in [
      "Survey of 2 postings", "Kubernetes: 2 of 2", "Least years asked", "USD a year",
      "Python with Kubernetes: 2", "The numbers: Pairs in at least two postings", "100,000",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }
}
