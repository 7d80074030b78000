import Lexicon
import Testing

@Suite("Merging a user's folder")
struct MergingTests {
  static func list(_ words: [String], drop: [String] = [], note: String = "") -> WordList {
    WordList(
      id: "openers", summary: "S.",
      groups: [WordGroup(id: "weak", note: note, words: words, drop: drop)])
  }

  @Test("a skill of a new id is added, of a known id replaces it whole")
  func skills() throws {
    let folder = try UserFolder([
      "skills/own.json": """
      { "family": "own", "skills": [
        { "id": "house-framework", "name": "Hausrahmen", "kind": "framework" },
        { "id": "postgresql", "name": "Postgres Pro", "kind": "database" } ] }
      """
    ])
    let own = try LexiconFolder.read(folder.path).lexicon
    let merged = BuiltIn.embedded.merging(own)
    #expect(merged.skills.count == BuiltIn.embedded.skills.count + 1)
    #expect(merged.skills.map(\.id) == merged.skills.map(\.id).sorted())
    let replaced = merged.skills.first { $0.id == "postgresql" }
    #expect(replaced?.spellings == ["Postgres Pro"])
    #expect(replaced?.implies == [])
    #expect(merged.roles == BuiltIn.embedded.roles && merged.common == BuiltIn.embedded.common)
  }

  @Test("a role of a known id replaces it, the others stay")
  func roles() throws {
    var own = Lexicon()
    var role = try #require(BuiltIn.embedded.role("sre"))
    role.focus = "Ours."
    own.roles = [role]
    let merged = BuiltIn.embedded.merging(own)
    #expect(merged.roles.count == 14)
    #expect(merged.role("sre")?.focus == "Ours.")
    #expect(merged.role("em") == BuiltIn.embedded.role("em"))
  }

  @Test("words are added once and dropped by name")
  func words() {
    var base = Lexicon()
    base.wording = WordLists([MergingTests.list(["helped", "worked on"], note: "Old.")])
    var own = Lexicon()
    own.wording = WordLists([MergingTests.list(["assisted", "worked on"], drop: ["helped"])])
    let merged = base.merging(own).wording.list("openers")
    #expect(merged.words("weak") == ["worked on", "assisted"])
    #expect(merged.groups.first?.note == "Old.")
  }

  @Test("new groups and lists are added, nothing merged with nothing stays")
  func newLists() {
    var base = Lexicon()
    base.titles = WordLists([MergingTests.list(["a"])])
    var own = Lexicon()
    own.titles = WordLists([
      WordList(id: "openers", summary: "", groups: [WordGroup(id: "new", words: ["b"])]),
      WordList(id: "bases", summary: "B.", groups: [WordGroup(id: "x", words: ["c"])]),
    ])
    let merged = base.merging(own).titles
    #expect(merged.lists.map(\.id) == ["bases", "openers"])
    #expect(merged.list("openers").groups.map(\.id) == ["weak", "new"])
    #expect(base.merging(Lexicon()) == base)
  }
}
