internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the configuration file of a run: a few calls of `stat` where there is none.
enum ConfigurationSearch {
  /// The names that are looked for in each folder, the first one first.
  static let names = ["vitae.json", ".vitae.json"]

  /// Whether a file of this name is read as a configuration.
  static func isConfiguration(_ name: String) -> Bool {
    names.contains(name) || name == "config.json"
  }

  /// The file that `--config` names, else `VITAE_CONFIG`, else the nearest one from the working
  /// folder upwards, else the user's own; nil under `--isolated` or where there is none.
  static func find(_ invocation: Invocation) throws(Problem) -> String? {
    if let path = invocation.configurationFile {
      guard !invocation.has(.isolated) else {
        throw Problem("--config and --isolated cannot both be given")
      }
      return path
    }
    if invocation.has(.isolated) { return nil }
    if let path = Terminal.variable("VITAE_CONFIG"), !path.isEmpty {
      guard Files.kind(of: path) != .missing else {
        throw Problem(
          "no such file or directory", path: path, hint: "VITAE_CONFIG names it: mend or unset that"
        )
      }
      return path
    }
    return nearest(above: "") ?? own()
  }

  /// Whether one file is named, or none is wanted, so that no other is looked for.
  static func isSettled(_ invocation: Invocation) -> Bool {
    invocation.configurationFile != nil || invocation.has(.isolated)
      || !(Terminal.variable("VITAE_CONFIG") ?? "").isEmpty
  }

  /// The file that holds for what is in a folder: the nearest one, else the user's own.
  static func find(above folder: String) -> String? { nearest(above: folder) ?? own() }

  /// The nearest file, up to the root of a repository or the user's own folder.
  private static func nearest(above start: String) -> String? {
    let home = Terminal.variable("HOME").flatMap(identity)
    var folder = start
    var last: (UInt64, UInt64)?
    while true {
      for name in names where Files.kind(of: folder + name) == .file { return folder + name }
      guard let here = identity(folder.isEmpty ? "." : folder) else { return nil }
      // The folder above the root is the root.
      if let last, last == here { return nil }
      if let home, home == here { return nil }
      if Files.kind(of: folder + ".git") != .missing { return nil }
      last = here
      guard let parent = PathText.parent(of: folder) else { return nil }
      folder = parent
    }
  }

  /// The user's own file.
  private static func own() -> String? {
    var folder = Terminal.variable("XDG_CONFIG_HOME") ?? ""
    if folder.isEmpty {
      guard let home = Terminal.variable("HOME"), !home.isEmpty else { return nil }
      folder = home + "/.config"
    }
    let path = folder + "/vitae/config.json"
    return Files.kind(of: path) == .file ? path : nil
  }

  /// What tells a folder from all others, however its path is written.
  private static func identity(_ path: String) -> (UInt64, UInt64)? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return (UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino))
  }
}
