internal import Lexicon
internal import Matching
internal import Source

/// The word lists of postings, compiled for lookup.
struct PostingTables: Sendable {
  /// All cues in one table, so that a posting is read once; a match's number is its ``Cue``.
  let cues: PhraseTable
  /// Headings; a match's number is the index of its part.
  let headings: PhraseTable
  /// The most words that a heading has.
  let longestHeading: Int
  let currencies: Currencies
  /// Words that may stand between "years" and the experience of a whole job, not of one skill.
  let wholeJob: PhraseTable

  init(_ wording: WordLists) {
    var flags: [String: Cue] = [:]
    var order: [String] = []
    let lists = [
      "posting-cues", "negations", "degree-words", "remote-words", "employment-words",
      "pay-words", "pay-periods",
    ]
    for list in lists {
      for group in wording.list(list).groups {
        // A group that no cue is named for shields its phrases from shorter ones.
        let cue = Cue.named[list + "/" + group.id] ?? []
        for word in group.words {
          let key = word.lowercased()
          if flags[key] == nil { order.append(key) }
          flags[key, default: []].formUnion(
            PostingTables.beginsWithYears(key) ? cue.union(.years) : cue)
        }
      }
    }
    cues = PhraseTable(order.map { (phrase: $0, id: flags[$0]?.rawValue ?? 0) })
    var phrases: [(phrase: String, id: Int32)] = []
    for group in wording.list("posting-headings").groups {
      let part = PostingPart.all.firstIndex { $0.rawValue == group.id } ?? 0
      phrases += group.words.map { (phrase: $0, id: Int32(part)) }
    }
    headings = PhraseTable(phrases)
    // Counted without finding words: what parts them is at least one byte.
    longestHeading = phrases.reduce(0) { longest, entry in
      max(longest, 1 + entry.phrase.utf8.count { !ASCII.isWord($0) })
    }
    currencies = Currencies(wording.list("currencies"))
    wholeJob = PhraseTable(
      wording.list("experience-words").words("whole-job").map { (phrase: $0, id: 0) })
  }

  /// Whether the first word is "year", "years", "yr" or "yrs".
  private static func beginsWithYears(_ phrase: String) -> Bool {
    let word = phrase.utf8.prefix { ASCII.isWord($0) }
    return word.starts(with: "ye".utf8) || word.starts(with: "yr".utf8) ? word.count <= 5 : false
  }

  /// All that the cues of a short text say together.
  func cues(of text: TokenizedText) -> Cue {
    var all: Cue = []
    for match in cues.matches(in: text, tokens: text.tokens.indices) { all.formUnion(match.cue) }
    return all
  }
}

extension PhraseMatch {
  /// What the phrase says, where it is one of the cue table.
  var cue: Cue { Cue(rawValue: id) }
}
