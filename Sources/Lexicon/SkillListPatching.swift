internal import Source

extension SkillList {
  /// The list with some skills put in, or taken out where nil stands; all others keep their bytes,
  /// because to make values of thousands takes ten times as long.
  func replacing(_ changed: [String: Skill?]) -> SkillList {
    var patch = Patch()
    let spellings = spellingRanges()
    var waiting = changed.keys.sorted()[...]
    for index in indices {
      let id = self.id(index)
      while let next = waiting.first, next < id {
        waiting.removeFirst()
        patch.add(changed[next] ?? nil)
      }
      if waiting.first == id {
        waiting.removeFirst()
        patch.add(changed[id] ?? nil)
      } else {
        patch.add(
          (kind(index), ambiguity(index)), bytes[recordRange(index)],
          spellings: bytes[spellings[index]], examples: bytes[exampleRange(index)])
      }
    }
    for id in waiting { patch.add(changed[id] ?? nil) }
    return patch.list
  }

  /// The bytes of each skill's spellings, with the empty line that ends them.
  private func spellingRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var start = spellings.lowerBound
    var line = start
    for index in spellings where bytes[index] == ASCII.lineFeed {
      if index == line {
        ranges.append(start..<index + 1)
        start = index + 1
      }
      line = index + 1
    }
    return ranges
  }

  /// A list being put together from records.
  private struct Patch {
    private var letters: [(SkillKind, Ambiguity)] = []
    private var records: [UInt8] = []
    private var spellings: [UInt8] = []
    private var examples: [UInt8] = []
    private var recordLengths: [Int] = []
    private var exampleLengths: [Int] = []

    mutating func add(
      _ letters: (SkillKind, Ambiguity), _ record: ArraySlice<UInt8>,
      spellings: ArraySlice<UInt8>, examples: ArraySlice<UInt8>
    ) {
      self.letters.append(letters)
      records += record
      recordLengths.append(record.count)
      self.spellings += spellings
      self.examples += examples
      exampleLengths.append(examples.count)
    }

    mutating func add(_ skill: Skill?) {
      guard let skill else { return }
      var record = CompactWriter()
      skill.write(to: &record)
      var examples = CompactWriter()
      skill.writeExamples(to: &examples)
      add(
        (skill.kind, skill.ambiguity), Array(record.text.utf8)[...],
        spellings: Array(SkillList.spellings(of: skill).utf8)[...],
        examples: Array(examples.text.utf8)[...])
    }

    var list: SkillList {
      let letters = Array(SkillList.letters(letters).utf8)
      let records = letters + Patch.head(recordLengths) + records
      let examples = Patch.head(exampleLengths) + examples
      let start = records.count + spellings.count
      return SkillList(
        records + spellings + examples, records: 0, spellings: records.count..<start,
        examples: start)
    }

    private static func head(_ lengths: [Int]) -> [UInt8] {
      var writer = CompactWriter()
      writer.integer(lengths.count)
      for length in lengths { writer.integer(length) }
      return Array(writer.text.utf8)
    }
  }
}
