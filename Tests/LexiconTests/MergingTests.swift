import Lexicon
import Source
import Testing

@Suite("Laying a user's folder over the lexicon")
struct MergingTests {
  /// A folder of one file of skills; `extra` stands beside the list of them.
  static func skills(_ entries: String, extra: String = "") throws -> UserFolder {
    try UserFolder(["skills/own.json": "{ \"skills\": [\(entries)]\(extra) }"])
  }

  @Test("a skill of a new id is added, of a known id replaces it whole")
  func skills() throws {
    let folder = try MergingTests.skills(
      """
      { "id": "house-framework", "name": "Hausrahmen", "kind": "framework" },
      { "id": "postgresql", "name": "Postgres Pro", "kind": "database" }
      """)
    let merged = folder.laid()
    let lexicon = merged.lexicon
    #expect(lexicon.skills.count == BuiltIn.embedded.skills.count + 1)
    #expect(lexicon.skills.map(\.id) == lexicon.skills.map(\.id).sorted())
    #expect(lexicon.skill("postgresql")?.spellings == ["Postgres Pro"])
    #expect(lexicon.skill("postgresql")?.implies == [])
    #expect(lexicon.roles == BuiltIn.embedded.roles && lexicon.common == BuiltIn.embedded.common)
    #expect(merged.changes.map(\.verb) == [.adds, .replaces])
    #expect(lexicon.version == BuiltIn.embedded.version + "+")
  }

  @Test("near phrases are read, added and taken away with the skill they stand under")
  func near() throws {
    let kept = try #require(BuiltIn.embedded.skill("code-review")).near
    let folder = try MergingTests.skills(
      """
      { "id": "house-framework", "name": "Hausrahmen", "kind": "framework",
        "near": ["our own framework", "in-house framework"] },
      { "id": "code-review", "extends": true, "near": ["read each other's code"],
        "drop": { "near": ["\(kept[0])"] } },
      { "id": "on-call", "name": "Bereitschaft", "kind": "practice" }
      """)
    let merged = folder.laid()
    #expect(merged.problems.isEmpty)
    let skills = merged.lexicon.skills
    let added = try #require(skills.index(ofID: "house-framework"))
    #expect(skills.near(added) == ["our own framework", "in-house framework"])
    let edited = try #require(skills.index(ofID: "code-review"))
    #expect(skills.near(edited) == kept.dropFirst() + ["read each other's code"])
    let replaced = try #require(skills.index(ofID: "on-call"))
    #expect(skills.near(replaced) == [])
    #expect(skills.withNear == skills.indices.filter { !skills[$0].near.isEmpty })
    #expect(skills.withNear.count == BuiltIn.embedded.skills.withNear.count)
  }

  @Test("an extension adds to lists, changes what it names and keeps the rest")
  func extend() throws {
    let folder = try MergingTests.skills(
      """
      { "id": "kubernetes", "extends": true, "kind": "concept", "aliases": ["kube platform", "k8s"],
        "related": ["terraform"], "good": ["Ran k8s"] }
      """)
    let merged = folder.laid()
    #expect(merged.problems.isEmpty)
    let old = try #require(BuiltIn.embedded.skill("kubernetes"))
    var expected = old
    expected.kind = .concept
    expected.aliases.append("kube platform")
    expected.related.append("terraform")
    expected.good = ["Ran k8s"]
    #expect(merged.lexicon.skill("kubernetes") == expected)
    #expect(merged.changes.map(\.verb) == [.extends])
  }

  @Test("an extension takes aliases, cues and examples away")
  func dropWords() throws {
    let old = try #require(BuiltIn.embedded.skill("backstage"))
    let alias = try #require(old.aliases.first)
    let cue = try #require(old.cues.near.first)
    let bad = try #require(old.bad.first)
    let folder = try MergingTests.skills(
      """
      { "id": "backstage", "extends": true,
        "drop": { "aliases": ["\(alias)"], "cues": { "near": ["\(cue)"] }, "bad": ["\(bad)"] } }
      """)
    let merged = folder.laid()
    #expect(merged.problems.isEmpty)
    let new = try #require(merged.lexicon.skill("backstage"))
    #expect(new.aliases == Array(old.aliases.dropFirst()))
    #expect(new.cues.near == Array(old.cues.near.dropFirst()))
    #expect(new.bad == Array(old.bad.dropFirst()))
    #expect(new.good == old.good && new.cues.notAfter == old.cues.notAfter)
  }

  @Test("a skill that is trusted from now on loses its cues; a new name keeps the old spelling")
  func trust() throws {
    let folder = try MergingTests.skills(
      """
      { "id": "backstage", "extends": true, "ambiguity": "none" },
      { "id": "terraform", "extends": true, "name": "Terraform CLI" }
      """)
    let merged = folder.laid()
    #expect(merged.problems.isEmpty)
    #expect(merged.lexicon.skill("backstage")?.ambiguity == Ambiguity.none)
    #expect(merged.lexicon.skill("backstage")?.cues == Cues())
    #expect(merged.lexicon.skill("terraform")?.name == "Terraform CLI")
    #expect(merged.lexicon.skill("terraform")?.aliases.contains("Terraform") == true)
  }

  @Test("without its only ambiguous alias a skill is trusted, and its name is not put in doubt")
  func lastForm() throws {
    var base = BuiltIn.embedded
    var skill = Skill(id: "tern-framework", name: "Tern Framework", kind: .framework)
    skill.aliases = ["tern"]
    skill.ambiguity = .context
    skill.forms = ["tern"]
    base.skills = SkillList(Array(base.skills) + [skill])
    let folder = try MergingTests.skills(
      "{ \"id\": \"tern-framework\", \"extends\": true, \"drop\": { \"aliases\": [\"tern\"] } }")
    let new = BuiltIn.laid(folder.path, over: base).lexicon.skill("tern-framework")
    #expect(new?.aliases == [] && new?.forms == [] && new?.ambiguity == Ambiguity.none)
  }

  @Test("a dropped skill is lost by the roles and skills that name it, and they are told")
  func drop() throws {
    let folder = try MergingTests.skills("", extra: ", \"drop\": [\"docker\"]")
    let merged = folder.laid()
    #expect(folder.allProblems() == [])
    #expect(merged.lexicon.skill("docker") == nil)
    #expect(!merged.lexicon.skills.contains { ($0.implies + $0.related).contains("docker") })
    #expect(!merged.lexicon.roles.contains { $0.skills.all.contains { $0.skill == "docker" } })
    let detail = merged.changes.first?.detail ?? ""
    #expect(detail.hasPrefix("lost by backend-engineer (core), "), "\(detail)")
  }

  @Test("what is not there can neither be extended nor dropped: the nearest is told")
  func unknown() throws {
    let folder = try MergingTests.skills(
      """
      { "id": "kuberntes", "extends": true, "aliases": ["x"] },
      { "id": "go", "extends": true, "drop": { "aliases": ["golan", "Go"] } }
      """, extra: ", \"drop\": [\"dockr\"]")
    #expect(
      folder.laid().problems.map { [$0.message, $0.hint ?? "", String($0.position?.line ?? 0)] }
        == [
          ["there is no skill \"dockr\" to drop", "did you mean \"docker\"?", "2"],
          ["there is no skill \"kuberntes\" to extend", "did you mean \"kubernetes\"?", "1"],
          ["go has no \"golan\" under aliases", "did you mean \"golang\"?", "2"],
          [
            "go has no \"Go\" under aliases",
            "that is its name: drop the skill, or give it \"ambiguity\" and cues", "2",
          ],
        ])
  }

  @Test("of several layers the later lies over the earlier")
  func layers() throws {
    let first = try MergingTests.skills(
      "{ \"id\": \"quay\", \"name\": \"Quay One\", \"kind\": \"tool\" }")
    let second = try MergingTests.skills(
      "{ \"id\": \"quay\", \"extends\": true, \"aliases\": [\"quay two\"] }")
    let merged = BuiltIn.laid(second.path, over: first.laid().lexicon)
    #expect(merged.lexicon.skill("quay")?.spellings == ["Quay One", "quay two"])
    #expect(merged.lexicon.version.hasSuffix("+") && !merged.lexicon.version.hasSuffix("++"))
  }

  @Test("a layer leaves the same bytes as a list made anew")
  func bytes() throws {
    let ids = BuiltIn.embedded.skills.map(\.id)
    let (first, last) = (try #require(ids.first), try #require(ids.last))
    let folder = try MergingTests.skills(
      """
      { "id": "0-first", "name": "Zeroth Quay", "kind": "tool", "good": ["Ran Zeroth Quay"] },
      { "id": "zzzz-last", "name": "Last Quay", "kind": "tool" },
      { "id": "kubernetes", "extends": true, "aliases": ["Kube Quay"] }
      """, extra: ", \"drop\": [\"\(first)\", \"\(last)\", \"docker\"]")
    let laid = folder.laid().lexicon.skills
    #expect(laid.count == ids.count - 1)
    #expect(laid.first?.good == ["Ran Zeroth Quay"] && laid.last?.name == "Last Quay")
    let anew = SkillList(Array(laid))
    #expect(laid == anew)
    #expect(laid.bytes[laid.spellings] == anew.bytes[anew.spellings])
    for id in ["0-first", "kubernetes", "zzzz-last", ids[ids.count / 2]] {
      #expect(laid.index(ofID: id).map { laid.id($0) } == id)
    }
  }
}
