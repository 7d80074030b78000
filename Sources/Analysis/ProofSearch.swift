internal import Lexicon

/// Looks in a resume for the things that hiring managers of a role want to see.
struct ProofSearch {
  private let signals: [ProofSignal]
  private let search: LineSearch

  init(_ role: RoleLexicon) {
    signals = role.proof
    search = LineSearch(role.proof.map(\.words))
  }

  /// The signals of the role with the lines that show each; only lines that tell of work count.
  func search(_ reading: ResumeReading) -> [Gap.Proof] {
    zip(signals, search.search(reading)).map { signal, lines in
      Gap.Proof(signal: signal.signal, found: lines, project: signal.project)
    }
  }
}
