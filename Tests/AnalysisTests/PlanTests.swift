import Analysis
import Lexicon
import Postings
import Source
import Testing

@Suite("Plan")
struct PlanTests {
  private static let analysis = PlanAnalysis(
    Read.lexicon, matcher: Read.matcher, titles: TitleReader(titles: Read.lexicon.titles))

  private func plan(
    _ resume: ResumeReading, _ postings: [PostingReading]? = nil, role: RoleLexicon? = nil
  ) throws -> Plan {
    let platform = try #require(Read.lexicon.role("platform"))
    return Self.analysis.plan(
      of: resume, to: role ?? platform, until: (2026, 11), postings: postings)
  }

  @Test("stories are the lines with an effect, those of the role first, and duties are none")
  func stories() throws {
    let resume = try Read.resume([
      "Responsible for various services", "Built a billing service in Java",
      "Raised order throughput by 60%", "Cut the build time from 22 minutes to 11",
      "Ran 14 services on Kubernetes",
    ])
    let stories = try plan(resume).stories
    #expect(stories.map(\.line.place.start.line) == [10, 9, 11])
    #expect(stories.first?.signals.isEmpty == false)
    #expect(stories.last?.skills == ["Kubernetes"])
  }

  @Test("a prize is no story, and no more than seven are told")
  func limits() throws {
    let lines = (1...9).map { "Cut the cost of system \($0) by \($0 + 10)%" }
    #expect(try plan(try Read.resume(lines)).stories.count == 7)
    let prize = try Read.resume(
      text: "# Jo\n\n## Experience\n\n### SRE, Acme Ltd, 2020 - 2023\n\n- Built a tool in Go\n\n"
        + "## Awards\n\n- Raised the club's score by 60%\n")
    #expect(try plan(prize).stories.isEmpty)
  }

  @Test("the project is the one that closes what postings ask and the resume does not show")
  func project() throws {
    var role = RoleLexicon(id: "own", name: "Own")
    role.skills.core = ["go"]
    role.proof = [
      ProofSignal(signal: "First", words: ["first word"], project: "Draw a plan."),
      ProofSignal(signal: "Second", words: ["second word"], project: "Run it with Ansible."),
      ProofSignal(signal: "Third", words: ["latency"], project: "Ansible and Terraform at once."),
    ]
    let resume = try Read.resume(["Cut latency by 40% in Go"])
    let asking = [try Read.posting(["Ansible"]), try Read.posting(["Terraform"])]
    let project = try #require(try plan(resume, asking, role: role).project)
    #expect(project.signal == "Second" && project.closes == ["Ansible"])
    let none = [try Read.posting(["Go"])]
    #expect(try plan(resume, none, role: role).project?.signal == "First")
    role.proof.removeFirst(2)
    #expect(try plan(resume, none, role: role).project == nil)
  }

  @Test("postings of the role are the closest; where none is of it, the others are told as such")
  func closest() throws {
    let resume = try Read.resume(["Built a service in Go"])
    let frontend = try Read.posting(["Go"], path: "a.txt", head: "Frontend Engineer\n")
    let platform = try Read.posting(["Rust"], path: "b.txt", head: "Platform Engineer\n")
    let both = try plan(resume, [frontend, platform])
    #expect(both.closest.map(\.path) == ["b.txt"] && both.ofRole == 1 && both.judged == 2)
    // What the other role asks is none of this one's demand.
    #expect(both.repeated.map(\.skill) == ["rust"])
    #expect(both.repeated.first?.demand?.of == 1)
    let other = try plan(resume, [frontend])
    #expect(other.closest.map(\.path) == ["a.txt"] && other.ofRole == 0)
    #expect(try plan(resume).closest.isEmpty)
  }

  @Test("the summary, what is held and what can be shown are the resume's own")
  func facts() throws {
    let text = """
      # Jo

      ## Summary

      Backend engineer with nine years of billing.

      ## Experience

      ### Backend Engineer, Acme Ltd, 2016 - 2020

      - Wrote the runbook that halved pages
      """
    let plan = try plan(try Read.resume(text: text))
    #expect(plan.summary.map(\.text) == ["Backend engineer with nine years of billing."])
    #expect(plan.held?.text == "Backend Engineer" && plan.years == 4)
    #expect(
      plan.artifacts.first { $0.name == "Runbooks" }?.found.map(\.place.start.line) == [11])
    #expect(!plan.adjacent.isEmpty && plan.milestones.count <= 3)
  }

  @Test("what repeats is what is asked and missing, without postings what counts for the role")
  func repeated() throws {
    let resume = try Read.resume(["Built a service in Go"])
    let postings = [
      try Read.posting(["Go", "Ansible", "Communication"]), try Read.posting(["Ansible"]),
    ]
    #expect(try plan(resume, postings).repeated.map(\.skill) == ["ansible"])
    let alone = try plan(resume).repeated
    #expect(alone.allSatisfy { $0.tier == .core || $0.tier == .common })
    #expect(alone.first?.tier == .core)
  }
}
