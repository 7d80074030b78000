internal import Lexicon

/// What the record of an ambiguous skill tells the matcher, as byte ranges of the compact form.
struct AmbiguityRecord {
  /// The name and all aliases.
  let spellings: [Range<Int>]
  /// The forms that the ambiguity governs: those listed, or the name alone.
  let forms: [Range<Int>]
  let cues: CueTable.Lists

  /// Reads the record, and adds its cues to a table.
  init(_ skills: SkillList, _ index: Int, _ table: inout CueTable) {
    var reader = skills.reader(at: index)
    _ = reader.range()
    let name = reader.range()
    // Kind, ambiguity and whether it is general.
    for _ in 0..<3 { _ = reader.range() }
    spellings = [name] + reader.ranges()
    let forms = reader.ranges()
    self.forms = forms.isEmpty ? [name] : forms
    let near = table.add(from: &reader)
    let before = table.add(from: &reader, byLast: true)
    let after = table.add(from: &reader)
    let notBefore = table.add(from: &reader, byLast: true)
    let notAfter = table.add(from: &reader)
    cues = CueTable.Lists(
      near: near, before: before, after: after, notBefore: notBefore, notAfter: notAfter)
  }
}
