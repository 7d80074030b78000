import Analysis
import Lexicon
import Linting
import Reports
import Testing

@Suite("Pages for a terminal")
struct PageTests {
  /// All pages of odd inputs.
  private func pages(_ style: PageStyle = .plain) throws -> [String: String] {
    let gap = try Read.gap(Odd.resume, [Odd.posting, Odd.posting + "\n- Haskell\n"])
    let survey = try Read.survey([Odd.posting, Odd.posting + "\n- Haskell\n"])
    var pages = [
      "gap": GapText.render(gap, all: true, explain: true, style: style),
      "survey": SurveyText.render(survey, all: true, style: style),
      "rules": RulesText.list(Rule.all, style: style),
      "lexicon": LexiconText.list(Read.lexicon, all: true, style: style),
    ]
    pages["paths"] = PathsText.render(
      try Read.paths(Odd.resume, [Odd.posting]), all: true, style: style)
    pages["plan"] = PlanText.render(
      try Read.plan(Odd.resume, [Odd.posting]), all: true, style: style)
    for (left, right) in zip(Read.lexicon.roles, Read.lexicon.roles.dropFirst()) {
      pages[left.id + " beside " + right.id] = ComparisonText.render(
        RoleComparison(left, right, skills: Read.lexicon.skills), style: style)
    }
    for role in Read.lexicon.roles { pages[role.id] = LexiconText.show(role, style: style) }
    pages["word lists"] = WordListText.list(Read.lexicon, style: style)
    for list in Read.lexicon.wording.lists {
      pages[list.id] = WordListText.show(list, style: style)
    }
    // To look for what implies a skill makes all of them, so not each is shown.
    for index in stride(from: 0, to: Read.lexicon.skills.count, by: 211) {
      let skill = Read.lexicon.skills[index]
      pages["skill " + skill.id] = SkillText.show(skill, in: Read.lexicon, style: style)
    }
    for rule in Rule.all { pages[rule.id] = RulesText.explain(rule, style: style) }
    return pages.mapValues(Read.text)
  }

  @Test("no line is wider than 80 columns unless it is one word")
  func width() throws {
    for (name, page) in try pages() {
      for line in page.split(separator: "\n") where line.count > 80 {
        let words = line.split(separator: " ")
        let isExample = words.first == "|"
        #expect(words.count == 1 || isExample, "\(name): \(line)")
      }
    }
  }

  @Test("control characters of inputs are written out")
  func escapes() throws {
    let pages = try pages()
    for (name, page) in pages {
      let unsafe = page.unicodeScalars.first { scalar in
        scalar != "\n" && (scalar.value < 0x20 || (0x202A...0x202E).contains(scalar.value))
      }
      #expect(unsafe == nil, "\(name)")
    }
    #expect(pages["gap"]?.contains("\\u{1b}[2J") == true)
  }

  @Test("colours change no letter")
  func colors() throws {
    let plain = try pages()
    for (name, page) in try pages(PageStyle(colored: true)) {
      var bare = page
      for code in ["0", "1", "2", "31", "33"] {
        bare = bare.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
      }
      #expect(bare == plain[name], "\(name)")
      #expect(page != bare, "\(name)")
    }
  }

  @Test("what --all shows more is announced with its number")
  func more() throws {
    let gap = try Read.gap(Odd.resume, [Odd.posting])
    let short = Read.text(GapText.render(gap, all: false, explain: false, style: .plain))
    let long = Read.text(GapText.render(gap, all: true, explain: false, style: .plain))
    #expect(short.contains(" more (use --all)"))
    #expect(!long.contains("(use --all)"))
    #expect(long.count > short.count)
  }

  @Test("a plan and paths tell that --all shows more")
  func moreOfPlan() throws {
    let (plan, paths) = (
      try Read.plan(Odd.resume, [Odd.posting]), try Read.paths(Odd.resume, [Odd.posting])
    )
    for (short, long) in [
      (
        PlanText.render(plan, all: false, style: .plain),
        PlanText.render(plan, all: true, style: .plain)
      ),
      (PlanMarkdown.render(plan, all: false), PlanMarkdown.render(plan, all: true)),
      (
        PathsText.render(paths, all: false, style: .plain),
        PathsText.render(paths, all: true, style: .plain)
      ),
      (PathsMarkdown.render(paths, all: false), PathsMarkdown.render(paths, all: true)),
    ] {
      #expect(Read.text(short).contains("--all") && Read.text(short).contains("... "))
      #expect(!Read.text(long).contains("--all") && !Read.text(long).contains(" more (use"))
      #expect(long.count > short.count)
    }
  }

  @Test("skills are called by their names")
  func names() throws {
    let gap = try Read.gap(
      "# Jo\n\n## Skills\n\nPostgreSQL, GitHub Actions\n",
      ["Engineer\n\nRequirements:\n- Argo CD or GitLab CI\n- PostgreSQL\n"])
    let page = Read.text(GapText.render(gap, all: true, explain: false, style: .plain))
    for id in ["argo-cd", "gitlab-ci", "github-actions", " postgresql"] {
      #expect(!page.contains(id), "\(id)")
    }
    #expect(page.contains("not met  Argo CD | GitLab CI"))
  }
}
