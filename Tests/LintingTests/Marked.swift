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
  case plain, emojiBefore, emojiInName, crlf, wrapped, bold, tableCell

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
    case .tableCell:
      guard !example.isResume, !example.marked.contains("|") else { return nil }
      return Sample.resume("Cut build time by 30% in 2 years")
        + "\n| Line |\n| --- |\n| \(example.marked) |\n"
    }
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
