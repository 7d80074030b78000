import Foundation

/// A source file of the repository, as the laws' tests see it.
struct SourceFile {
  /// The path from the repository on.
  var path: String
  var lines: [String]

  /// The room it belongs to: the folder under Sources.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The lines without comments and without what stands in string literals.
  var code: [String]

  /// All files under Sources.
  static let sources = Result { try all(under: "Sources") }

  private init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
    code = Self.code(lines)
  }

  private static func code(_ lines: [String]) -> [String] {
    var isMultiline = false
    return lines.map { line in
      var result = line
      if line.components(separatedBy: "\"\"\"").count == 2 {
        let wasMultiline = isMultiline
        isMultiline.toggle()
        return wasMultiline ? "" : line
      }
      if isMultiline { return "" }
      result = SourceFile.withoutStrings(result)
      if let comment = result.range(of: "//") { result = String(result[..<comment.lowerBound]) }
      return result
    }
  }

  private static func withoutStrings(_ line: String) -> String {
    var result = ""
    var isInside = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if isInside, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInside.toggle()
      } else if !isInside {
        result.append(character)
      }
    }
    return result
  }

  /// All Swift files under a folder of the repository.
  static func all(under folder: String) throws -> [SourceFile] {
    let root = Program.repository.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      return SourceFile(
        path: folder + "/" + name,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
