import Foundation
import Testing

@Suite("Reports on the fixtures")
struct ReportTests {
  /// Runs the program in the repository, where paths are short and always the same.
  private func vitae(_ arguments: [String]) throws -> Run {
    // A current position has lasted until the day of the test: 2026-11-24.
    try Workspace().vitae(
      arguments, in: Program.repository, environment: ["SOURCE_DATE_EPOCH": "1795478400"])
  }

  /// A report in a format of a few findings, one of them with a fix.
  private static func lint(_ format: String) -> [String] {
    [
      "lint", "Fixtures/resumes/backend-weak.txt", "--select",
      "under-claim,boast,skill-spelling,misspelling,end-punctuation", "--format", format,
    ]
  }

  @Test(
    "each report is the recorded one",
    arguments: [
      (
        "gap-postings.txt",
        ["gap", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings"]
      ),
      (
        "gap-role.txt", ["gap", "Fixtures/resumes/backend-weak.txt", "--role", "platform-engineer"]
      ),
      (
        "gap-both.txt",
        [
          "gap", "Fixtures/resumes/backend-middling.md", "--role", "platform", "-p",
          "Fixtures/postings", "--explain", "--all",
        ]
      ),
      (
        "gap.json",
        [
          "gap", "Fixtures/resumes/backend-middling.md", "--role", "sre", "-p",
          "Fixtures/postings.jsonl", "--format", "json",
        ]
      ),
      (
        "gap.md",
        [
          "gap", "Fixtures/resumes/backend-middling.md", "--role", "sre", "-p", "Fixtures/postings",
          "-f", "markdown",
        ]
      ),
      (
        "gap.html",
        [
          "gap", "Fixtures/resumes/backend-middling.md", "--role", "sre", "-p",
          "Fixtures/postings.jsonl", "-f", "html",
        ]
      ),
      ("survey.txt", ["survey", "Fixtures/postings"]),
      ("survey.md", ["survey", "Fixtures/postings", "-f", "markdown"]),
      ("survey.html", ["survey", "Fixtures/postings.jsonl", "-f", "html"]),
      (
        "survey-resume.txt",
        [
          "survey", "Fixtures/postings", "--resume", "Fixtures/resumes/backend-strong.md",
          "--responses", "Fixtures/responses.csv",
        ]
      ),
      (
        "rank.txt",
        [
          "rank", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings", "--top", "5",
          "--explain",
        ]
      ),
      (
        "rank.json",
        [
          "rank", "Fixtures/resumes/backend-middling.md", "-p", "Fixtures/postings.jsonl",
          "--format", "json",
        ]
      ),
      (
        "rank.md",
        [
          "rank", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings", "--top", "5",
          "-f",
          "markdown",
        ]
      ),
      ("paths.html", ["paths", "Fixtures/resumes/middling-telecom.txt", "-f", "html"]),
      ("paths-from.html", ["paths", "--from", "backend-engineer", "-f", "html"]),
      ("compare.html", ["paths", "--compare", "backend-engineer", "sre", "-f", "html"]),
      (
        "plan.html",
        ["plan", "Fixtures/resumes/backend-weak.txt", "--role", "sre", "-f", "html"]
      ),
      ("paths.txt", ["paths", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings"]),
      ("paths.md", ["paths", "Fixtures/resumes/backend-weak.txt", "-f", "markdown"]),
      ("paths.json", ["paths", "Fixtures/resumes/middling-telecom.txt", "-f", "json"]),
      ("paths-from.txt", ["paths", "--from", "backend-engineer"]),
      ("compare.txt", ["paths", "--compare", "backend-engineer", "sre"]),
      ("compare.md", ["paths", "--compare", "sre", "data-engineer", "-f", "markdown"]),
      (
        "compare.json",
        ["paths", "--compare", "backend", "technical-product-manager", "-f", "json"]
      ),
      (
        "plan.txt",
        [
          "plan", "Fixtures/resumes/backend-strong.md", "--role", "platform", "-p",
          "Fixtures/postings",
        ]
      ),
      (
        "plan.md",
        ["plan", "Fixtures/resumes/backend-weak.txt", "--role", "sre", "-f", "markdown"]
      ),
      (
        "plan.json",
        [
          "plan", "Fixtures/resumes/backend-middling.md", "--role", "data-engineer", "-p",
          "Fixtures/postings.jsonl", "-f", "json",
        ]
      ),
      ("survey.json", ["survey", "Fixtures/postings", "--format", "json"]),
      ("extract-posting.jsonl", ["extract", "Fixtures/postings.jsonl"]),
      ("extract-resume.jsonl", ["extract", "--kind", "resume", "Fixtures/resumes"]),
      ("lint-full.txt", ["lint", "Fixtures/resumes/backend-weak.txt"]),
      ("lint-concise.txt", ["lint", "Fixtures/resumes", "--format", "concise"]),
      ("lint.json", ["lint", "Fixtures/resumes/backend-middling.md", "--format", "json"]),
      ("lint.jsonl", lint("jsonl")), ("lint.sarif", lint("sarif")),
      ("lint-github.txt", lint("github")), ("lint-gitlab.json", lint("gitlab")),
      ("lint-junit.xml", lint("junit")), ("lint-rdjson.json", lint("rdjson")),
      ("lint.md", lint("markdown")),
      ("rules.txt", ["rules"]),
      ("help.txt", ["--help"]),
      ("help-gap.txt", ["gap", "--help"]),
    ])
  func golden(name: String, arguments: [String]) throws {
    let run = try vitae(arguments)
    #expect(run.code == (arguments[0] == "lint" ? 1 : 0), "\(run.error)")
    try Golden.expect(run.output, is: name)
  }

  @Test("every line of a text report fits 80 columns, or ends in a place")
  func width() throws {
    for arguments in [
      ["gap", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings"],
      ["survey", "Fixtures/postings"],
      ["survey", "Fixtures/postings", "--resume", "Fixtures/resumes/backend-strong.md"],
      ["rank", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings", "--all"], ["rules"],
      ["paths", "Fixtures/resumes/backend-strong.md", "-p", "Fixtures/postings", "--all"],
      ["paths", "--from", "sre"], ["paths", "--compare", "backend", "sre"],
      ["plan", "Fixtures/resumes/backend-weak.txt", "-r", "sre", "-p", "Fixtures/postings"],
      ["lexicon", "list"],
    ] {
      for line in try vitae(arguments).lines where line.count > 80 {
        #expect(line.contains("Fixtures/"), "\(line)")
      }
    }
  }

  @Test("the same input gives the same bytes at any number of jobs")
  func determinism() throws {
    let one = try vitae(["survey", "Fixtures/postings", "--format", "json", "--jobs", "1"])
    let eight = try vitae(["survey", "Fixtures/postings", "--format", "json", "--jobs", "8"])
    #expect(one.output == eight.output)
    #expect(one.output.count > 1000)
  }
}
