import Lexicon
import Testing

@Suite("Groups of the compact form")
struct CompactGroupTests {
  @Test("the bytes of every group are the words of its list")
  func words() {
    let lexicon = BuiltIn.embedded
    for folder in [lexicon.wording, lexicon.titles] {
      #expect(folder.ids == folder.lists.map(\.id))
      for list in folder.lists {
        let groups = folder.groups(list.id)
        #expect(groups.map { folder.group(at: $0) } == list.groups)
        #expect(groups.map { folder.id(of: $0) } == list.groups.map(\.id))
        for (group, wanted) in zip(groups, list.groups) {
          #expect(group.count == wanted.words.count)
          let text = wanted.words.map { $0 + "\t" }.joined()
          #expect(String(decoding: folder.bytes[group.words], as: UTF8.self) == text)
        }
      }
    }
  }

  @Test("lists made by hand are kept as those that were read")
  func made() throws {
    let group = WordGroup(id: "g", note: "Why.", words: ["one two", ""], drop: ["three"])
    let list = WordList(id: "b", summary: "Both.", groups: [group, WordGroup(id: "h", words: [])])
    let lists = WordLists([list, WordList(id: "a", summary: "", groups: [])])
    #expect(lists.ids == ["a", "b"])
    #expect(lists.list("b") == list)
    #expect(lists.list("c").groups.isEmpty)
    #expect(lists.groups("c").isEmpty)
    let found = try #require(lists.group("h", of: "b"))
    #expect(found.words.isEmpty)
    #expect(lists.group("i", of: "b") == nil)
    #expect(String(decoding: lists.bytes[CompactGroup(ofID: found).words], as: UTF8.self) == "h\t")
  }

  @Test("what stands before the records is what they say")
  func letters() {
    let skills = BuiltIn.embedded.skills
    for index in skills.indices {
      let skill = skills[index]
      #expect(skills.kind(index) == skill.kind)
      #expect(skills.ambiguity(index) == skill.ambiguity)
      #expect(skills.implied(index).map(skills.id) == skill.implies)
      let others = skill.implies.filter { !skill.related.contains($0) }
      #expect(skills.neighbours(index).map(skills.id) == skill.related + others)
      let near = skill.near.map { $0 + "\t" }.joined()
      #expect(String(decoding: skills.bytes[skills.nearGroup(index).words], as: UTF8.self) == near)
    }
    #expect(skills.index(ofID: "") == nil)
    #expect(skills.index(ofID: "zzzz") == nil)
  }
}
