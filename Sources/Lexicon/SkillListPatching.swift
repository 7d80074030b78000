internal import Source

extension SkillList {
  /// The list with some skills put in, or taken out where nil stands; all others keep their bytes,
  /// because to make values of thousands takes ten times as long.
  func replacing(_ changed: [String: Skill?]) -> SkillList {
    var writer = SkillListWriter()
    func add(_ id: String) {
      if let skill = changed[id] ?? nil { writer.add(skill) }
    }
    let parts = parts()
    var waiting = changed.keys.sorted()[...]
    for index in indices {
      let id = self.id(index)
      while let next = waiting.first, next < id {
        waiting.removeFirst()
        add(next)
      }
      if waiting.first == id {
        waiting.removeFirst()
        add(id)
      } else {
        writer.add(index, of: self, parts[index])
      }
    }
    for id in waiting { add(id) }
    return writer.list
  }

  /// The bytes of a skill that stand outside of its record.
  struct Parts {
    /// With the empty line that ends them.
    var spellings: Range<Int>
    /// See ``CompactCues``; empty where the spellings are trusted.
    var ruling: Range<Int>
    var cues: Range<Int>
  }

  /// Those of each skill.
  private func parts() -> [Parts] {
    var reader = rulingReader
    var line = spellings.lowerBound
    var cue = cues.lowerBound
    return indices.map { index in
      let (firstLine, firstCue, start) = (line, cue, reader.index)
      while bytes[line] != ASCII.lineFeed {
        line = (bytes[line...].firstIndex(of: ASCII.lineFeed) ?? line) + 1
      }
      line += 1
      if ambiguity(index) != .none {
        let length = reader.integer()
        let end = reader.index + length
        cue += reader.integer()
        reader.skip(end - reader.index)
      }
      return Parts(
        spellings: firstLine..<line, ruling: start..<reader.index, cues: firstCue..<cue)
    }
  }
}
