internal import Source

/// Text made of pieces of an original, with the way back.
struct MappedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = PositionMap()
  /// Past the last byte of the original that was taken.
  private var past = 0

  init() {}

  /// The text of a JSON string.
  init(_ text: JSONText) { (bytes, map) = (text.bytes, text.map) }

  /// A range of the original as it is.
  init(_ original: [UInt8], _ range: Range<Int>) { append(original, range) }

  /// Whether it holds nothing but spaces.
  var isBlank: Bool { bytes.allSatisfy(ASCII.isSpace) }

  /// Adds a range of the original.
  mutating func append(_ original: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    map.note(text: bytes.count, original: range.lowerBound)
    bytes += original[range]
    past = range.upperBound
  }

  /// Adds what stands for something at an offset of the original.
  mutating func append(_ words: [UInt8], at offset: Int) {
    guard !words.isEmpty else { return }
    map.note(text: bytes.count, original: offset)
    bytes += words
    past = offset
  }

  /// Adds a sign that stands nowhere in the original, past what was taken last.
  mutating func append(sign: String) { append(Array(sign.utf8), at: past) }

  /// Adds a range of another text.
  mutating func append(_ text: MappedText, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = bytes.count
    map.note(text: start, original: text.map.original(of: range.lowerBound))
    for stretch in text.map.stretches[text.map.firstStretch(after: range.lowerBound)...] {
      guard stretch.text < range.upperBound else { break }
      map.note(text: start + stretch.text - range.lowerBound, original: stretch.original)
    }
    bytes += text.bytes[range]
    past = text.map.original(of: range.upperBound - 1) + 1
  }
}
