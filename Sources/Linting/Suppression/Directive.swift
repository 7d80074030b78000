internal import Source

/// A comment of a resume that speaks to the linter, such as
/// `<!-- vitae-disable-next-line I102 -- the posting asks for it -->`.
struct Directive: Equatable, Sendable {
  /// What it does; the raw value is the word after `vitae-`.
  enum Kind: String, CaseIterable, Sendable {
    /// From here to the `enable` of the rule, or the end.
    case disable
    case enable
    /// On the next line that is not blank.
    case disableNextLine = "disable-next-line"
    /// On the line that it stands in.
    case disableLine = "disable-line"
    /// In the whole file; without a rule, all rules.
    case disableFile = "disable-file"
  }

  /// A rule as the comment names it, and where.
  struct Name: Equatable, Sendable {
    var text: String
    var range: Range<Int>
  }

  /// Nil where the word is none of those there are.
  var kind: Kind?
  /// The word that says what it does.
  var word: Name
  var names: [Name]
  var reason: String?
  /// The bytes of the original from the comment's first to past its last.
  var range: Range<Int>

  /// The word that all comments to the linter begin with.
  static let prefix = "vitae-"

  /// Reads what stands between a comment's marks; nil where it does not speak to the linter.
  init?(_ bytes: [UInt8], content: Range<Int>, comment: Range<Int>) {
    let content = ASCII.trimmed(content, in: bytes)
    guard bytes[content].starts(with: Directive.prefix.utf8) else { return nil }
    var words: [Name] = []
    var index = content.lowerBound
    while index < content.upperBound {
      guard !Directive.parts(bytes[index]) else {
        index += 1
        continue
      }
      let end = bytes[index..<content.upperBound].firstIndex(where: Directive.parts)
      let word = index..<(end ?? content.upperBound)
      words.append(Name(text: String(decoding: bytes[word], as: UTF8.self), range: word))
      index = word.upperBound
      guard words.last?.text == "--" else { continue }
      words.removeLast()
      let rest = ASCII.trimmed(index..<content.upperBound, in: bytes)
      reason = rest.isEmpty ? nil : Display.singleLine(bytes[rest])
      break
    }
    guard let first = words.first else { return nil }
    word = first
    kind = Kind(rawValue: String(first.text.dropFirst(Directive.prefix.count)))
    names = Array(words.dropFirst())
    range = comment
  }

  private static func parts(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ",")
  }
}
