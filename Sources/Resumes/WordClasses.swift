internal import Lexicon
internal import Matching

/// Words of a line that belong together.
struct Phrase {
  /// Index of the first token.
  var first: Int
  /// Index past the last token.
  var end: Int
  /// The bytes it takes.
  var range: Range<Int>

  init(first: Int, end: Int, range: Range<Int>) {
    self.first = first
    self.end = end
    self.range = range
  }

  init(_ match: PhraseMatch) { self.init(first: match.first, end: match.end, range: match.range) }
}

/// The groups of a word list as a phrase table that tells which group matched.
struct WordClasses<Class: RawRepresentable & CaseIterable & Sendable>: Sendable
where Class.RawValue == String {
  /// A phrase found and the group that holds it.
  struct Match {
    var group: Class
    var phrase: Phrase
  }

  private let table: PhraseTable
  private let classes: [Class]

  /// Builds the table of a list; groups that the code knows nothing of are left out, and phrases of
  /// the group ``WordLists/plain`` are never found.
  init(_ wording: WordLists, _ list: String) {
    classes = Array(Class.allCases)
    let groups = wording.groups(list)
    var known: [(group: CompactGroup, id: Int32)] = []
    for (index, name) in classes.enumerated() {
      guard let group = groups.first(where: { wording.isID(name.rawValue, of: $0) }) else {
        continue
      }
      known.append((group, Int32(index)))
    }
    if let plain = groups.first(where: { wording.isID(WordLists.plain, of: $0) }) {
      known.append((plain, Int32(classes.count)))
    }
    table = PhraseTable(known, of: wording)
  }

  /// The longest phrase that begins at a token of the line, or nil.
  func match(at index: Int, in line: Line) -> Match? {
    guard line.tokens.contains(index), let found = table.match(at: index, in: line.text),
      found.end <= line.tokens.upperBound, classes.indices.contains(Int(found.id))
    else { return nil }
    return Match(group: classes[Int(found.id)], phrase: Phrase(found))
  }

  /// The group of the phrase that begins at a token, or nil.
  func group(at index: Int, in line: Line) -> Class? { match(at: index, in: line)?.group }

  /// All phrases in a range of the line's tokens.
  func matches(in line: Line, tokens: Range<Int>) -> [Match] {
    table.matches(in: line.text, tokens: tokens).compactMap { found in
      guard classes.indices.contains(Int(found.id)) else { return nil }
      return Match(group: classes[Int(found.id)], phrase: Phrase(found))
    }
  }
}
