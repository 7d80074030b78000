/// What sort of thing a skill is.
package enum SkillKind: String, CaseIterable, Sendable {
  case language, framework, database, tool, concept, practice, `protocol`, methodology
  case certification
  case cloudService = "cloud-service"
  case softSkill = "soft-skill"
}

/// How far a spelling can be trusted to mean the skill.
package enum Ambiguity: String, CaseIterable, Sendable {
  /// The spelling means nothing else.
  case none
  /// The spelling counts in its makers' capitals, or with a cue.
  case cased
  /// The spelling counts only with a cue.
  case context
}

/// Words whose presence decides whether an ambiguous spelling means the skill.
package struct Cues: Equatable, Sendable {
  /// Any of these in the same line confirms.
  package var near: [String] = []
  /// Any of these directly before confirms.
  package var before: [String] = []
  /// Any of these directly after confirms.
  package var after: [String] = []
  /// Any of these directly before excludes.
  package var notBefore: [String] = []
  /// Any of these directly after excludes.
  package var notAfter: [String] = []

  package init() {}
}

/// One skill as the lexicon knows it.
package struct Skill: Equatable, Sendable {
  /// A slug that never changes, such as `postgresql`.
  package var id: String
  /// The name as its makers write it.
  package var name: String
  package var kind: SkillKind
  /// Other spellings of the very same thing.
  package var aliases: [String] = []
  package var ambiguity: Ambiguity = .none
  /// The spellings that ``ambiguity`` governs; empty means the name alone.
  ///
  /// Under ``Ambiguity/context`` a form without capitals fits in any; else a form is exact only in
  /// its own. Several may differ in capitals alone.
  package var forms: [String] = []
  package var cues = Cues()
  /// Lines in which an ambiguous spelling means the skill.
  package var good: [String] = []
  /// Lines in which it does not.
  package var bad: [String] = []
  /// Ids of skills that having this one shows too.
  package var implies: [String] = []
  /// Ids of near neighbours.
  package var related: [String] = []
  /// Phrases that say nearly the same in other words; they are no names of the skill, and a resume
  /// that has one does not meet it.
  package var near: [String] = []
  /// Whether no role names the skill: useful everywhere, of a stack that few employers run, or
  /// outside these roles.
  package var general = false

  package init(id: String, name: String, kind: SkillKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// The name and all aliases.
  package var spellings: [String] { [name] + aliases }

  /// The forms that the skill's ambiguity governs and that are this spelling but for capitals
  /// and hyphens; empty where the spelling is trusted.
  package func forms(governing spelling: String) -> [String] {
    guard ambiguity != .none else { return [] }
    let wanted = Validation.folded(spelling)
    return (forms.isEmpty ? [name] : forms).filter { Validation.folded($0) == wanted }
  }
}
