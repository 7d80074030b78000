package import Lexicon
package import Matching
internal import Source

/// Finds lists of skills of which one is enough.
package struct AnyOf: Sendable {
  private let words: PhraseTable
  /// The kind of each skill, or empty.
  private let kinds: [SkillKind]
  private let between: Int32 = 0
  private let before: Int32 = 1
  private let after: Int32 = 2

  /// Compiles the list `either-or` of `wording/`.
  ///
  /// - Parameters:
  ///   - wording: The word lists.
  ///   - skills: The skills that mentions point into; with them, lists that only examples or slashes
  ///     join count where all their skills are of one kind.
  package init(wording: WordLists, skills: SkillList = SkillList()) {
    kinds = skills.kinds
    let order = ["between", "before", "after"]
    words = PhraseTable(
      wording.groups("either-or").map { group in
        (group, Int32(order.firstIndex { wording.isID($0, of: group) } ?? 0))
      }, of: wording)
  }

  /// The groups of skills of which a posting wants one, as indices into the lexicon's skills.
  ///
  /// Mentions come in the order of the text, with the level of each; those that ask for nothing form
  /// no group.
  /// - Complexity: O(*mentions*).
  package func groups(
    of mentions: [Mention], levels: [PostingLevel], in text: TokenizedText
  ) -> [[Int32]] {
    var groups: [[Int32]] = []
    var seen: Set<[Int32]> = []
    var first = 0
    var token = 0
    while first < mentions.count {
      var run = Run(last: first)
      while run.last + 1 < mentions.count,
        mentions[run.last + 1].block == mentions[first].block,
        levels[run.last + 1] != .mention, levels[first] != .mention,
        let joint = joint(mentions[run.last], mentions[run.last + 1], text, &token)
      {
        if joint == .and { run.ands += 1 }
        if joint == .or { run.ors += 1 }
        if joint == .slash { run.slashes += 1 }
        run.last += 1
      }
      if run.last > first, isChoice(first, run, mentions, text) {
        var group: [Int32] = []
        for index in first...run.last where !group.contains(mentions[index].skill) {
          group.append(mentions[index].skill)
        }
        if group.count > 1, AnyOf.isNew(group, to: groups, &seen) { groups.append(group) }
      }
      first = run.last + 1
    }
    return groups
  }

  /// Whether a group is none of some; `seen` is made only where they are many.
  private static func isNew(
    _ group: [Int32], to groups: [[Int32]], _ seen: inout Set<[Int32]>
  ) -> Bool {
    guard groups.count >= 16 else { return !groups.contains(group) }
    if seen.isEmpty { seen = Set(groups) }
    return seen.insert(group).inserted
  }

  /// A run of mentions with nothing but commas and joining words between them.
  private struct Run {
    var last: Int
    var ands = 0
    var ors = 0
    var slashes = 0
  }

  private enum Joint { case comma, and, or, slash }

  private func isChoice(
    _ first: Int, _ run: Run, _ mentions: [Mention], _ text: TokenizedText
  ) -> Bool {
    if run.ors > 0 { return true }
    let start = text.firstToken(from: mentions[first].range.lowerBound)
    let end = text.firstToken(from: mentions[run.last].range.upperBound)
    let isLed = leads(before: start, text)
    if run.ands > 0 { return isLed == .strong }
    if isLed == .strong { return true }
    let isOpen =
      isLed == .weak || (run.slashes == run.last - first && run.slashes > 0)
      || follows(after: end, text)
    return isOpen && areAlike(mentions[first...run.last])
  }

  /// Whether skills are of one kind that can stand in for each other.
  private func areAlike(_ mentions: ArraySlice<Mention>) -> Bool {
    guard !kinds.isEmpty, let first = mentions.first.map({ kinds[Int($0.skill)] }) else {
      return true
    }
    switch first {
    case .concept, .practice, .methodology, .softSkill: return false
    default: return mentions.allSatisfy { kinds[Int($0.skill)] == first }
    }
  }

  private enum Lead { case weak, strong }

  /// Whether "one of", "such as" stands directly before a run, a few words between.
  private func leads(before token: Int, _ text: TokenizedText) -> Lead? {
    var found: Lead?
    for index in max(token - 8, 0)..<max(token, 0) {
      guard let match = words.match(at: index, in: text), match.id == before, match.end <= token
      else { continue }
      let isExample =
        match.end - match.first < 3
        && KnownWords.examples.contains(
          match.first, of: text)
      let gap = text.bytes[match.range.upperBound..<Int(text.tokens[token - 1].end)]
      if gap.contains(UInt8(ascii: ".")) || (isExample && token - match.end > 1) { continue }
      found = isExample ? .weak : .strong
    }
    return found
  }

  private func follows(after token: Int, _ text: TokenizedText) -> Bool {
    guard token < text.tokens.count, let match = words.match(at: token, in: text) else {
      return false
    }
    return match.id == after
  }

  /// What joins two mentions, nil where more than punctuation and a joining word stands between.
  ///
  /// `token` is left at the first word behind the left one.
  private func joint(
    _ left: Mention, _ right: Mention, _ text: TokenizedText, _ token: inout Int
  ) -> Joint? {
    guard left.range.upperBound <= right.range.lowerBound,
      right.range.lowerBound - left.range.upperBound < 32
    else { return nil }
    let gap = left.range.upperBound..<right.range.lowerBound
    var commas = 0
    var sign: Joint?
    for index in gap {
      switch text.bytes[index] {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "/"): sign = .slash
      case UInt8(ascii: "&"): sign = sign ?? .and
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): return nil
      default: break
      }
    }
    text.move(&token, to: gap.lowerBound)
    var joint: Joint?
    var unknown = 0
    var index = token
    while index < text.tokens.count, Int(text.tokens[index].start) < gap.upperBound {
      if KnownWords.or.contains(index, of: text) {
        joint = .or
      } else if KnownWords.and.contains(index, of: text) {
        joint = joint ?? .and
      } else {
        unknown += 1
      }
      index += 1
    }
    // A slash outdoes "and", a word outdoes "&".
    if sign == .slash, joint != .or { joint = .slash }
    joint = joint ?? sign
    guard unknown > 0 else { return joint ?? (commas > 0 ? .comma : nil) }
    // A name that no lexicon knows may stand in a list; anything longer is no list.
    guard unknown <= 2, commas > 0, joint != nil || commas > 1 else { return nil }
    return joint ?? .comma
  }
}

extension TokenizedText {
  /// Moves an index to the first token that starts at the offset or after it.
  ///
  /// - Complexity: O(*tokens* between): offsets in rising order cost one walk in all.
  fileprivate func move(_ index: inout Int, to offset: Int) {
    while index + 8 < tokens.count, Int(tokens[index + 8].start) < offset { index += 8 }
    while index < tokens.count, Int(tokens[index].start) < offset { index += 1 }
    while index > 0, Int(tokens[index - 1].start) >= offset { index -= 1 }
  }
}
