internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Resumes
internal import Source

extension JSONWriter {
  /// Why each name was taken or refused, and what made its level.
  mutating func explained(
    _ explanations: [Explanation], _ document: Document, _ skills: SkillList
  ) {
    var cursor = TextCursor(document.original)
    key("explained")
    array(explanations) { writer, explanation in
      let mention = explanation.mention
      let original = document.originalRange(mention.range)
      writer.object { writer in
        writer.member("skill", skills.id(Int(mention.skill)))
        writer.member("name", skills.name(Int(mention.skill)))
        writer.member("text", document.string(mention.range))
        writer.member("start", cursor.codePoint(at: original.lowerBound))
        writer.member("end", cursor.codePoint(at: original.upperBound))
        writer.member("line", cursor.line(at: original.lowerBound))
        writer.member("taken", isTaken(explanation))
        writer.member("why", words(for: explanation, document))
        writer.member("level", explanation.level)
        writer.member("levelWhy", explanation.levelReason.map(words))
      }
    }
  }
}

/// Whether the name counts as the skill: a condition that it was taken on may not be met.
private func isTaken(_ explanation: Explanation) -> Bool {
  explanation.mention.isTentative
    ? explanation.level != nil : explanation.mention.reason.isTaken
}

private func words(for explanation: Explanation, _ document: Document) -> String {
  let cue = explanation.cue.map { "\"" + document.string($0) + "\"" } ?? "words"
  switch explanation.mention.reason {
  case .spelling: return "the name is no everyday word"
  case .slip: return "the name is written with a slip"
  case .capitals: return "written with the capitals of the name"
  case .cueBefore: return cue + " before it tells that the skill is meant"
  case .cueBehind: return cue + " behind it tells that the skill is meant"
  case .cueNear: return cue + " near it tells that the skill is meant"
  case .tagRow: return "one of a row of skills"
  case .listed: return "beside a skill in a list"
  case .labelled: return "in a list behind a label"
  case .demand:
    return explanation.level == nil
      ? "an everyday word, and no list of demands names it"
      : "an everyday word, but a list of demands names it"
  case .otherWord: return "another word with the same letters"
  case .excludedBefore: return cue + " before it tells that something else is meant"
  case .excludedBehind: return cue + " behind it tells that something else is meant"
  case .unsupported: return "an everyday word, and nothing around it tells that the skill is meant"
  }
}

private func words(for reason: Explanation.LevelReason) -> String {
  switch reason {
  case .part(let part): "its line is part of: " + part.rawValue
  case .sentence(let part):
    "its own sentence decides, in a line that is part of: " + part.rawValue
  case .bareList:
    "its line holds nothing but names of skills, which tells what the work is done with"
  case .people: "the noun behind it names people"
  case .everyday: "duties describe work of every day"
  case .evidence(.proven): "in a bullet that states an effect with a number"
  case .evidence(.shown): "in a bullet, a position or a project"
  case .evidence(.listed): "in a list, a summary or elsewhere"
  }
}
