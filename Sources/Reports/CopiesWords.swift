internal import Analysis
internal import Source

/// What reports for people say of postings that were left out as copies.
enum CopiesWords {
  /// How many were left out, to follow a count; empty where none were.
  static func suffix(_ copies: [PostingCopy]) -> String {
    copies.isEmpty ? "" : ", \(Numbers.count(copies.count, "duplicate")) left out"
  }

  /// Which are copies of which.
  static func lines(_ copies: [PostingCopy]) -> [String] {
    copies.map { "\($0.name) is a copy of \($0.original)" }
  }
}
