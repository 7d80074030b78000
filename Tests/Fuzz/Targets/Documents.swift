import Analysis
import Documents
import Lexicon
import Source

extension FuzzTarget {
  /// The readers of every format, of pasted postings and of a table of responses.
  package static let documents = FuzzTarget(name: "documents") { input throws(Broken) in
    let ways = Format.all.count + 2
    guard let input = FuzzInput(input, choices: ways) else { return 0 }
    var used = 0
    switch input.choice {
    case Format.all.count: used = try pasted(input.bytes)
    case Format.all.count + 1: used = try table(input.bytes)
    default:
      for document in input.documents {
        try Invariants(document).check()
        used += document.blocks.count
      }
    }
    used += Format.detect(path: "", text: input.bytes).name.utf8.count
    return used
  } seeds: { file, path in
    var seeds = FuzzInput.seeds(file, path)
    if path.hasSuffix("pasted-two.txt") { seeds.append(FuzzInput.seed(Format.all.count, file)) }
    if path.hasSuffix(".csv") { seeds.append(FuzzInput.seed(Format.all.count + 1, file)) }
    return seeds
  }

  /// The postings of a stream that a line of hyphens parts.
  private static func pasted(_ bytes: [UInt8]) throws(Broken) -> Int {
    guard let text = try? TextDecoding.text(of: bytes, path: "t") else { return 0 }
    var used = PastedPostings.looksLikeSeveral(text) ? 1 : 0
    var last = 0
    for part in PastedPostings.split(text, separator: "---") {
      try require(
        part.range.lowerBound >= last && part.range.upperBound <= text.count, "parts overlap")
      last = part.range.upperBound
      guard let document = try? PastedPostings.document(part, of: text, path: "t") else { continue }
      try Invariants(document).check()
      used += document.blocks.count
    }
    return used
  }

  private static func table(_ bytes: [UInt8]) throws(Broken) -> Int {
    guard let text = try? TextDecoding.text(of: bytes, path: "t"),
      let table = try? Table(text, path: "t")
    else { return 0 }
    let lines = LineIndex(text).count
    for row in table.rows {
      try require((1...lines).contains(row.line), "a row of line \(row.line) of \(lines)")
    }
    let reader = ResponseReader(wording: BuiltIn.lexicon.wording)
    let responses = try? ResponseTable(table, reader)
    return table.rows.count + (responses?.rows.count ?? 0)
  }
}
