import Documents
import Lexicon
import Lexicons
import Linting
import Matching
import Resumes

/// Reads texts as the tool does and lints them.
enum Sample {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let tables = LintTables(lexicon.wording)

  /// Skills enough for the examples of the rules.
  static let skills: [Skill] = [
    skill("docker", "Docker", .tool), skill("github", "GitHub", .tool),
    skill("go", "Go", .language), skill("javascript", "JavaScript", .language),
    skill("kafka", "Kafka", .tool), skill("kubernetes", "Kubernetes", .tool, ["k8s"]),
    skill("postgresql", "PostgreSQL", .database, ["Postgres"], implies: ["sql"]),
    skill("python", "Python", .language), skill("sql", "SQL", .language),
    skill("terraform", "Terraform", .tool),
  ]

  private static let names = PhraseTable(
    skills.enumerated().flatMap { index, skill in
      skill.spellings.map { (phrase: $0, id: Int32(index)) }
    })

  private static func skill(
    _ id: String, _ name: String, _ kind: SkillKind, _ aliases: [String] = [],
    implies: [String] = []
  ) -> Skill {
    var skill = Skill(id: id, name: name, kind: kind)
    skill.aliases = aliases
    skill.implies = implies
    return skill
  }

  /// What rules see of a Markdown text.
  static func input(_ markdown: [UInt8], path: String = "resume.md") throws -> LintInput {
    let document = try Reading.document(markdown, path: path)
    let text = TokenizedText(document.text)
    var mentions: [Mention] = []
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      for match in names.matches(in: text, tokens: text.tokens(in: block.range)) {
        mentions.append(Mention(skill: match.id, range: match.range, block: Int32(index)))
      }
    }
    return LintInput(
      document: document, text: text, resume: Reading.resume(document, text), mentions: mentions,
      skills: skills, tables: tables, today: YearMonth(year: 2026, month: 6))
  }

  static func input(_ markdown: String, path: String = "resume.md") throws -> LintInput {
    try input(Array(markdown.utf8), path: path)
  }

  /// A resume with lines of one ended position.
  static func resume(_ lines: String...) -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\nJan 2020 - Mar 2022\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }
}
