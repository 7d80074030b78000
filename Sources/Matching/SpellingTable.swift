package import Lexicon
internal import Source

/// All spellings of all skills, and what decides about the ambiguous ones.
package struct SpellingTable: Sendable {
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
    var cues: CueTable.Lists
  }

  /// The spellings in the order of ``SkillList/spellings``.
  private(set) var list: [Spelling] = []
  private(set) var cues: CueTable
  private var forms: [Form] = []
  private var rules: [Rule] = []
  /// The index in ``rules`` of each skill, or -1.
  private var ruleOfSkill: [Int32] = []

  /// Reads the spellings of all skills.
  package init(_ skills: SkillList) {
    cues = CueTable(skills)
    list.reserveCapacity(skills.count * 4)
    ruleOfSkill.reserveCapacity(skills.count)
    var place = skills.spellings.lowerBound
    var reader = skills.rulingReader
    for index in skills.indices {
      let isHard =
        switch skills.kind(index) {
        case .softSkill, .practice, .concept: false
        default: true
        }
      let trusted = Spelling(skill: Int32(index), forms: 0..<0, isHard: isHard)
      let count = SpellingTable.countLines(skills.bytes, &place)
      let ambiguity = skills.ambiguity(index)
      if ambiguity == .none {
        ruleOfSkill.append(-1)
        for _ in 0..<count { list.append(trusted) }
      } else {
        add(count, from: &reader, trusted, isCased: ambiguity == .cased, skills.bytes)
      }
    }
  }

  /// The number of lines before the next empty one, after which the place is then.
  private static func countLines(_ bytes: [UInt8], _ place: inout Int) -> Int {
    var count = 0
    while bytes[place] != ASCII.lineFeed {
      while bytes[place] != ASCII.lineFeed { place += 1 }
      place += 1
      count += 1
    }
    place += 1
    return count
  }

  /// Adds the spellings of an ambiguous skill, of so many, as ``CompactCues`` holds it.
  private mutating func add(
    _ count: Int, from reader: inout CompactReader, _ trusted: Spelling, isCased: Bool,
    _ pool: [UInt8]
  ) {
    for _ in 0..<2 { _ = reader.range() }
    for _ in 0..<count {
      var entry = trusted
      let first = Int32(forms.count)
      for _ in 0..<reader.integer() {
        forms.append(Form(reader.range(), in: pool, isContext: !isCased))
      }
      entry.forms = first..<Int32(forms.count)
      list.append(entry)
    }
    let lists = CueTable.Lists(
      near: cues.list(of: reader.integer()), before: cues.list(of: reader.integer()),
      after: cues.list(of: reader.integer()), notBefore: cues.list(of: reader.integer()),
      notAfter: cues.list(of: reader.integer()))
    ruleOfSkill.append(Int32(rules.count))
    rules.append(Rule(isCased: isCased, cues: lists))
  }

  /// What decides about the skill of an ambiguous spelling.
  @inline(__always)
  func rule(of spelling: Spelling) -> Rule { rules[Int(ruleOfSkill[Int(spelling.skill)])] }

  /// What decides about a skill, or nil where its spellings are trusted.
  func rule(ofSkill skill: Int32) -> Rule? {
    let index = ruleOfSkill[Int(skill)]
    return index < 0 ? nil : rules[Int(index)]
  }

  /// The best fit of the ways to write a spelling; they differ in capitals alone.
  func fit(_ spelling: Spelling, at range: Range<Int>, in bytes: [UInt8]) -> Form.Fit {
    var best = Form.Fit.no
    for index in spelling.forms {
      switch forms[Int(index)].fit(at: range, in: bytes, of: cues.pool) {
      case .exact: return .exact
      case .folded: best = .folded
      case .no: continue
      }
    }
    return best
  }
}
