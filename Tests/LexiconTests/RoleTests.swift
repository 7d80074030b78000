import Lexicon
import Testing

@Suite("Roles")
struct RoleTests {
  /// The ids of the target roles and the families that their titles carry.
  static let families = [
    "backend-engineer": "backend", "software-engineer": "software",
    "platform-engineer": "platform", "site-reliability-engineer": "sre",
    "devops-engineer": "devops", "data-engineer": "data", "machine-learning-engineer": "ml",
    "security-engineer": "security", "cloud-architect": "cloud-architect",
    "solutions-architect": "solutions", "engineering-manager": "engineering-manager",
    "technical-product-manager": "product-manager", "fullstack-engineer": "fullstack",
    "frontend-engineer": "frontend",
  ]

  @Test("there are the fourteen, each with its family")
  func fourteen() {
    let found = BuiltIn.embedded.roles.map { ($0.id, $0.family) }
    #expect(Dictionary(found) { first, _ in first } == RoleTests.families)
    #expect(found.count == 14)
  }

  @Test("every field is filled", arguments: BuiltIn.embedded.roles.map(\.id))
  func filled(id: String) throws {
    let role = try #require(BuiltIn.embedded.role(id))
    for text in [role.name, role.family, role.focus, role.rationale] { #expect(!text.isEmpty) }
    for list in [
      role.aliases, role.titles, role.alsoCalled, role.bestFor, role.deliverables, role.tools,
      role.dayToDay, role.next, role.emphasis,
    ] {
      #expect(!list.isEmpty)
      #expect(Set(list).count == list.count && !list.contains(""))
    }
    #expect(!role.next.contains(id))
    #expect((8...15).contains(role.skills.core.count))
    #expect((20...40).contains(role.skills.common.count))
    #expect((60...160).contains(role.skills.supporting.count))
  }

  @Test("proof and roadmap can be acted on", arguments: BuiltIn.embedded.roles.map(\.id))
  func proofAndRoadmap(id: String) throws {
    let role = try #require(BuiltIn.embedded.role(id))
    #expect(role.proof.count >= 5)
    for proof in role.proof {
      #expect(!proof.signal.isEmpty && !proof.project.isEmpty && proof.words.count >= 3)
      for words in proof.words { #expect(words.split(separator: " ").count <= 5, "\(words)") }
    }
    #expect(role.roadmap.count >= 2)
    for phase in role.roadmap {
      #expect(!phase.phase.isEmpty && phase.months > 0)
      #expect(!phase.skills.isEmpty && !phase.milestones.isEmpty)
    }
  }

  @Test("the market says as of when and from where", arguments: BuiltIn.embedded.roles.map(\.id))
  func market(id: String) throws {
    let market = try #require(BuiltIn.embedded.role(id)).market
    #expect(market.asOf.hasPrefix("20") && !market.source.isEmpty && !market.region.isEmpty)
    #expect(!market.pay.isEmpty && !market.employers.isEmpty)
    for pay in market.pay {
      #expect(pay.min > 0 && pay.min <= pay.max && pay.currency.count == 3)
      #expect(["year", "month", "day", "hour"].contains(pay.period))
    }
  }

  @Test(
    "short names are accepted in any case",
    arguments: [
      ("sre", "site-reliability-engineer"), ("SRE", "site-reliability-engineer"),
      ("Data Engineer", "data-engineer"), ("em", "engineering-manager"),
      ("swe", "software-engineer"),
    ])
  func aliases(name: String, id: String) {
    #expect(BuiltIn.embedded.role(name)?.id == id)
    #expect(BuiltIn.embedded.role(name + "x") == nil)
  }

  @Test("no short name has two owners")
  func distinctNames() {
    let names = BuiltIn.embedded.roles.flatMap { [$0.id] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test("what serves every move is there")
  func common() {
    let common = BuiltIn.embedded.common
    #expect(common.filters.count == 4 && common.skills.count == 7)
    #expect(!common.transferable.isEmpty && !common.wrongPivot.isEmpty && !common.advice.isEmpty)
    #expect(!common.artifacts.isEmpty && !common.plan.isEmpty)
    let ids = Set(RoleTests.families.keys)
    #expect(common.communicationHeavy.count == 3)
    #expect(ids.isSuperset(of: common.communicationHeavy))
    let steps = common.plan.flatMap { $0.steps.map(\.id) }
    #expect(steps.count == 15 && Set(steps).count == 15)
    for work in common.roleProof { #expect(ids.isSuperset(of: work.roles)) }
  }
}
