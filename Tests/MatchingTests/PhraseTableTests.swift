import Matching
import Testing

@Suite("Phrase table")
struct PhraseTableTests {
  static let vocabulary = ["spring", "boot", "Boot", "cloud", "data", "Go", "go", "storage", "x2"]

  static func phrase(_ random: inout SplitMix64, _ joins: [String], length: Int) -> String {
    var text = ""
    for index in 0..<length {
      if index > 0 { text += joins.randomElement(using: &random) ?? " " }
      text += vocabulary.randomElement(using: &random) ?? ""
    }
    return text
  }

  @Test("it finds what trying every phrase at every word finds", arguments: 0..<200)
  func likeNaive(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let entries = (0..<12).map { index in
      (
        phrase: PhraseTableTests.phrase(
          &random, [" ", "-", "/", " & "], length: Int.random(in: 1...3, using: &random)),
        id: Int32(index)
      )
    }
    let gaps = [" ", " ", " ", "-", "/", " / ", " & ", "&", ", ", "\n", "  ", " - ", "; "]
    let text = PhraseTableTests.phrase(&random, gaps, length: 60)
    let tokens = TokenizedText(text)
    let found = PhraseTable(entries).matches(in: tokens, tokens: 0..<tokens.tokens.count)
    let expected = NaiveTable(entries).matches(in: text)
    #expect(found.map { NaiveTable.Match(id: $0.id, first: $0.first, end: $0.end) } == expected)
    #expect(!expected.isEmpty)
  }

  @Test("the first of equal phrases wins")
  func equalPhrases() {
    let table = PhraseTable([("data store", 1), ("Data-Store", 2)])
    let text = TokenizedText("a data store")
    #expect(table.firstMatch(in: text, tokens: 0..<3)?.id == 1)
  }

  @Test(
    "plurals fit only where asked for",
    arguments: [
      ("service", "services", true), ("index", "indexes", true), ("query", "queries", true),
      ("bus", "buses", true), ("team lead", "team leads", true), ("team lead", "teams lead", false),
      ("query", "querys", false),
    ])
  func plurals(phrase: String, text: String, fits: Bool) {
    let tokens = TokenizedText(text)
    let range = 0..<tokens.tokens.count
    #expect(
      (PhraseTable([(phrase, 1)], plurals: true).firstMatch(in: tokens, tokens: range) != nil)
        == fits)
    #expect(PhraseTable([(phrase, 1)]).firstMatch(in: tokens, tokens: range) == nil)
  }

  @Test("a match ends before the limit of its range")
  func limits() {
    let table = PhraseTable([("spring boot", 1)])
    let text = TokenizedText("use spring boot")
    #expect(table.matches(in: text, tokens: 0..<3).map(\.range) == [4..<15])
    #expect(table.matches(in: text, tokens: 0..<2).isEmpty)
  }

  @Test("an empty table and an empty text find nothing")
  func empty() {
    let nothing: [(phrase: String, id: Int32)] = []
    let text = TokenizedText("Go")
    #expect(PhraseTable(nothing).matches(in: text, tokens: 0..<1).isEmpty)
    #expect(PhraseTable([("go", 1)]).matches(in: TokenizedText(""), tokens: 0..<0).isEmpty)
  }
}
