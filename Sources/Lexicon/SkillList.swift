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
  /// Where a letter for each skill's kind, one for its ambiguity and one for whether it has near
  /// phrases stand, those of all skills side by side: what every run asks of each is had without a
  /// look into the records.
  private let kindStart: Int
  private let ambiguityStart: Int
  private let nearStart: Int
  /// The same for each skill's details: forms, cues and examples; empty where they were not read.
  private let detailStarts: [Int32]
  /// The bytes of all spellings in lower case, one a line; an empty line ends each skill.
  package let spellings: Range<Int>
  /// The bytes of what decides about the ambiguous skills, and those of all their cues; see
  /// ``CompactCues``.
  private let rulings: Range<Int>
  package let cues: Range<Int>

  /// A list of skills in any order.
  package init(_ skills: [Skill] = []) {
    self = SkillListWriter(skills.sorted { $0.id < $1.id }).list
  }

  /// The list that a ``SkillListWriter`` wrote, inside of a longer text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the list's first part starts.
  ///   - lengths: The bytes of the records, the spellings, the rulings and the cues, one after
  ///     another.
  ///   - details: Where the details start; nil leaves them out.
  init(_ bytes: [UInt8], from start: Int, lengths: [Int], details: Int?) {
    self.bytes = bytes
    let ends = lengths.reduce(into: [start]) { $0.append(($0.last ?? 0) + $1) }
    spellings = ends[1]..<ends[2]
    rulings = ends[2]..<ends[3]
    cues = ends[3]..<ends[4]
    var reader = CompactReader(bytes, from: start)
    kindStart = reader.range().lowerBound
    ambiguityStart = reader.range().lowerBound
    nearStart = reader.range().lowerBound
    starts = SkillList.starts(bytes, reader.index)
    detailStarts = details.map { SkillList.starts(bytes, $0) } ?? []
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

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count - 1 }

  /// The skill at an index, made anew.
  package subscript(index: Int) -> Skill {
    var reader = reader(at: index)
    var skill = Skill(from: &reader)
    if !detailStarts.isEmpty, detailStarts[index] < detailStarts[index + 1] {
      reader = CompactReader(bytes, from: Int(detailStarts[index]))
      skill.readDetails(from: &reader)
    }
    return skill
  }

  /// A reader before the record of a skill.
  package func reader(at index: Int) -> CompactReader {
    CompactReader(bytes, from: Int(starts[index]))
  }

  /// A reader before what decides about the first ambiguous skill; see ``CompactCues``.
  package var rulingReader: CompactReader { CompactReader(bytes, from: rulings.lowerBound) }

  /// What a skill's letters stand for.
  func letters(_ index: Int) -> SkillListWriter.Letters {
    SkillListWriter.Letters(
      kind: bytes[kindStart + index], ambiguity: bytes[ambiguityStart + index],
      near: bytes[nearStart + index])
  }

  /// The bytes of a skill's record.
  func recordRange(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// The bytes of a skill's details; empty where it has none, or they were not read.
  func detailRange(_ index: Int) -> Range<Int> {
    detailStarts.isEmpty ? 0..<0 : Int(detailStarts[index])..<Int(detailStarts[index + 1])
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
    SkillList.allKinds[Int(bytes[kindStart + index] - UInt8(ascii: "a"))]
  }

  /// How far the spellings of a skill can be trusted.
  package func ambiguity(_ index: Int) -> Ambiguity {
    SkillList.allAmbiguities[Int(bytes[ambiguityStart + index] - UInt8(ascii: "a"))]
  }

  // Made once: a list of all cases is an array anew at each look.
  private static let allKinds = SkillKind.allCases
  private static let allAmbiguities = Ambiguity.allCases

  /// The indices of the skills that a skill implies.
  package func implied(_ index: Int) -> [Int] {
    var reader = impliedReader(index)
    return skills(from: &reader)
  }

  /// The indices of a skill's near neighbours, then of what it implies and is none of them.
  package func neighbours(_ index: Int) -> [Int] {
    var reader = impliedReader(index)
    let implied = skills(from: &reader)
    let related = skills(from: &reader)
    return related + implied.filter { !related.contains($0) }
  }

  private func skills(from reader: inout CompactReader) -> [Int] {
    var found: [Int] = []
    for _ in 0..<reader.integer() {
      if let index = self.index(ofID: bytes[reader.range()]) { found.append(index) }
    }
    return found
  }

  /// The ids of a skill's near neighbours.
  package func related(_ index: Int) -> [String] {
    var reader = impliedReader(index)
    reader.skipStrings()
    return reader.strings()
  }

  /// The phrases that say nearly the same as a skill in other words.
  package func near(_ index: Int) -> [String] {
    var reader = nearReader(index)
    return reader.strings()
  }

  /// The same as bytes, for tables.
  package func nearGroup(_ index: Int) -> CompactGroup {
    var reader = nearReader(index)
    return CompactGroup(fieldsFrom: &reader)
  }

  private func nearReader(_ index: Int) -> CompactReader {
    var reader = impliedReader(index)
    for _ in 0..<2 { reader.skipStrings() }
    return reader
  }

  /// The indices of the skills that have such phrases.
  package var withNear: [Int] {
    indices.filter { bytes[nearStart + $0] != UInt8(ascii: "a") }
  }

  /// A reader before the ids of what a skill implies, its near neighbours and the near phrases.
  private func impliedReader(_ index: Int) -> CompactReader {
    var reader = reader(at: index)
    for _ in 0..<5 { _ = reader.range() }
    return reader
  }

  /// The kinds of all skills.
  package var kinds: [SkillKind] { indices.map(kind) }

  /// The index of the skill of an id, or nil.
  ///
  /// - Complexity: O(log *skills*).
  package func index(ofID id: String) -> Int? { index(ofID: Array(id.utf8)[...]) }

  private func index(ofID wanted: ArraySlice<UInt8>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(middle, wanted) { low = middle + 1 } else { high = middle }
    }
    return low < count && bytes[idRange(low)].elementsEqual(wanted) ? low : nil
  }

  /// Whether the id of a skill stands before another in the order of bytes.
  private func precedes(_ index: Int, _ other: ArraySlice<UInt8>) -> Bool {
    // The tab at an id's end is less than any byte of one.
    let start = Int(starts[index]) - other.startIndex
    for place in other.indices where bytes[start + place] != other[place] {
      return bytes[start + place] < other[place]
    }
    return false
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
