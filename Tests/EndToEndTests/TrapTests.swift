import Testing

/// Runs the program on small texts and answers with what it read in them.
enum Reading {
  /// The record of one posting.
  static func posting(_ text: String, named name: String = "p.txt") throws -> [String: Any] {
    try record(text, named: name, kind: "posting")
  }

  /// The record of one document.
  static func record(
    _ text: String, named name: String, kind: String
  ) throws -> [String: Any] {
    let workspace = try Workspace()
    try workspace.write(text, to: name)
    let run = try workspace.vitae("extract", "--kind", kind, name)
    #expect(run.code == 0 && run.error.isEmpty, "\(run.error)")
    #expect(run.records.count == 1, "\(run.output)")
    return run.records.first ?? [:]
  }

  /// The strongest level of each skill named.
  static func levels(_ record: [String: Any]) -> [String: String] {
    let order = ["required", "preferred", "duties", "mention"]
    var levels: [String: String] = [:]
    for mention in record["mentions"] as? [[String: Any]] ?? [] {
      guard let skill = mention["skill"] as? String, let level = mention["level"] as? String
      else { continue }
      let rank = order.firstIndex(of: level) ?? 0
      if let known = levels[skill], order.firstIndex(of: known) ?? 0 <= rank { continue }
      levels[skill] = level
    }
    return levels
  }

  /// The ids of the skills that a posting asks for, in the alphabet's order.
  static func asked(_ text: String, named name: String = "p.txt") throws -> [String] {
    levels(try posting(text, named: name)).filter { $0.value != "mention" }.keys.sorted()
  }
}

@Suite("Traps that others fell in")
struct TrapTests {
  @Test(
    "a name inside a longer word is none",
    arguments: [
      "JavaScript", "reactive habits", "sparked joy", "overwhelmed users", "a revue", "the laws",
      "C++ headers", "go-to-market plans", "R&D teams", "a going concern", "the reaction time",
      "Rubyist friends", "an excellent record", "TypeScripted letters",
    ])
  func substrings(words: String) throws {
    let skills = try Reading.asked("Requirements:\n- Experience with \(words)\n")
    let wrong = Set(["java", "react", "apache-spark", "helm", "vue", "aws", "c", "go", "r", "ruby"])
    #expect(wrong.isDisjoint(with: skills), "\(skills)")
  }

  @Test(
    "short and signed names are read whole",
    arguments: [
      ("Go, R and C++", ["cpp", "go", "r"]), ("C#, F# and .NET", ["csharp", "dotnet", "fsharp"]),
      ("runtimes (Node.js)", ["node-js"]), ("Go/Rust", ["go", "rust"]),
      ("CI/CD and SQL", ["ci-cd", "sql"]), ("ML and AI", ["artificial-intelligence"]),
      (".NET and SQL", ["dotnet", "sql"]),
    ])
  func shortNames(words: String, skills: [String]) throws {
    let asked = try Reading.asked("Requirements:\n- \(words)\n")
    #expect(Set(skills).isSubset(of: asked), "\(asked)")
    #expect(!asked.contains("c"))
  }

  @Test("lower-case bullets are read")
  func lowerCase() throws {
    let asked = try Reading.asked("requirements:\n- python and kubernetes\n- postgres\n")
    #expect(asked == ["kubernetes", "postgresql", "python"])
  }

  @Test(
    "headings of every shape open the requirements",
    arguments: [
      ("YOU HAVE:\n", "p.txt"), ("Requirements\n", "p.txt"), ("REQUIREMENTS\n", "p.txt"),
      ("**Requirements**\n", "p.md"), ("##### Requirements\n", "p.md"),
      ("###### What you bring\n", "p.md"), ("Requirements\n============\n", "p.md"),
      ("__You have:__\n", "p.md"), ("You'll need:\n", "p.txt"), ("You’ll need:\n", "p.txt"),
      ("Must have:\n", "p.txt"), ("Minimum qualifications\n", "p.txt"),
    ])
  func headings(heading: String, name: String) throws {
    let text = "Engineer\n\nAcme makes maps.\n\n\(heading)\n- Kubernetes\n- Go\n"
    #expect(Reading.levels(try Reading.posting(text, named: name))["kubernetes"] == "required")
    #expect(Reading.levels(try Reading.posting(text, named: name))["go"] == "required")
  }

  @Test(
    "h5, h6 and bold paragraphs are headings in HTML",
    arguments: ["h5", "h6", "p><b", "div><strong"])
  func htmlHeadings(tag: String) throws {
    let close = tag.split(separator: ">").reversed().map { "</" + $0.drop { $0 == "<" } + ">" }
    let text =
      "<html><body><\(tag)>Requirements\(close.joined())<ul><li>Kubernetes</li></ul></body></html>"
    #expect(Reading.levels(try Reading.posting(text, named: "p.html"))["kubernetes"] == "required")
  }

  @Test("bullets of every shape are read", arguments: ["*", "•", "-", "·", "–", "▪", "1."])
  func bullets(mark: String) throws {
    let asked = try Reading.asked("Requirements:\n\(mark) Kubernetes\n\(mark) Terraform\n")
    #expect(asked == ["kubernetes", "terraform"])
  }

  @Test("line ends change nothing", arguments: ["\r\n", "\r", "\n"])
  func lineEnds(end: String) throws {
    let text = Sample.posting.replacing("\n", with: end)
    let levels = Reading.levels(try Reading.posting(text))
    #expect(levels == ["go": "required", "kubernetes": "required", "terraform": "preferred"])
  }

  @Test("benefits after the requirements are no skills to learn")
  func benefits() throws {
    let text = Sample.posting + "\n\nBenefits:\n- 401k, equity, Slack-free Fridays\n- Python club\n"
    let asked = try Reading.asked(text)
    #expect(asked == ["go", "kubernetes", "terraform"])
  }

  @Test("\"You will\" opens the duties, not the requirements")
  func duties() throws {
    let text = "Engineer\n\nYou will:\n- Run Kubernetes\n\nYou have:\n- Terraform\n"
    let levels = Reading.levels(try Reading.posting(text))
    #expect(levels == ["kubernetes": "duties", "terraform": "required"])
  }

  @Test("an employer's own name is no skill to learn")
  func employer() throws {
    let text = """
      Platform Engineer
      Datadog

      About us
      Datadog makes monitoring. Datadog is a great place to work.

      Requirements:
      - Go
      """
    #expect(try !Reading.asked(text).contains("datadog"))
    #expect(try Reading.asked(text).contains("go"))
  }

  @Test("HTML comments count for nothing", arguments: ["p.html", "p.md"])
  func comments(name: String) throws {
    let text = "<!-- Kubernetes -->\n\nRequirements:\n\n- Go <!-- Terraform -->\n- Rust\n"
    #expect(try Reading.asked(text, named: name) == ["go", "rust"])
    let resume = try Reading.record(
      "# Jo\n\n## Skills\n\nGo <!-- Rust -->\n", named: "cv.md", kind: "resume")
    #expect(Reading.levels(resume).keys.sorted() == ["go"])
  }

  @Test("YAML comments count for nothing")
  func yamlComments() throws {
    let resume = try Reading.record(
      "# Rust\ncv:\n  name: Jo # Scala\n  sections:\n    skills:\n      - Go # Kotlin\n",
      named: "cv.yaml", kind: "resume")
    #expect(Reading.levels(resume).keys.sorted() == ["go"])
  }

  @Test("one good line does not stand for its section")
  func oneGoodLine() throws {
    let workspace = try Workspace()
    try workspace.write(
      "# Jo\n\n## Experience\n\n- Cut build time by 40%\n- Responsible for the servers\n- Fixed bugs\n",
      to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "-f", "concise")
    #expect(run.code == 1 && run.error.isEmpty)
    let places = run.lines.filter { $0.hasPrefix("cv.md:") }.map { $0.prefix(9) }
    #expect(!places.contains("cv.md:5:3") && places.contains("cv.md:6:3"))
    #expect(places.contains("cv.md:7:3"), "\(run.output)")
  }

  @Test("of several levels that a resume names, the one that is held counts")
  func heldLevel() throws {
    let workspace = try Workspace()
    try workspace.write(
      """
      # Jo

      ## Experience

      ### Senior Backend Engineer, Acme, Jan 2021 - Present

      - Cut p95 latency of the Go API by 40%

      ### Junior Engineer, Bolt, Jan 2015 - Dec 2016

      - Wrote 30 reports in Go for the interns
      """, to: "cv.md")
    try workspace.write(Sample.posting, to: "p.txt")
    let run = try workspace.vitae("rank", "cv.md", "-p", "p.txt", "-f", "json")
    #expect(run.code == 0 && run.error.isEmpty)
    #expect((run.json["resume"] as? [String: Any])?["seniority"] as? String == "senior")
  }

  @Test("\"Principal responsibilities\", \"mid-market\" and \"lead\" are no levels")
  func levels() throws {
    let text = """
      Backend Engineer
      Acme

      Principal responsibilities
      - Lead the move of mid-market clients to Kubernetes
      """
    let posting = try Reading.posting(text)["posting"] as? [String: Any]
    let parts = posting?["titleParts"] as? [String: Any]
    #expect(parts?["seniority"] as? String == "unstated")
    #expect(parts?["family"] as? String == "backend")
  }

  @Test(
    "years are those of the role, not of a clause in it",
    arguments: [
      ("- 8-10+ years of experience, with 2+ years of AI\n", 8),
      ("- 2+ years of AI experience\n- 8-10+ years of software engineering\n", 8),
      ("- 2+ years of AI within 8-10+ years of software experience\n", 8),
      ("- 5+ years of experience\n- 1+ years with Kubernetes\n", 5),
    ])
  func years(lines: String, years: Int) throws {
    let posting = try Reading.posting("Engineer\n\nRequirements:\n" + lines)["posting"]
    #expect((posting as? [String: Any])?["yearsMin"] as? Int == years)
  }

  @Test("what is not needed is not asked for")
  func negation() throws {
    let asked = try Reading.asked("Requirements:\n- Go\n- No Kubernetes experience needed\n")
    #expect(asked == ["go"])
  }

  @Test("JSON output sets the exit code too")
  func exitCode() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    #expect(try workspace.vitae("lint", "cv.md", "--format", "json").code == 1)
    #expect(try workspace.vitae("gap", "cv.md", "-p", "none", "--format", "json").code == 2)
  }
}
