internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts a report where the user wants it.
enum OutputFile {
  /// Takes the pieces of a report in their order.
  typealias Pieces = ([UInt8]) -> Void

  /// Writes a finished report to standard output or, whole or not at all, to a file.
  static func write(_ report: [UInt8], to path: String?) throws(Problem) {
    try write(to: path) { $0(report) }
  }

  /// Writes a report that is made in pieces to standard output or, whole or not at all, to a file.
  ///
  /// A file is written under a temporary name in the same folder and then renamed, so that a run
  /// that fails leaves the old one as it was. A link is followed; a device or pipe is written to.
  static func write(to path: String?, _ produce: (Pieces) -> Void) throws(Problem) {
    guard let path, path != "-" else {
      if case .failed(let reason) = send(to: STDOUT_FILENO, produce) {
        throw Problem("standard output cannot be written: " + reason)
      }
      return
    }
    guard !path.isEmpty else { throw Problem("-o needs the name of a file") }
    switch Files.kind(of: path) {
    case .directory:
      throw Problem(
        "the report cannot be written: this is a directory", path: path,
        hint: "name a file with -o")
    case .other:
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path, reason) }
      defer { close(descriptor) }
      if case .failed(let reason) = send(to: descriptor, produce) { throw failure(path, reason) }
    case .file, .missing: try replace(path, produce)
    }
  }

  /// Writes piece after piece, until one cannot be written.
  private static func send(to descriptor: Int32, _ produce: (Pieces) -> Void) -> Output.Outcome {
    var outcome = Output.Outcome.done
    produce { piece in
      if outcome == .done { outcome = Output.write(piece, to: descriptor) }
    }
    return outcome
  }

  private static func replace(_ path: String, _ produce: (Pieces) -> Void) throws(Problem) {
    var target = path
    var mode: mode_t = 0o644
    if let real = Files.real(path) {
      target = real
      var status = stat()
      if unsafe stat(target, &status) == 0 { mode = status.st_mode & 0o7777 }
    }
    let temporary = target + ".\(getpid()).tmp"
    try Interruption.withHalfFile(temporary) { () throws(Problem) in
      // A killed run of the same number may have left one.
      unsafe unlink(temporary)
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard descriptor >= 0 else { throw failure(path, reason) }
      let outcome = send(to: descriptor, produce)
      fchmod(descriptor, mode)
      // On the disk before it takes the old one's name, or a power cut may leave neither.
      let isSafe = fsync(descriptor) == 0
      let closed = close(descriptor) == 0
      guard outcome == .done, isSafe, closed, unsafe rename(temporary, target) == 0 else {
        var problem = failure(path, reason)
        if case .failed(let reason) = outcome { problem = failure(path, reason) }
        unsafe unlink(temporary)
        throw problem
      }
    }
  }

  /// The system's words for what went wrong last.
  private static var reason: String { unsafe String(cString: strerror(errno)) }

  private static func failure(_ path: String, _ reason: String) -> Problem {
    Problem(
      "the report cannot be written: " + reason, path: path,
      hint: "choose a folder that you may write to")
  }
}
