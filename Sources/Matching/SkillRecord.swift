internal import Lexicon

/// The beginning of a skill's record in the compact form: what the matcher needs, as byte ranges.
struct SkillRecord {
  /// Whether the skill is a language, tool or product rather than a matter of prose.
  let isHard: Bool
  /// Whether capitals decide about an ambiguous skill rather than its context; nil where the skill
  /// is not ambiguous.
  let isCased: Bool?
  /// The name and all aliases.
  let spellingCount: Int
  private let name: Range<Int>
  // By index, as the compact form has it: kinds made one by one are a third of reading a record.
  private static let hardKinds = SkillKind.allCases.map { kind in
    switch kind {
    case .softSkill, .practice, .concept: false
    default: true
    }
  }
  private static let casedAmbiguities = Ambiguity.allCases.map { ambiguity -> Bool? in
    switch ambiguity {
    case .none: nil
    case .cased: true
    case .context: false
    }
  }
  private var reader: CompactReader

  init(_ skills: SkillList, _ index: Int) {
    reader = skills.reader(at: index)
    _ = reader.range()
    name = reader.range()
    isHard = SkillRecord.hardKinds[reader.integer()]
    isCased = SkillRecord.casedAmbiguities[reader.integer()]
    _ = reader.range()
    spellingCount = reader.integer() + 1
  }

  /// What follows in the record of an ambiguous skill.
  ///
  /// Forms are empty where the ambiguity governs the name alone.
  mutating func readAmbiguity(
    _ table: inout CueTable
  ) -> (spellings: [Range<Int>], forms: [Range<Int>], cues: CueTable.Lists) {
    var spellings = [name]
    for _ in 1..<spellingCount { spellings.append(reader.range()) }
    let forms = reader.list { $0.range() }
    let near = table.add(from: &reader)
    let before = table.add(from: &reader, byLast: true)
    let after = table.add(from: &reader)
    let notBefore = table.add(from: &reader, byLast: true)
    let notAfter = table.add(from: &reader)
    let cues = CueTable.Lists(
      near: near, before: before, after: after, notBefore: notBefore, notAfter: notAfter)
    return (spellings, forms.isEmpty ? [name] : forms, cues)
  }
}
