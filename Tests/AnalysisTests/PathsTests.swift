import Analysis
import Lexicon
import Postings
import Source
import Testing

@Suite("Paths")
struct PathsTests {
  private static let titles = TitleReader(titles: Read.lexicon.titles)

  private func paths(
    _ resume: ResumeReading, _ postings: [PostingReading]? = nil,
    lexicon: Lexicon = Read.lexicon
  ) -> Paths {
    PathsAnalysis(lexicon).paths(
      from: resume, titles: Self.titles, until: (2026, 11), postings: postings)
  }

  /// A role with two core and two common skills.
  private static let role = {
    var role = RoleLexicon(id: "own", name: "Own")
    role.skills.core = ["go", "kubernetes"]
    role.skills.common = ["terraform", "redis"]
    role.skills.supporting = ["rust"]
    return role
  }()

  @Test(
    "core counts three times, a near neighbour half, supporting nothing",
    arguments: [
      ([:], 0, 0, 0), (["go": .proven, "kubernetes": .listed], 2, 0, 0.75),
      (["go": .shown, "redis": .shown], 2, 0, 0.5), (["terraform": .related], 0, 1, 0.0625),
      (["go": .related, "rust": .proven], 0, 1, 0.1875),
      (["go": .proven, "kubernetes": .proven, "terraform": .listed, "redis": .shown], 4, 0, 1),
    ] as [([String: EvidenceStatus], Int, Int, Double)])
  func coverage(shown: [String: EvidenceStatus], met: Int, near: Int, weighted: Double) {
    let coverage = RoleCoverage(of: Self.role) { shown[$0] ?? .missing }
    #expect(coverage.met == met && coverage.of == 4 && coverage.near == near)
    #expect(coverage.weighted == weighted)
  }

  @Test("a role without skills is not covered")
  func empty() {
    let coverage = RoleCoverage(of: RoleLexicon(id: "none", name: "None")) { _ in .proven }
    #expect(coverage.of == 0 && coverage.weighted == 0)
  }

  @Test(
    "the bands are those of the guides",
    arguments: [
      (1, .strong), (0.7, .strong), (0.699, .good), (0.5, .good), (0.499, .lateral),
      (0.401, .lateral), (0.4, .reset), (0, .reset),
    ] as [(Double, Paths.Band)])
  func bands(weighted: Double, band: Paths.Band) {
    #expect(Paths.Band(weighted) == band)
  }

  @Test("what is covered is what the gap to the role meets")
  func sameAsGap() throws {
    let resume = try Read.resume(
      ["Moved 14 services to EKS with Helm", "Cut latency by 40% in Go"],
      skills: "Jenkins, PostgreSQL")
    for row in paths(resume).rows {
      let gap = Read.gap(resume, nil, role: row.role.id)
      #expect(row.coverage.met == (gap.core?.met ?? 0) + (gap.common?.met ?? 0))
      #expect(row.coverage.of == (gap.core?.of ?? 0) + (gap.common?.of ?? 0))
      #expect(row.proof == gap.proof)
    }
  }

  @Test("the nearest role comes first, with what carries over and the gaps that count most")
  func row() throws {
    var lexicon = Read.lexicon
    var far = Self.role
    far.id = "far"
    far.skills.core = ["haskell", "kubernetes"]
    lexicon.roles = [far, Self.role]
    let resume = try Read.resume(
      ["Cut latency by 40% with Go and Redis"], skills: "Docker, Rust, Python, Communication")
    let rows = paths(resume, lexicon: lexicon).rows
    #expect(rows.map(\.role.id) == ["own", "far"])
    #expect(rows[0].carriesOver.map(\.skill) == ["go", "redis", "rust"])
    #expect(rows[0].carriesOver.map(\.status) == [.proven, .proven, .listed])
    #expect(rows[0].carriesOver.first?.line?.place.start.line == 7)
    #expect(rows[0].gaps.map(\.skill) == ["kubernetes", "terraform"])
    // Go, Redis, Docker, Rust and Python are named; a soft skill does not count.
    #expect(rows[0].reused == Ranking.Share(met: 3, of: 5))
    #expect(rows[0].coverage.percent == 69 && rows[0].band == .good)
  }

  @Test("with postings, what those of the role ask comes first, and they tell of the market")
  func postings() throws {
    let resume = try Read.resume(["Built a service in Go"])
    let platform = "Platform Engineer\n"
    let postings = [
      try Read.posting(["Terraform", "Ansible"], path: "a.txt", head: platform),
      try Read.posting(["Ansible"], path: "b.txt", head: "Senior Platform Engineer\n"),
      try Read.posting(
        [], duties: ["Run Terraform"], path: "c.txt", head: "Infrastructure Engineer\n"),
      try Read.posting(["Figma"], path: "d.txt", head: "Frontend Engineer\n"),
      try Read.posting([], path: "e.txt", head: "A fox met a hen by the river.\n"),
    ]
    let paths = paths(resume, postings)
    #expect(paths.read == 5 && paths.judged == 4 && paths.unjudged == ["e.txt"])
    let row = try #require(paths.rows.first { $0.role.id == "platform-engineer" })
    let market = try #require(row.postings)
    #expect(market.postings >= 2 && market.of == 4)
    #expect(market.stating == 2)
    #expect(market.titles.first?.value == "platform engineer" && market.titles.first?.count == 2)
    let demand = try #require(row.gaps.first?.demand)
    #expect(row.gaps.first?.skill == "ansible")
    #expect(demand.required == 2 && demand.of == market.postings)
    let other = try #require(paths.rows.first { $0.role.id == "data-engineer" })
    #expect(other.postings?.postings == 0)
    #expect(other.gaps.allSatisfy { $0.demand?.postings == 0 })
  }

  @Test("the role of the title held is marked and no path of its own")
  func held() throws {
    let text =
      "# Jo\n\n## Experience\n\n### SRE, Acme Ltd, 2020 - 2023\n\n- Built a service in Go\n"
    let paths = paths(try Read.resume(text: text))
    #expect(paths.held?.text == "SRE")
    #expect(paths.rows.filter(\.isHeld).map(\.role.id) == ["site-reliability-engineer"])
    #expect(!paths.near.contains { $0.isHeld })
  }

  @Test("by the lexicon platform and reliability are near a backend engineer, product is far")
  func fromRole() throws {
    let role = try #require(Read.lexicon.role("backend-engineer"))
    let paths = PathsAnalysis(Read.lexicon).paths(from: role, postings: nil)
    #expect(paths.rows.first?.role.id == "backend-engineer")
    #expect(paths.rows.first?.coverage.weighted == 1)
    let strongest = paths.strongest.map(\.role.id)
    for id in ["platform-engineer", "site-reliability-engineer", "data-engineer"] {
      #expect(strongest.contains(id), "\(id)")
    }
    #expect(
      Set(paths.communicationHeavy.map(\.role.id)) == [
        "solutions-architect", "engineering-manager", "technical-product-manager",
      ])
    #expect(strongest.allSatisfy { id in !paths.communicationHeavy.contains { $0.role.id == id } })
    #expect(paths.rows.last?.role.id == "technical-product-manager")
    #expect(paths.rows.allSatisfy { row in row.carriesOver.allSatisfy { $0.status == nil } })
  }

  @Test("two roles part into what both name and what one names alone")
  func comparison() throws {
    let left = try #require(Read.lexicon.role("backend"))
    let right = try #require(Read.lexicon.role("sre"))
    let comparison = RoleComparison(left, right, skills: Read.lexicon.skills)
    let names = left.skills.core + left.skills.common
    #expect(Set(comparison.shared + comparison.onlyLeft) == Set(names))
    #expect(comparison.shared.contains("kubernetes"))
    #expect(comparison.onlyRight.contains("slo") && !comparison.onlyLeft.contains("kubernetes"))
    let back = RoleComparison(right, left, skills: Read.lexicon.skills)
    #expect(back.leftCovered == comparison.rightCovered)
  }

  @Test(
    "the role's own field is no gap of it",
    arguments: [
      ("devops", "devops"), ("sre", "site-reliability-engineering"), ("data", "data-engineering"),
      ("cloud-architect", "cloud-architecture"), ("em", "engineering-management"),
      ("fullstack", "full-stack-development"), ("security", "security"),
    ])
  func ownField(role: String, field: String) throws {
    let resume = try Read.resume(["Baked bread for 40 shops"])
    let id = try #require(Read.lexicon.role(role)?.id)
    let row = try #require(paths(resume).rows.first { $0.role.id == id })
    #expect(row.gaps.count == 5)
    #expect(!row.gaps.contains { $0.skill == field })
    let gap = Read.gap(resume, nil, role: id)
    #expect(gap[field]?.isBroad == true)
    #expect(gap.rows.contains { $0.tier == .core && !$0.isBroad })
  }
}
