import Analysis
import Documents
import Lexicon
import Matching
import Source
import Testing

@Suite("Nearly the same in other words, and names with a slip")
struct OtherWordsTests {
  private func gap(_ lines: [String], skills: String = "", asks: String) throws -> Gap {
    Read.gap(try Read.resume(lines, skills: skills), [try Read.posting([asks])])
  }

  @Test(
    "words that say nearly the same make a skill related, with the resume's line",
    arguments: [
      ("Carried the production support rotation for 12 services", "on-call rotation", "on-call"),
      ("Wrote the build and deploy pipeline of 9 teams", "CI/CD", "ci-cd"),
      ("Reviewed pull requests of 5 engineers", "code review", "code-review"),
      ("Coached junior engineers each week", "mentoring of engineers", "mentoring"),
      (
        "Moved 30 servers to automated provisioning", "infrastructure as code",
        "infrastructure-as-code"
      ),
    ])
  func near(line: String, asked: String, skill: String) throws {
    let found = try #require(try gap([line, "Wrote Go"], asks: asked)[skill]).evidence
    #expect(found.status == .related)
    #expect(!found.status.isMet)
    #expect(found.quotes.map(\.text) == [line])
    let words = try #require(found.near.first)
    #expect(line.contains(words.text) && words.text.utf8.count < line.utf8.count)
    #expect(words.place.start.line == 7 && words.place.start.column > 2)
  }

  @Test("a skill that is met says nothing of near words")
  func met() throws {
    let gap = try gap(
      ["Carried the production support rotation", "Built the on-call rotation of 12 services"],
      asks: "on-call rotation")
    let found = try #require(gap["on-call"]).evidence
    #expect(found.status == .shown)
    #expect(found.near == [])
    #expect(gap.required.map { [$0.met, $0.of] } == [1, 1])
  }

  @Test("near words count for nothing, and neighbours stay beside them")
  func notMet() throws {
    let gap = try gap(
      ["Wrote the release pipeline in Jenkins", "Reviewed pull requests"], asks: "code review")
    #expect(gap.required.map { [$0.met, $0.of] } == [0, 1])
    let both = try self.gap(
      ["Ran the war room", "Wrote runbooks"], asks: "incident management")
    let found = try #require(both["incident-management"]).evidence
    #expect(found.near.map(\.text) == ["war room"])
    #expect(found.quotes.map(\.text) == ["Ran the war room"])
    #expect(
      found.neighbours
        == Read.lexicon.skills.related(
          try #require(Read.lexicon.skills.index(ofID: "incident-management"))
        ).filter { $0 == "runbooks" })
  }

  @Test("postings are not read for near words")
  func postings() throws {
    let gap = try gap(
      ["Wrote Go"], asks: "Go and a production support rotation, reviewed pull requests")
    #expect(gap["on-call"] == nil)
    #expect(gap["code-review"] == nil)
    #expect(gap["go"] != nil)
  }

  @Test("schools, certificates and contact details tell of no work")
  func sections() throws {
    let text = """
      # Jo Doe

      Reviewed pull requests

      ## Experience

      ### Engineer, Acme Ltd, 2020 - 2023

      - Wrote Go

      ## Education

      - Reviewed pull requests at school

      """
    let resume = Read.resumes.read(try Document.read(bytes: Array(text.utf8), path: "cv.md"))
    let gap = Read.gap(resume, [try Read.posting(["code review"])])
    #expect(try #require(gap["code-review"]).evidence.status == .missing)
  }

  @Test("a skill with a slip counts at its level, and the report has the word")
  func slip() throws {
    let gap = try gap(
      ["Cut deploys on Kubernets 🚀 by 40%", "Wrote Terrafrom modules"], skills: "Pyhton",
      asks: "Kubernetes, Terraform, Python and AWS")
    for (skill, status, word) in [
      ("kubernetes", EvidenceStatus.proven, "Kubernets"), ("terraform", .shown, "Terrafrom"),
      ("python", .listed, "Pyhton"),
    ] {
      let found = try #require(gap[skill]).evidence
      #expect(found.status == status)
      #expect(found.misspelt.map(\.text) == [word])
      #expect(found.quotes.first?.text.contains(word) == true)
    }
    #expect(try #require(gap["aws"]).evidence.misspelt == [])
    #expect(gap.required.map { [$0.met, $0.of] } == [3, 4])
  }

  @Test("a slip that another skill outdoes is told all the same")
  func implied() throws {
    let gap = try gap(
      ["Cut costs of Amazon EKS by 40%"], skills: "Kubernets", asks: "Kubernetes")
    let found = try #require(gap["kubernetes"]).evidence
    #expect(found.status == .proven)
    #expect(found.through == "Amazon EKS")
    #expect(found.misspelt.map(\.text) == ["Kubernets"])
  }

  @Test("postings are read to the letter")
  func postingSlips() throws {
    let gap = try gap(["Wrote Go"], asks: "Go, Kubernets and Terrafrom")
    #expect(gap.rows.map(\.skill) == ["go"])
  }

  @Test("the writer's and the employer's names are no slips, a position's title may be")
  func names() throws {
    let text = """
      # Ansible Jenkin Dockerr

      ## Experience

      ### Kubernets Engineer, Terrafrom Ltd, 2020 - 2023

      - Wrote Go

      """
    let resume = Read.resumes.read(try Document.read(bytes: Array(text.utf8), path: "cv.md"))
    let slips = resume.mentions.filter(\.isMisspelt)
    #expect(slips.map { resume.document.string($0.range) } == ["Kubernets"])
  }
}
