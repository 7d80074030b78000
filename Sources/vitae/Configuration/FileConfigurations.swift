internal import Source

/// The configuration that speaks to each file: the one that the run was told of, else the nearest
/// above the file, whole, as files are never merged.
struct FileConfigurations {
  private let invocation: Invocation
  private let isSettled: Bool
  /// The configuration of each folder that was looked at, and the run that each gives.
  private var found: [String: String?]
  private var applied: [String?: Invocation]
  private let working: String

  init(_ invocation: Invocation) {
    self.invocation = invocation
    isSettled = ConfigurationSearch.isSettled(invocation)
    found = ["": invocation.configuration?.path]
    applied = [invocation.configuration?.path: invocation]
    working = Files.workingFolder
  }

  /// The options as they hold for a file, `-` being standard input, and the indices of what the
  /// configuration says of that file only.
  ///
  /// - Throws: Every problem of the configuration.
  mutating func settings(
    for path: String
  ) throws(Problems) -> (invocation: Invocation, items: [Int]) {
    let name = path == "-" ? invocation.value(.stdinFilename) ?? "" : path
    let configuration = isSettled ? invocation.configuration?.path : nearest(to: name)
    let result: Invocation
    if let known = applied[configuration] {
      result = known
    } else {
      result = try Configuration.applied(configuration, to: invocation)
      applied[configuration] = result
    }
    guard let perFile = result.configuration?.perFile, !perFile.isEmpty else { return (result, []) }
    let folder = absolute(PathText.folder(of: configuration ?? ""))
    let file = PathText.relative(absolute(name), to: folder)
    return (result, perFile.indices.filter { perFile[$0].concern(file) })
  }

  /// The name of a file in reports.
  static func name(of path: String, _ invocation: Invocation) -> String {
    path == "-" ? invocation.value(.stdinFilename) ?? "<stdin>" : path
  }

  private mutating func nearest(to path: String) -> String? {
    let plain = PathText.plain(PathText.folder(of: path))
    let folder = plain.isEmpty || plain == "/" ? plain : plain + "/"
    if let known = found[folder] { return known }
    let path = ConfigurationSearch.find(above: folder)
    found[folder] = .some(path)
    return path
  }

  private func absolute(_ path: String) -> String {
    PathText.plain(path.hasPrefix("/") ? path : working + "/" + path)
  }
}
