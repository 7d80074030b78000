internal import Matching
internal import Source

/// A number of a line with the signs and letters that belong to it.
struct Quantity {
  /// What the signs say about the number.
  enum Sign {
    case percent, times, money, rank, ordinal, score, plain
  }

  var sign: Sign
  /// The bytes with currency sign and suffix.
  var range: Range<Int>
  /// Its tokens.
  var tokens: Range<Int>
  /// Whether it is large by its form: a suffix K, M or B, a plus sign, or thousands parted by commas.
  var isLarge: Bool
  /// Whether it has a decimal point.
  var isDecimal: Bool
  /// The value of plain digits, or nil.
  var value: Int?
  /// A unit of time or size written onto it, as in `20ms` and `5GB`.
  var unit: Unit?

  enum Unit {
    case time, size
  }
}

/// Reads the numbers of a line, leaving out those that are part of a name: `S3`, `HTTP/2`, `8-bit`.
struct QuantityReader {
  let line: Line

  /// The quantity that begins at a token, or nil.
  func quantity(at index: Int) -> Quantity? {
    guard line.isNumber(index), let prefix = prefix(before: index) else { return nil }
    let bytes = line.text.bytes
    var end = line.text.tokens[index].range.lowerBound
    var last = index
    var decimals = 0
    var commas = 0
    while true {
      let token = line.text.tokens[last].range
      end = token.lowerBound
      while end < token.upperBound, ASCII.isDigit(bytes[end]) { end += 1 }
      guard end == token.upperBound, last + 1 < line.tokens.upperBound,
        line.text.tokens[last + 1].range.lowerBound == end + 1, line.isNumber(last + 1),
        bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ".")
      else { break }
      if bytes[end] == UInt8(ascii: ".") { decimals += 1 } else { commas += 1 }
      last += 1
    }
    guard decimals < 2 else { return nil }
    var found = Quantity(
      sign: prefix.sign, range: prefix.start..<end, tokens: index..<last + 1,
      isLarge: commas > 0, isDecimal: decimals > 0, value: nil, unit: nil)
    if commas == 0, decimals == 0 {
      found.value = value(line.text.tokens[index].range.lowerBound..<end)
    }
    guard take(suffix: end..<line.text.tokens[last].range.upperBound, of: &found) else {
      return nil
    }
    takeSigns(of: &found)
    return found
  }

  /// The sign before a number and where it starts, or nil where the number belongs to a name.
  private func prefix(before index: Int) -> (sign: Quantity.Sign, start: Int)? {
    let bytes = line.text.bytes
    let start = line.text.tokens[index].range.lowerBound
    guard start > line.range.lowerBound else { return (.plain, start) }
    let before = bytes[start - 1]
    let beyond = start > line.range.lowerBound + 1 ? bytes[start - 2] : ASCII.space
    switch before {
    case UInt8(ascii: "$"): return (.money, start - 1)
    case 0xAC where start > 2 && bytes[start - 3] == 0xE2: return (.money, start - 3)
    case 0xA3 where beyond == 0xC2: return (.money, start - 2)
    case 0xB9 where start > 2 && bytes[start - 3] == 0xE2: return (.money, start - 3)
    case UInt8(ascii: "#"): return (.rank, start - 1)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "_"):
      if ASCII.isLetter(beyond), !isBound(index - 1) { return nil }
      if before == UInt8(ascii: "+"), !ASCII.isSpace(beyond) { return nil }
      return before == UInt8(ascii: "/") && ASCII.isDigit(beyond) ? nil : (.plain, start)
    case UInt8(ascii: "'"): return nil
    default: return (.plain, start)
    }
  }

  /// Whether a token before a hyphen sets a bound, as in `sub-100`.
  private func isBound(_ index: Int) -> Bool {
    line.is(index, "sub") || line.is(index, "top") || line.is(index, "over")
  }

  private func value(_ range: Range<Int>) -> Int? {
    range.count > 9 ? nil : range.reduce(0) { $0 * 10 + Int(line.text.bytes[$1] & 0x0F) }
  }

  /// Reads the letters written onto a number; false where they make it a name.
  private func take(suffix: Range<Int>, of found: inout Quantity) -> Bool {
    guard !suffix.isEmpty else { return true }
    let letters = ASCII.lowercased(line.text.bytes[suffix])
    found.range = found.range.lowerBound..<suffix.upperBound
    func among(_ words: [String]) -> Bool { words.contains { letters.elementsEqual($0.utf8) } }
    if among(["k", "m", "b", "mm", "mn", "bn", "mio", "cr"]) {
      found.isLarge = true
    } else if among(["x", "\u{D7}"]) {
      found.sign = .times
    } else if among(["st", "nd", "rd", "th"]) {
      found.sign = .ordinal
    } else if among(["ms", "s", "us", "ns", "min", "mins", "h", "hr", "hrs", "sec", "secs"]) {
      // "1990s" is a decade.
      if let value = found.value, value > 1000 { return false }
      found.unit = .time
    } else if among([
      "kb", "mb", "gb", "tb", "pb", "rps", "qps", "tps", "mhz", "ghz", "gbps", "mbps",
    ]) {
      found.unit = .size
    } else {
      return false
    }
    return true
  }

  /// Reads `+`, `%`, ` x`, a second half of a range and a score's `/5` after a number.
  private func takeSigns(of found: inout Quantity) {
    let bytes = line.text.bytes
    var end = found.range.upperBound
    func at(_ offset: Int) -> UInt8 { offset < line.range.upperBound ? bytes[offset] : 0 }
    if at(end) == UInt8(ascii: "\\") { end += 1 }
    if at(end) == UInt8(ascii: "+") {
      found.isLarge = true
      end += 1
    }
    if at(end) == UInt8(ascii: "%") || (at(end) == ASCII.space && at(end + 1) == UInt8(ascii: "%"))
    {
      found.sign = .percent
      end += at(end) == ASCII.space ? 2 : 1
      if at(end) == UInt8(ascii: "+") { end += 1 }
    } else if at(end) == UInt8(ascii: "/"), ASCII.isDigit(at(end + 1)) {
      found.sign = .score
    }
    found.range = found.range.lowerBound..<end
  }
}
