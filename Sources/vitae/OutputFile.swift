internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts a finished report where the user wants it.
enum OutputFile {
  /// Writes the report to standard output or, whole or not at all, to a file.
  ///
  /// A file is written under a temporary name in the same folder and then renamed, so that a run
  /// that fails leaves the old one as it was.
  static func write(_ report: [UInt8], to path: String?) throws(Problem) {
    guard let path, path != "-" else {
      Output.write(report, to: STDOUT_FILENO)
      return
    }
    if Files.kind(of: path) == .directory {
      throw Problem(
        "the report cannot be written: this is a directory", path: path,
        hint: "name a file with -o")
    }
    let temporary = path + ".\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    let written = Output.write(report, to: descriptor)
    let closed = close(descriptor) == 0
    guard written, closed, unsafe rename(temporary, path) == 0 else {
      let problem = failure(path)
      unsafe unlink(temporary)
      throw problem
    }
  }

  private static func failure(_ path: String) -> Problem {
    Problem(
      unsafe "the report cannot be written: " + String(cString: strerror(errno)), path: path,
      hint: "choose a folder that you may write to")
  }
}
