import Documents
import Linting
import Matching
import Resumes
import Testing

@Suite("The linter")
struct LinterTests {
  private let weak = Sample.resume(
    "Responsible for various services and enviroments", "Built backend services in Go and Python",
    "Worked on Github actions in order to help the the team",
    "Assisted with 12 services for 2 million users", "Significantly improved the load time")

  @Test("findings are ordered by place, those of one place by rule")
  func order() throws {
    let found = Linter(rules: Rule.all).findings(in: try Sample.input(weak))
    #expect(found.count > 8)
    for (left, right) in zip(found, found.dropFirst()) {
      #expect(
        (left.range.lowerBound, left.rule.id) < (right.range.lowerBound, right.rule.id)
          || (left.range == right.range && left.rule.id < right.rule.id))
    }
  }

  @Test("the order of the rules given does not matter")
  func ruleOrder() throws {
    let input = try Sample.input(weak)
    let forward = Linter(rules: Rule.all).findings(in: input)
    let backward = Linter(rules: Rule.all.reversed()).findings(in: input)
    #expect(forward.map(\.fingerprint) == backward.map(\.fingerprint))
  }

  @Test(
    "one cause gives one finding",
    arguments: [
      ("Assisted with 12 services for 2 million users", ["under-claim"]),
      ("Responsible for the billing service", ["duty-opener"]),
      ("Built backend services in Go and Python", ["no-outcome"]),
      ("Cut costs by [X%]", ["placeholder"]),
      ("Raised sales by XX% and profit by XX%", ["placeholder", "placeholder"]),
      ("Recieved and answered tickets", ["no-outcome", "misspelling"]),
      ("Manage the releases of 12 services", ["tense-ended"]),
      ("I was responsible for the billing service", ["first-person", "duty-opener"]),
    ])
  func causes(_ line: String, _ names: [String]) throws {
    let rules = Rule.defaults.filter { $0.name != "end-punctuation" }
    let found = Linter(rules: rules).findings(in: try Sample.input(Sample.resume(line)))
    #expect(found.map(\.rule.name) == names)
  }

  @Test("fingerprints stay when lines are inserted above, and differ within a file")
  func fingerprints() throws {
    let linter = Linter(rules: Rule.all.filter { $0.scope != .form })
    let before = linter.findings(in: try Sample.input(weak)).map(\.fingerprint)
    let longer = weak.replacing("- Responsible", with: "- Cut costs by 20%\n- Responsible")
    let after = linter.findings(in: try Sample.input("Berlin\n\n" + longer)).map(\.fingerprint)
    #expect(before == after)
    #expect(Set(before).count == before.count)
    #expect(before.allSatisfy { $0.utf8.count == 16 })
    let elsewhere = linter.findings(in: try Sample.input(weak, path: "other.md"))
    #expect(Set(elsewhere.map(\.fingerprint)).isDisjoint(with: before))
  }

  @Test("the same line twice has two fingerprints")
  func occurrences() throws {
    let text = Sample.resume("Responsible for the billing", "Responsible for the billing")
    let found = Linter(rules: Rule.all.filter { $0.name == "duty-opener" })
      .findings(in: try Sample.input(text))
    #expect(Set(found.map(\.fingerprint)).count == 2)
  }

  @Test("a good resume gets no finding by default, a weak one many")
  func defaults() throws {
    let good = Sample.resume(
      "Built and ran Go services for 20M requests a day, reducing p95 latency by 28%",
      "Led 5 engineers who moved 60 hosts to a new data center without downtime",
      "Cut build time from 14 to 4 minutes by caching dependencies",
      "Wrote the runbooks that halved time to recovery to 12 minutes")
    #expect(Linter().findings(in: try Sample.input(good)).map(\.rule.name) == [])
    #expect(Linter().findings(in: try Sample.input(weak)).count >= 8)
  }

  @Test("sections are named as the resume names them")
  func sections() throws {
    let found = Linter().findings(in: try Sample.input(weak))
    #expect(found.allSatisfy { $0.section == "Experience" })
  }

  @Test("bullets are counted without fragments")
  func counts() throws {
    let text = Sample.resume(
      "Responsible for the billing", "Built services in Go", "Cut costs by 20%",
      "Ran 40 hosts", "Go, Python, SQL")
    let counts = BulletCounts(try Sample.input(text).resume.bullets)
    #expect(counts.total == 4)
    #expect(counts.outcome == 1 && counts.activity == 2 && counts.responsibility == 1)
    #expect(counts.withResult == 1 && counts.withScale == 1)
  }

  @Test("messages quote the line and invent nothing")
  func messages() throws {
    let text = Sample.resume("Responsible for the billing service in Go")
    let found = Linter().findings(in: try Sample.input(text))
    #expect(
      found.first?.message
        == "\"Responsible for\" names a duty, not what you did with it; open with the deed: "
        + "\"[verb] the billing service in Go -> what changed for whom, by how much?\"")
  }
}
