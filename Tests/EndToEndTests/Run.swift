import Foundation

/// One run of the real program.
struct Run {
  var output: String
  var error: String
  var code: Int32
  /// Whether a signal ended the run.
  var crashed = false

  /// Standard output as JSON.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:]
  }

  /// Standard output as JSON Lines.
  var records: [[String: Any]] {
    lines.compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }

  /// The lines of standard output.
  var lines: [Substring] { output.split(separator: "\n") }
}

/// A folder of its own for a test, with the program to run in it.
final class Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "vitae-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file of bytes.
  func write(_ data: Data, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Runs the program in the folder.
  ///
  /// Output goes through files, so that a long one cannot block the run.
  func vitae(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try vitae(arguments, in: folder, input: Data(input.utf8), environment: environment)
  }

  /// Runs a shell script in the folder, in which `vitae` is the program.
  func shell(_ script: String, environment: [String: String] = [:]) throws -> Run {
    let tool = "vitae() { '\(Program.url.path())' \"$@\"; }; "
    return try run(
      URL(filePath: "/bin/bash"), ["-c", tool + script], in: folder, input: Data(),
      environment: environment)
  }

  /// Runs the program in another folder.
  func vitae(
    _ arguments: [String], in directory: URL, input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(Program.url, arguments, in: directory, input: input, environment: environment)
  }

  /// The bytes of a file of the folder, or nil.
  func read(_ name: String) -> Data? { try? Data(contentsOf: folder.appending(path: name)) }

  private func run(
    _ program: URL, _ arguments: [String], in directory: URL, input: Data,
    environment: [String: String]
  ) throws -> Run {
    let files = try ["in", "out", "err"].map { name in
      let file = folder.appending(path: ".run-\(name)")
      try (name == "in" ? input : Data()).write(to: file)
      return file
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = directory
    // The user's own folder is where the run is, so that no configuration above it is found.
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": directory.path(),
    ].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Run(
      output: texts[0], error: texts[1], code: process.terminationStatus,
      crashed: process.terminationReason == .uncaughtSignal)
  }
}

/// Where the built program and the repository are.
enum Program {
  /// The program that was built beside the tests.
  static let url: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    var folder = URL(filePath: bundle)
    while folder.path().contains(".xctest") { folder = folder.deletingLastPathComponent() }
    return folder.appending(path: "vitae")
  }()

  /// The repository's folder.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file of Fixtures.
  static func fixture(_ name: String) -> String {
    repository.appending(path: "Fixtures").appending(path: name).path()
  }
}
