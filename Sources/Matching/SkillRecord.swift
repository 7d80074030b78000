internal import Lexicon

/// The beginning of a skill's record in the compact form: what the matcher needs, as byte ranges.
struct SkillRecord {
  let kind: SkillKind
  let ambiguity: Ambiguity
  /// The name and all aliases.
  let spellingCount: Int
  private let name: Range<Int>
  private var reader: CompactReader

  init(_ skills: SkillList, _ index: Int) {
    reader = skills.reader(at: index)
    _ = reader.range()
    name = reader.range()
    kind = SkillKind.allCases[reader.integer()]
    ambiguity = Ambiguity.allCases[reader.integer()]
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
    let near = table.add(reader.list { $0.range() })
    let before = table.add(reader.list { $0.range() }, byLast: true)
    let after = table.add(reader.list { $0.range() })
    let notBefore = table.add(reader.list { $0.range() }, byLast: true)
    let notAfter = table.add(reader.list { $0.range() })
    let cues = CueTable.Lists(
      near: near, before: before, after: after, notBefore: notBefore, notAfter: notAfter)
    return (spellings, forms.isEmpty ? [name] : forms, cues)
  }
}
