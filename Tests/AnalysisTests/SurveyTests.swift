import Analysis
import Lexicon
import Source
import Testing

@Suite("Survey")
struct SurveyTests {
  @Test("counts, levels and order of skills")
  func skills() throws {
    let survey = Read.survey([
      try Read.posting(["Go", "Kubernetes"]), try Read.posting(["Go"], preferred: ["Kubernetes"]),
      try Read.posting(["Rust"], duties: ["Write Go"]),
    ])
    #expect(survey.read == 3)
    #expect(survey.judged == 3)
    #expect(survey.skills.map(\.skill) == ["go", "kubernetes", "rust"])
    let go = try #require(survey.skills.first)
    #expect([go.postings, go.of, go.required, go.preferred] == [3, 3, 2, 0])
    let kubernetes = survey.skills[1]
    #expect([kubernetes.postings, kubernetes.required, kubernetes.preferred] == [2, 1, 1])
  }

  @Test("a posting that differs only in spaces counts as a duplicate")
  func duplicates() throws {
    let survey = Read.survey([
      try Read.posting(["Go"], path: "a.txt"),
      try Read.posting(["Go"], path: "b.txt", head: "Engineer\n\n\n"),
      try Read.posting(["Rust"], path: "c.txt"),
      try Read.posting([], path: "d.txt", head: "A fox met a hen by the river.\n"),
    ])
    #expect([survey.read, survey.judged, survey.duplicates] == [4, 2, 1])
    #expect(survey.unjudged == ["d.txt"])
    #expect(survey.skills.map(\.postings) == [1, 1])
  }

  @Test("lift tells how much more often than by chance two skills come together")
  func pairs() throws {
    let survey = Read.survey([
      try Read.posting(["Go", "Kubernetes", "Haskell"]), try Read.posting(["Go", "Kubernetes"]),
      try Read.posting(["Rust"]), try Read.posting(["Rust", "Go"]),
    ])
    #expect(survey.pairs.map(\.skills) == [["go", "kubernetes"]])
    let pair = try #require(survey.pairs.first)
    #expect(pair.postings == 2)
    // 2 together, where 3 of 4 times 2 of 4 would give 1.5.
    #expect(abs(pair.lift - 2 / 1.5) < 1e-9)
  }

  @Test("either/or groups are counted")
  func groups() throws {
    let survey = Read.survey([
      try Read.posting(["Go or Rust"]), try Read.posting(["Rust or Go", "Haskell"]),
      try Read.posting(["Go, Java or Rust"]),
    ])
    #expect(survey.anyOf.map(\.skills) == [["go", "rust"], ["go", "java", "rust"]])
    #expect(survey.anyOf.map(\.postings) == [2, 1])
  }

  @Test("years have the lower middle as their median")
  func years() throws {
    let survey = Read.survey(
      try [8, 3, 5, 4].map { try Read.posting(["\($0)+ years of experience with Go"]) })
    #expect(survey.years.stated == 4)
    #expect(survey.years.median == 4)
    #expect(survey.years.min == 3)
    #expect(survey.years.max == 8)
  }

  @Test("pay is told apart by currency and period, each with its medians")
  func pay() throws {
    let survey = Read.survey(
      try ["$100,000 - $120,000 a year", "$140,000 - $160,000 a year", "$60 - $70 per hour"].map {
        try Read.posting(["Go"], head: "Engineer\n\nSalary: \($0)\n")
      })
    #expect(survey.salary.map(\.period) == ["year", "hour"])
    #expect(survey.salary.map(\.stated) == [2, 1])
    #expect(survey.salary.map(\.medianMin) == [100_000, 60])
    #expect(survey.salary.map(\.medianMax) == [120_000, 70])
  }

  @Test("months count what their postings ask")
  func trend() throws {
    let survey = Read.survey([
      try Read.posting(["Go"], head: "Engineer\nPosted 2026-09-30\n"),
      try Read.posting(["Go", "Rust"], head: "Engineer\nPosted 2026-10-02\n"),
      try Read.posting(["Go"], head: "Engineer\nPosted 2026-10-20\n"),
    ])
    #expect(survey.oldest == "2026-09-30")
    #expect(survey.newest == "2026-10-20")
    #expect(survey.trend.map(\.month) == ["2026-09", "2026-10"])
    #expect(survey.trend.map(\.postings) == [1, 2])
    #expect(survey.trend.last?.skills.map(\.value) == ["go", "rust"])
    #expect(survey.trend.last?.skills.map(\.count) == [2, 1])
  }

  @Test("titles are counted by their parts")
  func titles() throws {
    let survey = Read.survey(
      try ["Senior Platform Engineer", "Platform Engineer", "Senior SRE"].map {
        try Read.posting(["Go"], head: $0 + "\n")
      })
    #expect(survey.families.map(\.value) == ["platform", "sre"])
    #expect(survey.families.map(\.count) == [2, 1])
    #expect(survey.seniorities.first?.value == "senior")
    #expect(survey.names.map(\.value).contains("senior platform engineer"))
    let pattern = try #require(survey.patterns.first { $0.value == "Senior {specialty} Engineer" })
    #expect(pattern.postings == 2)
    #expect(pattern.specialties.map(\.value) == ["platform", "site reliability"])
    #expect(survey.search.map(\.value) == ["platform engineer"])
  }

  @Test("equal counts come in the order of the alphabet")
  func tally() {
    let tally = Tally(["b", "a", "c", "b", "a"])
    #expect(tally.counts.map(\.value) == ["a", "b", "c"])
    #expect(tally.counts.map(\.count) == [2, 2, 1])
  }

  @Test("nothing gives an empty survey")
  func empty() {
    let survey = Read.survey([])
    #expect(survey.judged == 0)
    #expect(survey.years.median == nil)
    #expect(survey.skills.isEmpty && survey.pairs.isEmpty && survey.trend.isEmpty)
  }
}
