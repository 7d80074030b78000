internal import Source

/// The skills of a lexicon in order of their ids, read from the compact form one at a time.
///
/// There are thousands and a run names a few dozen: making values of all takes longer than the
/// whole rest of a gap report. What every run asks of all of them (``spellings``, ``kinds``) is
/// read without making values.
package struct SkillList: RandomAccessCollection, Sendable {
  /// The compact text, or a longer one that holds it.
  package let bytes: [UInt8]
  /// Where each skill's record starts, and where the last one ends.
  private let starts: [Int32]
  /// The same for each skill's examples; empty where they were not read.
  private let exampleStarts: [Int32]
  /// The bytes of all spellings in lower case, one a line; an empty line ends each skill.
  package let spellings: Range<Int>

  /// A list of skills in any order.
  package init(_ skills: [Skill] = []) {
    let text = SkillList.encode(skills.sorted { $0.id < $1.id })
    let records = Array(text.records.utf8)
    let spellings = Array(text.spellings.utf8)
    let examples = records.count + spellings.count
    self.init(
      records + spellings + Array(text.examples.utf8), records: 0,
      spellings: records.count..<examples, examples: examples)
  }

  /// The list that ``encode(_:)`` wrote, inside of a longer text.
  init(_ bytes: [UInt8], records: Int, spellings: Range<Int>, examples: Int?) {
    self.bytes = bytes
    self.spellings = spellings
    starts = SkillList.starts(bytes, records)
    exampleStarts = examples.map { SkillList.starts(bytes, $0) } ?? []
  }

  /// Where each record starts and the last one ends, after the count and the lengths of all.
  private static func starts(_ bytes: [UInt8], _ offset: Int) -> [Int32] {
    var reader = CompactReader(bytes, from: offset)
    let count = reader.integer()
    var starts: [Int32] = []
    starts.reserveCapacity(count + 1)
    var lengths = 0
    for _ in 0..<count {
      starts.append(Int32(lengths))
      lengths += reader.integer()
    }
    starts.append(Int32(lengths))
    let base = Int32(reader.index)
    for index in starts.indices { starts[index] += base }
    return starts
  }

  /// The records with their lengths before them, the spellings, and the examples as the records.
  static func encode(
    _ skills: [Skill]
  ) -> (records: String, spellings: String, examples: String) {
    var spellings = ""
    for skill in skills { spellings += SkillList.spellings(of: skill) }
    return (
      encode(skills) { $0.write(to: &$1) }, spellings,
      encode(skills) { $0.writeExamples(to: &$1) }
    )
  }

  /// The lines of a skill's spellings, and the empty one after them.
  static func spellings(of skill: Skill) -> String {
    var lines = ""
    for spelling in skill.spellings {
      lines += String(decoding: ASCII.lowercased(spelling.utf8), as: UTF8.self) + "\n"
    }
    return lines + "\n"
  }

  private static func encode(
    _ skills: [Skill], _ write: (Skill, inout CompactWriter) -> Void
  ) -> String {
    var head = CompactWriter()
    var records = ""
    head.integer(skills.count)
    for skill in skills {
      var writer = CompactWriter()
      write(skill, &writer)
      head.integer(writer.text.utf8.count)
      records += writer.text
    }
    return head.text + records
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count - 1 }

  /// The skill at an index, made anew.
  package subscript(index: Int) -> Skill {
    var reader = reader(at: index)
    var skill = Skill(from: &reader)
    if !exampleStarts.isEmpty, exampleStarts[index] < exampleStarts[index + 1] {
      reader = CompactReader(bytes, from: Int(exampleStarts[index]))
      skill.good = reader.strings()
      skill.bad = reader.strings()
    }
    return skill
  }

  /// A reader before the record of a skill.
  package func reader(at index: Int) -> CompactReader {
    CompactReader(bytes, from: Int(starts[index]))
  }

  /// The bytes of a skill's record.
  func recordRange(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// The bytes of a skill's examples; empty where it has none, or they were not read.
  func exampleRange(_ index: Int) -> Range<Int> {
    exampleStarts.isEmpty ? 0..<0 : Int(exampleStarts[index])..<Int(exampleStarts[index + 1])
  }

  /// The bytes of a skill's id.
  package func idRange(_ index: Int) -> Range<Int> {
    var reader = reader(at: index)
    return reader.range()
  }

  /// The bytes of a skill's name.
  package func nameRange(_ index: Int) -> Range<Int> {
    var reader = reader(at: index)
    _ = reader.range()
    return reader.range()
  }

  /// The id of a skill.
  package func id(_ index: Int) -> String { string(idRange(index)) }

  /// The name of a skill.
  package func name(_ index: Int) -> String { string(nameRange(index)) }

  /// The kind of a skill.
  package func kind(_ index: Int) -> SkillKind {
    var reader = CompactReader(bytes, from: nameRange(index).upperBound + 1)
    return SkillKind.allCases[reader.integer()]
  }

  /// The ids of a skill's near neighbours.
  package func related(_ index: Int) -> [String] {
    var reader = relatedReader(index)
    return reader.strings()
  }

  /// The phrases that say nearly the same as a skill in other words.
  package func near(_ index: Int) -> [String] {
    var reader = relatedReader(index)
    reader.skipStrings()
    return reader.strings()
  }

  /// The indices of the skills that have such phrases.
  package var withNear: [Int] {
    // The record of one without ends in the count of its last list: 0 between two tabs.
    let none = [ASCII.tab, UInt8(ascii: "0"), ASCII.tab]
    return indices.filter { !bytes[..<recordRange($0).upperBound].suffix(3).elementsEqual(none) }
  }

  /// A reader before the ids of a skill's near neighbours.
  private func relatedReader(_ index: Int) -> CompactReader {
    var reader = reader(at: index)
    for _ in 0..<3 { _ = reader.range() }
    let isAmbiguous = Ambiguity.allCases[reader.integer()] != .none
    _ = reader.range()
    // Before them stand the aliases, the forms and five lists of cues, and what is implied.
    for _ in 0..<(isAmbiguous ? 8 : 2) { reader.skipStrings() }
    return reader
  }

  /// The kinds of all skills.
  package var kinds: [SkillKind] { indices.map(kind) }

  /// The index of the skill of an id, or nil.
  ///
  /// - Complexity: O(log *skills*).
  package func index(ofID id: String) -> Int? {
    let wanted = Array(id.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(idRange(middle), wanted) { low = middle + 1 } else { high = middle }
    }
    guard low < count, idRange(low).count == wanted.count, !precedes(idRange(low), wanted) else {
      return nil
    }
    return bytes[idRange(low)].elementsEqual(wanted) ? low : nil
  }

  /// Whether an id stands before another in the order of bytes.
  private func precedes(_ id: Range<Int>, _ other: [UInt8]) -> Bool {
    for offset in 0..<Swift.min(id.count, other.count) {
      let byte = bytes[id.lowerBound + offset]
      if byte != other[offset] { return byte < other[offset] }
    }
    return id.count < other.count
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension SkillList: Equatable {
  package static func == (left: SkillList, right: SkillList) -> Bool {
    left.elementsEqual(right)
  }
}
