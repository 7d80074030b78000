internal import Source

/// Finds the skills that may share a spelling with some of them.
enum SpellingNeighbours {
  /// The indices of the skills and of all others that have one of their spellings, in order.
  ///
  /// Spellings are compared as bytes: to fold thousands as strings takes longer than a whole run.
  static func of(_ touched: [Int], in list: SkillList) -> [Int] {
    guard touched.count < list.count else { return Array(list.indices) }
    var wanted: [Int: [[UInt8]]] = [:]
    for index in touched {
      for spelling in list[index].spellings {
        let folded = Array(Validation.folded(spelling).utf8)
        wanted[folded.count, default: []].append(folded)
      }
    }
    var found = Set(touched)
    var skill = 0
    var line = list.spellings.lowerBound
    for index in list.spellings where list.bytes[index] == ASCII.lineFeed {
      if index == line {
        skill += 1
      } else if let others = wanted[index - line],
        others.contains(where: { isSame($0, list.bytes[line..<index]) })
      {
        found.insert(skill)
      }
      line = index + 1
    }
    return found.sorted()
  }

  /// Whether a spelling in lower case is a folded one.
  static func isSame(_ folded: [UInt8], _ spelling: ArraySlice<UInt8>) -> Bool {
    zip(folded, spelling).allSatisfy { want, byte in
      want == (byte == UInt8(ascii: "-") ? ASCII.space : byte)
    }
  }
}
