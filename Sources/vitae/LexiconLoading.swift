internal import Lexicon
internal import Lexicons
internal import Reports
internal import Source

/// Brings the lexicon: the embedded one, with a user's folder laid over it.
enum LexiconLoading {
  /// The lexicon's parts that a command needs.
  ///
  /// - Throws: Every problem of the user's folder, and of the two together.
  static func load(
    _ parts: Set<CompactLexicon.Part>, _ invocation: Invocation
  ) throws(Problems) -> Lexicon {
    guard let folder = invocation.value(.lexicons) else {
      let size = CompactLexicon(Lexicons.prefix(256)).size(of: parts)
      return CompactLexicon(Lexicons.prefix(size)).decode(parts)
    }
    let contents = try LexiconFolder.read(folder)
    let merged = CompactLexicon(Lexicons.compact).decode().merging(contents.lexicon)
    let problems = Validation.problems(of: merged, files: contents.files)
    guard problems.isEmpty else {
      throw Problems(
        problems.map { problem in
          var problem = problem
          problem.path = problem.path ?? folder
          return problem
        })
    }
    return merged
  }

  /// The role that `--role` names.
  ///
  /// - Throws: A problem with the nearest name, or the list of roles.
  static func role(_ name: String, in lexicon: Lexicon) throws(Problem) -> RoleLexicon {
    if let role = lexicon.role(name) { return role }
    let names = lexicon.roles.flatMap { [$0.id] + $0.aliases }
    let nearest = NearestSpelling.of(name, among: names)
    throw Problem(
      "unknown role \"\(Display.escaped(name))\"",
      hint: nearest.map { "did you mean \($0)?" }
        ?? "one of: " + lexicon.roles.map(\.id).joined(separator: ", "))
  }

  /// The tool as reports name it.
  static func tool(_ lexicon: Lexicon) -> Tool {
    Tool(lexicon: lexicon.version)
  }
}
