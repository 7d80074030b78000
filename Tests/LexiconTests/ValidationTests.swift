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
    return Validation.problems(of: lexicon, places: LexiconPlaces()).map(\.rendered)
  }

  /// What a file of skills is told over the built-in lexicon.
  static func told(_ entries: String) throws -> [String] {
    try MergingTests.skills("\n" + entries).allProblems()
  }

  @Test("a shared spelling is told, hyphens and case apart, with both places")
  func sharedSpelling() throws {
    let skills = [
      ValidationTests.skill("a", "Blue Heron"),
      ValidationTests.skill("b", "Heron") { $0.aliases = ["blue-heron"] },
    ]
    #expect(
      ValidationTests.messages(skills).map { $0.prefix { $0 != "\n" } }
        == ["the spelling \"blue-heron\" of b belongs to a too (built in)"])
    let told = try ValidationTests.told(
      """
      { "id": "zz-own", "name": "Zz Own", "kind": "tool", "aliases": ["K8S"] },
      { "id": "aa-own", "name": "Zz-own", "kind": "tool" }
      """)
    #expect(
      told.map { $0.prefix { $0 != "\n" } } == [
        "skills/own.json:2:27: the spelling \"Zz Own\" of zz-own belongs to aa-own too "
          + "(skills/own.json:3)",
        "skills/own.json:2:65: the spelling \"K8S\" of zz-own belongs to kubernetes too (built in)",
      ])
  }

  @Test("a spelling without a word is told, and moves no other spelling")
  func emptySpelling() {
    let skills = [
      ValidationTests.skill("a", ""), ValidationTests.skill("b", "Blue") { $0.aliases = ["+-"] },
      ValidationTests.skill("c", "Two\nLines"), ValidationTests.skill("d", "Heron"),
    ]
    #expect(
      ValidationTests.messages(skills).map { $0.prefix { $0 != "\n" } } == [
        "the spelling \"\" of a has no word", "the spelling \"+-\" of b has no word",
      ])
    let list = SkillList(skills)
    let lines = list.bytes[list.spellings].split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count { $0.isEmpty } == 5)
  }

  @Test("a cue longer than any line is told, and is not looked for")
  func longCue() {
    let skill = ValidationTests.skill("a", "Alpha") {
      $0.ambiguity = .context
      ($0.good, $0.bad) = (["Alpha queue"], ["an alpha"])
      $0.cues.near = [String(repeating: "q", count: 70_000), "queue"]
    }
    #expect(
      ValidationTests.messages([skill]).contains { $0.hasPrefix("a cue of a has 70,000 byte") })
  }

  @Test("a circle of implications is told under each skill in it, with the way round")
  func circle() {
    let skills = [
      ValidationTests.skill("a", "A1") { $0.implies = ["b"] },
      ValidationTests.skill("b", "B1") { $0.implies = ["c"] },
      ValidationTests.skill("c", "C1") { $0.implies = ["a"] },
    ]
    #expect(
      ValidationTests.messages(skills) == [
        "a implies itself in a circle: a -> b -> c -> a",
        "b implies itself in a circle: b -> c -> a -> b",
        "c implies itself in a circle: c -> a -> b -> c",
      ])
  }

  @Test("an unknown id is told at its line with the nearest known one")
  func unknownID() throws {
    let told = try ValidationTests.told(
      """
      { "id": "own", "name": "Own Thing", "kind": "tool",
        "implies": ["kuberntes"], "related": ["own"] }
      """)
    #expect(
      told == [
        """
        skills/own.json:3:15: own names the skill "kuberntes", which is unknown
          |   "implies": ["kuberntes"], "related": ["own"] }] }
          |               ^
          help: did you mean "kubernetes"?
        """,
        """
        skills/own.json:3:41: own names the skill "own", which is itself
          |   "implies": ["kuberntes"], "related": ["own"] }] }
          |                                         ^
          help: leave it out
        """,
      ])
  }

  @Test("a near phrase that is a skill's name, or stands twice, is told")
  func near() {
    let skills = [
      ValidationTests.skill("a", "A1") { $0.near = ["blue heron", "wading bird", "grey bird"] },
      ValidationTests.skill("b", "Heron") {
        $0.aliases = ["Blue-Heron"]
        $0.near = ["Wading-Bird", "long legs", "long legs"]
      },
    ]
    #expect(
      ValidationTests.messages(skills) == [
        "the near phrase \"blue heron\" of a is a name of b",
        "the near phrase \"wading bird\" of a stands under b too",
        "the near phrase \"long legs\" of b stands under b too",
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
  func roles() throws {
    let folder = try UserFolder([
      "roles/r.json": """
      { "id": "r", "name": "R", "next": ["platform-enginer"],
        "skills": { "core": ["git", "zebra-striping-tool"], "common": ["git"] },
        "roadmap": [{ "phase": "P", "months": 1, "skills": ["dockr"], "milestones": ["M"] }] }
      """
    ])
    #expect(
      folder.allProblems().map { $0.split(separator: "\n") }.map {
        "\($0[0])\($0.dropFirst(3).first ?? "")"
      }
        == [
          "roles/r.json:2:31: r names the skill \"zebra-striping-tool\", which is unknown",
          "roles/r.json:2:66: r names the skill \"git\" twice",
          "roles/r.json:3:55: r names the skill \"dockr\", which is unknown"
            + "  help: did you mean \"docker\"?",
          "roles/r.json:1:36: r names the onward role \"platform-enginer\", which is unknown"
            + "  help: did you mean \"platform-engineer\"?",
        ])
  }
}
