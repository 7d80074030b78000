internal import Dispatch
package import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of another program: bytes in, bytes out, and limits that end it.
///
/// No shell takes part, and its surroundings are the search path, a locale and the variables that
/// its caller names; converters get none, and neither a file nor a name. All of this package's dealings with processes are in this file. A process that
/// runs programs ignores SIGPIPE: what a program does not read is no error.
package struct ProgramRun {
  /// How a run ended.
  package enum Outcome: Equatable {
    case exited(Int32)
    case signalled(Int32)
    case tookTooLong
    case printedTooMuch
    /// It could not be started, for the system's reason.
    case notStarted(String)
  }

  package private(set) var output: [UInt8] = []
  /// The start of what the program complained of.
  package private(set) var complaint: [UInt8] = []
  package private(set) var outcome = Outcome.exited(0)

  /// How much of a complaint is kept.
  private static let complaintLimit = 8192
  private static let blockSize = 65536

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: Its absolute path.
  ///   - arguments: What it is told.
  ///   - input: Its standard input.
  ///   - limits: What ends it.
  ///   - variables: The variables of the environment that it gets beside the search path and a locale.
  package init(
    _ program: String, _ arguments: [String], input: [UInt8], limits: ReadingLimits,
    passing variables: [String] = []
  ) {
    signal(SIGPIPE, SIG_IGN)
    let started = Self.starting.sync { start(program, arguments, variables) }
    guard let started else { return }
    let deadline = Self.now + limits.converterSeconds * 1000
    let broken = transfer(
      input, started.inlet, started.outlet, started.errors, deadline, limits)
    outcome = Self.end(started.process, broken: broken, deadline: deadline)
  }

  /// A program that runs, and the ends of its pipes on this side.
  private struct Started {
    var process: pid_t
    var inlet: Descriptor
    var outlet: Descriptor
    var errors: Descriptor
  }

  /// One program starts at a time: between the making of a pipe and its mark that no program
  /// inherits it, another would.
  private static let starting = DispatchQueue(label: "vitae.starting-programs")

  /// Starts the program, or notes in the outcome why it could not be.
  private mutating func start(
    _ program: String, _ arguments: [String], _ variables: [String]
  ) -> Started? {
    guard let inlet = Channel(.toProgram), let outlet = Channel(.fromProgram),
      let errors = Channel(.fromProgram)
    else {
      outcome = .notStarted(Self.reason(errno))
      return nil
    }
    var process: pid_t = 0
    let code = Self.spawn(
      &process, program, arguments, Self.environment(passing: variables),
      [inlet.theirs.number, outlet.theirs.number, errors.theirs.number])
    guard code == 0 else {
      outcome = .notStarted(Self.reason(code))
      return nil
    }
    for channel in [inlet, outlet, errors] { channel.theirs.close() }
    return Started(
      process: process, inlet: inlet.ours, outlet: outlet.ours, errors: errors.ours)
  }

  /// Feeds and reads the program until it has closed its outputs.
  ///
  /// - Returns: The limit that was exceeded, or nil.
  private mutating func transfer(
    _ input: [UInt8], _ inlet: Descriptor, _ outlet: Descriptor, _ errors: Descriptor,
    _ deadline: Int, _ limits: ReadingLimits
  ) -> Outcome? {
    var sent = 0
    while outlet.isOpen || errors.isOpen {
      let left = deadline - Self.now
      guard left > 0 else { return .tookTooLong }
      if sent == input.count { inlet.close() }
      var polls = [
        pollfd(fd: outlet.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: inlet.number, events: Int16(POLLOUT), revents: 0),
      ]
      guard unsafe poll(&polls, 3, Int32(left)) > 0 else { continue }
      if polls[2].revents != 0, !Self.feed(input, &sent, to: inlet) { inlet.close() }
      if polls[0].revents != 0 {
        guard let block = Self.receive(outlet) else { continue }
        guard output.count + block.count <= limits.fileBytes else { return .printedTooMuch }
        output += block
      }
      if polls[1].revents != 0, let block = Self.receive(errors) {
        complaint += block.prefix(Self.complaintLimit - complaint.count)
      }
    }
    return nil
  }

  /// Sends what the program is ready to take.
  ///
  /// - Returns: Whether the program still reads.
  private static func feed(_ input: [UInt8], _ sent: inout Int, to inlet: Descriptor) -> Bool {
    let wrote = unsafe input.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe write(inlet.number, base + sent, bytes.count - sent)
    }
    sent += max(wrote, 0)
    return wrote >= 0 || errno == EAGAIN || errno == EINTR
  }

  /// What the program has printed; nil at its end, when the channel is closed.
  private static func receive(_ outlet: Descriptor) -> [UInt8]? {
    let block = unsafe [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
      count = unsafe max(read(outlet.number, buffer.baseAddress, blockSize), 0)
    }
    if block.isEmpty { outlet.close() }
    return block.isEmpty ? nil : block
  }

  /// Waits for the process; one that broke a limit is killed with all that it started.
  private static func end(_ process: pid_t, broken: Outcome?, deadline: Int) -> Outcome {
    var broken = broken
    var status: Int32 = 0
    if broken != nil { kill(-process, SIGKILL) }
    while true {
      let got = unsafe waitpid(process, &status, broken == nil ? WNOHANG : 0)
      if got == process { break }
      if got < 0, errno != EINTR { return broken ?? .exited(0) }
      if broken == nil, now > deadline {
        broken = .tookTooLong
        kill(-process, SIGKILL)
      }
      // A program that has closed its outputs ends within a moment.
      if got == 0 { usleep(500) }
    }
    if let broken { return broken }
    // The wait status as POSIX systems lay it out: the signal in seven bits, then the exit code.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}

extension ProgramRun {
  /// Starts a program in a process group of its own, with three descriptors as its standard ones.
  private static func spawn(
    _ process: inout pid_t, _ program: String, _ arguments: [String], _ environment: [String],
    _ descriptors: [Int32]
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let closing = Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let closing: Int32 = 0
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (place, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe sigaddset(&signals, SIGXFSZ)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | closing
    unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    return unsafe withCStrings([program] + arguments) { words in
      unsafe withCStrings(environment) { variables in
        unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
      }
    }
  }

  private static func environment(passing names: [String]) -> [String] {
    ["LC_ALL=C.UTF-8"]
      + (["PATH"] + names).compactMap { name in
        ProgramSearch.variable(name).map { name + "=" + $0 }
      }
  }

  /// Hands on strings as the system takes them: a list of pointers with a null at its end.
  private static func withCStrings(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = unsafe strings.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return EINVAL }
      return unsafe body(base)
    }
  }
}

/// A descriptor that is closed once, at the latest when nobody holds it any more.
private final class Descriptor {
  private(set) var number: Int32

  init(_ number: Int32) { self.number = number }

  var isOpen: Bool { number >= 0 }

  func close() {
    // The system's poll passes over negative descriptors.
    if number >= 0 { Files.close(number) }
    number = -1
  }

  deinit { close() }
}

/// A pipe whose end on this side no other program inherits.
///
/// Not sockets: the tool opens none, not even such as lead nowhere but to its own child.
private struct Channel {
  enum Direction { case toProgram, fromProgram }

  let ours: Descriptor
  let theirs: Descriptor

  init?(_ direction: Direction) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    // Where a standard descriptor was closed, an end may have taken its number.
    let moved = ends.map { end in
      guard end <= STDERR_FILENO else {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        return end
      }
      let higher = fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
      Files.close(end)
      return higher
    }
    switch direction {
    case .toProgram:
      ours = Descriptor(moved[1])
      theirs = Descriptor(moved[0])
      // A program that is slow to read must not keep us from reading what it prints.
      _ = fcntl(ours.number, F_SETFL, O_NONBLOCK)
    case .fromProgram:
      ours = Descriptor(moved[0])
      theirs = Descriptor(moved[1])
    }
  }
}
