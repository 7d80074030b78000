internal import Source

/// The bytes of a LaTeX file and of those it takes in, one after another, and which braces pair.
struct LaTeXSource {
  private(set) var bytes: [UInt8]
  /// The files in the order in which they were taken in; the first is the main one.
  private(set) var parts: [Document.Part]
  /// For each `{` the offset of its `}`, else 0.
  private var closers: [Int32]
  /// Files that are being read, outermost first: one of them taken in again would never end.
  private var open: [String]
  /// More files than any resume has; each costs a look at all before it.
  private static let fileLimit = 200

  init(_ bytes: [UInt8], path: String) throws(Problem) {
    self.bytes = bytes
    parts = [Document.Part(path: path, range: bytes.indices)]
    closers = [Int32](repeating: 0, count: bytes.count)
    open = [path]
    try pairBraces(in: bytes.indices)
  }

  /// The offset of the brace that closes the one at an offset; that offset itself where the brace
  /// is none, as in a comment.
  func closer(of offset: Int) -> Int { max(Int(closers[offset]), offset) }

  /// Takes in a file below the main file's folder.
  ///
  /// - Parameters:
  ///   - name: What the command names; without an ending, `.tex` is meant.
  ///   - offset: Where the command stands.
  /// - Returns: Where its bytes are.
  /// - Throws: A problem where it is not below that folder, cannot be read, or takes itself in.
  mutating func include(_ name: String, at offset: Int) throws(Problem) -> Range<Int> {
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard name.utf8.first != UInt8(ascii: "/"),
      !steps.contains(where: { $0.elementsEqual("..".utf8) })
    else {
      throw problem(
        "\"\(name)\" does not stand below this file's folder", at: offset,
        hint: "only files there are taken in; put it there, or its text here")
    }
    let path = folder + (Format.ending(of: name) == nil ? name + ".tex" : name)
    guard !open.contains(path) else {
      throw problem("\"\(name)\" takes itself in", at: offset)
    }
    guard parts.count < Self.fileLimit else {
      throw problem("more than \(Self.fileLimit) files are taken in", at: offset)
    }
    let text: [UInt8]
    do throws(Problem) {
      text = try TextDecoding.text(of: try Files.read(path), path: path)
    } catch {
      throw problem(
        "\"\(name)\" cannot be taken in: \(error.message)", at: offset,
        hint: error.hint ?? "put it below this file's folder, or its text here")
    }
    let range = bytes.count..<bytes.count + text.count
    // Offsets of braces are kept in 32 bits.
    guard range.upperBound <= ReadingLimits.mostFileBytes else {
      throw problem(
        "with \"\(name)\" this file has more than "
          + Numbers.size(ReadingLimits.mostFileBytes), at: offset, hint: "split it")
    }
    bytes += text
    closers += [Int32](repeating: 0, count: text.count)
    parts.append(Document.Part(path: path, range: range))
    open.append(path)
    try pairBraces(in: range)
    return range
  }

  /// Notes that the file taken in last has been read.
  mutating func finish() { open.removeLast() }

  /// A problem at an offset, told of the file that holds it.
  func problem(_ message: String, at offset: Int, hint: String? = nil) -> Problem {
    let part = parts.last { $0.range.lowerBound <= offset } ?? parts[0]
    return JSONParser.problem(
      message, at: offset - part.range.lowerBound, bytes: Array(bytes[part.range]),
      path: part.path, hint: hint)
  }

  /// Past the comment at an offset: its line, and the spaces that the next begins with.
  func endOfComment(_ start: Int, _ end: Int) -> Int {
    var index = ByteScan.first(ASCII.lineFeed, in: bytes, range: start..<end) + 1
    while index < end, bytes[index] == ASCII.space || bytes[index] == ASCII.tab { index += 1 }
    return min(index, end)
  }

  /// The main file's folder with its slash, or nothing.
  private var folder: String {
    let path = parts[0].path
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  private mutating func pairBraces(in range: Range<Int>) throws(Problem) {
    var opened: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "%"): index = endOfComment(index, range.upperBound) - 1
      case UInt8(ascii: "{"): opened.append(index)
      case UInt8(ascii: "}"):
        if let start = opened.popLast() { closers[start] = Int32(truncatingIfNeeded: index) }
      default: break
      }
      index += 1
    }
    if let start = opened.last {
      throw problem("this brace is not closed", at: start, hint: "add the \"}\" where it ends")
    }
  }
}
