internal import Source

/// Words in a row that are masked wherever they stand.
struct MaskedPhrase: Sendable {
  private let words: [[UInt8]]
  private let mask: Mask

  /// - Parameters:
  ///   - words: As ``words(of:)`` gives them.
  ///   - mask: What stands there instead.
  init(_ words: [[UInt8]], _ mask: Mask) {
    self.words = words
    self.mask = mask
  }

  /// The runs of letters and digits in a text.
  static func words(of text: some Collection<UInt8>) -> [[UInt8]] {
    text.split { !isPart($0) }.map { Array($0) }
  }

  static func isPart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
  }

  /// Where the words stand with at most three other signs between each two.
  ///
  /// One word alone must have its capitals, as "Target" is an employer and "target" is not; several
  /// are known in any case, and all of them in a path.
  func ranges(in text: [UInt8], anyCase: Bool = false) -> [MaskedRange] {
    guard let first = words.first else { return [] }
    let ignoresCase = anyCase || words.count > 1
    var found: [MaskedRange] = []
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard index == 0 || !Self.isPart(text[index - 1]),
        let start = end(of: first, in: text, at: index, ignoresCase)
      else { continue }
      var end: Int? = start
      for word in words.dropFirst() {
        guard let past = end else { break }
        end = self.end(of: word, in: text, after: past, ignoresCase)
      }
      guard let end else { continue }
      found.append(MaskedRange(range: index..<end, mask: mask))
      index = end - 1
    }
    return found
  }

  /// Where a word ends that starts at an index, or nil where another stands there.
  private func end(
    of word: [UInt8], in text: [UInt8], at index: Int, _ ignoresCase: Bool
  ) -> Int? {
    let end = index + word.count
    guard end <= text.count, end == text.count || !Self.isPart(text[end]) else { return nil }
    let isSame =
      ignoresCase
      ? text[index..<end].elementsEqual(word) { ASCII.lowercased($0) == ASCII.lowercased($1) }
      : text[index..<end].elementsEqual(word) || text[index..<end].elementsEqual(Self.upper(word))
    return isSame ? end : nil
  }

  private func end(
    of word: [UInt8], in text: [UInt8], after past: Int, _ ignoresCase: Bool
  ) -> Int? {
    var index = past
    while index < text.count, !Self.isPart(text[index]), index - past < 4 { index += 1 }
    return index > past ? end(of: word, in: text, at: index, ignoresCase) : nil
  }

  static func upper(_ word: [UInt8]) -> [UInt8] {
    Array(String(decoding: word, as: UTF8.self).uppercased().utf8)
  }
}
