import Foundation
import Testing

/// A terminal of so many columns on which a program is run.
private struct PseudoTerminal {
  let columns: UInt16

  /// What the program shows, standard output and standard error together.
  func run(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> String {
    let (main, end) = try open()
    defer { close(main) }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let isSized = unsafe ioctl(main, UInt(TIOCSWINSZ), &size) == 0
    try #require(isSized)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path()].merging(environment) { $1 }
    let handle = FileHandle(fileDescriptor: end)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(end)
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe read(main, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    process.waitUntilExit()
    return String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The side that shows and the side that the program writes to.
  private func open() throws -> (Int32, Int32) {
    #if os(Linux)
      // The C library's own calls for this are not in Swift's module of it.
      let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
      let main = unsafe Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var value: Int32 = 0
      let isOpen = unsafe ioctl(main, unlock, &value) == 0 && ioctl(main, number, &value) == 0
      try #require(isOpen)
      let name = "/dev/pts/\(value)"
    #else
      let main = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(main >= 0 && grantpt(main) == 0 && unlockpt(main) == 0)
      let name = try #require(unsafe ptsname(main).map { unsafe String(cString: $0) })
    #endif
    let end = unsafe Foundation.open(name, O_RDWR | O_NOCTTY)
    try #require(end >= 0)
    return (main, end)
  }
}

@Suite("Reports on a terminal")
struct TerminalTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.posting, to: "postings/a.txt")
  }

  private func survey(
    columns: UInt16, _ environment: [String: String], _ path: String = Program.fixture("postings"),
    options: [String] = ["--quiet"]
  ) throws -> String {
    try PseudoTerminal(columns: columns).run(
      Program.url, ["survey"] + options + [path], in: workspace.folder, environment: environment)
  }

  @Test("bars are of blocks where the locale has them, else of number signs")
  func blocks() throws {
    let unicode = ["LANG": "en_US.UTF-8", "TERM": "xterm", "NO_COLOR": "1"]
    #expect(try survey(columns: 80, unicode).contains("\u{2588}"))
    for change in [["LC_ALL": "C"], ["TERM": "dumb"]] {
      let plain = try survey(columns: 80, unicode.merging(change) { $1 })
      #expect(plain.utf8.allSatisfy { $0 < 0x80 })
      #expect(plain.contains("  ####"))
      let piped = try workspace.vitae("survey", Program.fixture("postings"))
      #expect(plain == piped.output)
    }
  }

  @Test("lines are as long as the terminal is wide", arguments: [80, 100, 140])
  func width(columns: UInt16) throws {
    let page = try survey(columns: columns, ["LANG": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1"])
    let longest = page.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= min(Int(columns), 120))
    #expect(longest > min(Int(columns), 120) - 8)
  }

  @Test(
    "every report fits the terminal, draws its shares where there is room, and is plain where asked",
    arguments: [
      ["gap", "CV", "-r", "sre", "-p", "POSTINGS"], ["rank", "CV", "-p", "POSTINGS"],
      ["paths", "CV"], ["paths", "--compare", "backend", "sre"],
      ["plan", "CV", "-r", "sre", "-p", "POSTINGS"], ["lint", "CV"], ["survey", "POSTINGS"],
    ])
  func reports(arguments: [String]) throws {
    try workspace.write(
      Data(contentsOf: URL(filePath: Program.fixture("resumes/backend-weak.txt"))), to: "cv.txt")
    let words =
      arguments.map { $0 == "CV" ? "cv.txt" : $0 == "POSTINGS" ? Program.fixture("postings") : $0 }
      + ["--quiet"]
    let hasBars = ["gap", "rank", "survey"].contains(arguments[0]) || arguments == ["paths", "CV"]
    for columns in [80, 120] {
      let terminal = PseudoTerminal(columns: UInt16(columns))
      let unicode = ["LANG": "en_US.UTF-8", "TERM": "xterm", "NO_COLOR": "1"]
      let page = try terminal.run(Program.url, words, in: workspace.folder, environment: unicode)
      for line in page.split(separator: "\n") where line.count > columns {
        #expect(line.contains("/"), "\(line)")
      }
      if hasBars, columns == 120 { #expect(page.contains("\u{2588}")) }
      for change in [["LC_ALL": "C"], ["TERM": "dumb"]] {
        let plain = try terminal.run(
          Program.url, words, in: workspace.folder, environment: unicode.merging(change) { $1 })
        #expect(plain.utf8.allSatisfy { $0 < 0x80 }, "\(change)")
        if hasBars, columns == 120 { #expect(plain.contains(" ###")) }
      }
    }
  }

  @Test("a long run tells how far it is, and takes the line away")
  func progress() throws {
    let records = try String(
      contentsOf: URL(filePath: Program.fixture("postings.jsonl")), encoding: .utf8)
    let many = (0..<1_000).map { records.replacing("Brindlecote", with: "Brindle\($0)cote") }
    try workspace.write(many.joined(), to: "many.jsonl")
    let page = try survey(
      columns: 80, ["TERM": "xterm", "NO_COLOR": "1"], "many.jsonl", options: [])
    let end = try #require(page.range(of: "\r\u{1B}[KSurvey of 3,000 postings"))
    #expect(page[..<end.lowerBound].contains("\rvitae: "))
    #expect(page[..<end.lowerBound].contains(" postings read"))
    let run = try workspace.vitae("survey", "many.jsonl")
    #expect(run.error.isEmpty)
  }
}
