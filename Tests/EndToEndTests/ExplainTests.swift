import Testing

/// `extract --explain`: why each name was taken or refused, and at which level.
@Suite("Explained names")
struct ExplainTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func explained(_ text: String, kind: String) throws -> [[String: Any]] {
    try workspace.write(text, to: "in.md")
    let run = try workspace.vitae("extract", "--explain", "--kind", kind, "in.md")
    #expect(run.code == 0, "\(run.error)")
    return run.records.first?["explained"] as? [[String: Any]] ?? []
  }

  @Test("a posting's names tell what decided, word for word")
  func posting() throws {
    let names = try explained(
      """
      # Engineer

      ## Requirements

      - Go above and beyond
      - Experience with Go, Rust or C
      - Kubernetes. Kafka is a plus.
      - You see automation as a craft

      ## Responsibilities

      - Hold code reviews with our data science team
      """, kind: "posting")
    let told = names.map { name in
      [
        name["text"] as? String ?? "", name["taken"] as? Bool == true ? "taken" : "refused",
        name["why"] as? String ?? "", name["level"] as? String ?? "-",
        name["levelWhy"] as? String ?? "-",
      ].joined(separator: " | ")
    }
    let required = "its line is part of: required"
    #expect(
      told == [
        "Go | refused | \"above\" behind it tells that something else is meant | - | -",
        "Go | taken | written with the capitals of the name | required | \(required)",
        "Rust | taken | written with the capitals of the name | required | \(required)",
        "C | taken | written with the capitals of the name | required | \(required)",
        "Kubernetes | taken | the name is no everyday word | required | \(required)",
        "Kafka | taken | the name is no everyday word | preferred | "
          + "its own sentence decides, in a line that is part of: required",
        "automation | taken | an everyday word, but a list of demands names it | required | "
          + required,
        "code reviews | taken | the name is no everyday word | mention | "
          + "duties describe work of every day",
        "data science | taken | \"team\" near it tells that the skill is meant | mention | "
          + "the noun behind it names people",
      ])
    #expect(names.map { $0["line"] as? Int } == [5, 6, 6, 6, 7, 7, 8, 12, 12])
  }

  @Test("every mention is among the names taken, at its level")
  func agreement() throws {
    let posting = Sample.posting
    try workspace.write(posting, to: "in.md")
    let run = try workspace.vitae("extract", "--explain", "--kind", "posting", "in.md")
    let record = try #require(run.records.first)
    let mentions = try #require(record["mentions"] as? [[String: Any]])
    let taken = try #require(record["explained"] as? [[String: Any]])
      .filter { $0["taken"] as? Bool == true }
    #expect(!mentions.isEmpty)
    #expect(
      mentions.map { $0["skill"] as? String } == taken.map { $0["skill"] as? String })
    #expect(
      mentions.map { $0["level"] as? String } == taken.map { $0["level"] as? String })
  }

  @Test("a resume's names tell where they stand, a slip among them")
  func resume() throws {
    let names = try explained(
      """
      # Jo Doe

      ## Experience

      ### Engineer, Acme Ltd, 2020 - 2023

      - Cut the cost of Kubernets clusters by 40 %
      - Wrote Terraform modules

      ## Skills

      Python, Redis
      """, kind: "resume")
    let why = Dictionary(
      names.map { ($0["skill"] as? String ?? "", $0["levelWhy"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first })
    #expect(why["kubernetes"] == "in a bullet that states an effect with a number")
    #expect(why["terraform"] == "in a bullet, a position or a project")
    #expect(why["redis"] == "in a list, a summary or elsewhere")
    #expect(
      names.first { $0["skill"] as? String == "kubernetes" }?["why"] as? String
        == "the name is written with a slip")
  }

  @Test("without --explain there is no such key")
  func silence() throws {
    try workspace.write(Sample.posting, to: "in.md")
    let run = try workspace.vitae("extract", "--kind", "posting", "in.md")
    #expect(run.records.first?["explained"] == nil)
  }
}
