internal import Source

/// What stands between two words, as far as phrases care.
enum Gap: UInt8, Sendable {
  case space, hyphen, slash, dot, ampersand, apostrophe, plus
  /// Anything else: a comma, a bracket, a dash between spaces, a sentence end.
  case other

  /// The gap between two offsets of a text.
  ///
  /// Spaces may hold a line break, as wrapped lines do.
  static func between(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Gap {
    var symbol: UInt8 = 0
    var spaces = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      if ASCII.isSpace(byte) {
        spaces += 1
      } else if symbol == 0 {
        symbol = byte
      } else {
        return .other
      }
      index += 1
    }
    switch symbol {
    case 0: return spaces > 0 ? .space : .other
    case UInt8(ascii: "-"): return spaces == 0 ? .hyphen : .other
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "."):
      if spaces == 0 { return .dot }
      // A dot that leads the next word: "ASP .NET".
      return bytes[end - 1] == symbol ? .space : .other
    case UInt8(ascii: "&"): return .ampersand
    case UInt8(ascii: "'"): return spaces == 0 ? .apostrophe : .other
    case UInt8(ascii: "+"): return .plus
    default: return .other
    }
  }

  /// Whether a text's gap fits where a phrase has this one.
  func accepts(_ text: Gap) -> Bool {
    switch self {
    case .space: text == .space || text == .hyphen
    case .hyphen: text == .hyphen || text == .space
    case .slash: text == .slash || text == .hyphen
    case .other: false
    default: text == self
    }
  }
}
