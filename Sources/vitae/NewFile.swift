internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files that were not there before.
enum NewFile {
  /// Writes a file; one that is there is never touched.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      guard errno != EEXIST else { throw exists(path) }
      throw failure(path)
    }
    defer { close(descriptor) }
    if case .failed(let reason) = Output.write(bytes, to: descriptor) {
      throw Problem("cannot be written: " + reason, path: path)
    }
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: String) throws(Problem) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += part + "/"
      if unsafe mkdir(folder, 0o755) != 0, errno != EEXIST { throw failure(path) }
    }
  }

  /// What to say of a file that is there already.
  static func exists(_ path: String) -> Problem {
    Problem(
      "is there already and stays as it is", path: path,
      hint: "move it away first, or choose another place")
  }

  private static func failure(_ path: String) -> Problem {
    Problem(
      unsafe "cannot be written: " + String(cString: strerror(errno)), path: path,
      hint: "choose a folder that you may write to")
  }
}
