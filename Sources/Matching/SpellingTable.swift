internal import Lexicon
internal import Source

/// All spellings of all skills, and what decides about the ambiguous ones.
struct SpellingTable: Sendable {
  /// One spelling of a skill.
  struct Spelling: Sendable {
    var skill: Int32
    /// The ways to write it that the skill's ambiguity governs; empty where it is trusted.
    var forms: Range<Int32>
    /// Whether the skill is a language, tool or product rather than a matter of prose.
    var isHard: Bool
  }

  /// What decides about an ambiguous skill.
  struct Rule: Sendable {
    var isCased: Bool
    var cues: CueTable.Ranges
  }

  private(set) var list: [Spelling] = []
  /// The spellings with their indices in ``list``, for a phrase table.
  var entries: [(phrase: String, id: Int32)] = []
  private(set) var cues = CueTable()
  private var forms: [Form] = []
  private var rules: [Rule] = []
  /// The index in ``rules`` of each skill, or -1.
  private var ruleOfSkill: [Int32] = []

  /// Adds a skill; skills come in the order of their indices.
  mutating func add(_ skill: Skill, _ index: Int) {
    ruleOfSkill.append(skill.ambiguity == .none ? -1 : Int32(rules.count))
    if skill.ambiguity != .none {
      rules.append(Rule(isCased: skill.ambiguity == .cased, cues: cues.add(skill.cues)))
    }
    let isHard =
      skill.kind != .softSkill && skill.kind != .practice && skill.kind != .concept
    add(skill.name, of: skill, index, isHard)
    for spelling in skill.aliases { add(spelling, of: skill, index, isHard) }
  }

  private mutating func add(_ spelling: String, of skill: Skill, _ index: Int, _ isHard: Bool) {
    let first = Int32(forms.count)
    for form in skill.forms(governing: spelling) { forms.append(Form(form, of: skill)) }
    entries.append((spelling, Int32(list.count)))
    list.append(
      Spelling(skill: Int32(index), forms: first..<Int32(forms.count), isHard: isHard))
  }

  /// What decides about the skill of an ambiguous spelling.
  @inline(__always)
  func rule(of spelling: Spelling) -> Rule { rules[Int(ruleOfSkill[Int(spelling.skill)])] }

  /// The best fit of the ways to write a spelling; they differ in capitals alone.
  func fit(_ spelling: Spelling, at range: Range<Int>, in bytes: [UInt8]) -> Form.Fit {
    var best = Form.Fit.no
    for index in spelling.forms {
      switch forms[Int(index)].fit(at: range, in: bytes) {
      case .exact: return .exact
      case .folded: best = .folded
      case .no: continue
      }
    }
    return best
  }

}
