import Documents
import Lexicon
import Lexicons
import Matching
import Postings

/// Readers over the built-in lexicon, and postings made of plain lines for them.
enum PostingSample {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let reader = PostingReader(titles: lexicon.titles, wording: lexicon.wording)
  static let anyOf = AnyOf(wording: lexicon.wording, skills: lexicon.skills)
  static let matcher = SkillMatcher(lexicon.skills)

  /// A document with one block a line; "* " begins a bullet.
  static func document(_ text: String, title: String? = "Engineer") -> Document {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + line.count
      if line.starts(with: Array("* ".utf8)) {
        blocks.append(Block(kind: .bullet, range: start + 2..<end))
      } else if !line.isEmpty {
        blocks.append(Block(kind: .paragraph, range: start..<end))
      }
      start = end + 1
    }
    var document = Document(
      path: "sample.txt", format: "text", original: bytes, text: bytes, blocks: blocks)
    document.facts.title = title
    return document
  }

  static func read(_ text: String, title: String? = "Engineer") -> Posting {
    let document = document(text, title: title)
    return reader.read(document, TokenizedText(document.text))
  }

  /// The level of the first skill of a name in a posting.
  static func level(of name: String, in text: String) -> PostingLevel? {
    let document = document(text)
    let tokens = TokenizedText(document.text)
    let posting = reader.read(document, tokens)
    let mention = matcher.mentions(in: tokens, blocks: document.blocks).first {
      lexicon.skills[Int($0.skill)].name == name
    }
    return mention.map { posting.level(of: $0.range, block: Int($0.block)) }
  }

  /// The either/or groups of a posting, by names.
  static func groups(_ text: String) -> [[String]] {
    let document = document(text)
    let tokens = TokenizedText(document.text)
    let posting = reader.read(document, tokens)
    let mentions = matcher.mentions(in: tokens, blocks: document.blocks)
    let levels = mentions.map { posting.level(of: $0.range, block: Int($0.block)) }
    return anyOf.groups(of: mentions, levels: levels, in: tokens).map {
      $0.map { lexicon.skills[Int($0)].name }
    }
  }
}
