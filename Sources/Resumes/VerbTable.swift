internal import Lexicon
internal import Matching
internal import Source

/// The grammatical form of a verb, as far as its ending tells.
enum VerbForm: Int32, Sendable {
  case past, base, third, gerund
}

/// A verb found at the start of a clause.
struct Verb {
  var form: VerbForm
  /// What kind of work it names, or nil for a verb that no list holds.
  var work: Work?
  var phrase: Phrase

  /// The groups of the list of strong verbs.
  enum Work: String, CaseIterable, Sendable {
    case building, improving, leading, operating, analysing, communicating, achieving
  }

  /// Whether the verb names the making of a thing, which is a deed in any tense.
  var makes: Bool { work == .building }
}

/// The verbs of the word lists with their forms.
struct VerbTable: Sendable {
  enum Exception: String, CaseIterable, Sendable {
    case past, base, adjective, either, none
  }

  private let verbs: WordClasses<Verb.Work>
  private let exceptions: WordClasses<Exception>

  init(_ wording: WordLists) {
    verbs = WordClasses(wording, "strong-verbs")
    exceptions = WordClasses(wording, "verb-forms")
  }

  /// The verb at a token, or nil; a past form that no list holds is told by its ending.
  func verb(at index: Int, in line: Line) -> Verb? {
    guard line.tokens.contains(index) else { return nil }
    if exceptions.group(at: index, in: line) == Exception.none { return nil }
    guard let found = verbs.match(at: index, in: line) else { return unlisted(at: index, in: line) }
    return Verb(form: form(of: index, in: line), work: found.group, phrase: found.phrase)
  }

  /// Whether the token may as well open a noun phrase, such as "distributed".
  func isAdjective(_ index: Int, in line: Line) -> Bool {
    exceptions.group(at: index, in: line) == .adjective
  }

  private func form(of index: Int, in line: Line) -> VerbForm {
    switch exceptions.group(at: index, in: line) {
    case .past, .either: return .past
    case .base: return .base
    default: break
    }
    if line.hasSuffix(index, "ing") { return .gerund }
    if line.hasSuffix(index, "ed") { return .past }
    return line.hasSuffix(index, "s") ? .third : .base
  }

  private func unlisted(at index: Int, in line: Line) -> Verb? {
    let token = line.text.tokens[index]
    let word = Phrase(first: index, end: index + 1, range: token.range)
    if exceptions.group(at: index, in: line) == .past {
      return Verb(form: .past, work: nil, phrase: word)
    }
    guard token.end - token.start > 4 else { return nil }
    if line.hasSuffix(index, "ed"), !line.hasSuffix(index, "eed") {
      return Verb(form: .past, work: nil, phrase: word)
    }
    guard line.hasSuffix(index, "ing"), token.end - token.start > 5 else { return nil }
    return Verb(form: .gerund, work: nil, phrase: word)
  }
}
