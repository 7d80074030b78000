import Documents
import Lexicon
import Lexicons
import Matching
import Source
import Testing

@Suite("Names with a slip")
struct MisspellingsTests {
  private static let wording = CompactLexicon(Lexicons.compact).decode([.wording]).wording
  private static let misspellings = Misspellings(BuiltIn.matcher, wording: wording)
  private static let near = wording.list("near-skill-words")

  /// The names of skills, as they stand in a text of one block, with the ids of the skills.
  private func found(
    _ text: String, kind: Block.Kind = .paragraph, by finder: Misspellings = misspellings,
    isName: (String) -> Bool = { _ in false }
  ) -> [String: String] {
    let bytes = Array(text.utf8)
    let words = TokenizedText(bytes)
    let blocks = [Block(kind: kind, range: 0..<bytes.count)]
    let mentions = finder.added(
      to: BuiltIn.matcher.mentions(in: words, blocks: blocks), in: words, blocks: blocks
    ) { isName(String(decoding: bytes[$0], as: UTF8.self)) }
    #expect(mentions.map(\.range.lowerBound) == mentions.map(\.range.lowerBound).sorted())
    var names: [String: String] = [:]
    for mention in mentions where mention.isMisspelt {
      names[String(decoding: bytes[mention.range], as: UTF8.self)] =
        BuiltIn.skills.id(Int(mention.skill))
    }
    return names
  }

  @Test(
    "a letter left out, added, replaced or swapped",
    arguments: [
      ("Kubernets", "kubernetes"), ("Kuberneters", "kubernetes"), ("Kubermetes", "kubernetes"),
      ("Kubernetse", "kubernetes"), ("javascipt", "javascript"), ("JAVASCIRPT", "javascript"),
      ("Terrafrom", "terraform"), ("Elastisearch", "elasticsearch"), ("Dockker", "docker"),
      ("Postgress", "postgresql"), ("ElasticCache", "elasticache"), ("Golanq", "go"),
    ])
  func slips(word: String, skill: String) {
    #expect(found("🚀 Ran \(word), and more") == [word: skill])
    #expect(found("Java/\(word)-based (\(word)).") == [word: skill])
  }

  @Test(
    "wider slips stand in a list",
    arguments: [
      ("Graphana", "grafana"), ("Java Script", "javascript"), ("Postgres SQL", "postgresql"),
      ("Promethius", "prometheus"), ("Git Hub", "github"), ("Kubernates", "kubernetes"),
    ])
  func listed(words: String, skill: String) {
    #expect(found("Used \(words), and more") == [words: skill])
  }

  @Test("a wrong name takes the place of the skills that are parts of it")
  func parts() {
    let bytes = Array("Java Script and Java".utf8)
    let blocks = [Block(kind: .paragraph, range: 0..<bytes.count)]
    let text = TokenizedText(bytes)
    let mentions = Self.misspellings.added(
      to: BuiltIn.matcher.mentions(in: text, blocks: blocks), in: text, blocks: blocks
    ) { _ in false }
    #expect(mentions.map { BuiltIn.skills.id(Int($0.skill)) } == ["javascript", "java"])
    #expect(mentions.map(\.range) == [0..<11, 16..<20])
    #expect(mentions.map(\.isMisspelt) == [true, false])
  }

  @Test(
    "what is no slip",
    arguments: [
      "Tickets brought to closure by a talent team", "Linked the nodes of a graded system",
      "Kubernetes, Docker, JavaScript and PostgreSQL", "Two Dockers and a panda",
      "Moved from OpenSSL and Memcache to GraphiQL", "Read mail at kubernets@example.com",
      "See https://kubernets.io/docs and kubernets.yaml", "snake_dockerr and #terrafrom",
      "Redi, Jva and Kafk are too short", "Used Python3, Pythón and P1thon",
      "I linked in big query results", "alerts from prometeus",
    ])
  func none(text: String) {
    #expect(found(text) == [:])
  }

  @Test("an everyday word's neighbour needs a capital")
  func cased() {
    #expect(found("Alerts from Promethus") == ["Promethus": "prometheus"])
    #expect(found("alerts from promethus") == [:])
  }

  @Test("code and names of people and companies are left out")
  func places() {
    #expect(found("Wrote Terrafrom modules", kind: .code) == [:])
    #expect(found("Worked at Dockerr", isName: { $0 == "Dockerr" }) == [:])
    #expect(found("Worked with Dockerr", isName: { $0 == "Acme" }) == ["Dockerr": "docker"])
  }

  @Test("every slip of a long name is found", arguments: ["kubernetes", "terraform"])
  func allSlips(name: String) {
    let other = name.hasSuffix("s") ? String(name.dropLast()) : name + "s"
    for word in Self.slips(of: name) where word != other {
      #expect(found("Ran \(word) here") == [word: name], "\(word)")
    }
  }

  /// All words one slip away from a name; the first letter stays.
  private static func slips(of name: String) -> Set<String> {
    let letters = Array(name.utf8)
    var words: Set<[UInt8]> = []
    for index in 1...letters.count {
      let head = Array(letters[..<index])
      let tail = Array(letters[index...])
      words.insert(head + tail.dropFirst())
      if tail.count > 1 { words.insert(head + [tail[1], tail[0]] + tail.dropFirst(2)) }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        words.insert(head + [letter] + tail)
        words.insert(head + [letter] + tail.dropFirst())
      }
    }
    words.remove(letters)
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test("what is called a slip is one, in random words")
  func random() {
    var generator = SplitMix64(seed: 7)
    let names = BuiltIn.skills.flatMap(\.spellings).filter { $0.utf8.allSatisfy(ASCII.isLetter) }
    let spellings = Set(names.map { $0.lowercased() })
    let listed = Set(
      Self.wording.list("skill-misspellings").groups.flatMap(\.words).map { $0.lowercased() })
    var count = 0
    for _ in 0..<400 {
      var word = Array((names.randomElement(using: &generator) ?? "").lowercased().utf8)
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let index = Int.random(in: 0..<word.count, using: &generator)
        word[index] = UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &generator)
      }
      let text = String(decoding: word, as: UTF8.self)
      for (slip, skill) in found(text) where !listed.contains(slip) {
        let wanted = BuiltIn.skills.first { $0.id == skill }?.spellings ?? []
        #expect(!spellings.contains(slip))
        #expect(
          wanted.contains {
            NearestSpelling.distance(Array(slip.utf8), Array($0.lowercased().utf8)) == 1
          }, "\(slip) of \(skill)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("the words that lie near are near, and listed misspellings are wider than a slip")
  func lists() {
    let lists = Self.wording.lists
    let unlisted = Misspellings(
      BuiltIn.matcher,
      wording: WordLists(
        lists.filter { $0.id != "near-skill-words" && $0.id != "skill-misspellings" }
          + [
            WordList(
              id: "near-skill-words", summary: "",
              groups: Self.near.groups.filter { $0.id == "spellings" })
          ]))
    let known = Set(
      BuiltIn.skills.flatMap(\.spellings).flatMap { $0.lowercased().split { !$0.isLetter } })
    for group in Self.near.groups where group.id != "spellings" {
      for word in group.words {
        let capital = word.prefix(1).uppercased() + word.dropFirst()
        #expect(
          known.contains(word[...]) || found("A \(capital) B", by: unlisted).count == 1, "\(word)")
      }
    }
    for group in Self.wording.list("skill-misspellings").groups {
      for words in group.words {
        #expect(found("a \(words.lowercased()) b", by: unlisted) == [:], "\(words)")
      }
    }
  }
}
