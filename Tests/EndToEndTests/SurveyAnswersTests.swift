import Foundation
import Testing

@Suite("A survey beside a resume and responses")
struct SurveyAnswersTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/a.txt")
    try workspace.write(
      "---\ntitle: Senior SRE\ncompany: Bolt\napplied: 2026-10-01\nstatus: Interview\n---\n\n"
        + "## Requirements\n\n- Go\n- Python\n", to: "jobs/b.md")
  }

  private func responses(_ run: Run) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for row in run.json["responses"] as? [[String: Any]] ?? [] {
      found[row["value"] as? String ?? ""] = ["applied", "answered", "interviews", "offers"]
        .compactMap { row[$0] as? Int }
    }
    return found
  }

  @Test("a resume gives every skill its status, and merging gives the same")
  func resume() throws {
    let run = try workspace.vitae("survey", "jobs", "--resume", "cv.md", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    var statuses: [String: String] = [:]
    for row in run.json["skills"] as? [[String: Any]] ?? [] {
      statuses[row["skill"] as? String ?? ""] = row["status"] as? String
    }
    #expect(statuses["go"] == "proven")
    #expect(statuses["python"] == "shown")
    #expect(statuses["kubernetes"] == "missing" || statuses["kubernetes"] == "related")
    _ = try workspace.vitae("survey", "--partial", "jobs", "-o", "part.json")
    for format in ["text", "json"] {
      let whole = try workspace.vitae("survey", "jobs", "--resume", "cv.md", "-f", format)
      let merged = try workspace.vitae("merge", "part.json", "--resume", "cv.md", "-f", format)
      #expect(merged.output == whole.output)
      #expect(whole.output.contains("proven"))
    }
  }

  @Test("front matter tells how an application went, in parts too")
  func frontMatter() throws {
    let run = try workspace.vitae("survey", "jobs", "-f", "json")
    let wanted = ["senior site reliability engineer": [1, 1, 1, 0], "Bolt": [1, 1, 1, 0]]
    #expect(responses(run) == wanted)
    _ = try workspace.vitae("survey", "--partial", "jobs", "-o", "part.json")
    #expect(try workspace.vitae("merge", "part.json", "-f", "json").output == run.output)
  }

  @Test("visas, citizenship and clearance are told where some posting speaks of them")
  func rights() throws {
    let silent = try workspace.vitae("survey", "jobs")
    for word in ["sponsorship", "citizenship", "clearance"] {
      #expect(!silent.output.contains(word))
    }
    try workspace.write(
      "Kite Engineer\n\nRequirements\n\n- Go\n- An active security clearance\n\nBenefits\n\n"
        + "- Visa sponsorship\n", to: "jobs/c.txt")
    try workspace.write(
      "Loom Engineer\n\nRequirements\n\n- Python\n- You must be a US citizen\n\nBenefits\n\n"
        + "- Dental; we cannot sponsor visas\n", to: "jobs/d.txt")
    let told = try workspace.vitae("survey", "jobs")
    let line = told.output.split(separator: "\n").first { $0.contains("visa sponsorship") }
    #expect(line?.hasPrefix("  visa sponsorship not offered in 1, offered in 1") == true)
    #expect(told.output.contains("citizenship required in 1"))
    #expect(told.output.contains("clearance required in 1 of 4"))
    let whole = try workspace.vitae("survey", "jobs", "-f", "json")
    _ = try workspace.vitae("survey", "--partial", "jobs", "-o", "part.json")
    #expect(try workspace.vitae("merge", "part.json", "-f", "json").output == whole.output)
  }

  @Test("a table wins over front matter; rows that meet no posting are named")
  func table() throws {
    try workspace.write(
      "applied;status;file\nyes;offer;a.txt\nyes;no answer;jobs/b.md\nyes;;gone.txt\n", to: "r.csv")
    let run = try workspace.vitae("survey", "jobs", "--responses", "r.csv", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    #expect(responses(run)["senior site reliability engineer"] == [1, 0, 0, 0])
    #expect(responses(run)["platform engineer"] == [1, 1, 0, 1])
    #expect(run.error.contains("r.csv:4: no posting here is \"gone.txt\""))
    let text = try workspace.vitae("survey", "jobs", "--responses", "r.csv").output
    #expect(text.contains("in all: 1 of 2 applied (no answer 1, offer 1)"))
  }

  @Test("a response to a copy of a posting counts once")
  func copies() throws {
    try workspace.write(Sample.posting + "\n", to: "jobs/c.txt")
    try workspace.write("file,status\nc.txt,offer\n", to: "r.csv")
    let run = try workspace.vitae("survey", "jobs", "--responses", "r.csv", "-f", "json")
    #expect(responses(run)["platform engineer"] == [1, 1, 0, 1])
    try workspace.write("file,status\na.txt,rejected\nc.txt,offer\n", to: "r.csv")
    let both = try workspace.vitae("survey", "jobs", "--responses", "r.csv", "-f", "json")
    #expect(both.error.contains("r.csv:3: c.txt is a copy of another posting"))
    #expect(responses(both)["platform engineer"] == [1, 1, 0, 0])
  }

  @Test(
    "a part takes neither, and what is damaged is told",
    arguments: [
      (["survey", "jobs", "--partial", "--resume", "cv.md"], "--partial and --resume exclude"),
      (["survey", "jobs", "--partial", "--responses", "r.csv"], "and --responses exclude"),
      (["merge", "x.json", "--partial", "--resume", "cv.md"], "--partial and --resume exclude"),
      (["survey", "-", "--resume", "-"], "cannot both come from standard input"),
      (["survey", "jobs", "--responses", "gone.csv"], "gone.csv: no such file"),
      (["survey", "jobs", "--responses", "bad.csv"], "bad.csv:2:1: this quote is not closed"),
    ])
  func refused(arguments: [String], message: String) throws {
    try workspace.write("file,status\n\"a.txt,offer\n", to: "bad.csv")
    let run = try workspace.vitae(arguments, in: workspace.folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test("of fewer than five postings no percentages are told, and more have them")
  func percentages() throws {
    #expect(!(try workspace.vitae("survey", "jobs").output.contains("%")))
    for (index, skill) in ["Rust", "Scala", "Java"].enumerated() {
      try workspace.write("SRE\n\nRequirements:\n- Go\n- \(skill)\n", to: "jobs/d\(index).txt")
    }
    #expect(try workspace.vitae("survey", "jobs").output.contains("5 of 5  100 %"))
  }

  @Test("what could not be read is named in the report")
  func unreadable() throws {
    try workspace.write(Data([0x41, 0xFF, 0x0A]), to: "jobs/broken.txt")
    let run = try workspace.vitae("survey", "jobs")
    #expect(run.code == 2)
    #expect(run.output.contains("not read: jobs/broken.txt: "))
  }
}
