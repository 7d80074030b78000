/// What a phrase table finds, told as plainly as can be: every phrase is tried at every word.
///
/// Knows words of letters and digits, and spaces, hyphens, slashes and ampersands between them.
struct NaiveTable {
  /// A phrase or a text in pieces: its words in lower case, and what stands before each.
  struct Pieces {
    var words: [String] = []
    var gaps: [String] = []

    init(_ text: String) {
      var gap = ""
      var word = ""
      for character in text.lowercased() + " " {
        if character.isLetter || character.isNumber {
          word.append(character)
        } else {
          if !word.isEmpty {
            words.append(word)
            gaps.append(gap)
            (word, gap) = ("", "")
          }
          gap.append(character)
        }
      }
    }
  }

  struct Match: Equatable {
    var id: Int32
    var first: Int
    var end: Int
  }

  var phrases: [(pieces: Pieces, id: Int32)]

  init(_ entries: [(phrase: String, id: Int32)]) {
    phrases = entries.map { (Pieces($0.phrase), $0.id) }
  }

  func matches(in text: String) -> [Match] {
    let text = Pieces(text)
    var found: [Match] = []
    var index = 0
    while index < text.words.count {
      var best: Match?
      for (pieces, id) in phrases where fits(pieces, at: index, in: text) {
        let end = index + pieces.words.count
        if end > best?.end ?? 0 { best = Match(id: id, first: index, end: end) }
      }
      if let best { found.append(best) }
      index = best?.end ?? index + 1
    }
    return found
  }

  private func fits(_ phrase: Pieces, at index: Int, in text: Pieces) -> Bool {
    guard index + phrase.words.count <= text.words.count else { return false }
    return phrase.words.indices.allSatisfy { offset in
      phrase.words[offset] == text.words[index + offset]
        && (offset == 0 || accepts(phrase.gaps[offset], text.gaps[index + offset]))
    }
  }

  private func accepts(_ wanted: String, _ gap: String) -> Bool {
    let bare = gap.filter { !$0.isWhitespace }
    let isHyphen = gap == "-"
    switch wanted.filter({ !$0.isWhitespace }) {
    case "", "-": return bare.isEmpty || isHyphen
    case "/": return bare == "/" || isHyphen
    default: return bare == "&"
    }
  }
}
