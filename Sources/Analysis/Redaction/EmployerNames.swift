internal import Documents
internal import Lexicon
internal import Resumes
internal import Source

/// The names of the employers in resumes as phrases to mask, numbered in their order.
struct EmployerNames: Sendable {
  private(set) var phrases: [MaskedPhrase] = []
  /// The names so far, without case.
  private var names: [[[UInt8]]] = []
  private let occupations: Set<[UInt8]>
  private let endings: Set<[UInt8]>

  init(_ wording: WordLists) {
    func words(_ group: String) -> Set<[UInt8]> {
      Set(wording.list("title-words").words(group).map { Array($0.lowercased().utf8) })
    }
    occupations = words("occupation")
    endings = words("employer")
  }

  /// Adds the employers of a resume that are not there yet.
  mutating func add(_ resume: Resume, _ document: Document) {
    let inText = Set(MaskedPhrase.words(of: document.text))
    for name in resume.positions.flatMap(candidates) {
      let core = core(of: name)
      let known = core.map(ASCII.lowercased)
      guard !core.isEmpty, !names.contains(known) else { continue }
      names.append(known)
      let number = names.count
      phrases.append(MaskedPhrase(core, .employer(number)))
      if let first = core.first, core.count > 1, isOwn(first, in: inText) {
        phrases.append(MaskedPhrase([first], .employer(number)))
      }
    }
  }

  /// The names that a position may have taken its employer's from: where its title names no
  /// occupation, the header may have been written the other way round.
  private func candidates(_ position: Employment) -> [String] {
    let names = [position.employer, position.title].compactMap(\.self)
    let unlikely = names.filter { name in
      MaskedPhrase.words(of: name.utf8).contains { occupations.contains(ASCII.lowercased($0)) }
    }
    if unlikely.count < names.count { return names.filter { !unlikely.contains($0) } }
    return position.employer.map { [$0] } ?? []
  }

  /// The words without the legal form and the like at the end.
  private func core(of name: String) -> [[UInt8]] {
    var words = MaskedPhrase.words(of: name.utf8)
    while words.count > 1, let last = words.last, endings.contains(ASCII.lowercased(last)) {
      words.removeLast()
    }
    return words
  }

  /// Whether the first word of a longer name stands for it: it is long, has a capital, and the
  /// resume nowhere uses it as a common word.
  private func isOwn(_ word: [UInt8], in text: Set<[UInt8]>) -> Bool {
    let lower = ASCII.lowercased(word)
    return word.count >= 5 && ASCII.isUpper(word[0]) && !text.contains(lower)
      && !occupations.contains(lower) && !endings.contains(lower)
  }
}
