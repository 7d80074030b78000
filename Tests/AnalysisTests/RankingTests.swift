import Analysis
import Documents
import Lexicon
import Postings
import Source
import Testing

@Suite("Ranking")
struct RankingTests {
  private static let titles = TitleReader(titles: Read.lexicon.titles)

  /// The ranking of postings for a resume, as of November 2026.
  private func ranking(
    _ resume: ResumeReading, _ postings: [PostingReading], top: Int? = nil
  ) -> Ranking {
    let experience = Experience(resume, until: (2026, 11), titles: Self.titles)
    let analysis = RankingAnalysis(resume, experience, skills: Read.lexicon.skills)
    return analysis.ranking(postings.map { analysis.entry($0) }, top: top)
  }

  /// A resume with a position for each line of title and dates.
  private func resume(_ positions: [String]) throws -> ResumeReading {
    var text = "# Jo Doe\n\n## Experience\n"
    for position in positions { text += "\n### \(position)\n\n- Built a billing service in Go\n" }
    return Read.resumes.read(try Document.read(bytes: Array(text.utf8), path: "cv.md"))
  }

  @Test("the order is the share of required met, then of preferred, then fewer missing, then path")
  func order() throws {
    let resume = try Read.resume(["Built a Kubernetes operator in Golang"], skills: "Terraform")
    let ranking = ranking(
      resume,
      [
        try Read.posting(["Go", "Haskell"], path: "e.txt"),
        try Read.posting(["Go", "Haskell"], preferred: ["Terraform"], path: "d.txt"),
        try Read.posting(["Go", "Rust", "Kubernetes", "Scala"], path: "f.txt"),
        try Read.posting(["Go", "Kubernetes"], preferred: ["Rust"], path: "c.txt"),
        try Read.posting(["Go"], preferred: ["Rust"], path: "b.txt"),
        try Read.posting([], duties: ["Write Go"], path: "a.txt"),
      ])
    #expect(ranking.rows.map(\.path) == ["b.txt", "c.txt", "d.txt", "e.txt", "f.txt", "a.txt"])
    #expect(ranking.rows[2].required == Ranking.Share(met: 1, of: 2))
    #expect(ranking.rows[2].preferred == Ranking.Share(met: 1, of: 1))
    #expect(ranking.rows[2].missing.map(\.skills) == [["haskell"]])
    #expect(ranking.rows[5].required == Ranking.Share())
  }

  @Test("one of several that are enough is one requirement, met by any of them")
  func groups() throws {
    let resume = try Read.resume(["Built a service in Go"])
    let posting = try Read.posting(["Go, Rust or Java", "Terraform or Pulumi", "Communication"])
    let row = try #require(ranking(resume, [posting]).rows.first)
    #expect(row.required == Ranking.Share(met: 1, of: 2))
    let missing = try #require(row.missing.first)
    #expect(missing.skills == ["terraform", "pulumi"])
    #expect(missing.quote?.place.start.line == 5)
    #expect(missing.quote?.text == "Terraform or Pulumi")
  }

  @Test("a neighbour is told and not met")
  func related() throws {
    let resume = try Read.resume(["Built pipelines with Jenkins in Go"])
    let row = try #require(ranking(resume, [try Read.posting(["GitHub Actions"])]).rows.first)
    #expect(row.required == Ranking.Share(met: 0, of: 1))
    #expect(row.missing.map(\.status) == [.related])
  }

  @Test("the best are kept, and what says nothing is named")
  func top() throws {
    let resume = try Read.resume(["Built a service in Go"])
    let ranking = ranking(
      resume,
      [
        try Read.posting(["Go"], path: "a.txt"),
        try Read.posting([], path: "c.txt", head: "A fox met a hen by the river.\n"),
        try Read.posting(["Rust"], path: "d.txt"),
      ], top: 1)
    #expect(ranking.rows.map(\.path) == ["a.txt"])
    #expect([ranking.read, ranking.ranked, ranking.duplicates] == [3, 2, 0])
    #expect(ranking.unjudged == ["c.txt"])
  }

  @Test("of copies the first that was judged counts")
  func copies() {
    var copies = PostingCopies()
    let postings: [(name: String, fingerprint: UInt64, isJudged: Bool)] = [
      ("a", 1, false), ("b", 1, false), ("c", 2, true), ("d", 1, true), ("e", 2, true),
      ("f", 1, true),
    ]
    let counted = postings.filter {
      copies.counts($0.name, fingerprint: $0.fingerprint, isJudged: $0.isJudged)
    }
    #expect(counted.map(\.name) == ["a", "b", "c", "d"])
    #expect(
      copies.found == [
        PostingCopy(name: "e", original: "c"), PostingCopy(name: "f", original: "d"),
      ])
    #expect(copies.known == [1, 2])
  }

  @Test(
    "years are those of all positions, the same month never twice",
    arguments: [
      (["Engineer, Acme Ltd, Jan 2020 - Dec 2021"], 2),
      (["Engineer, Acme Ltd, Jan 2020 - Nov 2021"], 1),
      (["Engineer, Acme Ltd, 2018 - 2020", "Engineer, Bolt Inc, 2019 - 2022"], 4),
      (["Engineer, Acme Ltd, Dec 2023 - Present", "Engineer, Bolt Inc, 2015 - 2017"], 5),
    ])
  func years(positions: [String], years: Int) throws {
    let experience = Experience(
      try resume(positions), until: (2026, 11), titles: Self.titles)
    #expect(experience.years == years)
  }

  @Test("the title held is the current one, else the last")
  func held() throws {
    let resume = try resume([
      "Backend Engineer, Acme Ltd, 2015 - 2018", "Senior Backend Engineer, Bolt Inc, 2018 - 2021",
    ])
    let experience = Experience(resume, until: (2026, 11), titles: Self.titles)
    #expect(experience.held?.text == "Senior Backend Engineer")
    #expect(experience.level == .senior)
  }

  @Test(
    "years and level are compared",
    arguments: [
      ("Senior SRE", 3, true, Ranking.Level.Fit.same), ("Staff SRE", 9, false, .above),
      ("Junior SRE", 1, true, .below), ("Engineering Manager", 2, true, .otherTrack),
      ("SRE", 2, true, nil),
    ] as [(String, Int, Bool, Ranking.Level.Fit?)])
  func fit(title: String, years: Int, isEnough: Bool, level: Ranking.Level.Fit?) throws {
    let resume = try resume(["Senior Backend Engineer, Acme Ltd, 2016 - 2020"])
    let posting = try Read.posting(
      ["\(years)+ years of experience with Go"], head: title + "\n")
    let row = try #require(ranking(resume, [posting]).rows.first)
    #expect(row.years == Ranking.Years(askedMin: years, askedMax: nil, held: 4))
    #expect(row.years.isEnough == isEnough)
    #expect(row.level.fit == level)
  }
}
