import Documents
import Matching
import Source

/// What holds of every document, whatever it was read from.
struct Invariants {
  let document: Document
  private let locator: Locator

  init(_ document: Document) {
    self.document = document
    locator = Locator(document)
  }

  /// Blocks are in order and apart, and lead to places of the original.
  func check() throws(Broken) {
    let name = document.format
    try require(TextDecoding.firstInvalidByte(document.text) == nil, "\(name): text is not UTF-8")
    var last = 0
    for (index, block) in document.blocks.enumerated() {
      try require(block.range.lowerBound >= last, "\(name): block \(index) overlaps the last one")
      last = block.range.upperBound
      try check(block.range, "block \(index)")
    }
  }

  /// A range of the text is one of whole characters, and has a place.
  func check(_ range: Range<Int>, _ what: @autoclosure () -> String) throws(Broken) {
    let (text, name) = (document.text, document.format)
    try require(
      !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.count,
      "\(name): \(what()) is \(range) of \(text.count)")
    try require(
      isBoundary(range.lowerBound, in: text) && isBoundary(range.upperBound, in: text),
      "\(name): \(what()) cuts a character: \(range)")
    let original = document.originalRange(range)
    try require(
      original.lowerBound >= 0 && original.upperBound <= document.original.count,
      "\(name): \(what()) leads to \(original) of \(document.original.count)")
    try check(locator.place(range), what())
    try require(locator.line(range.lowerBound) > 0, "\(name): \(what()) has no line")
  }

  /// A range of the original, as fixes have it.
  func check(original range: Range<Int>, _ what: @autoclosure () -> String) throws(Broken) {
    let bytes = document.original
    try require(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "\(document.format): \(what()) is \(range) of \(bytes.count)")
    // A page saved whole is in the encoding that it names.
    guard document.format != Format.mhtml.name else { return }
    try require(
      isBoundary(range.lowerBound, in: bytes) && isBoundary(range.upperBound, in: bytes),
      "\(document.format): \(what()) cuts a character: \(range)")
    try check(locator.place(original: range), what())
  }

  private func check(_ place: Place, _ what: String) throws(Broken) {
    let (start, end) = (place.start, place.end)
    try require(
      start.line >= 1 && start.column >= 1 && end.line >= start.line && start.byte <= end.byte
        && !place.path.isEmpty,
      "\(document.format): \(what) is at \(start) to \(end)")
  }

  private func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// Mentions are in order, within their blocks, and of skills that there are.
  func check(_ mentions: [Mention], skills: Int) throws(Broken) {
    var last = 0
    for mention in mentions {
      try check(mention.range, "a mention")
      try require(mention.range.lowerBound >= last, "\(document.format): mentions out of order")
      last = mention.range.lowerBound
      try require(
        (0..<skills).contains(Int(mention.skill))
          && document.blocks.indices.contains(Int(mention.block)),
        "\(document.format): a mention of skill \(mention.skill) in block \(mention.block)")
      let block = document.blocks[Int(mention.block)].range
      try require(
        block.lowerBound <= mention.range.lowerBound
          && mention.range.upperBound <= block.upperBound,
        "\(document.format): a mention at \(mention.range) is outside of its block \(block)")
    }
  }

  /// What a writer wrote can be read again.
  static func checkJSON(_ bytes: [UInt8], _ what: String) throws(Broken) {
    do throws(Problem) {
      _ = try JSONParser.parse(bytes, path: what)
    } catch {
      throw Broken("\(what) is no JSON: \(error.rendered)")
    }
  }
}
