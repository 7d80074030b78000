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
  private var exampleRecords: [UInt8] = []
  private var exampleLengths: [Int] = []
  /// The bytes of all spellings, see ``SkillList/spellings``.
  private(set) var spellings: [UInt8] = []
  /// What decides about the ambiguous skills, see ``CompactCues``.
  private(set) var cues: [UInt8] = []

  init(_ skills: [Skill] = []) {
    for skill in skills { add(skill) }
  }

  /// Adds a skill with the bytes that it has in a list.
  ///
  /// - Parameters:
  ///   - index: The index of the skill in the list.
  ///   - list: The list.
  ///   - spellings: The bytes of its spellings there.
  ///   - cues: The bytes of what decides about it there, if it is ambiguous.
  mutating func add(
    _ index: Int, of list: SkillList, spellings: Range<Int>, cues: Range<Int>
  ) {
    letters.append(list.letters(index))
    records += list.bytes[list.recordRange(index)]
    recordLengths.append(list.recordRange(index).count)
    self.spellings += list.bytes[spellings]
    self.cues += list.bytes[cues]
    exampleRecords += list.bytes[list.exampleRange(index)]
    exampleLengths.append(list.exampleRange(index).count)
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
      spellings += ASCII.lowercased(spelling.utf8) + [ASCII.lineFeed]
    }
    spellings.append(ASCII.lineFeed)
    cues += SkillListWriter.bytes { CompactCues.write(skill, to: &$0) }
    let examples = SkillListWriter.bytes { skill.writeExamples(to: &$0) }
    exampleRecords += examples
    exampleLengths.append(examples.count)
  }

  /// The letters, the lengths of the records, and the records.
  var skills: [UInt8] {
    let fields = [letters.map(\.kind), letters.map(\.ambiguity), letters.map(\.near)]
    return Array(fields.joined(separator: [ASCII.tab])) + [ASCII.tab]
      + SkillListWriter.head(recordLengths) + records
  }

  /// The examples, as the records.
  var examples: [UInt8] { SkillListWriter.head(exampleLengths) + exampleRecords }

  /// The list of the skills that were added.
  var list: SkillList {
    let skills = skills
    let cueStart = skills.count + spellings.count
    let exampleStart = cueStart + cues.count
    return SkillList(
      skills + spellings + cues + examples, records: 0, spellings: skills.count..<cueStart,
      cues: cueStart..<exampleStart, examples: exampleStart)
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
