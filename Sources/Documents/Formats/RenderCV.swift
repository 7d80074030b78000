internal import Source

/// Reads resumes that are kept as YAML for RenderCV, or in the JSON Resume form as YAML.
enum RenderCV {
  /// Reads a file into a document.
  ///
  /// - Throws: A problem where its YAML is wrong or not understood, or where it is no resume.
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String) throws(Problem) -> Document {
    let root = try YAML.parse(original, path: path)
    guard
      let document = DataResume.document(root, format: "rendercv", original: original, path: path)
    else {
      throw Problem(
        "this YAML is no resume: it has neither \"cv\" nor \"basics\"", path: path,
        hint: "the form is described at docs.rendercv.com")
    }
    return document
  }

  /// Whether a line of a text without a file name is the key that holds all.
  static func matches(_ text: [UInt8]) -> Bool {
    text.prefix(16_384).split(separator: ASCII.lineFeed).contains { line in
      line.starts(with: "cv:".utf8) && line.dropFirst(3).allSatisfy(ASCII.isSpace)
    }
  }
}
