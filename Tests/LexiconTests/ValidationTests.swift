import Lexicon
import Source
import Testing

@Suite("Validation")
struct ValidationTests {
  static func skill(_ id: String, _ name: String, _ change: (inout Skill) -> Void = { _ in })
    -> Skill
  {
    var skill = Skill(id: id, name: name, kind: .tool)
    change(&skill)
    return skill
  }

  static func messages(_ skills: [Skill], _ roles: [RoleLexicon] = []) -> [String] {
    var lexicon = BuiltIn.embedded
    lexicon.skills = SkillList(skills)
    lexicon.roles = roles
    return Validation.problems(of: lexicon, files: ["skill:a": "skills/x.json"]).map(\.rendered)
  }

  @Test("a shared spelling is told, hyphens and case apart")
  func sharedSpelling() {
    let skills = [
      ValidationTests.skill("a", "Blue Heron"),
      ValidationTests.skill("b", "Heron") { $0.aliases = ["blue-heron"] },
    ]
    #expect(
      ValidationTests.messages(skills)
        == ["the spelling \"blue-heron\" of b belongs to a too"])
  }

  @Test("a circle of implications is told under each skill in it")
  func circle() {
    let skills = [
      ValidationTests.skill("a", "A1") { $0.implies = ["b"] },
      ValidationTests.skill("b", "B1") { $0.implies = ["c"] },
      ValidationTests.skill("c", "C1") { $0.implies = ["a"] },
    ]
    #expect(
      ValidationTests.messages(skills) == [
        "skills/x.json: a implies itself in a circle", "b implies itself in a circle",
        "c implies itself in a circle",
      ])
  }

  @Test("an unknown id is told with the nearest known one")
  func unknownID() {
    let skills = [
      ValidationTests.skill("a", "A1") { $0.implies = ["heronn"] },
      ValidationTests.skill("heron", "Heron"),
    ]
    #expect(
      ValidationTests.messages(skills) == [
        """
        skills/x.json: a names the skill "heronn", which is unknown
          help: did you mean "heron"?
        """
      ])
  }

  @Test("a form that is no spelling and missing examples are told")
  func forms() {
    let skill = ValidationTests.skill("a", "Heron") {
      $0.ambiguity = .cased
      $0.forms = ["Stork"]
    }
    let messages = ValidationTests.messages([skill])
    #expect(messages.count == 2)
    #expect(messages.first?.contains("the form \"Stork\" of a is neither") == true)
    #expect(messages.last?.contains("no good or no bad example") == true)
  }

  @Test("a role's skills are known and stand once, its onward roles are known")
  func roles() {
    var role = RoleLexicon(id: "r", name: "R")
    role.skills.core = ["a", "a"]
    role.skills.common = ["zebra"]
    role.next = ["nowhere"]
    #expect(
      ValidationTests.messages([ValidationTests.skill("a", "A1")], [role]) == [
        "r names the skill \"a\" twice",
        "r names the skill \"zebra\", which is unknown",
        "r names the onward role \"nowhere\", which is unknown",
      ])
  }
}
