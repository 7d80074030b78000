internal import Source

/// Decides whether a phrase may stand where its words were found.
enum Boundary {
  /// The symbols that end a phrase and belong to it.
  enum Tail: UInt8, Sendable {
    case none, plus, plusPlus, sharp

    /// The tail that follows the last word of a phrase.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
      let first = range.isEmpty ? 0 : bytes[range.lowerBound]
      if first == UInt8(ascii: "+") {
        let isDouble = range.count > 1 && bytes[range.lowerBound + 1] == first
        self = isDouble ? .plusPlus : .plus
      } else {
        self = first == UInt8(ascii: "#") ? .sharp : .none
      }
    }

    var length: Int {
      switch self {
      case .none: 0
      case .plus, .sharp: 1
      case .plusPlus: 2
      }
    }

    func stands(at index: Int, in bytes: [UInt8]) -> Bool {
      guard index + length <= bytes.count else { return false }
      switch self {
      case .none: return true
      case .plus: return bytes[index] == UInt8(ascii: "+")
      case .sharp: return bytes[index] == UInt8(ascii: "#")
      case .plusPlus:
        return bytes[index] == UInt8(ascii: "+") && bytes[index + 1] == UInt8(ascii: "+")
      }
    }
  }

  /// Whether what surrounds a phrase of plain words, two letters or more, belongs to no phrase
  /// whatever follows or stands before: so it is with most, and nothing else need be asked.
  @inline(__always)
  static func isOpen(_ before: UInt8, _ after: UInt8) -> Bool {
    (before == ASCII.space || before == ASCII.lineFeed)
      && (after == ASCII.space || after == ASCII.lineFeed || after == UInt8(ascii: ","))
  }

  /// The bytes a phrase takes, or nil where what surrounds the words belongs to them: `C` is not
  /// in `C++`, `Node` not in `Node.js`, `Go` not in `go@example.com` or `snake_go`.
  static func range(
    of words: Range<Int>, leadingDot: Bool, tail: Tail, in bytes: [UInt8]
  ) -> Range<Int>? {
    var start = words.lowerBound
    let before = start > 0 ? bytes[start - 1] : 0
    if leadingDot {
      guard before == UInt8(ascii: ".") else { return nil }
      start -= 1
      if start > 0, ASCII.isWord(bytes[start - 1]) { return nil }
    } else if isGluedBefore(before, start, in: bytes) {
      return nil
    }
    if words.count == 1, isInitial(words, in: bytes) { return nil }
    guard tail.stands(at: words.upperBound, in: bytes) else { return nil }
    let end = words.upperBound + tail.length
    guard end < bytes.count else { return start..<end }
    return isGluedAfter(end, tail, in: bytes) ? nil : start..<end
  }

  /// Whether one letter is an initial or a label: `R&D`, `U.S.C.`, `(C)`.
  private static func isInitial(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && ASCII.isLetter(bytes[index])
    }
    func isWord(_ index: Int) -> Bool {
      bytes.indices.contains(index) && ASCII.isWord(bytes[index])
    }
    let (first, last) = (word.lowerBound, word.upperBound - 1)
    let before = first > 0 ? bytes[first - 1] : 0
    let after = last + 1 < bytes.count ? bytes[last + 1] : 0
    switch (before, after) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")): return true
    case (UInt8(ascii: "."), _) where isLetter(first - 2): return true
    case (_, UInt8(ascii: "&")): return isLetter(last + 2) && !isWord(last + 3)
    case (UInt8(ascii: "&"), _): return isLetter(first - 2) && !isWord(first - 3)
    default: return false
    }
  }

  private static func isGluedBefore(_ before: UInt8, _ start: Int, in bytes: [UInt8]) -> Bool {
    switch before {
    case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "."):
      // "Node.js" glues, a sentence end without its space ("in Python.Then") does not.
      return start > 1 && ASCII.isWord(bytes[start - 2]) && !ASCII.isUpper(bytes[start])
    default: return false
    }
  }

  private static func isGluedAfter(_ end: Int, _ tail: Tail, in bytes: [UInt8]) -> Bool {
    let after = bytes[end]
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0
    switch after {
    case UInt8(ascii: "_"): return true
    case UInt8(ascii: "@"): return ASCII.isWord(next)
    case UInt8(ascii: "."): return ASCII.isLower(next) || ASCII.isDigit(next)
    case UInt8(ascii: "+"): return tail != .none || next == UInt8(ascii: "+")
    case UInt8(ascii: "#"): return !ASCII.isWord(next)
    // The year of a standard may follow: C++17.
    case _ where tail == .plusPlus: return ASCII.isWord(after) && !ASCII.isDigit(after)
    default: return tail != .none && ASCII.isWord(after)
    }
  }
}
