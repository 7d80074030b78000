#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds programs where the user's shell would.
package enum ProgramSearch {
  /// The value of a variable of the environment.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The absolute path of a program, or nil where no folder of `PATH` has it.
  ///
  /// Relative folders of `PATH` are passed over: a folder of postings that is worked in must not
  /// bring programs of its own.
  package static func find(_ name: String) -> String? {
    let folders = (variable("PATH") ?? "").split(separator: ":")
    for folder in folders where folder.utf8.first == UInt8(ascii: "/") {
      let candidate = String(folder) + "/" + name
      if isProgram(candidate) { return candidate }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return false }
    return unsafe access(path, X_OK) == 0
  }
}
