internal import Source

/// Finds out what each comment of a document keeps back of the rules that it names.
struct DirectiveExtents {
  private let directives: [Directive]
  private let lines: LineIndex
  /// The bytes of each file of the document.
  private let files: [Range<Int>]
  /// The line that a comment at the end of a line is meant for, by that line: there may be thousands
  /// of comments in one.
  private var nextLines: [Int: Int] = [:]

  init(_ directives: [Directive], _ lines: LineIndex, _ files: [Range<Int>]) {
    self.directives = directives
    self.lines = lines
    self.files = files
  }

  /// What is kept back of rules that no comment names, and of those that are named, by their ids.
  ///
  /// - Complexity: O(names in comments).
  mutating func reaches() -> (others: Reach, named: [String: Reach]) {
    var blanket: [Int] = []
    var naming: [String: [Int]] = [:]
    for (index, directive) in directives.enumerated() {
      if directive.names.isEmpty, directive.kind == .disableFile { blanket.append(index) }
      for name in directive.names {
        guard let rule = Rule.named(name.text), naming[rule.id]?.last != index else { continue }
        naming[rule.id, default: []].append(index)
      }
    }
    let others = reach(blanket)
    return (others, naming.mapValues { reach(($0 + blanket).sorted()) })
  }

  /// What some comments keep back, from the last to the first: where one ends stands behind it.
  private mutating func reach(_ indices: [Int]) -> Reach {
    var extents: [(directive: Int, extent: Reach.Extent)] = []
    var enabled: Int?
    for index in indices.reversed() {
      let directive = directives[index]
      let file = file(of: directive)
      if let end = enabled, end > file.upperBound { enabled = nil }
      switch directive.kind {
      case .enable: enabled = directive.range.upperBound
      case .disable:
        extents.append((index, .bytes(directive.range.upperBound..<(enabled ?? file.upperBound))))
      case .disableFile: extents.append((index, .bytes(file)))
      case .disableLine: extents.append((index, .line(lines.line(at: directive.range.lowerBound))))
      case .disableNextLine:
        let line = nextLine(after: directive.range.upperBound - 1, in: file)
        extents.append((index, .nextLine(line)))
      case nil: continue
      }
    }
    return Reach(extents.reversed(), files: files)
  }

  /// The next line of a file that is not blank, or 0 where there is none.
  private mutating func nextLine(after offset: Int, in file: Range<Int>) -> Int {
    let start = lines.line(at: offset)
    var line = nextLines[start] ?? start + 1
    while line < lines.count, lines.content(ofLine: line).allSatisfy(ASCII.isSpace) { line += 1 }
    nextLines[start] = line
    return line <= lines.count && file.contains(lines.content(ofLine: line).startIndex) ? line : 0
  }

  private func file(of directive: Directive) -> Range<Int> {
    files[max(files.partition { $0.lowerBound > directive.range.lowerBound } - 1, 0)]
  }
}
