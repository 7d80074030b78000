import Documents
import Lexicon
import Matching
import Resumes

/// Reads files as the tool does: by their ending, Markdown where that tells nothing.
enum Reading {
  private static let reader = ResumeReader(wording: Sample.lexicon.wording)

  static func document(_ bytes: [UInt8], path: String) throws -> Document {
    try (Format.byEnding(of: path) ?? .markdown).read(bytes, path)
  }

  static func resume(_ document: Document, _ text: TokenizedText) -> Resume {
    reader.read(document, text)
  }
}
