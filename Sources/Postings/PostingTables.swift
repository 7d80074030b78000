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
  /// The times that are paid for; a match's number is the index of its name.
  private let periods: PhraseTable
  private let periodNames: [String]
  /// What stands beside words of place; a match's number is a ``PlaceContext``.
  let places: PhraseTable
  /// What sentences about the right to work say; a match's number is a ``RightToWork``.
  let rights: PhraseTable

  init(_ wording: WordLists) {
    cues = PhraseTable(uniting: PostingTables.cueGroups(wording), of: wording) { phrase in
      PostingTables.beginsWithYears(phrase) ? Cue.years.rawValue : 0
    }
    let groups = wording.groups("posting-headings").map { group in
      let part = PostingPart.all.firstIndex { wording.isID($0.rawValue, of: group) } ?? 0
      return (group: group, id: Int32(part))
    }
    headings = PhraseTable(groups, of: wording)
    longestHeading = PostingTables.mostWords(groups.map(\.group), of: wording)
    currencies = Currencies(wording)
    wholeJob = PhraseTable(wording.group("whole-job", of: "experience-words"), of: wording)
    let times = wording.groups("pay-periods")
    periods = PhraseTable(times.enumerated().map { ($1, Int32($0)) }, of: wording)
    periodNames = times.map(wording.id(of:))
    places = PostingTables.contexts(["place-contexts"], of: wording) {
      PlaceContext.named[$0]?.rawValue
    }
    rights = PostingTables.contexts(
      ["authorization-words", "authorization-contexts"], of: wording
    ) { RightToWork.named[$0]?.rawValue }
  }

  /// A table of lists whose groups are bits; phrases of groups that have none only shield.
  private static func contexts(
    _ lists: [String], of wording: WordLists, bits: (String) -> Int32?
  ) -> PhraseTable {
    let groups = lists.flatMap { list in
      wording.groups(list).map { (group: $0, id: bits(wording.id(of: $0)) ?? 0) }
    }
    return PhraseTable(uniting: groups, of: wording) { _ in 0 }
  }

  /// The name of the time that a phrase at a word says is paid for: `year`, `hour`.
  func period(at index: Int, in text: TokenizedText) -> String? {
    periods.match(at: index, in: text).map { periodNames[Int($0.id)] }
  }

  /// The groups of all lists of cues.
  private static func cueGroups(_ wording: WordLists) -> [(group: CompactGroup, id: Int32)] {
    let lists = [
      "posting-cues", "negations", "degree-words", "remote-words", "employment-words",
      "pay-words", "pay-periods", "authorization-words",
    ]
    return lists.flatMap { list in
      wording.groups(list).map { group in
        // A group that no cue is named for shields its phrases from shorter ones.
        (group, Cue.named[list + "/" + wording.id(of: group)]?.rawValue ?? 0)
      }
    }
  }

  /// The most words that a phrase of some groups can have.
  ///
  /// Counted without finding words: what parts them is at least one byte.
  private static func mostWords(_ groups: [CompactGroup], of wording: WordLists) -> Int {
    var longest = 0
    for group in groups {
      var count = 1
      for byte in wording.bytes[group.words] where !ASCII.isWord(byte) {
        if byte == ASCII.tab {
          longest = max(longest, count)
          count = 1
        } else {
          count += 1
        }
      }
    }
    return longest
  }

  /// Whether the first word is "year", "years", "yr" or "yrs".
  private static func beginsWithYears(_ phrase: ArraySlice<UInt8>) -> Bool {
    guard phrase.first == UInt8(ascii: "y"), let second = phrase.dropFirst().first,
      second == UInt8(ascii: "e") || second == UInt8(ascii: "r")
    else { return false }
    return phrase.prefix { ASCII.isWord($0) }.count <= 5
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
