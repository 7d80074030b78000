internal import Source

/// Walks through LaTeX as TeX does, and writes the text that it meets.
///
/// Macros that a file defines are carried out with their arguments, so that whatever its author
/// calls a position or a bullet is read as what it sets. Commands that nobody defines are read by
/// how many arguments they have.
struct LaTeXReader {
  /// What stands between the text written last and the next.
  enum Gap: Int {
    case none, space, cell, line
  }

  /// An argument of a macro, and where the arguments that it may itself name are.
  struct Argument {
    var range: Range<Int>
    var frame: Int
  }

  /// What a thread's stack holds for sure; a resume's own macros call each other four deep.
  static let depthLimit = 150
  /// More steps than macros take in any resume: what is beyond is a loop, or a joke.
  private static let stepsOfMacros = 1_000_000

  var source: LaTeXSource
  var builder: TextBuilder
  var macros: [String: LaTeXMacro] = [:]
  /// Arguments of the macros that are being carried out; the first is that of the file itself.
  var frames: [[Argument]] = [[]]
  /// For each open list whether its item is a bullet; an item that holds a table heads others.
  var lists: [Bool] = []
  /// What ends the environments that the file itself defines.
  var endings: [(name: String, body: Range<Int>, frame: Int)] = []
  var tables = 0
  var isPreamble = false
  /// Whether text is written into a heading, in which nothing begins a block.
  var isInline = false
  var hasEnded = false
  /// Where the outermost macro was called, or its last argument ended; nil outside of macros.
  var anchor: Int?
  var gap = Gap.none
  private var gapOffset = 0
  private var depth = 0
  private var steps = 0
  private var isBold = false
  private var isNextGroupBold = false
  private var isAllBold = true
  private var groups: [Bool] = []

  init(_ source: LaTeXSource) {
    self.source = source
    builder = TextBuilder(capacity: source.bytes.count)
  }

  /// Reads the main file.
  mutating func readAll() throws(Problem) {
    isPreamble = LaTeXReader.hasPreamble(source.bytes)
    try run(source.bytes.indices, frame: 0)
    closeBlock()
  }

  private static func hasPreamble(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while true {
      index = ByteScan.first(UInt8(ascii: "\\"), in: bytes, range: index..<bytes.count)
      guard index < bytes.count else { return false }
      if bytes[index...].starts(with: "\\begin{document}".utf8) { return true }
      index += 1
    }
  }

  /// Carries out a range of the source.
  ///
  /// - Parameters:
  ///   - range: What to carry out.
  ///   - frame: Which arguments `#1` names.
  /// - Throws: A problem where commands are nested too deep, or a file cannot be taken in.
  mutating func run(_ range: Range<Int>, frame: Int) throws(Problem) {
    guard depth < Self.depthLimit else {
      throw source.problem(
        "commands are nested deeper than \(Self.depthLimit) levels", at: range.lowerBound,
        hint: "does a macro call itself?")
    }
    depth += 1
    let (saved, bold) = (groups.count, isBold)
    var index = range.lowerBound
    while index < range.upperBound, !hasEnded {
      if anchor != nil { try count(index) }
      index = try step(at: index, range.upperBound, frame)
    }
    groups.removeLast(max(groups.count - saved, 0))
    isBold = bold
    depth -= 1
  }

  /// Macros may call each other so that a short file would take years.
  private mutating func count(_ index: Int) throws(Problem) {
    steps += 1
    guard steps > Self.stepsOfMacros + 4 * source.bytes.count else { return }
    throw source.problem(
      "the macros of this file make too much of it", at: anchor ?? index,
      hint: "does a macro call itself twice?")
  }

  private mutating func step(
    at index: Int, _ end: Int, _ frame: Int
  ) throws(Problem) -> Int {
    let bytes = source.bytes[index]
    switch bytes {
    case UInt8(ascii: "\\"): return try command(at: index, end, frame)
    case UInt8(ascii: "%"): return source.endOfComment(index, end)
    case UInt8(ascii: "{"):
      if isPreamble { return source.closer(of: index) + 1 }
      groups.append(isBold)
      if isNextGroupBold { isBold = true }
      isNextGroupBold = false
      return index + 1
    case UInt8(ascii: "}"):
      if let bold = groups.popLast() { isBold = bold }
      return index + 1
    case UInt8(ascii: "#"):
      if let argument = argument(at: index, end, frame) {
        try runArgument(argument)
        return index + 2
      }
      write(index..<index + 1)
      return index + 1
    case UInt8(ascii: "&"):
      open(tables > 0 ? .cell : .space, at: index)
      return index + 1
    case UInt8(ascii: "$"): return index + 1
    case UInt8(ascii: "~"):
      open(.space, at: index)
      return index + 1
    default:
      return ASCII.isSpace(bytes) ? space(at: index, end) : plain(at: index, end)
    }
  }

  private func argument(at index: Int, _ end: Int, _ frame: Int) -> Argument? {
    guard index + 1 < end, ASCII.isDigit(source.bytes[index + 1]) else { return nil }
    let place = Int(source.bytes[index + 1] & 0x0F) - 1
    return frames[frame].indices.contains(place) ? frames[frame][place] : nil
  }

  /// An argument's own text is written where it stands, not where the macro is called.
  private mutating func runArgument(_ argument: Argument) throws(Problem) {
    let outer = anchor
    if argument.frame == 0 { anchor = nil }
    try run(argument.range, frame: argument.frame)
    anchor = argument.frame == 0 ? argument.range.upperBound : outer
  }

  // MARK: Text

  /// Spaces, and empty lines that end a paragraph.
  private mutating func space(at index: Int, _ end: Int) -> Int {
    var past = index
    var breaks = 0
    while past < end, ASCII.isSpace(source.bytes[past]) {
      if source.bytes[past] == ASCII.lineFeed { breaks += 1 }
      past += 1
    }
    if breaks > 1, !isInline, tables == 0 { closeBlock() } else { open(.space, at: index) }
    return past
  }

  /// Text up to the next sign that means something; dashes and quotes are made of several.
  private mutating func plain(at index: Int, _ end: Int) -> Int {
    let bytes = source.bytes
    var past = index
    while past < end, !Self.isSign(bytes[past]) { past += 1 }
    if past > index {
      write(index..<past)
      return past
    }
    let sign = bytes[index]
    while past < end, past - index < 3, bytes[past] == sign { past += 1 }
    switch (sign, past - index) {
    case (UInt8(ascii: "-"), 3): write("\u{2014}", at: index)
    case (UInt8(ascii: "-"), _): write(index..<index + 1)
    case (_, 1): write("'", at: index)
    default:
      write("\"", at: index)
      return index + 2
    }
    return past
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "~"),
      UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"):
      true
    default: ASCII.isSpace(byte)
    }
  }

  /// Writes a range of the source; what stands in a macro's body is written where it is called.
  mutating func write(_ range: Range<Int>) {
    guard beginText(at: range.lowerBound) else { return }
    if let anchor {
      builder.append(replacement: Array(source.bytes[range]), at: anchor)
    } else {
      builder.append(source.bytes, range)
    }
  }

  /// Writes what a command at an offset stands for.
  mutating func write(_ words: String, at offset: Int) {
    guard beginText(at: offset) else { return }
    builder.append(replacement: Array(words.utf8), at: anchor ?? offset)
  }

  /// Opens a block where none is, and writes the gap before the next text.
  private mutating func beginText(at offset: Int) -> Bool {
    guard !isPreamble else { return false }
    if !builder.isOpen { builder.begin(.paragraph) }
    let written = gap
    gap = .none
    if builder.isEmpty {
      isAllBold = isBold
      return true
    }
    isAllBold = isAllBold && isBold
    switch written {
    case .none: break
    case .space: builder.append(separator: ASCII.space, at: gapOffset)
    case .cell: builder.append(replacement: Array(" | ".utf8), at: gapOffset)
    case .line: builder.append(separator: ASCII.lineFeed, at: gapOffset)
    }
    return true
  }

  /// Notes a gap before the next text; the widest of several counts.
  mutating func open(_ wanted: Gap, at offset: Int) {
    if gap == .none { gapOffset = anchor ?? offset }
    let fits = wanted == .line && (isInline || builder.kind == .heading) ? Gap.cell : wanted
    if fits.rawValue > gap.rawValue { gap = fits }
  }

  /// Sets the rest of the group, or the next one, in bold.
  mutating func setBold(nextGroup: Bool) {
    if nextGroup { isNextGroupBold = true } else { isBold = true }
  }

  // MARK: Blocks

  /// Ends the open block.
  mutating func closeBlock() {
    guard !isInline else { return }
    builder.end(bold: isAllBold)
    gap = .none
    isAllBold = true
  }

  /// Begins a block of its own.
  mutating func beginBlock(_ kind: Block.Kind, level: Int) {
    guard !isInline, !isPreamble else { return }
    closeBlock()
    builder.begin(kind, level: level)
  }
}
