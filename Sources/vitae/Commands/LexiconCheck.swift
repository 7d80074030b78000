internal import Lexicon
internal import Matching
internal import Source

extension LexiconCommand {
  /// Tells every problem of a folder, a file or a configuration over the built-in lexicon, or what
  /// it changes; without a name, of all that is in force.
  func check(_ path: String?) throws(Problems) {
    var loaded: LexiconLoading.Loaded
    var name = path ?? invocation.configuration?.path ?? "built-in lexicon"
    if let path {
      loaded = try over(path)
    } else {
      loaded = LexiconLoading.merge(invocation)
      if invocation.has(.lexicons) { name = invocation.all(.lexicons).joined(separator: ", ") }
      if let problem = configuredRole(loaded.lexicon) { loaded.problems.append(problem) }
    }
    if loaded.problems.isEmpty { loaded.problems = failures(loaded) }
    guard loaded.problems.isEmpty else { throw Problems(loaded.problems) }
    try write(Array(summary(loaded, name).utf8))
  }

  /// What is wrong with the configuration's role.
  private func configuredRole(_ lexicon: Lexicon) -> Problem? {
    guard let setting = invocation.configuration?.value(.role), let name = setting.values.first
    else { return nil }
    do throws(Problem) {
      _ = try LexiconLoading.role(name, in: lexicon)
      return nil
    } catch {
      return setting.problem(error)
    }
  }

  private func over(_ path: String) throws(Problems) -> LexiconLoading.Loaded {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard ConfigurationSearch.isConfiguration(name), Files.kind(of: path) == .file else {
      return LexiconLoading.merge([LexiconFolder.read(path)])
    }
    let configuration = try ConfigurationReader.read(path)
    let folders = configuration.folders.map(LexiconFolder.read)
    return LexiconLoading.merge(folders + configuration.layers.map { ($0, []) })
  }

  /// The users' examples that do not hold.
  private func failures(_ loaded: LexiconLoading.Loaded) -> [Problem] {
    var ids: [String] = []
    for change in loaded.changes where change.kind == .skills && change.verb != .drops {
      if !ids.contains(change.id) { ids.append(change.id) }
    }
    guard !ids.isEmpty else { return [] }
    let skills = loaded.lexicon.skills
    var problems: [Problem] = []
    for failure in ExampleCheck.failures(of: skills, ids: ids) {
      let key = LexiconLayer.Kind.skills.key(failure.skill)
      let trail = [failure.isGood ? "good" : "bad", failure.line]
      // A built-in example may stop holding by intent, such as where an alias is dropped.
      guard loaded.places.has(key, trail) else { continue }
      problems.append(
        failure.isGood
          ? loaded.places.problem(
            "\(failure.skill) is not found in this good line", of: key, at: trail,
            hint: "add a spelling or a cue that stands in it")
          : loaded.places.problem(
            "\(failure.skill) is found in this bad line, by \"\(failure.words)\"", of: key,
            at: trail,
            hint: "add a cue that rules it out, or ask for a cue with \"ambiguity\": \"context\""))
    }
    return LexiconLoading.inOrder(problems)
  }

  private func summary(_ loaded: LexiconLoading.Loaded, _ name: String) -> String {
    let lexicon = loaded.lexicon
    var text =
      "\(name): no problem; with it \(Numbers.count(lexicon.skills.count, "skill")) and "
      + "\(Numbers.count(lexicon.roles.count, "role"))\n"
    for verb in LexiconChange.Verb.allCases {
      for kind in LexiconLayer.Kind.allCases {
        for change in loaded.changes where change.verb == verb && change.kind == kind {
          text += line(change)
        }
      }
    }
    return text
  }

  private func line(_ change: LexiconChange) -> String {
    let verb = change.verb.rawValue
    var text = "  " + verb + String(repeating: " ", count: 9 - verb.count)
    text += change.kind.entry + " " + change.id
    if let path = change.path, let position = change.position {
      text += " (\(Display.escaped(path)):\(position.line))"
    }
    return text + "\n" + (change.detail.isEmpty ? "" : "             \(change.detail)\n")
  }
}
