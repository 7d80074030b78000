import Lexicon
import Source
import Testing

@Suite("Laying roles and word lists over the lexicon")
struct RoleMergingTests {
  @Test("a role needs a name and skills; one of a known id replaces it, the others stay")
  func roles() throws {
    let folder = try UserFolder([
      "roles/own.json": """
      { "roles": [
        { "id": "delivery", "name": "Delivery Engineer", "skills": { "core": ["git"] } },
        { "id": "devops-engineer", "name": "Ours", "skills": { "core": ["git"] } } ],
        "drop": ["frontend-engineer"] }
      """
    ])
    let merged = folder.laid()
    #expect(folder.allProblems() == [])
    #expect(merged.lexicon.roles.count == 14)
    #expect(merged.lexicon.role("delivery")?.skills.core == ["git"])
    #expect(merged.lexicon.role("devops-engineer")?.titles == [])
    #expect(merged.lexicon.role("em") == BuiltIn.embedded.role("em"))
    #expect(merged.lexicon.role("frontend-engineer") == nil)
    #expect(!merged.lexicon.roles.contains { $0.next.contains("frontend-engineer") })
    #expect(merged.changes.map(\.verb) == [.drops, .adds, .replaces])
  }

  @Test("an extension adds and takes away by list; a skill moves to the tier that names it")
  func extend() throws {
    let old = try #require(BuiltIn.embedded.role("platform"))
    let proof = try #require(old.proof.first)
    let phase = try #require(old.roadmap.first)
    let moved = old.skills.core[0]
    let gone = old.skills.common[0]
    let folder = try UserFolder([
      "roles/platform.json": """
      { "id": "platform-engineer", "extends": true, "focus": "Ours.",
        "titles": ["Paved Road Engineer"], "skills": { "supporting": ["\(moved)"] },
        "proof": [{ "signal": "\(proof.signal)", "words": ["road"], "project": "P." },
                  { "signal": "New", "words": ["new"], "project": "N." }],
        "drop": { "skills": { "common": ["\(gone)"] }, "roadmap": ["\(phase.phase)"] } }
      """
    ])
    let new = try #require(folder.laid().lexicon.role("platform"))
    #expect(folder.allProblems() == [])
    #expect(new.focus == "Ours." && new.rationale == old.rationale)
    #expect(new.titles == old.titles + ["Paved Road Engineer"])
    #expect(new.skills.core == Array(old.skills.core.dropFirst()))
    #expect(new.skills.common == Array(old.skills.common.dropFirst()))
    #expect(new.skills.supporting == old.skills.supporting + [moved])
    #expect(new.proof.map(\.signal) == old.proof.map(\.signal) + ["New"])
    #expect(new.proof.first?.words == ["road"])
    #expect(new.roadmap == Array(old.roadmap.dropFirst()))
  }

  @Test("what a role does not have is told with the tier that has it")
  func unknown() throws {
    let folder = try UserFolder([
      "roles/own.json": """
      { "roles": [
        { "id": "platform-enginer", "extends": true, "focus": "F." },
        { "id": "platform-engineer", "extends": true,
          "drop": { "skills": { "common": ["docker"] }, "proof": ["nothing"] } } ],
        "drop": ["frontend"] }
      """
    ])
    #expect(
      folder.laid().problems.map { "\($0.position?.line ?? 0) \($0.message): \($0.hint ?? "")" }
        == [
          "5 there is no role \"frontend\" to drop: see: vitae lexicon list --all",
          "2 there is no role \"platform-enginer\" to extend: did you mean \"platform-engineer\"?",
          "4 platform-engineer has no \"docker\" under skills.common: it is in core",
          "4 platform-engineer has no \"nothing\" under proof: ",
        ])
  }

  /// The wording of the built-in lexicon with a file laid over it.
  private func fillers(_ text: String) throws -> (list: WordList, problems: [String]) {
    let folder = try UserFolder(["wording/own.json": text])
    return (folder.laid().lexicon.wording.list("fillers"), folder.allProblems())
  }

  @Test("words are added once and dropped by name; the rest of the list stays")
  func words() throws {
    let old = BuiltIn.embedded.wording.list("fillers")
    let group = try #require(old.groups.first)
    let (new, problems) = try fillers(
      """
      { "id": "fillers", "groups": [
        { "id": "\(group.id)", "words": ["own word", "\(group.words[1])"],
          "drop": ["\(group.words[0])"] },
        { "id": "own", "words": ["another"] } ] }
      """)
    #expect(problems == [])
    #expect(new.words(group.id) == Array(group.words.dropFirst()) + ["own word"])
    #expect(new.groups.count == old.groups.count + 1 && new.words("own") == ["another"])
    #expect(new.groups.first?.note == group.note && new.summary == old.summary)
  }

  @Test("a group, or a whole list, is replaced where it says so")
  func replace() throws {
    let old = BuiltIn.embedded.wording.list("fillers")
    let group = try #require(old.groups.first)
    let one = try fillers(
      "{ \"lists\": [{ \"id\": \"fillers\", \"groups\": [{ \"id\": \"\(group.id)\", \"extends\": false, \"words\": [\"own\"] }] }] }"
    )
    #expect(one.list.words(group.id) == ["own"] && one.problems == [])
    #expect(one.list.groups.count == old.groups.count)
    let whole = try fillers(
      "{ \"id\": \"fillers\", \"extends\": false, \"groups\": [{ \"id\": \"a\", \"words\": [\"own\"] }] }"
    )
    #expect(whole.list.groups.map(\.id) == ["a"] && whole.problems == [])
    let less = try fillers("{ \"id\": \"fillers\", \"drop\": [\"\(group.id)\"] }")
    #expect(less.list.groups == Array(old.groups.dropFirst()) && less.problems == [])
  }

  @Test("a list that nothing asks for, and words that are not there, are told")
  func unknownWords() throws {
    let (_, problems) = try fillers(
      """
      { "lists": [
        { "id": "filers", "groups": [{ "id": "a", "words": ["b"] }] },
        { "id": "buzzwords", "groups": [{ "id": "person", "drop": ["teem player"] }] } ] }
      """)
    #expect(
      problems.map { $0.split(separator: "\n").map(String.init) }.map { [$0[0], $0[3]] } == [
        [
          "wording/own.json:3:62: the group \"person\" of buzzwords has no \"teem player\"",
          "  help: did you mean \"team player\"?",
        ],
        [
          "wording/own.json:2:11: nothing asks for the word list \"filers\"",
          "  help: did you mean \"fillers\"?",
        ],
      ])
  }
}
