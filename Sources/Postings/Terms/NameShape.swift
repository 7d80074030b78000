internal import Source

/// What the letters of a word tell about whether it is a name.
enum NameShape: Sendable {
  /// Small letters, one letter, a number, or too many capitals to tell.
  case plain
  /// A capital and then small letters: a name, or a word that begins a sentence or is stressed.
  case capital
  /// Two to six capitals, with or without a plural's `s`.
  case acronym
  /// Capitals inside or digits among letters, as in gRPC, ArgoCD, k3s.
  case mixed
  /// A letter with a number, as of grades and percentiles: L5, p95.
  case label

  init(_ word: Range<Int>, in bytes: [UInt8]) {
    let first = bytes[word.lowerBound]
    if ASCII.isDigit(first) {
      self = .plain
      return
    }
    var (uppers, digits) = (0, 0)
    for index in word {
      let byte = bytes[index]
      if ASCII.isUpper(byte) { uppers += 1 } else if ASCII.isDigit(byte) { digits += 1 }
    }
    let lowers = word.count - uppers - digits
    if word.count < 2 || uppers + digits == 0 {
      self = .plain
    } else if digits > 0 {
      self = uppers + lowers == 1 ? .label : .mixed
    } else if lowers == 0 {
      self = uppers <= 6 ? .acronym : .plain
    } else if uppers == 1, ASCII.isUpper(first) {
      self = .capital
    } else {
      let isPlural = lowers == 1 && bytes[word.upperBound - 1] == UInt8(ascii: "s")
      self = isPlural && uppers > 1 ? .acronym : .mixed
    }
  }
}
