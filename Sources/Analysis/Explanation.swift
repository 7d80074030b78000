package import Documents
package import Matching
package import Postings
package import Resumes

/// Why a spelling was taken for a skill where it stands or was not, and what made its level.
package struct Explanation: Equatable, Sendable {
  /// What made the level of a mention.
  package enum LevelReason: Equatable, Sendable {
    /// The part of the posting that its line belongs to.
    case part(PostingPart)
    /// The words of its own sentence, in a line of this part.
    case sentence(PostingPart)
    /// A line that holds nothing but names of skills.
    case bareList
    /// A noun for people behind a practice.
    case people
    /// Duties that only describe work of every day.
    case everyday
    /// What stands around it in a resume.
    case evidence(ResumeLevel)
  }

  /// The spelling, with the reason of its reading.
  package var mention: Mention
  /// The bytes of the cue that decided, where one did.
  package var cue: Range<Int>?
  /// The level as reports name it; nil where the spelling was not taken.
  package var level: String?
  /// What made the level; nil where there is none, and in texts that are no posting and no resume.
  package var levelReason: LevelReason?
}

extension PostingAnalyzer {
  /// Why each spelling of a skill in a posting was taken or refused, in the order of the text.
  ///
  /// - Complexity: that of reading the posting.
  package func explanations(of reading: PostingReading) -> [Explanation] {
    var next = 0
    return matcher.explanations(of: reading.document.blocks, in: reading.text) { mention in
      guard next < reading.mentions.count, reading.mentions[next] == mention else { return nil }
      defer { next += 1 }
      return (
        reading.levels[next].rawValue, levelReason(of: mention, reading.levels[next], reading)
      )
    }
  }

  private func levelReason(
    of mention: Mention, _ level: PostingLevel, _ reading: PostingReading
  ) -> Explanation.LevelReason {
    let block = Int(mention.block)
    let part = reading.posting.parts[block]
    let stated = reading.posting.level(of: mention.range, block: block)
    if level == stated { return stated == part.level ? .part(part) : .sentence(part) }
    guard level == .mention else { return .bareList }
    return passing.namesPeople(mention, reading.text) ? .people : .everyday
  }
}

extension ResumeAnalyzer {
  /// Why each spelling of a skill in a resume was taken or refused, in the order of the text.
  ///
  /// - Complexity: that of reading the resume.
  package func explanations(of reading: ResumeReading) -> [Explanation] {
    var next = 0
    var explanations = matcher.explanations(
      of: reading.document.blocks, in: reading.text
    ) { mention in
      while next < reading.mentions.count, reading.mentions[next].isMisspelt { next += 1 }
      guard next < reading.mentions.count, reading.mentions[next] == mention else { return nil }
      defer { next += 1 }
      return (reading.levels[next].rawValue, .evidence(reading.levels[next]))
    }
    for (mention, level) in zip(reading.mentions, reading.levels) where mention.isMisspelt {
      explanations.append(
        Explanation(
          mention: mention, cue: nil, level: level.rawValue, levelReason: .evidence(level)))
    }
    return explanations.sorted { $0.mention.range.lowerBound < $1.mention.range.lowerBound }
  }
}

extension SkillMatcher {
  /// Why each spelling of a skill in a text that is no posting and no resume was taken or refused.
  package func explanations(of document: Document, in text: TokenizedText) -> [Explanation] {
    explanations(of: document.blocks, in: text) { _ in nil }
  }

  /// All spellings of blocks, taken or refused; `level` tells the level of each that was taken.
  fileprivate func explanations(
    of blocks: [Block], in text: TokenizedText,
    level: (Mention) -> (String, Explanation.LevelReason)?
  ) -> [Explanation] {
    allMentions(in: text, blocks: blocks, refused: true).map { mention in
      let told = level(mention)
      return Explanation(
        mention: mention,
        cue: cue(of: mention, within: blocks[Int(mention.block)].range, in: text),
        level: told?.0, levelReason: told?.1)
    }
  }
}
