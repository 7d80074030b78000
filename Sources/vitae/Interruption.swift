internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file that a report is being written to before it gets its name, as the system takes it; nil
/// where there is none.
///
/// A signal's handler can be handed nothing, so this stands outside of all values; it is set before
/// the file exists and unset after it has gone.
nonisolated(unsafe) private var halfFile: UnsafeMutablePointer<CChar>?

/// Takes the half written file away and ends the run: after an interruption with 130, which is how
/// shells count it, else by the signal itself.
///
/// It calls nothing but what POSIX names safe in a handler: unlink, signal, raise and _exit are.
private func interrupt(_ number: Int32) {
  if let path = unsafe halfFile { unsafe unlink(path) }
  if number == SIGINT { _exit(130) }
  _ = signal(number, SIG_DFL)
  raise(number)
}

/// What signals do to a run.
enum Interruption {
  /// Readers that go away and files that grow too long become errors of writing; an interruption takes
  /// the half written file away and ends the run.
  static func prepare() {
    // A reader that goes away (`vitae survey … | head`) is no error: writing just stops.
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What the caller had ignored, as `nohup` does, stays so.
      let before = signal(number, SIG_IGN)
      let isIgnored =
        unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if !isIgnored { _ = signal(number, interrupt) }
    }
  }

  /// Runs something that writes a file, which goes away if the run is interrupted.
  static func withHalfFile<Value>(_ path: String, _ body: () throws(Problem) -> Value)
    throws(Problem) -> Value
  {
    let name = unsafe strdup(path)
    unsafe halfFile = name
    defer {
      unsafe halfFile = nil
      unsafe free(name)
    }
    return try body()
  }
}
