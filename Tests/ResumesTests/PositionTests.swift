import Documents
import Resumes
import Testing

@Suite("Positions")
struct PositionTests {
  /// Header lines, and what they tell.
  struct Shape: Sendable, CustomTestStringConvertible {
    var lines: [String]
    var title: String? = "Senior Engineer"
    var employer: String? = "Acme"
    var start: String? = "2019"
    var end: String?
    var current = false
    var testDescription: String { lines.joined(separator: " / ") }
  }

  @Test(
    "header shapes",
    arguments: [
      Shape(lines: ["Senior Engineer, Acme — Berlin (2019 - Present)"], current: true),
      Shape(
        lines: ["Acme | Senior Engineer | Jan 2019 – Mar 2023"], start: "2019-01", end: "2023-03"),
      Shape(
        lines: ["**Senior Engineer, Acme**", "March 2019 to April 2021"], start: "2019-03",
        end: "2021-04"),
      Shape(lines: ["## Acme", "Senior Engineer, 2019-2020"], end: "2020"),
      Shape(
        lines: ["### Senior Engineer", "Acme, Oslo, Norway", "06/2019 - 12/2020"], start: "2019-06",
        end: "2020-12"),
      Shape(
        lines: ["Acme\\nSenior Engineer\\n2019-06 - 2020-12"], start: "2019-06", end: "2020-12"),
      Shape(lines: ["Senior Engineer at Acme        2019 - 2022"], end: "2022"),
      Shape(
        lines: ["Acme                    Jan 2019 - now", "Senior Engineer"], start: "2019-01",
        current: true),
      Shape(lines: ["Senior Engineer @ Acme (since 2019)"], current: true),
      Shape(
        lines: ["Acme, Inc. — Senior Engineer (2019 until 2021)"], employer: "Acme, Inc.",
        end: "2021"),
      Shape(lines: ["2019 - 2021: Senior Engineer, Acme"], end: "2021"),
      Shape(lines: ["- Senior Engineer, Acme (2019 - 2021)"], end: "2021"),
      Shape(lines: ["Senior Engineer, Acme"], start: nil),
      Shape(lines: ["## Senior Engineer | Acme | Remote", "2019-21"], end: "2021"),
    ])
  func shape(shape: Shape) {
    let (_, resume) = read(["# Experience"] + shape.lines + ["- Built a ledger in Go"])
    #expect(resume.positions.count == 1)
    let position = resume.positions.first
    #expect(position?.title == shape.title)
    #expect(position?.employer == shape.employer)
    #expect(position?.start == shape.start)
    #expect(position?.end == shape.end)
    #expect(position?.current == shape.current)
    #expect(resume.bullets.map(\.position) == [0])
  }

  @Test(
    "dates",
    arguments: [
      ("Jan 2020 - Present", "2020-01", nil, true),
      ("January 2020 – March 2021", "2020-01", "2021-03", false),
      ("Sept. 2020 to Dec. 2021", "2020-09", "2021-12", false),
      ("03/2018 - 11/2019", "2018-03", "2019-11", false),
      ("2018-03 – 2019-11", "2018-03", "2019-11", false), ("2018-2019", "2018", "2019", false),
      ("2018 until 2019", "2018", "2019", false), ("2018 to date", "2018", nil, true),
      ("Jan - Mar 2020", "2020-01", "2020-03", false), ("Summer 2019", "2019", nil, false),
      ("2016", "2016", nil, false), ("14 July 2014 - 2 May 2015", "2014-07", "2015-05", false),
      ("Jan '20 - Feb '21", "2020-01", "2021-02", false), ("2021 -", "2021", nil, true),
      ("01/02/2018 - 03/04/2019", "2018-02", "2019-04", false),
    ] as [(String, String, String?, Bool)])
  func dates(text: String, start: String, end: String?, current: Bool) {
    let (_, resume) = read(["# Experience", "Engineer, Acme", text, "- Built a ledger"])
    #expect(resume.positions.first?.start == start)
    #expect(resume.positions.first?.end == end)
    #expect(resume.positions.first?.current == current)
  }

  @Test("two positions with their bullets, and ranges that hold them")
  func two() {
    let (document, resume) = read([
      "# Experience", "Engineer, Acme, 2020 - 2022", "- Built a ledger", "- Wrote its tests",
      "Intern, Globex, 2018 - 2019", "- Fixed a parser",
    ])
    #expect(resume.positions.map(\.title) == ["Engineer", "Intern"])
    #expect(resume.bullets.map(\.position) == [0, 0, 1])
    #expect(document.string(resume.positions[0].header) == "Engineer, Acme, 2020 - 2022")
    #expect(
      document.string(resume.positions[0].range)
        == "Engineer, Acme, 2020 - 2022 Built a ledger Wrote its tests")
  }

  @Test("several titles under one employer")
  func promotions() {
    let (_, resume) = read([
      "## Experience", "### Acme", "#### Staff Engineer (2021 - Present)", "- Led a rewrite",
      "#### Engineer (2018 - 2021)", "- Built a ledger",
    ])
    #expect(resume.positions.map(\.title) == ["Staff Engineer", "Engineer"])
    #expect(resume.positions.map(\.employer) == ["Acme", "Acme"])
  }

  @Test("a bold title below another has the heading's employer, a new heading has not")
  func boldPromotions() {
    let (_, resume) = read([
      "## Experience", "### Acme", "**Staff Engineer** | 2021 - 2023", "- Led a rewrite",
      "**Engineer** (2018 - 2021)", "- Built a ledger", "### Freelance Developer, 2016 - 2018",
      "- Built a shop",
    ])
    #expect(resume.positions.map(\.title) == ["Staff Engineer", "Engineer", "Freelance Developer"])
    #expect(resume.positions.map(\.employer) == ["Acme", "Acme", nil])
  }

  @Test("a line of achievement without a glyph is a bullet, a header is none")
  func paragraphs() {
    let (document, resume) = read([
      "# Experience", "Engineer, Acme, 2020 - 2022", "Built a ledger in Go for the finance team.",
    ])
    #expect(
      resume.bullets.map { document.string($0.range) } == [
        "Built a ledger in Go for the finance team."
      ])
  }

  @Test(
    "a title that names no known occupation stands where those of other positions do",
    arguments: [
      ["Engineer, Acme, 2020 - 2022", "- Built a ledger", "Cheese Whisperer, Globex, 2018 - 2019"],
      ["Acme, Engineer, 2020 - 2022", "- Built a ledger", "Globex, Cheese Whisperer, 2018 - 2019"],
      [
        "Acme        Oslo", "Engineer        2020 - 2022", "- Built a ledger", "",
        "Globex        Bergen", "Cheese Whisperer        2018 - 2019",
      ],
    ])
  func unknownTitle(lines: [String]) {
    let (_, resume) = read(["# Experience"] + lines + ["- Fixed a parser"])
    #expect(resume.positions.map(\.title) == ["Engineer", "Cheese Whisperer"])
    #expect(resume.positions.map(\.employer) == ["Acme", "Globex"])
  }

  @Test(
    "what leads a division is a title, and a remark in brackets no employer",
    arguments: [
      ["Director of Infrastructure Division, Acme, 2018 - 2021"],
      ["Director of Infrastructure Division (full time)", "Acme", "2018 - 2021"],
      ["Director of Infrastructure Division (military service), 2018 - 2021", "Acme"],
    ])
  func director(lines: [String]) {
    let (_, resume) = read(["# Experience"] + lines + ["- Led a rewrite"])
    #expect(resume.positions.map(\.title) == ["Director of Infrastructure Division"])
    #expect(resume.positions.map(\.employer) == ["Acme"])
  }

  @Test("an employer below a position without bullets begins the next one")
  func withoutBullets() {
    let (_, resume) = read([
      "# Experience", "Acme        Oslo", "Engineer        2021 - 2022", "",
      "Globex        Bergen", "Architect        2018 - 2021", "- Led a rewrite",
    ])
    #expect(resume.positions.map(\.employer) == ["Acme", "Globex"])
    #expect(resume.positions.map(\.title) == ["Engineer", "Architect"])
  }
}
