internal import Documents
internal import Source

/// The comments of a resume that speak to the linter, and which findings they keep back.
struct Suppressions: Sendable {
  /// Where a finding stands, for comments to tell whether it is theirs.
  struct Spot {
    /// The first byte in the original.
    var byte: Int
    /// The line of the original that it stands in.
    var line: Int
    /// The lines of the original that its block takes.
    var lines: ClosedRange<Int>
  }

  /// In the order of the file.
  let directives: [Directive]
  private let lines: LineIndex?
  /// What is kept back of the rules that comments name, by their ids.
  private let reaches: [String: Reach]
  /// What is kept back of all others.
  private let blanket: Reach

  /// Whether the file has any such comment.
  var isEmpty: Bool { directives.isEmpty }

  /// None, whatever stands in the file.
  init() {
    (directives, lines) = ([], nil)
    (blanket, reaches) = (Reach([], files: []), [:])
  }

  /// Finds the comments of a document; those that its reader would see, as inside of code, are text.
  ///
  /// - Complexity: O(*n*).
  init(_ document: Document) {
    let mark = Format.all.first { $0.name == document.format }?.comment
    let needle = Array(Directive.prefix.utf8)
    guard let mark, document.madeBy == nil,
      Suppressions.first(needle, in: document.original, from: 0) != nil
    else {
      (directives, lines) = ([], nil)
      (blanket, reaches) = (Reach([], files: []), [:])
      return
    }
    var shown: Set<Int> = []
    var index = 0
    while let found = Suppressions.first(needle, in: document.text, from: index) {
      shown.insert(document.map.original(of: found))
      index = found + needle.count
    }
    let parts = document.parts.map(\.range)
    directives = (parts.isEmpty ? [document.original.indices] : parts).flatMap {
      Suppressions.comments(mark, document.original, in: $0)
    }.filter { !shown.contains($0.word.range.lowerBound) }
    let lines = LineIndex(document.original)
    self.lines = lines
    let files = parts.isEmpty ? [0..<Int.max] : parts
    var extents = DirectiveExtents(directives, lines, files)
    (blanket, reaches) = extents.reaches()
  }

  /// What is kept back of a rule.
  func reach(of rule: Rule) -> Reach { reaches[rule.id] ?? blanket }

  /// Whether and why a finding of a rule is not counted.
  func suppression(of rule: Rule, _ spot: @autoclosure () -> Spot) -> Suppression? {
    guard !directives.isEmpty, let index = reach(of: rule).first(covering: spot()) else {
      return nil
    }
    return Suppression(kind: .comment, reason: directives[index].reason)
  }

  /// The spot of a block and a byte in it, by their places in the original.
  func spot(byte: Int, block: Range<Int>) -> Spot {
    guard let lines else { return Spot(byte: byte, line: 1, lines: 1...1) }
    let first = lines.line(at: min(block.lowerBound, byte))
    return Spot(
      byte: byte, line: lines.line(at: byte),
      lines: first...max(lines.line(at: max(block.upperBound - 1, byte)), first))
  }

  /// The comments of a file to its end; a resume may stand in several.
  private static func comments(
    _ mark: CommentMark, _ bytes: [UInt8], in file: Range<Int>
  ) -> [Directive] {
    let open = Array(mark.open.utf8)
    let close = mark.close.map { Array($0.utf8) }
    var found: [Directive] = []
    var index = file.lowerBound
    while let start = first(open, in: bytes, from: index), start < file.upperBound {
      let content = start + open.count
      var (end, past) = (file.upperBound, file.upperBound)
      if let close {
        guard let stop = first(close, in: bytes, from: content), stop < file.upperBound else {
          break
        }
        (end, past) = (stop, stop + close.count)
      } else {
        // The sign may be text, with the comment later in its line: "by 50\% % vitae-...".
        guard content < file.upperBound, speaks(bytes[content..<file.upperBound]) else {
          index = content
          continue
        }
        let stop = bytes[content..<file.upperBound].firstIndex(of: ASCII.lineFeed)
        (end, past) = (stop ?? file.upperBound, stop ?? file.upperBound)
      }
      if let directive = Directive(bytes, content: content..<end, comment: start..<past) {
        found.append(directive)
      }
      index = past
    }
    return found
  }

  /// Whether what follows a comment's sign, but for spaces, speaks to the linter.
  private static func speaks(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.drop { $0 == ASCII.space || $0 == UInt8(ascii: "\t") }
      .starts(with: Directive.prefix.utf8)
  }

  /// Where some bytes come first, from an offset on.
  private static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let head = needle.first, start < bytes.count else { return nil }
    var index = start
    while let found = bytes[index...].firstIndex(of: head) {
      if bytes[found...].starts(with: needle) { return found }
      index = found + 1
    }
    return nil
  }
}
