internal import Source

extension SkillList {
  /// The list with some skills put in, or taken out where nil stands; all others keep their bytes,
  /// because to make values of thousands takes ten times as long.
  func replacing(_ changed: [String: Skill?]) -> SkillList {
    var writer = SkillListWriter()
    func add(_ id: String) {
      if let skill = changed[id] ?? nil { writer.add(skill) }
    }
    let spellings = spellingRanges()
    var cues = cueReader
    var waiting = changed.keys.sorted()[...]
    for index in indices {
      let id = self.id(index)
      while let next = waiting.first, next < id {
        waiting.removeFirst()
        add(next)
      }
      let start = cues.index
      if ambiguity(index) != .none { cues.skip(cues.integer()) }
      if waiting.first == id {
        waiting.removeFirst()
        add(id)
      } else {
        writer.add(index, of: self, spellings: spellings[index], cues: start..<cues.index)
      }
    }
    for id in waiting { add(id) }
    return writer.list
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
}
