import Documents
import Lexicon
import Lexicons
import Matching
import Testing

/// What is marked with a skill's name, and rows of names without commas.
@Suite("Words marked with a skill")
struct SkillSpanTests {
  private static let spans = SkillSpans(
    wording: CompactLexicon(Lexicons.compact).decode([.wording]).wording)

  private func marked(_ line: String) -> [String] {
    let text = TokenizedText(line)
    let block = Block(kind: .paragraph, range: 0..<text.bytes.count)
    return BuiltIn.matcher.mentions(in: text, blocks: [block]).map {
      String(decoding: text.bytes[SkillSpanTests.spans.range(of: $0, in: text)], as: UTF8.self)
    }
  }

  @Test(
    "nouns, versions and adjectives belong to the name",
    arguments: [
      ("Docker tooling", ["Docker tooling"]),
      ("Terraform best practices, all of them", ["Terraform best practices"]),
      ("Java 17+ and Python 3.11.", ["Java 17+", "Python 3.11"]),
      ("C++20 or later", ["C++20"]),
      ("modern C++ at scale", ["modern C++"]),
      ("SQL Server 2019, or newer", ["SQL Server 2019"]),
      ("Kubernetes, tools and time", ["Kubernetes"]),
      ("Python 5 years", ["Python"]),
      ("Java 3+ years", ["Java"]),
      ("Redis 90% of the time", ["Redis"]),
    ])
  func marks(line: String, words: [String]) { #expect(marked(line) == words) }

  @Test("a row of tags makes everyday words skills")
  func tags() {
    #expect(
      BuiltIn.named("typescript node.js react go") == ["typescript", "node-js", "react", "go"])
    #expect(BuiltIn.named("kafka go") == ["apache-kafka", "go"])
    #expect(!BuiltIn.named("Let Python go home").contains("go"))
    #expect(!BuiltIn.named("We make Kafka go").contains("go"))
  }
}
