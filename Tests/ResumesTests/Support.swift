import Documents
import Lexicon
import Lexicons
import Matching
import Resumes

/// The built-in word lists, and readers made of them.
enum Built {
  static let wording = CompactLexicon(Lexicons.compact).decode([.wording]).wording
  static let classifier = BulletClassifier(wording: wording)
  static let reader = ResumeReader(wording: wording)

  /// What the classifier finds in a line.
  static func findings(_ line: String) -> BulletFindings {
    let text = TokenizedText(line)
    return classifier.findings(of: 0..<text.bytes.count, in: text)
  }
}

/// A document written as its blocks: `# heading`, `## deeper`, `- bullet`, `**bold**`, else a paragraph;
/// `\\n` stands for a line break inside a block.
func document(_ lines: [String]) -> Document {
  var text: [UInt8] = []
  var blocks: [Block] = []
  for line in lines {
    var rest = Substring(line.replacing("\\n", with: "\n"))
    var kind = Block.Kind.paragraph
    var level = 0
    var bold = false
    if rest.hasPrefix("#") {
      kind = .heading
      level = rest.prefix { $0 == "#" }.count
      rest = rest.drop { $0 == "#" }.drop { $0 == " " }
    } else if rest.hasPrefix("- ") {
      kind = .bullet
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("**") {
      bold = true
      rest = rest.dropFirst(2).dropLast(2)
    }
    let start = text.count
    text += Array(rest.utf8)
    blocks.append(Block(kind: kind, range: start..<text.count, level: level, bold: bold))
    text.append(0x0A)
  }
  return Document(path: "test", format: "text", original: text, text: text, blocks: blocks)
}

/// A resume read from such lines, with its document.
func read(_ lines: [String]) -> (document: Document, resume: Resume) {
  let document = document(lines)
  return (document, Built.reader.read(document, TokenizedText(document.text)))
}
