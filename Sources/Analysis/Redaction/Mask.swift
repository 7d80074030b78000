internal import Source

/// What stands in a report instead of something private.
package enum Mask: Hashable, Sendable {
  case name
  case email
  case phone
  case link
  case address
  /// An employer of the resume, counted from 1, the first that it names.
  case employer(Int)

  /// As it is written.
  package var text: String {
    switch self {
    case .name: "[name]"
    case .email: "[email]"
    case .phone: "[phone]"
    case .link: "[link]"
    case .address: "[address]"
    case .employer(let number): "[employer \(number)]"
    }
  }
}

/// A stretch of a text and what stands there instead.
package struct MaskedRange: Equatable, Sendable {
  /// Bytes of the text.
  package var range: Range<Int>
  package var mask: Mask
}

extension [MaskedRange] {
  /// The ranges in order, of those that overlap the first made long enough for all, and of names
  /// that only a space or an initial parts one.
  ///
  /// - Complexity: O(*n* log *n*).
  func joined(in text: [UInt8]) -> [MaskedRange] {
    var result: [MaskedRange] = []
    let ordered = sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    for next in ordered {
      guard let last = result.last else {
        result.append(next)
        continue
      }
      let end = last.range.upperBound
      let touches =
        next.range.lowerBound < end
        || next.mask == last.mask && Self.isSmall(text[end..<next.range.lowerBound])
      if touches {
        let bound = Swift.max(end, next.range.upperBound)
        result[result.count - 1].range = last.range.lowerBound..<bound
      } else {
        result.append(next)
      }
    }
    return result
  }

  /// Whether what parts two words of a name belongs to it: one sign, or an initial between spaces.
  private static func isSmall(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count <= 4 && gap.allSatisfy { " .-_".utf8.contains($0) || ASCII.isUpper($0) }
  }
}
