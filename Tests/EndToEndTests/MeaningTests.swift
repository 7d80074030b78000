import Testing

@Suite("What counts as what")
struct MeaningTests {
  private func gap(_ resume: String, _ posting: String) throws -> [String: [String: Any]] {
    let workspace = try Workspace()
    try workspace.write(resume, to: "cv.md")
    try workspace.write(posting, to: "p.txt")
    let run = try workspace.vitae("gap", "cv.md", "-p", "p.txt", "--format", "json")
    #expect(run.code == 0, "\(run.error)")
    var rows: [String: [String: Any]] = [:]
    for row in run.json["skills"] as? [[String: Any]] ?? [] {
      rows[row["skill"] as? String ?? ""] = row
    }
    return rows
  }

  @Test("the seed pair: a built service is weak, one with its effect is strong")
  func seedPair() throws {
    let weak = "Built backend services in Go and Python."
    let strong =
      "Built and operated Go and Python services handling 20M+ daily requests, reducing p95 "
      + "latency by 28% and improving deployment reliability through automated rollback checks."
    let workspace = try Workspace()
    let run = try workspace.vitae("extract", "--bullets", "-", input: weak + "\n" + strong)
    #expect(run.records.map { $0["kind"] as? String } == ["activity", "outcome"])
    #expect(run.records.map { $0["metric"] as? String } == ["none", "result"])
    for (line, code) in [(weak, 1), (strong, 0)] {
      let resume = "# Jo\n\n## Experience\n\n### Engineer, Acme, 2020 - 2023\n\n- \(line)\n"
      try workspace.write(resume, to: "cv.md")
      let lint = try workspace.vitae("lint", "cv.md", "--format", "concise")
      #expect(lint.code == Int32(code), "\(lint.output)")
      #expect(lint.output.contains("[I107]") == (code == 1))
    }
  }

  @Test("evidence is proven, shown, listed, related or missing")
  func evidence() throws {
    let rows = try gap(
      Sample.resume,
      "Requirements:\n- Go\n- Python\n- Docker\n- Kubernetes\n- Rust\n- Haskell\n- Redis\n")
    let status = rows.mapValues { $0["status"] as? String }
    #expect(status["go"] == "proven")
    #expect(status["redis"] == "proven")
    #expect(status["python"] == "shown")
    #expect(status["docker"] == "listed")
    #expect(status["kubernetes"] == "related")
    #expect(status["haskell"] == "missing")
    #expect(rows["kubernetes"]?["related"] as? [String] == ["docker", "containerization"])
    #expect((rows["kubernetes"]?["evidence"] as? [Any])?.isEmpty == true)
  }

  @Test("what a skill implies is met through it, on the resume's side only")
  func implied() throws {
    let resume =
      "# Jo\n\n## Experience\n\n### Engineer, Acme, 2020 - 2023\n\n- Moved 14 services to EKS\n"
    let rows = try gap(resume, "Requirements:\n- Kubernetes\n- AWS\n")
    for skill in ["kubernetes", "aws"] {
      #expect(rows[skill]?["status"] as? String == "shown")
      #expect(rows[skill]?["through"] as? String == "Amazon EKS")
    }
    let other = try gap(resume.replacing("EKS", with: "Kubernetes"), "Requirements:\n- EKS\n")
    #expect(other.keys.sorted() == ["amazon-eks"])
    #expect(["related", "missing"].contains(other["amazon-eks"]?["status"] as? String))
  }

  @Test("a bare list of keywords is only listed, and the report says so")
  func keywordList() throws {
    let workspace = try Workspace()
    try workspace.write("# Jo\n\n## Skills\n\nGo, Kubernetes, Terraform, AWS\n", to: "cv.md")
    try workspace.write(Sample.posting, to: "p.txt")
    let text = try workspace.vitae("gap", "cv.md", "-p", "p.txt")
    #expect(text.output.contains("Nothing in this resume shows a skill at work"))
    #expect(text.output.contains("0 proven, 0 shown, 2 listed"))
    let json = try workspace.vitae("gap", "cv.md", "-p", "p.txt", "-f", "json").json
    let skills = json["skills"] as? [[String: Any]] ?? []
    #expect(skills.allSatisfy { $0["status"] as? String == "listed" })
    #expect(try !workspace.vitae("gap", "cv.md", "-r", "sre").output.contains("proven  "))
  }

  @Test("a skill in the summary only is listed")
  func summary() throws {
    let resume = Sample.resume.replacing(
      "## Experience", with: "## Summary\n\nKubernetes expert.\n\n## Experience")
    let rows = try gap(resume, "Requirements:\n- Kubernetes\n")
    #expect(rows["kubernetes"]?["status"] as? String == "listed")
  }

  @Test("\"Python (primary)\" in a list is Python")
  func primary() throws {
    let rows = try gap(
      "# Jo\n\n## Skills\n\nLanguages: Python (primary), Go\n", "Requirements:\n- Python\n")
    #expect(rows["python"]?["status"] as? String == "listed")
  }
}
