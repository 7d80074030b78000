import Analysis
import Documents
import Lexicon
import Postings
import Source
import Testing

@Suite("What the gap says of the resume's lines, level and years")
struct GapAdviceTests {
  private static let titles = TitleReader(titles: Read.lexicon.titles)

  private func gap(
    _ bullets: [String], skills: String = "", _ postings: [PostingReading], role: String? = nil
  ) throws -> Gap {
    let resume = try Read.resume(bullets, skills: skills)
    return GapAnalysis(matcher: Read.matcher).gap(
      of: resume, role: role.flatMap(Read.lexicon.role), postings: postings,
      experience: Experience(resume, until: (2026, 11), titles: Self.titles))
  }

  @Test("bullets come in the order of what postings ask of them, an outcome before a deed")
  func forward() throws {
    let gap = try gap(
      [
        "Wrote a guide to the canteen", "Moved 14 services to Amazon EKS",
        "Wrote Rust tools for the build", "Cut the cost of Rust builds by 40%",
      ],
      [
        try Read.posting(["Kubernetes", "AWS", "Rust"], path: "a.txt"),
        try Read.posting(["Kubernetes"], preferred: ["Go"], path: "b.txt"),
      ])
    let lines = gap.forward.map { $0.quote.text }
    #expect(lines.first == "Moved 14 services to Amazon EKS")
    #expect(lines.dropFirst().first == "Cut the cost of Rust builds by 40%")
    #expect(gap.forward.first?.skills.contains("kubernetes") == true)
    #expect(gap.idle.map(\.text) == ["Wrote a guide to the canteen"])
    #expect(gap.forward.count + gap.idle.count == 4)
  }

  @Test("a skill that is only listed is shown the bullets that name a neighbour")
  func couldStandIn() throws {
    let gap = try gap(
      ["Ran Kubernetes for 14 teams", "Wrote a guide to the canteen"],
      skills: "AngularJS, Docker", [try Read.posting(["Docker"])])
    let docker = gap.listedNotShown.first { $0.skill == "docker" }
    #expect(docker?.couldStandIn.map(\.text) == ["Ran Kubernetes for 14 teams"])
    #expect(gap.listedNotShown.map(\.skill) == ["docker", "angularjs"])
    let other = gap.listedNotShown.first { $0.skill == "angularjs" }
    #expect(other?.couldStandIn.isEmpty == true)
  }

  @Test("level and years are held against those that postings state")
  func fit() throws {
    let asked = try [
      ("Senior Engineer", "5+ years of experience with Go"), ("Engineer", "Go"),
      ("Staff Engineer", "2+ years of experience with Go"), ("Junior Engineer", "Go"),
    ].map { title, line in try Read.posting([line], head: title + "\n") }
    let text =
      "# Jo\n\n## Experience\n\n### Senior Engineer, Acme Ltd, 2020 - 2023\n\n- Built things in Go\n"
    let resume = Read.resumes.read(
      try Document.read(bytes: Array(text.utf8), path: "cv.md"))
    let fit = GapAnalysis(matcher: Read.matcher).gap(
      of: resume, role: nil, postings: asked,
      experience: Experience(resume, until: (2026, 11), titles: Self.titles)
    ).fit
    #expect(fit?.levels.held == .senior)
    #expect([fit?.levels.same, fit?.levels.above, fit?.levels.below] == [1, 1, 1])
    #expect([fit?.years.held, fit?.years.stated, fit?.years.median] == [3, 2, 2])
    #expect(fit?.years.met == 1)
  }

  @Test("a title that may be used names the work of one held, however often others are asked")
  func usable() throws {
    let postings = try ["Platform Engineer", "Platform Engineer", "Backend Engineer"].map {
      try Read.posting(["Go"], head: $0 + "\n")
    }
    let text =
      "# Jo\n\n## Experience\n\n### Backend Developer, Acme, 2020 - 2023\n\n- Built things in Go\n"
    let resume = Read.resumes.read(
      try Document.read(bytes: Array(text.utf8), path: "cv.md"))
    let gap = GapAnalysis(matcher: Read.matcher).gap(
      of: resume, role: nil, postings: postings,
      experience: Experience(resume, until: (2026, 11), titles: Self.titles))
    #expect(gap.titles.asked.first?.base == "platform engineer")
    #expect(gap.titles.usable?.base == "backend engineer")
  }

  @Test("a missing skill names the role's project that would show it")
  func provenBy() throws {
    let gap = try gap(["Wrote Rust tools"], [], role: "platform-engineer")
    let row = gap["argo-cd"]
    #expect(row?.provenBy.isEmpty == false)
    let signals = Set(gap.proof.map(\.signal))
    #expect(row.map { signals.isSuperset(of: $0.provenBy) } == true)
    #expect(gap["haskell"]?.provenBy ?? [] == [])
  }
}
