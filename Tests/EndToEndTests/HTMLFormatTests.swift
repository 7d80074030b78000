import Foundation
import Testing

@Suite("Reports as pages")
struct HTMLFormatTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "p/a.txt")
    try workspace.write(Sample.posting + "- Rust\n", to: "p/b.txt")
  }

  @Test("gap writes one page to a file, with a row for each posting")
  func gap() throws {
    let run = try workspace.vitae("gap", "cv.md", "-p", "p", "-f", "html", "-o", "gap.html")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.isEmpty)
    let page = String(decoding: try #require(workspace.read("gap.html")), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<h2 id=\"postings\">Which postings are near</h2>"))
    #expect(page.components(separatedBy: "<th scope=\"row\">Platform Engineer<span>").count == 3)
    #expect(page.contains("<td class=\"lacks\">Kubernetes</td>"))
    #expect(page.contains("p/a.txt:6</figcaption>"))
  }

  @Test("a gap page needs no postings")
  func role() throws {
    let run = try workspace.vitae("gap", "cv.md", "--role", "sre", "-f", "html")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.contains("Proof of work for a Site Reliability Engineer"))
    #expect(!run.output.contains("Which postings are near"))
  }

  @Test("a survey's page is the same at any number of jobs, and of merged parts")
  func survey() throws {
    let one = try workspace.vitae("survey", "p", "-f", "html", "--jobs", "1")
    let eight = try workspace.vitae("survey", "p", "-f", "html", "--jobs", "8")
    #expect(one.code == 0, "\(one.error)")
    #expect(one.output == eight.output)
    #expect(one.output.contains("<h1>Survey of 2 postings</h1>"))
    let part = try workspace.vitae("survey", "p", "--partial", "-o", "part.json")
    #expect(part.code == 0, "\(part.error)")
    let merged = try workspace.vitae("merge", "part.json", "-f", "html")
    #expect(merged.output == one.output)
  }

  @Test("a part is no page")
  func partial() throws {
    let run = try workspace.vitae("survey", "p", "--partial", "-f", "html")
    #expect(run.code == 2)
    #expect(run.error.contains("--partial and --format html exclude each other"))
  }
}
