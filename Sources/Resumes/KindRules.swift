internal import Matching
internal import Source

/// Decides what a line is from what was found in it.
struct KindRules {
  let line: Line
  let opener: Opener
  let metric: Metric
  let cues: LineCues
  let statesOutcome: Bool
  let deedLater: Verb?
  let isVague: Bool
  /// Whether the line is a position's or a school's header: names with a range of dates.
  let isDated: Bool
  let verbs: VerbTable

  /// The kind of the line.
  func kind() -> BulletKind {
    if isFragment() { return .fragment }
    if case .none = opener { return withoutOpener() }
    if metric == .result || statesOutcome, !isDuty { return .outcome }
    switch opener {
    case .weak(let kind, let phrase): return weak(kind, phrase)
    case .verb(let verb): return deed(verb)
    case .none: return .fragment
    }
  }

  /// Whether the opener names a standing duty or mere knowledge, which no "ensuring" makes an effect.
  private var isDuty: Bool {
    guard metric != .result else { return false }
    switch opener {
    case .weak(let kind, let phrase):
      return kind == .duty || kind == .observer || isStanding(phrase)
    case .verb(let verb):
      return !verb.makes && verb.form != .past
    case .none: return false
    }
  }

  private func isPast(_ phrase: Phrase) -> Bool {
    (phrase.first..<phrase.end).contains { line.hasSuffix($0, "ed") }
  }

  private func isStanding(_ phrase: Phrase) -> Bool {
    (phrase.first..<phrase.end).contains { line.hasSuffix($0, "ing") }
  }

  // MARK: Fragments

  private func isFragment() -> Bool {
    if line.tokens.count < 2 || isDated || isBareLabel { return true }
    if isListLabel { return true }
    if cues.getting, cues.credential, opener.weak == nil,
      metric != .result || cues.honour || cues.education
    {
      return !isContest
    }
    if opener.verb == nil, cues.credential, opener.weak == nil { return !isContest }
    if cues.publication, opener.verb?.form == .gerund { return true }
    return false
  }

  /// "Roles & Responsibilities:" over the lines that it is a heading of.
  private var isBareLabel: Bool {
    line.tokens.count <= 5 && opener.verb?.form != .past
      && line.text.bytes[line.range.upperBound - 1] == UInt8(ascii: ":")
  }

  /// A contest won by work is an outcome, not an honour.
  private var isContest: Bool { statesOutcome && !cues.education && !cues.certificate }

  /// "Monitoring Tools: AppDynamics, Splunk": a label and a list with no deed in it.
  private var isListLabel: Bool {
    for index in line.tokens.dropFirst().prefix(6)
    where line.gap(before: index).contains(UInt8(ascii: ":")) {
      // "Thesis: Modeling ...": what is written about is no deed.
      let isShort = index == line.tokens.lowerBound + 1
      if isShort, cues.education, metric == .none { return true }
      if let phrase = opener.phrase, phrase.first >= index { return false }
      if opener.weak == .duty || deedLater != nil { return false }
      return opener.verb?.form != .past || isShort
    }
    return false
  }

  // MARK: Kinds

  private func withoutOpener() -> BulletKind {
    if metric == .result || statesOutcome, hasClause { return .outcome }
    if deedLater != nil { return .activity }
    if cues.trait || cues.knowing || cues.duty || cues.membership { return .responsibility }
    if let noun = cues.noun, isNounPhrase(noun) {
      return namesOneThing(after: noun) ? .activity : .responsibility
    }
    return .fragment
  }

  /// Whether a line without a known opener is more than a scrap: it ends a sentence or has a comma.
  private var hasClause: Bool {
    guard line.tokens.count > 4, !cues.education else { return false }
    return line.tokens.count > 8 || line.tokens.contains { line.followsComma($0) }
  }

  /// Whether a kind of work opens a duty: a small word follows it, or a full stop ends the line.
  private func isNounPhrase(_ end: Int) -> Bool {
    let small = [
      "of", "for", "and", "in", "with", "to", "as", "from", "on", "via", "given", "is", "are",
    ]
    if line.is(end, "and") || line.is(end + 1, "and") {
      return !line.isCapitalized(end) && !line.isCapitalized(end + 1) || line.tokens.count > 5
    }
    // "Testing in", "Administration, maintenance of": but "automation hub with" names a thing.
    let isNear = line.isParted(end) || namesWork(end)
    for index in end..<(isNear ? end + 3 : end + 1)
    where small.contains(where: { line.is(index, $0) }) { return true }
    return line.text.bytes[line.range.upperBound - 1] == UInt8(ascii: ".")
  }

  /// Whether a word ends as the names of kinds of work do.
  private func namesWork(_ index: Int) -> Bool {
    ["tion", "ment", "ing", "ance", "sis"].contains { line.hasSuffix(index, $0) }
  }

  /// "Design of a web interface", "Migration from X to Y": one named thing, which is a deed.
  private func namesOneThing(after end: Int) -> Bool {
    for index in end..<min(end + 4, max(end, line.tokens.upperBound)) {
      if line.is(index, "of"),
        line.is(index + 1, "a") || line.is(index + 1, "an") || line.isNumber(index + 1)
      {
        return true
      }
      if line.is(index, "from") { return true }
    }
    return false
  }

  private func weak(_ kind: OpenerFinder.Weak, _ phrase: Phrase) -> BulletKind {
    if kind == .duty || kind == .observer {
      return deedLater != nil && kind == .observer ? .activity : .responsibility
    }
    guard isPast(phrase), !cues.standing, !isPerfect(before: phrase.first) else {
      return .responsibility
    }
    if kind == .helper, line.is(phrase.first, "participated") { return .responsibility }
    guard kind == .activity else { return .activity }
    if isVague { return .responsibility }
    var preposition = phrase.end - 1
    if phrase.end - phrase.first == 1 {
      preposition = phrase.end
      while line.hasSuffix(preposition, "ly") { preposition += 1 }
    }
    guard line.is(preposition, "with") else { return .activity }
    return makesSomething(after: preposition, in: line) ? .activity : .responsibility
  }

  /// "has worked on", "have worked": told as standing experience.
  private func isPerfect(before index: Int) -> Bool {
    line.is(index, "has") || line.is(index, "have") || line.is(index - 1, "has")
      || line.is(index - 1, "have")
  }

  /// "worked with clients to build": whether a verb of making follows a near "to" or a comma.
  private func makesSomething(after index: Int, in line: Line) -> Bool {
    for current in index + 1..<index + 9 where line.is(current, "to") {
      return verbs.verb(at: current + 1, in: line)?.makes == true
    }
    return false
  }

  private func deed(_ verb: Verb) -> BulletKind {
    let index = verb.phrase.first
    switch verb.form {
    case .past:
      return cues.standing && !verb.makes ? .responsibility : .activity
    case .base, .third:
      return verb.makes && !cues.standing && !cues.frequency && !isVague
        ? .activity : .responsibility
    case .gerund:
      let next = verb.phrase.end
      if line.is(next, "of") || !verb.makes || cues.standing || cues.frequency {
        return .responsibility
      }
      return line.is(next, "a") || line.is(next, "an") || line.is(next, "new")
        || index > line.tokens.lowerBound
        ? .activity : .responsibility
    }
  }
}
