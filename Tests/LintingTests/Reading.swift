import Documents
import Lexicon
import Matching
import Resumes

/// Reads Markdown as the tool does.
enum Reading {
  private static let reader = ResumeReader(wording: Sample.lexicon.wording)

  static func document(_ bytes: [UInt8], path: String) throws -> Document {
    try Format.markdown.read(bytes, path)
  }

  static func resume(_ document: Document, _ text: TokenizedText) -> Resume {
    reader.read(document, text)
  }
}
