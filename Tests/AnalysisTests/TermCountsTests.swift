import Analysis
import Documents
import Testing

@Suite("Names that the lexicon does not know, counted")
struct TermCountsTests {
  private static func terms(_ postings: [PostingReading]) -> [String] {
    Read.survey(postings).unrecognised.map { "\($0.term) \($0.postings)" }
  }

  @Test("once a posting, most frequent first, ties in the order of the alphabet")
  func order() throws {
    let terms = Self.terms([
      try Read.posting(["Go and Quorvex", "You like Quorvex"], path: "a.txt"),
      try Read.posting(["Go, Dramble and Quorvex"], path: "b.txt"),
      try Read.posting(["Rust", "You have seen Brannix"], path: "c.txt"),
    ])
    #expect(terms == ["Quorvex 2", "Brannix 1", "Dramble 1"])
  }

  @Test("spellings that differ in capitals are one term, written as most postings write it")
  func spelling() throws {
    let terms = Self.terms([
      try Read.posting(["Haskell and QuorVex"], path: "a.txt"),
      try Read.posting(["Go and Quorvex"], path: "b.txt"),
      try Read.posting(["Rust and Quorvex"], path: "c.txt"),
    ])
    #expect(terms == ["Quorvex 3"])
    let tie = Self.terms([
      try Read.posting(["Go and QuorVex"], path: "a.txt"),
      try Read.posting(["Rust and Quorvex"], path: "b.txt"),
    ])
    #expect(tie == ["QuorVex 2"])
  }

  @Test("the place is that of the first posting, in surveys and gaps alike")
  func place() throws {
    let postings = [
      try Read.posting(["Rust"], path: "a.txt"),
      try Read.posting(["Rust", "Go and QuorVex"], path: "b.txt"),
      try Read.posting(["Go, Quorvex"], path: "c.txt"),
      try Read.posting(["Haskell, Quorvex"], path: "d.txt"),
    ]
    let gap = Read.gap(try Read.resume(["Wrote services in Go"]), postings)
    for terms in [Read.survey(postings).unrecognised, gap.unrecognised] {
      let term = try #require(terms.first)
      #expect(terms.count == 1)
      #expect(term.term == "Quorvex")
      #expect(term.path == "b.txt")
      #expect(term.line == 5)
    }
  }

  @Test("they are no skills, and a copy of a posting does not count again")
  func noSkill() throws {
    let posting = try Read.posting(["Go and Quorvex"], path: "a.txt")
    var copy = posting
    copy.document.path = "b.txt"
    let survey = Read.survey([posting, copy])
    #expect(survey.unrecognised.map(\.postings) == [1])
    #expect(survey.skills.map(\.skill) == ["go"])
    let gap = Read.gap(try Read.resume(["Wrote services in Go"]), [posting])
    #expect(gap.rows.map(\.skill) == ["go"])
    #expect(gap.required?.of == 1)
  }
}
