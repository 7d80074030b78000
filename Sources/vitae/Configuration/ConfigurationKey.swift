internal import Lexicon
internal import Linting
internal import Source

/// One key of the configuration file, declared once: reading, `vitae init` and the schema's test
/// derive from the table of all.
struct ConfigurationKey: Sendable {
  /// What the value of a key must be.
  enum Kind: Sendable {
    /// One of the words.
    case choice([String])
    /// A whole number of at least 1.
    case count
    /// The id or a short name of a role.
    case role
    /// A list of lint rules or categories.
    case rules
    /// An object from rules or categories to their severity.
    case severities
    /// A list of words.
    case words
    /// A file, relative to the configuration.
    case file
    /// A folder or a list of folders, relative to the file.
    case folders
    /// A configuration file whose keys hold where this one has none.
    case base
    /// Settings for some of the linted files.
    case perFile
    /// What a lexicon file of the kind holds.
    case layer(LexiconLayer.Kind)
  }

  /// The key's name; a dot stands between an object and its key.
  let name: String
  let kind: Kind
  /// The option that the key stands in for where the option is not given.
  var flag: Flag?
  /// The default as `vitae init` writes it.
  let initial: String
  /// What the key is for, in a line or two.
  let comment: [String]
}

extension ConfigurationKey {
  /// All keys in the order in which `vitae init` writes them.
  static let all: [ConfigurationKey] = [
    ConfigurationKey(
      name: "extends", kind: .base, initial: "null",
      comment: [
        "Another such file, relative to this one, whose keys hold where this one has none"
      ]),
    ConfigurationKey(
      name: "role", kind: .role, flag: .role, initial: "null",
      comment: ["The role of gap and plan, such as \"sre\"; the list: vitae lexicon list"]),
    ConfigurationKey(
      name: "format", kind: .choice(formats), flag: .format, initial: "null",
      comment: [
        "The format of reports, for the commands that know it: \(formats.joined(separator: ", "))"
      ]),
    ConfigurationKey(
      name: "color", kind: .choice(Flag.color.choices), flag: .color, initial: "\"auto\"",
      comment: ["Colour: \(Flag.color.choices.joined(separator: ", "))"]),
    ConfigurationKey(
      name: "jobs", kind: .count, flag: .jobs, initial: "null",
      comment: ["How many cores to use; null means all"]),
    ConfigurationKey(
      name: "lint.select", kind: .rules, flag: .select, initial: "[]",
      comment: ["The rules or categories to run; none means the default ones: vitae rules"]),
    ConfigurationKey(
      name: "lint.ignore", kind: .rules, flag: .ignore, initial: "[]",
      comment: ["Rules or categories to leave out"]),
    ConfigurationKey(
      name: "lint.extendSelect", kind: .rules, flag: .extendSelect, initial: "[]",
      comment: ["Rules or categories to run beside those"]),
    ConfigurationKey(
      name: "lint.severity", kind: .severities, flag: .severity, initial: "{}",
      comment: [
        "The severity of rules or categories, such as { \"boast\": \"error\" }: "
          + Rule.Severity.allCases.map(\.rawValue).joined(separator: ", ")
      ]),
    ConfigurationKey(
      name: "lint.accept", kind: .words, flag: .accept, initial: "[]",
      comment: ["Words to let pass in any case, such as a firm's name"]),
    ConfigurationKey(
      name: "lint.baseline", kind: .file, flag: .baseline, initial: "null",
      comment: [
        "Findings that are known, relative to this file; made by: vitae lint --write-baseline FILE"
      ]),
    ConfigurationKey(
      name: "lint.failLevel", kind: .choice(Flag.failLevel.choices), flag: .failLevel,
      initial: "\"warning\"",
      comment: [
        "The lowest severity that makes the exit code 1: "
          + Flag.failLevel.choices.joined(separator: ", ")
      ]),
    ConfigurationKey(
      name: "lint.perFile", kind: .perFile, initial: "[]",
      comment: [
        "Settings for some files, later ones last, by paths from this file's folder, such as",
        "{ \"files\": \"drafts/**\", \"ignore\": [\"no-outcome\"] }; in JSON resumes also for a value:",
        "{ \"files\": \"cv.json\", \"at\": \"/work/0/highlights/2\", \"ignore\": [\"I101\"] }",
      ]),
    ConfigurationKey(
      name: "lexicons", kind: .folders, initial: "[]",
      comment: [
        "Folders of lexicons to lay over the built-in ones, relative to this file;",
        "make one with: vitae lexicon init DIR",
      ]),
    layer(
      .skills,
      "Skills to add, extend, replace or drop, as a lexicon file has them, such as",
      "[{ \"id\": \"go\", \"extends\": true, \"aliases\": [\"go 2\"] }]"),
    layer(.roles, "Roles to add, extend, replace or drop"),
    layer(.titles, "Word lists of job titles to change"),
    layer(.wording, "Word lists of resume and posting wording to change"),
  ]

  /// The formats that any command knows.
  static var formats: [String] {
    var formats: [String] = []
    for command in Command.all {
      for flag in command.flags where flag.name == Flag.format.name {
        formats += flag.choices.filter { !formats.contains($0) }
      }
    }
    return formats
  }

  private static func layer(_ kind: LexiconLayer.Kind, _ comment: String...) -> ConfigurationKey {
    ConfigurationKey(name: kind.rawValue, kind: .layer(kind), initial: "[]", comment: comment)
  }
}
