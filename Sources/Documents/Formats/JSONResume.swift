internal import Source

/// Reads resumes in the JSON Resume form, with the places of their strings.
enum JSONResume {
  /// Reads a file into a document.
  ///
  /// - Throws: A problem where it is no JSON, or JSON of another kind.
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String) throws(Problem) -> Document {
    let root = DataNode(try JSONParser.parse(original, path: path), in: original)
    guard
      let document = DataResume.document(
        root, format: "json-resume", original: original, path: path)
    else {
      throw Problem(
        "this JSON is no resume: it has neither \"basics\" nor \"work\"", path: path,
        hint: "the form is described at jsonresume.org/schema")
    }
    return document
  }

  /// Whether a text is such a resume, or would be if its JSON were right.
  static func matches(_ text: [UInt8]) -> Bool {
    var index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    guard index < text.count, text[index] == UInt8(ascii: "{") else { return false }
    guard let root = try? JSONParser.parse(text, path: "") else {
      return FormatSigns.names(["\"basics\""], in: text)
        || FormatSigns.names(["\"work\"", "\"education\"", "\"highlights\""], in: text)
    }
    return DataResume.isResume(DataNode(root, in: text))
  }
}
