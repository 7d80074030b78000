import Lexicon
import Linting
import Testing

@Suite("Word lists behind fixes")
struct WordListTests {
  private static let wording = Sample.lexicon.wording

  @Test(
    "no replacement is itself a wrong spelling, so that fixing twice changes nothing",
    arguments: ["misspellings", "skill-misspellings", "safe-rewordings"])
  func replacements(_ id: String) {
    let groups = Self.wording.list(id).groups
    let wrong = groups.flatMap(\.words).map { $0.lowercased() }
    #expect(!groups.isEmpty)
    #expect(Set(wrong).count == wrong.count)
    #expect(groups.allSatisfy { !wrong.contains($0.id.lowercased()) })
  }

  @Test("each safe rewording is a filler with the same short word")
  func safeRewordings() {
    let fillers = Self.wording.list("fillers")
    for group in Self.wording.list("safe-rewordings").groups {
      let known = fillers.words(group.id)
      #expect(group.words.allSatisfy { known.contains($0) }, "\(group.id)")
    }
  }

  @Test("a verb's present form leads to one past form")
  func presentVerbs() {
    let groups = ["present-verbs", "noun-verbs"].flatMap { Self.wording.list($0).groups }
    let forms = groups.flatMap(\.words)
    #expect(forms.count > 100)
    #expect(Set(forms).count == forms.count)
  }
}
