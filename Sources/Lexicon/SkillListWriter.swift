internal import Source

/// The compact form of skills, put together one by one in the order of their ids.
struct SkillListWriter {
  /// What every run asks of each skill, a letter each.
  struct Letters {
    var kind: UInt8
    var ambiguity: UInt8
    var near: UInt8
  }

  private var letters: [Letters] = []
  private var records: [UInt8] = []
  private var recordLengths: [Int] = []
  private var detailRecords: [UInt8] = []
  private var detailLengths: [Int] = []
  /// The bytes of all spellings, see ``SkillList/spellings``.
  private(set) var spellings: [UInt8] = []
  /// What decides about the ambiguous skills, and all their cues, see ``CompactCues``.
  private(set) var rulings: [UInt8] = []
  private(set) var cues: [UInt8] = []

  init(_ skills: [Skill] = []) {
    for skill in skills { add(skill) }
  }

  /// Adds a skill with the bytes that it has in a list, those outside of its record as they are
  /// handed over.
  mutating func add(_ index: Int, of list: SkillList, _ parts: SkillList.Parts) {
    letters.append(list.letters(index))
    records += list.bytes[list.recordRange(index)]
    recordLengths.append(list.recordRange(index).count)
    spellings += list.bytes[parts.spellings]
    rulings += list.bytes[parts.ruling]
    cues += list.bytes[parts.cues]
    detailRecords += list.bytes[list.detailRange(index)]
    detailLengths.append(list.detailRange(index).count)
  }

  /// Adds a skill.
  mutating func add(_ skill: Skill) {
    func letter(_ index: Int?) -> UInt8 { UInt8(ascii: "a") + UInt8(index ?? 0) }
    letters.append(
      Letters(
        kind: letter(SkillKind.allCases.firstIndex(of: skill.kind)),
        ambiguity: letter(Ambiguity.allCases.firstIndex(of: skill.ambiguity)),
        near: letter(skill.near.isEmpty ? 0 : 1)))
    let record = SkillListWriter.bytes { skill.write(to: &$0) }
    records += record
    recordLengths.append(record.count)
    for spelling in skill.spellings {
      // An empty line would end the skill's.
      let line = spelling.isEmpty ? " " : CompactWriter.line(spelling)
      spellings += ASCII.lowercased(line.utf8) + [ASCII.lineFeed]
    }
    spellings.append(ASCII.lineFeed)
    let compact = CompactCues(skill)
    rulings += compact.ruling
    cues += compact.cues
    let details = SkillListWriter.bytes { skill.writeDetails(to: &$0) }
    detailRecords += details
    detailLengths.append(details.count)
  }

  /// The letters, the lengths of the records, and the records.
  var skills: [UInt8] {
    let fields = [letters.map(\.kind), letters.map(\.ambiguity), letters.map(\.near)]
    return Array(fields.joined(separator: [ASCII.tab])) + [ASCII.tab]
      + SkillListWriter.head(recordLengths) + records
  }

  /// The details, as the records.
  var details: [UInt8] { SkillListWriter.head(detailLengths) + detailRecords }

  /// The list of the skills that were added.
  var list: SkillList {
    let parts = [skills, spellings, rulings, cues, details]
    let lengths = parts.dropLast().map(\.count)
    return SkillList(
      Array(parts.joined()), from: 0, lengths: lengths, details: lengths.reduce(0, +))
  }

  private static func head(_ lengths: [Int]) -> [UInt8] {
    bytes { $0.list(lengths) { $0.integer($1) } }
  }

  private static func bytes(_ write: (inout CompactWriter) -> Void) -> [UInt8] {
    var writer = CompactWriter()
    write(&writer)
    return Array(writer.text.utf8)
  }
}
