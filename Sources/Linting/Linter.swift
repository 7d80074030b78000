internal import Documents
internal import Matching
internal import Resumes
internal import Source

/// Runs rules over resumes.
package struct Linter: Sendable {
  /// The rules that run, in order of their ids.
  package let rules: [Rule]

  package init(rules: [Rule] = Rule.defaults) { self.rules = rules.sorted { $0.id < $1.id } }

  /// The findings in a resume by position, those of one position by rule.
  ///
  /// One cause gives one finding. Of the rules about a line's effect, the one of the lowest id
  /// speaks for a line: a wrong tense before a weak opener, that before a missing effect. Of rules
  /// about words, the lowest id takes the words, and what a rule about effects has marked is taken
  /// first. Rules about form always speak.
  package func findings(in input: LintInput) -> [Finding] {
    var hits: [Hit] = []
    for (rank, rule) in rules.enumerated() {
      for violation in rule.check(input) {
        let original = violation.original ?? input.document.originalRange(violation.range)
        hits.append(Hit(rank: rank, violation: violation, original: original))
      }
    }
    if !hits.isEmpty {
      let code = CodeSpans(input.document)
      hits.removeAll { $0.violation.original == nil && code.contain($0.original) }
    }
    let kept = resolve(hits, in: input).sorted { $0.key < $1.key }
    return named(kept, in: input)
  }

  /// How long each rule takes over a resume, by its id.
  package func times(in input: LintInput) -> [String: Duration] {
    var times: [String: Duration] = [:]
    for rule in rules { times[rule.id] = ContinuousClock().measure { _ = rule.check(input) } }
    return times
  }

  /// A violation, the index of its rule and where it stands in the original.
  private struct Hit {
    var rank: Int
    var violation: Violation
    var original: Range<Int>

    var key: (Int, Int, Int) { (original.lowerBound, rank, original.upperBound) }
  }

  private func resolve(_ hits: [Hit], in input: LintInput) -> [Hit] {
    var kept = hits.filter { rules[$0.rank].scope == .form }
    var speaker: [Int: Int] = [:]
    var taken = IntervalSet()
    for scope in [Rule.Scope.effect, .words] {
      for hit in hits where rules[hit.rank].scope == scope {
        if scope == .effect, let line = input.bullet(at: hit.violation.range.lowerBound) {
          guard speaker[line, default: hit.rank] == hit.rank else { continue }
          speaker[line] = hit.rank
        }
        guard taken.insert(hit.violation.range) || scope == .effect else { continue }
        kept.append(hit)
      }
    }
    return kept
  }

  private func named(_ hits: [Hit], in input: LintInput) -> [Finding] {
    var occurrences: [String: Int] = [:]
    return hits.map { hit in
      var rule = rules[hit.rank]
      let violation = hit.violation
      var print = fingerprint(hit, in: input)
      let count = occurrences[print.text, default: 0]
      occurrences[print.text] = count + 1
      print.add(String(count).utf8)
      let isInText = violation.original == nil
      if isInText, let level = input.tables.levels.level(of: input.string(violation.range)) {
        rule.severity = level
      }
      return Finding(
        rule: rule, message: violation.message, range: violation.range, original: hit.original,
        section: input.section(at: violation.range.lowerBound),
        text: isInText
          ? input.string(violation.range)
          : Display.singleLine(input.document.original[hit.original]),
        fixes: violation.fixes, fingerprint: print.text,
        suppressed: input.suppressions.suppression(of: rule, input.spot(of: violation)))
    }
  }

  /// The rule, the path and the words of the line; not where the line stands.
  private func fingerprint(_ hit: Hit, in input: LintInput) -> Fingerprint {
    var path = Substring(input.document.path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    var print = Fingerprint()
    print.add(rules[hit.rank].id.utf8)
    print.add(path.utf8)
    print.add((input.document.id ?? "").utf8)
    guard hit.violation.original == nil else {
      print.add(input.document.original[hit.original])
      return print
    }
    let place = input.surroundings(of: hit.violation.range.lowerBound)
    for token in input.text.tokens(in: place) {
      print.add(ASCII.lowercased(input.text.bytes[input.text.tokens[token].range]))
    }
    return print
  }
}
