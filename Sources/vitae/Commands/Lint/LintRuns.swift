internal import Linting
internal import Reports
internal import Source

/// The runs that a call needs: one for each configuration, and for each choice of what it says of
/// some files only.
struct LintRuns: Sendable {
  private(set) var runs: [LintRun] = []
  /// The run of each file, by its name in reports.
  private var run: [String: Int] = [:]

  /// The runs for files; `-` is standard input.
  ///
  /// - Throws: Every problem of a configuration, a lexicon or a baseline that speaks to a file.
  init(_ paths: [String], _ invocation: Invocation) throws(Problems) {
    _ = try Problems.collect { () throws(Problem) in try Inputs.format(invocation) }
    var configurations = FileConfigurations(invocation)
    var lexicons: [String: LintLexicon] = [:]
    var baselines: [String: Baseline] = [:]
    var known: [String: Int] = [:]
    for path in paths {
      let (settled, items) = try configurations.settings(for: path)
      let file = settled.configuration?.path ?? ""
      let key = ([file] + items.map(String.init)).joined(separator: "\n")
      let name = FileConfigurations.name(of: path, invocation)
      if let index = known[key] {
        run[name] = index
        continue
      }
      let lexiconKey = settled.configuration?.changesLexicon == true ? file : ""
      if lexicons[lexiconKey] == nil { lexicons[lexiconKey] = try LintLexicon(settled) }
      guard let lexicon = lexicons[lexiconKey] else { continue }
      var baseline: Baseline?
      if let path = settled.value(.baseline), !settled.has(.writeBaseline) {
        if baselines[path] == nil { baselines[path] = try LintBaselines.read(path) }
        baseline = baselines[path]
      }
      let settings = items.compactMap { settled.configuration?.perFile[$0] }
      let made = try Problems.collect { () throws(Problem) in
        try LintRun(settled, settings, lexicon, baseline)
      }
      run[name] = runs.count
      known[key] = runs.count
      runs.append(made)
    }
    guard runs.isEmpty else { return }
    // Nothing can be read; what is wrong with the options is told all the same.
    let lexicon = try LintLexicon(invocation)
    runs = [
      try Problems.collect { () throws(Problem) in try LintRun(invocation, [], lexicon, nil) }
    ]
  }

  /// The run for a file, by its name in reports.
  func of(_ name: String) -> LintRun { runs[run[name] ?? 0] }

  /// All rules that ran, in order of their ids; a severity is that of the first run.
  var rules: [Rule] {
    if runs.count == 1 { return runs[0].rules }
    var rules: [Rule] = []
    for rule in runs.flatMap(\.rules) where !rules.contains(where: { $0.id == rule.id }) {
      rules.append(rule)
    }
    return rules.sorted { $0.id < $1.id }
  }

  /// The tool with the lexicon of the first run.
  var tool: Tool { runs[0].lexicon.tool }
}
