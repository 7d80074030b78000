import Analysis
import Documents
import Lexicon
import Matching

extension FuzzTarget {
  /// The skill matcher on a document that was read, with what it refuses and why.
  package static let matcher = FuzzTarget(name: "matcher") { input throws(Broken) in
    guard let input = FuzzInput(input, choices: Format.all.count) else { return 0 }
    var used = 0
    for document in input.documents {
      let text = TokenizedText(document.text)
      try check(text)
      used += try mentions(of: document, text)
    }
    return used
  } seeds: {
    FuzzInput.seeds($0, $1)
  }

  /// Words are in order and touch each other nowhere.
  private static func check(_ text: TokenizedText) throws(Broken) {
    var last = -1
    for token in text.tokens {
      let range = token.range
      try require(
        range.lowerBound > last && !range.isEmpty && range.upperBound <= text.bytes.count,
        "a word at \(range) behind one that ends at \(last)")
      last = range.upperBound
    }
  }

  private static func mentions(of document: Document, _ text: TokenizedText) throws(Broken) -> Int {
    let invariants = Invariants(document)
    let (matcher, count) = (BuiltIn.matcher, BuiltIn.lexicon.skills.count)
    let all = matcher.allMentions(in: text, blocks: document.blocks, refused: true)
    try invariants.check(all, skills: count)
    for mention in all {
      let block = document.blocks[Int(mention.block)].range
      if let cue = matcher.cue(of: mention, within: block, in: text) {
        try invariants.check(cue, "a cue")
      }
      let marked = BuiltIn.spans.range(of: mention, in: text)
      try invariants.check(marked, "a mention with its nouns")
      try require(
        marked.lowerBound <= mention.range.lowerBound
          && marked.upperBound >= mention.range.upperBound, "\(marked) lacks \(mention.range)")
    }
    let taken = matcher.mentions(in: text, blocks: document.blocks)
    let spelt = BuiltIn.misspellings.added(to: taken, in: text, blocks: document.blocks) { _ in
      false
    }
    try invariants.check(spelt, skills: count)
    return all.count + spelt.count
  }
}
