import Analysis
import Lexicon
import Source
import Testing

@Suite("What a resume shows")
struct EvidenceTests {
  private func evidence(_ resume: ResumeReading, _ skill: String) throws -> SkillEvidence {
    let index = try #require(Read.lexicon.skills.index(ofID: skill))
    return Evidence(resume, skills: Read.lexicon.skills).skills[index]
  }

  @Test("an outcome with a result proves, a deed shows, a list lists; the strongest counts")
  func levels() throws {
    let resume = try Read.resume(
      ["Built a billing service in Go", "Cut p95 latency of the Go API by 40%", "Wrote Python"],
      skills: "Go, Python, Docker")
    #expect(try evidence(resume, "go").status == .proven)
    #expect(try evidence(resume, "python").status == .shown)
    #expect(try evidence(resume, "docker").status == .listed)
    #expect(try evidence(resume, "haskell").status == .missing)
    #expect(try evidence(resume, "go").quotes.map(\.place.start.line) == [8, 7, 13])
  }

  @Test("at most three lines are quoted")
  func quoteLimit() throws {
    let resume = try Read.resume((1...6).map { "Built service number \($0) in Go" })
    #expect(try evidence(resume, "go").quotes.count == 3)
  }

  @Test("what a skill implies is met at its level and says through which")
  func implied() throws {
    let resume = try Read.resume(["Cut costs of Amazon EKS by 40%"])
    for skill in ["kubernetes", "aws", "container-orchestration"] {
      let found = try evidence(resume, skill)
      #expect(found.status == .proven, "\(skill)")
      #expect(found.through != nil, "\(skill)")
    }
    #expect(try evidence(resume, "kubernetes").through == "Amazon EKS")
    #expect(try evidence(resume, "amazon-eks").through == nil)
  }

  @Test("a skill named itself keeps its own line where that is as strong")
  func named() throws {
    let resume = try Read.resume(["Moved services to Amazon EKS", "Ran Kubernetes clusters"])
    let found = try evidence(resume, "kubernetes")
    #expect(found.through == nil)
    #expect(found.quotes.map(\.text) == ["Ran Kubernetes clusters"])
  }

  @Test("implications never add to what a posting asks")
  func postingSide() throws {
    let gap = Read.gap(try Read.resume(["Wrote Go"]), [try Read.posting(["Amazon EKS"])])
    #expect(gap.rows.map(\.skill) == ["amazon-eks"])
  }

  @Test("a neighbour is told and never counted as met")
  func related() throws {
    let gap = Read.gap(
      try Read.resume(["Built images with Docker"]), [try Read.posting(["Kubernetes"])])
    let found = try #require(gap["kubernetes"]).evidence
    #expect(found.status == .related)
    #expect(!found.status.isMet)
    #expect(found.neighbours == ["docker", "containerization"])
    #expect(gap.required.map { [$0.met, $0.of] } == [0, 1])
  }

  @Test("what a missing skill implies is near it")
  func impliedIsNear() throws {
    let gap = Read.gap(
      try Read.resume(["Ran Kubernetes for 9 teams"]), [try Read.posting(["Amazon EKS"])])
    let found = try #require(gap["amazon-eks"]).evidence
    #expect(found.status == .related)
    #expect(found.neighbours.contains("kubernetes"))
    #expect(gap.required.map { [$0.met, $0.of] } == [0, 1])
  }

  @Test("a resume that is only a list reaches listed, and is known as one")
  func keywordList() throws {
    let list = Read.gap(
      try Read.resume([], skills: "Go, Kubernetes, Terraform"), [try Read.posting(["Go"])])
    #expect(list.cautions == [.noLineOfWork])
    #expect(list.rows.map(\.evidence.status) == [.listed])
    let real = Read.gap(
      try Read.resume(["Built a service in Go"], skills: "Go"), [try Read.posting(["Go"])])
    #expect(real.cautions.isEmpty)
  }

  @Test("skills listed but never shown, and shown but never listed")
  func lists() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Go", "Wrote Rust"], skills: "Go, Haskell"),
      [try Read.posting(["Go"])])
    #expect(gap.listedNotShown.map(\.skill) == ["haskell"])
    #expect(gap.shownNotListed == ["rust"])
  }

  @Test("the weakest lines come with duties first")
  func weakest() throws {
    let gap = Read.gap(
      try Read.resume(
        ["Built a service in Go", "Responsible for backups", "Cut latency of the API by 40%"]),
      [try Read.posting(["Go"])])
    #expect(gap.weakest.map(\.text) == ["Responsible for backups", "Built a service in Go"])
  }
}
