import Foundation
import Testing

/// Whether runs can be watched: strace is installed and may be used here.
private let canTrace: Bool = {
  guard let run = try? Workspace().shell("strace -e trace=network true") else { return false }
  return run.code == 0
}()

@Suite("No command opens a socket")
struct NetworkTests {
  @Test("strace is there where it must be")
  func tracer() throws {
    #if os(Linux)
      let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
      let isInstalled = try Workspace().shell("command -v strace").code == 0
      #expect(isInstalled || !isCI, "install strace")
      if !canTrace { print("strace cannot be used here: the network is not watched") }
    #endif
  }

  @Test(
    "no network call is made", .enabled(if: canTrace),
    arguments: [
      ["gap", "cv.md", "--role", "sre", "-p", "jobs"], ["rank", "cv.md", "-p", "jobs"],
      ["paths", "cv.md"], ["plan", "cv.md", "-r", "sre"], ["survey", "jobs"],
      ["survey", "jobs", "--partial"], ["lint", "cv.md"], ["lint", "cv.pdf"],
      ["extract", "cv.rtf"],
      ["lexicon", "list"], ["lexicon", "check"], ["rules"], ["explain", "I101"], ["init"],
      ["completions", "bash"], ["man"], ["help"], ["version"], ["merge", "part.json"],
    ])
  func noSocket(_ arguments: [String]) throws {
    let workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/b.txt")
    try workspace.write("{\\rtf1 Cut costs by 20% in Go\\par}", to: "cv.rtf")
    try workspace.write(
      PagePDF.make([(72, 720, "Experience"), (72, 700, "- Cut costs by 20% in Go")]), to: "cv.pdf")
    _ = try workspace.vitae("survey", "jobs", "--partial", "-o", "part.json")
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try workspace.shell(
      "strace -f -qq -e trace=network -e signal=none -o trace \"$VITAE\" \(words)",
      environment: ["VITAE": Program.url.path()])
    #expect(!run.crashed && run.code < 2 || run.error.contains("not installed"), "\(run.error)")
    let trace = String(decoding: workspace.read("trace") ?? Data(), as: UTF8.self)
    // Pandoc asks the machine's own name service for its user, through a socket of its own.
    let isOurs = !arguments.contains("cv.rtf")
    #expect(
      isOurs ? trace.isEmpty : !trace.contains("AF_INET"), "\(arguments): \(trace.prefix(300))")
  }
}
