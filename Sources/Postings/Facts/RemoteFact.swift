internal import Documents
internal import Matching
internal import Source

/// What the words beside "remote", "hybrid" and "on-site" do to them.
struct PlaceContext: OptionSet {
  let rawValue: Int32

  /// Speaks of the work: "role", "based".
  static let work = PlaceContext(rawValue: 1)
  /// May follow the word directly, unlike a noun that it narrows: "in", "position".
  static let behind = PlaceContext(rawValue: 2)
  /// A day in the middle of the week.
  static let weekday = PlaceContext(rawValue: 4)
  /// Takes the word back: "not".
  static let refusal = PlaceContext(rawValue: 8)

  /// The contexts by group of the lexicon's list `place-contexts`.
  static let named: [String: PlaceContext] = [
    "work": .work, "behind": .behind, "weekday": .weekday, "refusal": .refusal,
  ]
}

/// Finds where the work is done, sentence by sentence.
struct RemoteFact {
  /// The most words of a line of facts.
  private static let shortest = 12

  private let posting: PostingText
  private let contexts: PhraseTable
  /// What the lines of facts say, and what prose says.
  private var stated: Cue = []
  private var told: Cue = []

  /// Remote, hybrid or on site: the format's facts and the lines of facts before the rest.
  static func read(
    _ facts: PostingFacts, header: Cue, _ posting: PostingText, _ parts: [PostingPart],
    _ contexts: PhraseTable
  ) -> RemoteMode {
    if let workplace = facts.workplace { return workplace == "hybrid" ? .hybrid : .onsite }
    var fact = RemoteFact(posting: posting, contexts: contexts)
    if !posting.cues.isDisjoint(with: .places) {
      for index in parts.indices where !posting.lines[index].cues.isDisjoint(with: .places) {
        fact.read(posting.lines[index], parts[index])
      }
    }
    if let mode = mode(header.union(fact.stated)) { return mode }
    if facts.remote == true { return fact.told.contains(.hybrid) ? .hybrid : .remote }
    return mode(fact.told) ?? .unstated
  }

  private init(posting: PostingText, contexts: PhraseTable) {
    self.posting = posting
    self.contexts = contexts
  }

  /// What a title or a place says, days of the week apart.
  static func cues(of text: TokenizedText, _ tables: PostingTables) -> Cue {
    var all: Cue = []
    for hit in tables.cues.matches(in: text, tokens: text.tokens.indices)
    where !KnownWords.days.contains(hit.first, of: text) {
      all.formUnion(hit.cue)
    }
    return all
  }

  private static func mode(_ cues: Cue) -> RemoteMode? {
    if cues.contains(.hybrid) { return .hybrid }
    if cues.contains(.remote) { return .remote }
    return cues.contains(.onsite) ? .onsite : nil
  }

  private mutating func read(_ line: PostingText.Line, _ part: PostingPart) {
    var sentences = Sentences(line)
    while let sentence = sentences.next(posting) {
      if sentence.cues.isDisjoint(with: .places) { continue }
      let tokens = posting.text.tokens(in: sentence.range)
      let found = week(of: sentence, tokens) ?? places(of: sentence, tokens, part)
      if part == .meta, tokens.count <= RemoteFact.shortest {
        stated.formUnion(found)
      } else {
        told.formUnion(found)
      }
    }
  }

  /// What the words of place say where they speak of the work.
  private func places(of sentence: Sentence, _ tokens: Range<Int>, _ part: PostingPart) -> Cue {
    var found: Cue = []
    for index in sentence.hits {
      let hit = posting.hits[index]
      let cue = hit.cue.intersection(.places)
      guard !cue.isEmpty, !isRefused(hit, in: tokens) else { continue }
      if hit.cue.contains(.bare) {
        if isDays(hit) || narrows(hit, in: tokens) { continue }
        guard isOfWork(hit, in: tokens, part) else { continue }
      }
      found.formUnion(cue)
    }
    return found
  }

  /// What the days of a week at a place make of the work; nil where none are named.
  private func week(of sentence: Sentence, _ tokens: Range<Int>) -> Cue? {
    var days: Int?
    // "Three days in the office" names the place too.
    var isPlace = KnownWords.office.first(in: tokens, of: posting.text) != nil
    var isOnsite = false
    for index in sentence.hits {
      let hit = posting.hits[index]
      if hit.cue.contains(.onsite) { isOnsite = true }
      if isDays(hit) {
        days = days ?? number(before: hit.first, from: tokens.lowerBound)
        if !hit.cue.contains(.bare) { isPlace = true }
      } else if !hit.cue.isDisjoint(with: .places), !narrows(hit, in: tokens) {
        isPlace = true
      }
    }
    if let days, isPlace || isOnsite {
      // Seven are those of a service, not of somebody who works.
      return days < 5 ? .hybrid : days == 5 ? .onsite : nil
    }
    return isOnsite && tokens.contains { context(at: $0).contains(.weekday) } ? .hybrid : nil
  }

  private func isDays(_ hit: PhraseMatch) -> Bool {
    KnownWords.days.contains(hit.first, of: posting.text)
  }

  /// The least number among the three words before another: "2-3 days".
  private func number(before index: Int, from start: Int) -> Int? {
    (max(start, index - 3)..<index).compactMap { posting.number($0) }.min()
  }

  private func isRefused(_ hit: PhraseMatch, in tokens: Range<Int>) -> Bool {
    let first = max(tokens.lowerBound, hit.first - 4)
    let end = min(tokens.upperBound, hit.end + 3)
    if (first..<hit.first).contains(where: { context(at: $0).contains(.refusal) }) { return true }
    if (hit.end..<max(end, hit.end)).contains(where: { context(at: $0).contains(.refusal) }) {
      return true
    }
    // "Work remotely:", and "No" below it.
    return hit.end < posting.text.tokens.count && KnownWords.no.contains(hit.end, of: posting.text)
  }

  /// Whether a noun follows that the word narrows: "remote sensing", "on-site gym".
  private func narrows(_ hit: PhraseMatch, in tokens: Range<Int>) -> Bool {
    guard tokens.contains(hit.end),
      Int(posting.text.tokens[hit.end].start) == hit.range.upperBound + 1,
      posting.text.bytes[hit.range.upperBound] == ASCII.space
    else { return false }
    return !context(at: hit.end).contains(.behind) && posting.number(hit.end) == nil
  }

  /// Whether a word of place opens what it stands in, or stands beside one that speaks of the work;
  /// in lists of demands and duties, right beside it.
  private func isOfWork(
    _ hit: PhraseMatch, in tokens: Range<Int>, _ part: PostingPart
  ) -> Bool {
    let isFact = part == .meta && tokens.count <= RemoteFact.shortest
    if isFact || opens(hit, in: tokens) { return true }
    let isList = part == .required || part == .preferred || part == .duties
    let first = max(tokens.lowerBound, hit.first - (isList ? 2 : 6))
    let end = min(tokens.upperBound, hit.end + (isList ? 2 : 3))
    return (first..<max(end, first)).contains { index in
      !(hit.first..<hit.end).contains(index) && context(at: index).contains(.work)
    }
  }

  private func opens(_ hit: PhraseMatch, in tokens: Range<Int>) -> Bool {
    if hit.first == tokens.lowerBound { return true }
    if hit.first == tokens.lowerBound + 1, tokens.count <= 8 { return true }
    var index = hit.range.lowerBound
    while index > 0, posting.text.bytes[index - 1] == ASCII.space { index -= 1 }
    guard index > 0 else { return true }
    switch posting.text.bytes[index - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "|"): return true
    default: return false
    }
  }

  private func context(at index: Int) -> PlaceContext {
    PlaceContext(rawValue: contexts.match(at: index, in: posting.text)?.id ?? 0)
  }
}
