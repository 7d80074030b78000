import Foundation
import Testing

@Suite("JSON that other programs read")
struct ContractTests {
  private func run(_ arguments: [String]) throws -> Run {
    try Workspace().vitae(arguments, in: Program.repository)
  }

  private static let resume = "Fixtures/resumes/backend-middling.md"

  @Test(
    "gap has every member with its type, nulls written",
    arguments: [
      ["--role", "sre"], ["-p", "Fixtures/postings"], ["--role", "sre", "-p", "Fixtures/postings"],
    ])
  func gap(target: [String]) throws {
    let json = try run(["gap", Self.resume, "--format", "json"] + target).json
    #expect(Shape.gap.faults(json) == [])
    #expect(json["schemaVersion"] as? Int == 1)
    #expect(json["command"] as? String == "gap")
    let coverage = json["coverage"] as? [String: Any] ?? [:]
    #expect((coverage["core"] is NSNull) == !target.contains("--role"))
    #expect((coverage["required"] is NSNull) == !target.contains("-p"))
    let skills = json["skills"] as? [[String: Any]] ?? []
    #expect(skills.count > 10)
    let statuses = Set(skills.compactMap { $0["status"] as? String })
    #expect(statuses.isSubset(of: ["proven", "shown", "listed", "related", "missing"]))
    #expect(skills.allSatisfy { ($0["demand"] is NSNull) == !target.contains("-p") })
  }

  @Test("survey has every member with its type")
  func survey() throws {
    let json = try run(["survey", "Fixtures/postings", "--format", "json"]).json
    #expect(Shape.survey.faults(json) == [])
    #expect((json["salary"] as? [Any])?.isEmpty == false)
    #expect((json["trend"] as? [Any])?.isEmpty == false)
    let skills = json["skills"] as? [[String: Any]] ?? []
    #expect(skills.allSatisfy { $0["status"] == nil })
  }

  @Test("rank has every member with its type, missing requirements with their places")
  func rank() throws {
    let json = try run(["rank", Self.resume, "-p", "Fixtures/postings", "-f", "json"]).json
    #expect(Shape.rank.faults(json) == [])
    #expect((json["postings"] as? [Any])?.count == 24)
  }

  @Test(
    "paths has every member with its type, with a resume, postings or a role alone",
    arguments: [
      [resume], [resume, "-p", "Fixtures/postings"], ["--from", "backend"],
      ["--from", "backend", "-p", "Fixtures/postings"],
    ])
  func paths(arguments: [String]) throws {
    let json = try run(["paths", "--format", "json"] + arguments).json
    #expect(Shape.paths.faults(json) == [])
    #expect(json["command"] as? String == "paths")
    #expect((json["postings"] is NSNull) == !arguments.contains("-p"))
    let roles = json["roles"] as? [[String: Any]] ?? []
    #expect(roles.count == 14)
    let weights = roles.compactMap { $0["weighted"] as? Double }
    #expect(weights == weights.sorted(by: >) && weights.first ?? 0 > 0)
    for role in roles {
      #expect(["strong", "good", "lateral", "reset"].contains(role["band"] as? String ?? ""))
      #expect((role["gaps"] as? [Any])?.count ?? 9 <= 5)
      let market = role["market"] as? [String: Any]
      #expect((market?["postings"] is NSNull) == !arguments.contains("-p"))
    }
  }

  @Test("a comparison and a plan have every member with its type")
  func comparisonAndPlan() throws {
    let compared = try run(["paths", "--compare", "backend", "sre", "-f", "json"]).json
    #expect(Shape.comparison.faults(compared) == [])
    #expect((compared["compared"] as? [Any])?.count == 2)
    for target in [[], ["-p", "Fixtures/postings"]] {
      let plan = try run(["plan", Self.resume, "--role", "sre", "-f", "json"] + target).json
      #expect(Shape.plan.faults(plan) == [])
      #expect(plan["role"] as? String == "site-reliability-engineer")
      let phases = plan["phases"] as? [[String: Any]] ?? []
      #expect(phases.map { $0["days"] as? String } == ["1-30", "31-60", "61-90"])
      #expect((plan["stories"] as? [Any])?.isEmpty == false)
    }
  }

  @Test("lint has every member with its type, with findings and without")
  func lint() throws {
    let found = try run(["lint", "Fixtures/resumes", "--select", "all", "-f", "json"]).json
    #expect(Shape.lint.faults(found) == [])
    #expect((found["findings"] as? [Any])?.isEmpty == false)
    let none = try run(["lint", "Fixtures/none.md", "Fixtures/pasted.txt", "-f", "json"]).json
    #expect(Shape.lint.faults(none) == [])
    #expect((none["errors"] as? [Any])?.count == 1)
  }

  @Test("rules and the lexicon have every member with its type")
  func knowledge() throws {
    let rules = try run(["rules", "--format", "json"]).json
    #expect(Shape.rules.faults(rules) == [])
    #expect((rules["rules"] as? [Any])?.count ?? 0 >= 12)
    #expect(Shape.rules.faults(try run(["explain", "I101", "-f", "json"]).json) == [])
    let lexicon = try run(["lexicon", "list", "--format", "json"]).json
    #expect(Shape.lexicon.faults(lexicon) == [])
    #expect((lexicon["roles"] as? [Any])?.count == 14)
    #expect((lexicon["skills"] as? [Any])?.count ?? 0 >= 800)
  }

  @Test("each record of extract has every member with its type")
  func extract() throws {
    let run = try run(["extract", "Fixtures"])
    #expect(run.records.count == run.lines.count)
    #expect(run.records.count > 30)
    for record in run.records {
      #expect(Shape.record.faults(record) == [], "\(record["path"] ?? "")")
    }
    let levels = run.records.flatMap { record in
      (record["mentions"] as? [[String: Any]] ?? []).map { (record["kind"], $0["level"]) }
    }
    for (kind, level) in levels {
      let allowed =
        kind as? String == "posting"
        ? ["required", "preferred", "duties", "mention"] : ["proven", "shown", "listed"]
      #expect(allowed.contains(level as? String ?? ""))
    }
  }
}
