internal import Lexicon
internal import Matching
internal import Source

/// The words that set a line's tone.
enum Opener {
  case weak(OpenerFinder.Weak, Phrase)
  case verb(Verb)
  case none

  /// The phrase found, or nil.
  var phrase: Phrase? {
    switch self {
    case .weak(_, let phrase): phrase
    case .verb(let verb): verb.phrase
    case .none: nil
    }
  }

  /// The verb found, or nil.
  var verb: Verb? {
    if case .verb(let verb) = self { return verb }
    return nil
  }

  /// The kind of weak wording found, or nil.
  var weak: OpenerFinder.Weak? {
    if case .weak(let kind, _) = self { return kind }
    return nil
  }
}

/// Finds the first verb or known phrase of a line, past glyphs, labels, "I" and adverbs.
struct OpenerFinder: Sendable {
  enum Weak: String, CaseIterable, Sendable {
    case duty, helper, observer, activity
  }
  private enum Skip: String, CaseIterable, Sendable {
    case filler, qualifier
  }
  private enum Title: String, CaseIterable, Sendable {
    case occupation
  }
  private enum Noun: String, CaseIterable, Sendable {
    case noun
  }

  private let weak: WordClasses<Weak>
  private let skips: WordClasses<Skip>
  private let titles: WordClasses<Title>
  private let nouns: WordClasses<Noun>
  let verbs: VerbTable

  init(_ wording: WordLists) {
    weak = WordClasses(wording, "weak-openers")
    skips = WordClasses(wording, "opener-skips")
    titles = WordClasses(wording, "title-words")
    nouns = WordClasses(wording, "responsibility-cues")
    verbs = VerbTable(wording)
  }

  /// The opener of a line.
  func opener(of line: Line) -> Opener {
    let first = opener(from: line.tokens.lowerBound, in: line)
    if first.weak != nil || first.verb?.form == .past { return first }
    if let index = afterLabel(in: line) {
      let later = opener(from: index, in: line)
      if first.phrase == nil, later.phrase != nil { return later }
      // "Billing platform: Rewrote": the verb before the colon is part of a name.
      if line.gap(before: index).contains(UInt8(ascii: ":")), later.verb?.form == .past {
        return later
      }
    }
    guard first.phrase == nil else { return first }
    if let index = afterLeadingPhrase(in: line) {
      let later = opener(from: index, in: line)
      if later.verb?.form == .past { return later }
    }
    return .none
  }

  /// Whether some word of the line names an occupation.
  func namesTitle(_ line: Line) -> Bool {
    line.tokens.contains { titles.match(at: $0, in: line) != nil }
  }

  /// The verb that opens a later sentence of the line in the past, or nil.
  func laterDeed(in line: Line) -> Verb? {
    for index in line.tokens.dropFirst() where line.beginsSentence(index) {
      if case .verb(let verb) = opener(from: index, in: line), verb.form == .past { return verb }
    }
    return nil
  }

  private func opener(from start: Int, in line: Line) -> Opener {
    var index = start
    let limit = min(start + 10, line.tokens.upperBound)
    var qualified = false
    while index < limit {
      if index > start, line.isParted(index), !isLightlyParted(index, in: line) { return .none }
      if let match = weak.match(at: index, in: line) {
        return .weak(match.group, match.phrase)
      }
      let skip = skips.match(at: index, in: line)
      if !qualified, let verb = verbs.verb(at: index, in: line), verb.work != nil || skip == nil,
        !isNoun(verb, at: index, in: line)
      {
        return .verb(verb)
      }
      if let skip {
        if skip.group == .qualifier { qualified = true }
        index = skip.phrase.end
      } else if line.hasSuffix(index, "ly"), line.text.tokens[index].range.count > 4 {
        index += 1
      } else if line.isNumber(index) {
        qualified = true
        index += 1
      } else {
        return .none
      }
    }
    return .none
  }

  /// Whether only a comma or a bracket parts a skipped word from what follows.
  private func isLightlyParted(_ index: Int, in line: Line) -> Bool {
    !line.gap(before: index).contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  }

  /// Whether a verb's form reads as a noun or an adjective here: "Research Assistant", "Support of",
  /// "Design and development of".
  private func isNoun(_ verb: Verb, at index: Int, in line: Line) -> Bool {
    let next = verb.phrase.end
    if verbs.isAdjective(index, in: line) { return !opensObject(next, in: line) }
    if next < line.tokens.upperBound, titles.group(at: next, in: line) != nil, !line.isParted(next)
    {
      return verb.form != .past && line.isCapitalized(next)
    }
    guard verb.form == .base || verb.form == .third else { return false }
    if line.gap(before: next).contains(UInt8(ascii: ":")) { return true }
    if line.is(next, "of") || line.is(next, "for") { return true }
    // "Volunteer, Red Cross".
    if line.gap(before: next).contains(UInt8(ascii: ",")), line.isCapitalized(next) { return true }
    if line.is(next, "and") || line.is(next, "development") || line.is(next, "testing") {
      return !isBaseVerb(next + 1, in: line)
        && (nouns.group(at: next + 1, in: line) != nil || !line.is(next, "and"))
    }
    // "Release management", "Report Analysis": a kind of work named by two nouns.
    return verb.phrase.end - verb.phrase.first == 1 && nouns.group(at: next, in: line) != nil
      && nouns.group(at: index, in: line) != nil
  }

  private func isBaseVerb(_ index: Int, in line: Line) -> Bool {
    guard let verb = verbs.verb(at: index, in: line) else { return false }
    return verb.form == .base && nouns.group(at: index, in: line) == nil
  }

  private func opensObject(_ index: Int, in line: Line) -> Bool {
    line.isNumber(index)
      || ["a", "an", "the", "all", "our", "its", "and", "over", "new", "existing", "by"].contains {
        line.is(index, $0)
      }
  }

  /// The token after a label of at most six words that ends in a colon or a spaced dash.
  private func afterLabel(in line: Line) -> Int? {
    for index in line.tokens.dropFirst().prefix(6) {
      let gap = line.gap(before: index)
      let isDash =
        gap.contains(ASCII.space) && (gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2))
      if gap.contains(UInt8(ascii: ":")) || isDash || gap.contains(UInt8(ascii: ")")) {
        return index
      }
    }
    return nil
  }

  /// The token after "As a lead engineer," or "During the rollout,".
  private func afterLeadingPhrase(in line: Line) -> Int? {
    let first = line.tokens.lowerBound
    let leads = [
      "as", "during", "in", "at", "while", "after", "with", "through", "by", "for", "when",
    ]
    guard leads.contains(where: { line.is(first, $0) }) else {
      // "The team secured": a subject of two words before its verb.
      return line.is(first, "the") || line.is(first, "our") || line.is(first, "a") ? first + 2 : nil
    }
    for index in line.tokens.dropFirst().prefix(14) where line.followsComma(index) { return index }
    return line.is(first, "as") ? subjectEnd(in: line) : nil
  }

  private func subjectEnd(in line: Line) -> Int? {
    line.tokens.dropFirst(2).prefix(6).first {
      verbs.verb(at: $0, in: line)?.form == .past
    }
  }
}
