internal import Documents
internal import Lexicon
internal import Matching

/// Looks in a resume for the things that hiring managers of a role want to see.
struct ProofSearch {
  private let signals: [ProofSignal]
  private let search: LineSearch

  init(_ role: RoleLexicon) {
    signals = role.proof
    search = LineSearch(role.proof.map(\.words))
  }

  /// The skills that each signal's words and project name.
  func skills(_ matcher: SkillMatcher) -> [Set<Int32>] {
    signals.map { signal in
      let text = TokenizedText(
        (signal.words + [signal.signal, signal.project]).joined(separator: ". "))
      let block = Block(kind: .paragraph, range: 0..<text.bytes.count)
      return Set(matcher.mentions(in: text, blocks: [block]).map(\.skill))
    }
  }

  /// The signals of the role with the lines that show each; only lines that tell of work count.
  func search(_ reading: ResumeReading) -> [Gap.Proof] {
    zip(signals, search.search(reading)).map { signal, lines in
      Gap.Proof(signal: signal.signal, found: lines, project: signal.project)
    }
  }
}
