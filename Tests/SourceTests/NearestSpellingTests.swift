import Source
import Testing

@Suite("Nearest spelling")
struct NearestSpellingTests {
  @Test(
    "the distance counts edits, a swap of neighbours as one",
    arguments: [
      ("", "abc", 3), ("gap", "gap", 0), ("gpa", "gap", 1), ("survy", "survey", 1),
      ("kitten", "sitting", 3), ("lint", "hint", 1),
    ])
  func distance(first: String, second: String, edits: Int) {
    #expect(NearestSpelling.distance(Array(first.utf8), Array(second.utf8)) == edits)
    #expect(NearestSpelling.distance(Array(second.utf8), Array(first.utf8)) == edits)
  }

  @Test(
    "only what is near is suggested",
    arguments: [
      ("servey", "survey"), ("LINT", "lint"), ("xyz", nil), ("", nil), ("extrct", "extract"),
      ("go", nil), ("gp", "gap"),
    ] as [(String, String?)])
  func nearest(word: String, name: String?) {
    let names = ["gap", "survey", "lint", "extract", "rules"]
    #expect(NearestSpelling.of(word, among: names) == name)
  }

  @Test("ties go to the first in the alphabet, in whatever order they come")
  func ties() {
    #expect(NearestSpelling.of("cat", among: ["rat", "bat"]) == "bat")
    #expect(NearestSpelling.of("cat", among: ["bat", "rat"]) == "bat")
  }
}
