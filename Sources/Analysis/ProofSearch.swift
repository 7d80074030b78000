internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes

/// Looks in a resume for the things that hiring managers of a role want to see.
struct ProofSearch {
  private let signals: [ProofSignal]
  private let table: PhraseTable

  init(_ role: RoleLexicon) {
    signals = role.proof
    var entries: [(phrase: String, id: Int32)] = []
    for (index, signal) in role.proof.enumerated() {
      entries += signal.words.map { ($0, Int32(index)) }
    }
    table = PhraseTable(entries, plurals: true)
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
    let locator = Locator(reading.document)
    var proof = signals.map { Gap.Proof(signal: $0.signal, found: [], project: $0.project) }
    for bullet in reading.resume.bullets where bullet.findings.kind != .fragment {
      let tokens = reading.text.tokens(in: bullet.range)
      var seen: Set<Int32> = []
      for match in table.matches(in: reading.text, tokens: tokens)
      where seen.insert(match.id).inserted {
        proof[Int(match.id)].found.append(locator.quote(bullet.range))
      }
    }
    return proof
  }
}
