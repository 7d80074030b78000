import Lexicon
import Matching
import Testing

@Suite("Phrase tables of groups")
struct CompactTableTests {
  private static let wording = WordLists([
    WordList(
      id: "list", summary: "",
      groups: [
        WordGroup(id: "a", words: ["Big Query", "years of", "query"]),
        WordGroup(id: "b", words: ["query", "big query engine", ".net", "", "years of:"]),
      ])
  ])

  @Test("a table of groups finds what one of strings does")
  func groups() {
    let groups = Self.wording.groups("list").enumerated().map { ($1, Int32($0)) }
    let strings = Self.wording.list("list").groups.enumerated().flatMap { index, group in
      group.words.map { (phrase: $0, id: Int32(index)) }
    }
    let text = TokenizedText("a big query, Big-Query engine, .NET query and years of: work")
    let found = PhraseTable(groups, of: Self.wording).matches(
      in: text, tokens: text.tokens.indices)
    #expect(found == PhraseTable(strings).matches(in: text, tokens: text.tokens.indices))
    #expect(found.map(\.id) == [0, 1, 1, 0, 0])
  }

  @Test("the numbers of equal phrases are united, those of others not")
  func united() {
    let groups = Self.wording.groups("list").enumerated().map { ($1, Int32(1 << $0)) }
    let table = PhraseTable(uniting: groups, of: Self.wording) { phrase in
      phrase.first == UInt8(ascii: "y") ? 4 : 0
    }
    let text = TokenizedText("big query, query, years of")
    #expect(table.matches(in: text, tokens: text.tokens.indices).map(\.id) == [1, 3, 5])
  }

  @Test("longer phrases come first in any order of the list, plurals after all phrases")
  func chains() {
    let phrases = ["data", "data base", "data base engine", "data base engine room", "ssr", "ssrs"]
    for list in [phrases, phrases.reversed()] {
      let table = PhraseTable(
        list.map { (phrase: $0, id: Int32(phrases.firstIndex(of: $0) ?? 0)) },
        plurals: true)
      let text = TokenizedText(
        "data base engine room, data base engine, data bases, datas, ssrs, ssr")
      #expect(
        table.matches(in: text, tokens: text.tokens.indices).map(\.id) == [3, 2, 1, 0, 5, 4])
    }
  }
}
