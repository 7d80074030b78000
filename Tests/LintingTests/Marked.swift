import Linting
import Testing

/// A Markdown text and the ranges that its marks stand around.
struct Marked {
  var text: [UInt8] = []
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = text.count
      case "»": ranges.append(start..<text.count)
      default: text += Array(String(scalar).utf8)
      }
    }
  }

  /// The words that the marks stand around.
  var words: [String] { ranges.map { String(decoding: text[$0], as: UTF8.self) } }
}

/// Ways of putting an example into a file; a rule finds the same words in each.
enum Setting: String, CaseIterable {
  case plain, emojiBefore, emojiInName, crlf, wrapped, bold, numbered, nested, quoted, tableCell
  case latex, json

  /// The example as a whole resume, marks and all, or nil where the setting does not fit it.
  func text(of example: Example) -> String? {
    let resume = example.isResume ? example.marked : Sample.resume(example.marked)
    switch self {
    case .plain: return resume
    case .emojiBefore: return "🚀 Open to work 🧑‍💻\n\n" + resume
    case .emojiInName: return resume.replacing("# Sam Field", with: "# Sam 🦊 Field")
    case .crlf: return resume.replacing("\n", with: "\r\n")
    case .wrapped:
      return example.isResume ? nil : Sample.resume(Setting.wrapped(example.marked))
    case .bold:
      return example.isResume ? nil : Setting.bold(example.marked).map { Sample.resume($0) }
    case .numbered: return example.isResume ? nil : Setting.listed(example.marked, mark: "1. ")
    case .nested:
      return example.isResume ? nil : Setting.listed("Atlas\n  - " + example.marked, mark: "- ")
    case .quoted: return example.isResume ? nil : Setting.listed(example.marked, mark: "> - ")
    case .tableCell:
      guard !example.isResume, !example.marked.contains("|") else { return nil }
      return Sample.resume("Cut build time by 30% in 2 years")
        + "\n| Line |\n| --- |\n| \(example.marked) |\n"
    case .latex, .json:
      // Emphasis and code of Markdown are none there, and a break of lines is none in JSON.
      guard !example.isResume, !example.marked.contains(where: { "*`\n".contains($0) }) else {
        return nil
      }
      return self == .latex ? Setting.latex(example.marked) : Setting.json(example.marked)
    }
  }

  /// A name whose ending tells the format.
  var path: String {
    switch self {
    case .latex: "resume.tex"
    case .json: "resume.json"
    default: "resume.md"
    }
  }

  /// The line as an item of another list.
  private static func listed(_ line: String, mark: String) -> String {
    Sample.resume("x").replacing("- x", with: mark + line)
  }

  /// The line as an item of a LaTeX resume.
  static func latex(_ line: String) -> String {
    var item = ""
    for scalar in line.unicodeScalars {
      if "%&#$_{}".unicodeScalars.contains(scalar) { item += "\\" }
      item.unicodeScalars.append(scalar)
    }
    return "\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n"
      + "\\subsection{Software Engineer, Lindenhof}\nJan 2020 -- Mar 2022\n"
      + "\\begin{itemize}\n\\item \(item)\n\\end{itemize}\n\\end{document}\n"
  }

  /// The line as a highlight of a JSON Resume.
  static func json(_ line: String) -> String {
    let text = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "{\"basics\": {\"name\": \"Sam Field\"}, \"work\": [{\"name\": \"Lindenhof\",\n"
      + " \"position\": \"Software Engineer\", \"startDate\": \"2020-01\", \"endDate\": \"2022-03\",\n"
      + " \"highlights\": [\"\(text)\"]}]}\n"
  }

  /// The line broken at a space within its marks, or at its last space.
  private static func wrapped(_ line: String) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else { return line }
    let opening = words.firstIndex { $0.contains("«") } ?? words.count - 2
    let at = min(opening + 1, words.count - 1)
    words[at] = "\n  " + words[at]
    return words.joined(separator: " ").replacing(" \n", with: "\n")
  }

  /// The line with the first three letters of the marked words in bold.
  private static func bold(_ line: String) -> String? {
    guard let mark = line.firstIndex(of: "«") else { return nil }
    let first = line.index(after: mark)
    let end = line.index(first, offsetBy: 3, limitedBy: line.endIndex) ?? line.endIndex
    guard line[first..<end].allSatisfy({ $0.isLetter }) else { return nil }
    return line[..<first] + "**" + line[first..<end] + "**" + line[end...]
  }
}

extension Rule: CustomTestStringConvertible {
  /// The name, where a test would print the whole rule.
  public var testDescription: String { name }
}
