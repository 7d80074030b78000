import Analysis
import Lexicon
import Linting
import Reports
import Resumes
import Source
import Testing

@Suite("Formats of lint reports")
struct LintFormatTests {
  /// The folder of the formats, found from this file's own place.
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/Sources/Reports/Lint/Formats"

  @Test("each file of Formats/ is one format of the list, named like it, with a golden")
  func folderAndList() throws {
    let files = try Files.list(Self.folder).map { $0.replacing(".swift", with: "").lowercased() }
    #expect(files.sorted() == LintFormat.all.map(\.name).sorted())
    #expect(LintFormat.all.allSatisfy { LintFormat.named($0.name)?.summary == $0.summary })
    let goldens = try Files.list(
      Self.folder.replacing("Sources/Reports/Lint/Formats", with: "Tests/EndToEndTests/Goldens"))
    for format in LintFormat.all {
      let short = format.name == "markdown" ? "md" : format.name
      let names = ["lint.\(short)", "lint-\(format.name)."]
      #expect(
        goldens.contains { golden in names.contains { golden.hasPrefix($0) } }, "\(format.name)")
    }
  }

  /// A report whose path, words and reasons hold what formats must escape.
  private func odd() throws -> LintReport {
    let text =
      "# Jo\n\n## Experience\n\n- Responsible for <b>\"x\" & 100% é 🧑‍💻, 日本語: \u{1B}[31m| recieved\n"
    let document = try Read.document(text, path: "a b/<&%>,:\"é.md")
    let reading = Read.resumes.read(document)
    let input = LintInput(
      document: document, text: reading.text, resume: reading.resume, mentions: reading.mentions,
      skills: Read.lexicon.skills, tables: LintTables(Read.lexicon.wording),
      today: YearMonth(year: 2026, month: 6))
    let findings = Linter(rules: Rule.all).findings(in: input)
    #expect(findings.count > 1)
    return Read.lint([
      LintReport.File(document, bullets: BulletCounts(reading.resume.bullets), findings: findings),
      LintReport.File(path: "b\n.md", reason: "no <such> \"file\" & 100%"),
    ])
  }

  @Test("JSON formats parse, of nothing, of a failure and of odd words")
  func json() throws {
    let failed = Read.lint([LintReport.File(path: "a\"b", reason: "gone\n")])
    for report in [Read.lint([]), failed, try odd()] {
      for name in ["json", "sarif", "gitlab", "rdjson"] {
        let bytes = try #require(LintFormat.named(name)).render(report, .plain)
        _ = try JSONParser.parse(bytes, path: name)
        #expect(bytes.last == 0x0A && !bytes.contains(0x1B))
      }
      for line in LintFormat.jsonl.render(report, .plain).split(separator: 0x0A) {
        _ = try JSONParser.parse(Array(line), path: "jsonl")
      }
    }
  }

  @Test("no text format hands control characters on")
  func controls() throws {
    for format in LintFormat.all where !["json", "jsonl"].contains(format.name) {
      #expect(!format.render(try odd(), .plain).contains(0x1B), "\(format.name)")
    }
  }

  @Test("workflow commands are escaped, one a line, ten of a kind at most with the rest told")
  func github() throws {
    let lines = Read.text(LintFormat.github.render(try odd(), .plain)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
    #expect(lines[0] == "::error file=b%0A.md,title=vitae::no <such> \"file\" & 100%25")
    #expect(lines.contains { $0.contains("file=a b/<&%25>%2C%3A\"é.md,line=5,endLine=5,col=3,") })
    let many = (0..<15).map { LintReport.File(path: "\($0)", reason: "gone") }
    let capped = Read.text(LintFormat.github.render(Read.lint(many), .plain))
    #expect(capped.split(separator: "\n").count == 11)
    #expect(capped.contains("::notice title=vitae::5 more problems that GitHub has no room for"))
  }

  @Test("a file without findings is a case that passed, one that failed an error")
  func junit() throws {
    let document = try Read.document("# Jo\n", path: "cv.md")
    let clean = LintReport.File(document, bullets: BulletCounts([]), findings: [])
    let failed = LintReport.File(path: "x&y", reason: "a < b")
    let text = Read.text(LintFormat.junit.render(Read.lint([clean, failed]), .plain))
    #expect(text.contains("<testsuites name=\"vitae\" tests=\"2\" failures=\"0\" errors=\"1\">"))
    #expect(text.contains("<testcase classname=\"cv.md\" name=\"vitae\" file=\"cv.md\"/>"))
    #expect(text.contains("<error message=\"a &lt; b\"/>"))
    #expect(
      Read.text(LintFormat.junit.render(try odd(), .plain)).contains("&lt;&amp;%&gt;,:&quot;é"))
  }

  @Test("columns are code points, but bytes for reviewdog")
  func columns() throws {
    let report = try odd()
    let region = try #require(report.counted.last?.region)
    #expect(region.startByteColumn >= region.place.start.column)
    let far = try #require(
      report.files[0].findings.map(\.region).max { $0.endByteColumn < $1.endByteColumn })
    #expect(far.endByteColumn > far.place.end.column)
    #expect(
      Read.text(LintFormat.rdjson.render(report, .plain)).contains(
        "\"column\": \(far.endByteColumn)"))
    #expect(
      Read.text(LintFormat.sarif.render(report, .plain)).contains(
        "\"endColumn\": \(far.place.end.column)"))
  }

  @Test("SARIF says whether the run was whole, and leads to files by relative references")
  func sarif() throws {
    let clean = Read.text(LintFormat.sarif.render(Read.lint([]), .plain))
    #expect(
      clean.contains("\"executionSuccessful\": false") == Read.lint([]).isVoid
        && clean.contains("\"results\": []"))
    let text = Read.text(LintFormat.sarif.render(try odd(), .plain))
    #expect(text.contains("\"executionSuccessful\": false"))
    #expect(text.contains("\"uri\": \"a%20b/%3C%26%25%3E%2C%3A%22%C3%A9.md\""))
    for rule in Rule.all { #expect(text.contains("\"id\": \"\(rule.id)\"")) }
  }
}
