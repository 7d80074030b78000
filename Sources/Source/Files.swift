#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files and lists folders by the system's own calls.
package enum Files {
  /// What a path leads to.
  package enum Kind: Equatable, Sendable {
    case file, directory, other, missing
  }

  /// What the path leads to, links followed.
  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: A problem that says why it cannot be read, or that it is too large, and what to do.
  package static func read(
    _ path: String, limits: ReadingLimits = .fixed
  ) throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw failure(path, EISDIR) }
    let size = Int(status.st_size)
    guard size <= limits.fileBytes else {
      throw limits.tooLarge("this file", size: size, path: path)
    }
    return try readAll(descriptor, expecting: size, path: path, "this file", limits)
  }

  /// The bytes of standard input up to its end.
  package static func readStandardInput(
    limits: ReadingLimits = .fixed
  ) throws(Problem) -> [UInt8] {
    try readAll(STDIN_FILENO, expecting: 0, path: "<stdin>", "standard input", limits)
  }

  /// The path without links, or nil where nothing stands there.
  package static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Reads at most `limit` bytes more from a descriptor to the end of `buffer`.
  ///
  /// - Returns: How many came; 0 at the end of the input.
  package static func read(
    _ descriptor: Int32, appendingTo buffer: inout [UInt8], limit: Int, path: String
  ) throws(Problem) -> Int {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes { pointer in
        guard let base = pointer.baseAddress else { return 0 }
        return unsafe Platform.read(descriptor, base + start, limit)
      }
      if got < 0, errno == EINTR { continue }
      buffer.removeLast(limit - max(got, 0))
      guard got >= 0 else { throw failure(path, errno) }
      return got
    }
  }

  /// Opens a file for reading in steps; the caller closes it.
  package static func open(forReading path: String) throws(Problem) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    return descriptor
  }

  /// Closes a descriptor of ``open(forReading:)``.
  package static func close(_ descriptor: Int32) { _ = Platform.close(descriptor) }

  private static func open(_ path: String, _ flags: Int32) -> Int32 {
    Platform.open(path, flags)
  }

  private static func readAll(
    _ descriptor: Int32, expecting size: Int, path: String, _ what: String,
    _ limits: ReadingLimits
  ) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var step = size > 0 ? size + 1 : 65536
    while true {
      let got = try read(descriptor, appendingTo: &bytes, limit: step, path: path)
      if got == 0 { return bytes }
      // Devices and pipes have no size, and a file may grow.
      guard bytes.count <= limits.fileBytes else { throw limits.tooLarge(what, path: path) }
      step = size > 0 && bytes.count >= size ? 512 : max(step - got, 65536)
    }
  }

  /// That there is nothing at a path.
  package static func missing(_ path: String) -> Problem {
    // This sign stands for bytes that are no UTF-8, and a name that holds it names another file.
    if path.unicodeScalars.contains("\u{FFFD}") {
      return Problem(
        "the name of this file is not valid UTF-8, so it cannot be read", path: path,
        hint: "rename the file")
    }
    return Problem(
      "no such file or directory", path: path, hint: "check the spelling of the path")
  }

  private static func failure(_ path: String, _ code: Int32) -> Problem {
    switch code {
    case ENOENT, ENOTDIR: missing(path)
    case EACCES, EPERM:
      Problem("permission denied", path: path, hint: "make the file readable: chmod u+r")
    case EISDIR:
      Problem("this is a directory where a file is meant", path: path, hint: "name one file in it")
    default:
      Problem(unsafe "cannot be read: " + String(cString: strerror(code)), path: path)
    }
  }
}
