import Documents
import Lexicon
import Lexicons
import Matching

/// The built-in skills and what they find, shared by all tests of this target.
enum BuiltIn {
  static let skills = CompactLexicon(Lexicons.compact).decode([.skills, .details]).skills
  static let matcher = SkillMatcher(skills)
  static let ambiguous = skills.filter { $0.ambiguity != .none }

  /// The ids of the skills named in a text that is one paragraph, in the order of the text.
  static func named(_ text: String) -> [String] { named(blocks: [text]) }

  /// The ids of the skills named in paragraphs that stand under each other.
  static func named(blocks texts: [String], kind: Block.Kind = .paragraph) -> [String] {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for text in texts {
      let start = bytes.count
      bytes += Array(text.utf8)
      blocks.append(Block(kind: kind, range: start..<bytes.count))
      bytes += Array("\n".utf8)
    }
    return matcher.mentions(in: TokenizedText(bytes), blocks: blocks).map {
      skills[Int($0.skill)].id
    }
  }
}
