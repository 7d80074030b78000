import Analysis
import Linting
import Reports
import Resumes
import Source
import Testing

@Suite("Reports as JSON")
struct ReportJSONTests {
  /// The members of a report, read back.
  private func members(_ bytes: [UInt8]) throws -> [String: JSONNode] {
    guard case .object(let members) = try JSONParser.parse(bytes, path: "report").value else {
      Issue.record("no object")
      return [:]
    }
    #expect(bytes.last == 0x0A)
    return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
  }

  private func count(_ node: JSONNode?) -> Int? {
    guard case .array(let items)? = node?.value else { return nil }
    return items.count
  }

  @Test("lint of nothing, and of what failed, is whole")
  func lint() throws {
    let none = try members(LintFormat.json.render(Read.lint([]), .plain))
    #expect(count(none["findings"]) == 0)
    #expect(count(none["files"]) == 0)
    #expect(count(none["errors"]) == 0)
    let failed = Read.lint([LintReport.File(path: "a\u{1B}\"b", reason: "no \\ such\nfile")])
    let report = try members(LintFormat.json.render(failed, .plain))
    #expect(count(report["errors"]) == 1)
    #expect(count(report["files"]) == 1)
  }

  @Test("lint of nothing reads as such")
  func lintText() throws {
    let document = try Read.document("# Jo\n", path: "cv.md")
    let clean = Read.lint([
      LintReport.File(document, bullets: BulletCounts([]), findings: [])
    ])
    for format in [LintFormat.full, .concise] {
      #expect(Read.text(format.render(clean, .plain)) == "Nothing to judge in 1 file.\n")
    }
    let failed = Read.lint([LintReport.File(path: "a", reason: "no such file")])
    #expect(Read.text(LintFormat.concise.render(failed, .plain)).isEmpty)
  }

  @Test("odd words come through as they are")
  func odd() throws {
    let gap = try members(GapJSON.render(try Read.gap(Odd.resume, [Odd.posting]), tool: Read.tool))
    #expect(count(gap["skills"]) ?? 0 > 3)
    let survey = try members(
      SurveyJSON.render(try Read.survey([Odd.posting]), tool: Read.tool))
    #expect(count(survey["skills"]) == 4)
  }

  @Test("an empty survey is whole")
  func survey() throws {
    let survey = try members(SurveyJSON.render(try Read.survey([]), tool: Read.tool))
    #expect(count(survey["skills"]) == 0)
    #expect(count(survey["trend"]) == 0)
    guard case .object(let years)? = survey["years"]?.value else {
      Issue.record("no years")
      return
    }
    #expect(years.map(\.key) == ["stated", "median", "min", "max"])
  }
}
