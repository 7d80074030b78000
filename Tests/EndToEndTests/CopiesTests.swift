import Foundation
import Testing

@Suite("Copies of postings count once wherever postings are compared with")
struct CopiesTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/a.txt")
    try workspace.write(Sample.posting.replacing("\n", with: "\n\n"), to: "jobs/b.txt")
    try workspace.write(
      "Data Engineer\n\nRequirements:\n- Python\n- Apache Airflow\n", to: "jobs/c.txt")
    try workspace.write(Sample.tale, to: "jobs/d.txt")
    try workspace.write(Sample.tale, to: "jobs/e.txt")
  }

  private func copies(_ object: Any?, _ key: String) -> [[String: String]]? {
    (object as? [String: Any])?[key] as? [[String: String]]
  }

  private static let found = [["path": "jobs/b.txt", "of": "jobs/a.txt"]]

  @Test("gap counts them out, names them where asked, and asks each skill once")
  func gap() throws {
    let run = try workspace.vitae("gap", "cv.md", "-p", "jobs", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    let postings = (run.json["target"] as? [String: Any])?["postings"] as? [String: Any]
    #expect(postings?["read"] as? Int == 5 && postings?["judged"] as? Int == 2)
    #expect(copies(postings, "duplicates") == Self.found)
    #expect((postings?["unjudged"] as? [String])?.count == 2)
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    let kubernetes = skills.first { $0["skill"] as? String == "kubernetes" }
    #expect((kubernetes?["demand"] as? [String: Int])?["postings"] == 1)
    let page = try workspace.vitae("gap", "cv.md", "-p", "jobs").output
    #expect(page.contains("Postings    2 of 5 judged, 1 duplicate left out\n"))
    #expect(!page.contains("jobs/b.txt"))
    let explained = try workspace.vitae("gap", "cv.md", "-p", "jobs", "--explain").output
    #expect(explained.contains("jobs/b.txt is a copy of jobs/a.txt"))
  }

  @Test("paths, plan and rank do the same")
  func others() throws {
    let paths = try workspace.vitae("paths", "cv.md", "-p", "jobs", "-f", "json")
    #expect(copies(paths.json["postings"], "duplicates") == Self.found)
    let rows = paths.json["roles"] as? [[String: Any]] ?? []
    let platform = rows.first { $0["role"] as? String == "platform-engineer" }
    let market = (platform?["market"] as? [String: Any])?["postings"] as? [String: Any]
    #expect(market?["postings"] as? Int == 1 && market?["of"] as? Int == 2)
    let page = try workspace.vitae("paths", "cv.md", "-p", "jobs", "--all").output
    #expect(page.contains("postings: 2 of 5 judged, 1 duplicate left out"))
    #expect(page.contains("jobs/b.txt is a copy of jobs/a.txt"))
    let plan = try workspace.vitae("plan", "cv.md", "-r", "platform", "-p", "jobs", "-f", "json")
    #expect(copies(plan.json["postings"], "duplicates") == Self.found)
    #expect((plan.json["postings"] as? [String: Any])?["ofRole"] as? Int == 1)
    #expect(plan.output.contains("1 duplicate left out: jobs/b.txt is a copy of jobs/a.txt"))
    let rank = try workspace.vitae("rank", "cv.md", "-p", "jobs", "-f", "json")
    #expect(rank.json["duplicates"] as? Int == 1 && rank.json["ranked"] as? Int == 2)
    #expect(copies(rank.json, "copies") == Self.found)
    let ranking = try workspace.vitae("rank", "cv.md", "-p", "jobs", "--explain").output
    #expect(ranking.contains("against 5 postings: 2 ranked, 1 duplicate left out"))
    #expect(ranking.contains("jobs/b.txt is a copy of jobs/a.txt"))
  }

  @Test("copies that come later in a long stream are known, too")
  func stream() throws {
    let records = try String(
      contentsOf: URL(filePath: Program.fixture("postings.jsonl")), encoding: .utf8)
    // More than is read at a time.
    let times = 1_300_000 / records.utf8.count
    try workspace.write(records, to: "once.jsonl")
    try workspace.write(String(repeating: records, count: times), to: "often.jsonl")
    let runs = try ["once.jsonl", "often.jsonl"].map {
      try workspace.vitae("rank", "cv.md", "-p", $0, "-j", "1", "-f", "json")
    }
    #expect(runs.map { $0.json["ranked"] as? Int } == [3, 3])
    #expect(runs[1].json["duplicates"] as? Int == (times - 1) * 3)
    let rows = runs.map { ($0.json["postings"] as? [[String: Any]])?.count }
    #expect(rows == [3, 3])
  }
}
