import Foundation
import Testing

/// A small generator whose numbers are the same in every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite("Whatever comes in")
struct PropertyTests {
  private static let names = ["a.txt", "b.md", "c.html", "d.jsonl"]

  /// A folder of inputs made of the seed: noise, and fixtures cut up and put together anew.
  private func fill(_ workspace: Workspace, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let fixtures = try [
      "resumes/backend-strong.md", "postings/20-site-reliability-engineer.html",
      "postings/01-senior-platform-engineer.txt", "postings.jsonl",
    ].map {
      try Data(contentsOf: URL(filePath: Program.fixture($0)))
    }
    for name in Self.names {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        let fixture = fixtures[Int.random(in: 0..<fixtures.count, using: &random)]
        let start = Int.random(in: 0..<fixture.count, using: &random)
        let length = Int.random(in: 0...400, using: &random)
        bytes += fixture[start..<min(start + length, fixture.count)]
        bytes += Self.noise(&random)
      }
      try workspace.write(Data(bytes), to: "in/" + name)
    }
  }

  private static func noise(_ random: inout SplitMix64) -> [UInt8] {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: (0..<20).map { _ in UInt8.random(in: 1...255, using: &random) }
    case 1: Array("\r\n- ".utf8)
    case 2: Array("😀👩‍🚀\u{202E}\u{FEFF}&#x1F600;&amp;</div><li>".utf8)
    case 3: Array("{\"text\":\"\\ud83d ".utf8)
    case 4: Array(repeating: UInt8(ascii: "*"), count: 30)
    default: Array("\n\n## Experience\n".utf8)
    }
  }

  @Test(
    "no input crashes a command, and what is written as JSON is JSON",
    arguments: 1...2 as ClosedRange<UInt64>)
  func survives(seed: UInt64) throws {
    let workspace = try Workspace()
    try fill(workspace, seed: seed)
    for name in Self.names {
      let path = "in/" + name
      for arguments in [
        ["gap", path, "-r", "sre", "-p", path, "-f", "json"], ["survey", path, "-f", "json"],
        ["lint", path, "-f", "json", "--select", "all"], ["extract", path],
      ] {
        let run = try workspace.vitae(arguments, in: workspace.folder)
        #expect(!run.crashed, "seed \(seed): \(arguments)")
        #expect((0...2).contains(run.code), "seed \(seed): \(arguments)")
        #expect(run.code != 2 || run.error.hasPrefix("vitae: "))
        if arguments[0] == "extract" {
          #expect(run.records.count == run.lines.count)
        } else if !run.output.isEmpty {
          #expect(run.json["command"] as? String == arguments[0], "seed \(seed): \(arguments)")
        }
      }
    }
  }

  @Test(
    "spliced texts that are UTF-8 are read, each place within its file",
    arguments: 11...12 as ClosedRange<UInt64>)
  func places(seed: UInt64) throws {
    let workspace = try Workspace()
    try fill(workspace, seed: seed)
    for name in Self.names.dropLast() {
      let valid = String(decoding: workspace.read("in/" + name) ?? Data(), as: UTF8.self)
      let data = Data(valid.utf8)
      try workspace.write(data, to: "valid/" + name)
      let lint = try workspace.vitae("lint", "valid/" + name, "-f", "json", "--select", "all")
      // 2 where no line of work is left to judge.
      #expect(
        lint.code < 2 || lint.error.contains("nothing to judge"),
        "seed \(seed) \(name): \(lint.error)")
      for finding in lint.json["findings"] as? [[String: Any]] ?? [] {
        let place = try #require(ReportedPlace(finding["range"]))
        #expect(place.text(in: data) != nil, "seed \(seed): \(finding)")
      }
      let record = try workspace.vitae("extract", "valid/" + name).records.first ?? [:]
      let count = valid.unicodeScalars.count
      for mention in record["mentions"] as? [[String: Any]] ?? [] {
        let (start, end) = (mention["start"] as? Int ?? -1, mention["end"] as? Int ?? -1)
        #expect(0 <= start && start < end && end <= count, "seed \(seed): \(mention)")
      }
    }
  }

  /// Every command in every format; `{}` stands for an input.
  private static let runs: [[String]] =
    [
      ["gap", "{}", "-r", "sre", "-p", "{}"], ["gap", "{}", "-p", "in", "-f", "html"],
      ["gap", "{}", "-r", "sre", "-p", "{}", "-f", "json", "--explain", "--redact"],
      ["survey", "in"], ["survey", "in", "--resume", "{}", "-f", "html"],
      ["survey", "in", "--partial"], ["merge", "{}"], ["extract", "{}", "--explain"],
      ["extract", "{}", "--titles"], ["extract", "{}", "--bullets"],
      ["rank", "{}", "-p", "in"], ["rank", "{}", "-p", "in", "-f", "json", "--explain"],
      ["lexicon", "check", "in"], ["lint", "{}", "--baseline", "{}"], ["lint", "{}", "--diff"],
      ["gap", "{}", "-r", "sre", "--since", "{}"], ["survey", "in", "--responses", "{}"],
    ]
    + ["text", "markdown", "json"].flatMap { format in
      [["paths", "{}", "-f", format], ["plan", "{}", "-r", "sre", "-f", format]]
    }
    + [
      "full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson",
      "markdown",
    ].map { ["lint", "{}", "-f", $0, "--select", "all"] }

  @Test("every command takes any input in every format", arguments: runs.indices)
  func formats(index: Int) throws {
    let workspace = try Workspace()
    try fill(workspace, seed: UInt64(100 + index))
    let name = "in/" + Self.names[index % Self.names.count]
    let arguments = Self.runs[index].map { $0 == "{}" ? name : $0 }
    let run = try workspace.vitae(arguments, in: workspace.folder)
    #expect(!run.crashed && (0...2).contains(run.code), "\(arguments): \(run.error)")
    #expect(run.code != 2 || run.error.contains("vitae: "), "\(arguments)")
    #expect(String(validating: run.output.utf8, as: UTF8.self) != nil)
    let format = arguments.firstIndex(of: "-f").map { arguments[$0 + 1] } ?? ""
    if ["json", "sarif", "gitlab", "rdjson"].contains(format), !run.output.isEmpty {
      let value = try? JSONSerialization.jsonObject(with: Data(run.output.utf8))
      #expect(value != nil, "\(arguments): \(run.output.prefix(200))")
    }
  }

  @Test(
    "any configuration is read, or told with its place", arguments: 1...12 as ClosedRange<UInt64>)
  func configuration(seed: UInt64) throws {
    let workspace = try Workspace()
    var random = SplitMix64(seed: seed)
    #expect(try workspace.vitae("init").code == 0)
    var bytes = Array(workspace.read("vitae.json") ?? Data())
    #expect(bytes.count > 500)
    // A value in the place of another keeps most of them JSON; a byte does not.
    let values = ["null", "[]", "{}", "\"x\"", "-1", "1e99", "true", "[[{\"id\":\"go\"}]]"]
    for _ in 0..<3 {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")),
        let end = bytes[colon...].firstIndex(of: UInt8(ascii: "\n"))
      else { continue }
      let value = values[Int.random(in: 0..<values.count, using: &random)] + ","
      bytes.replaceSubrange(colon + 1..<end, with: value.utf8)
    }
    if seed % 3 == 0 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = 0x7B }
    try workspace.write(Data(bytes), to: "c.json")
    try workspace.write(Sample.resume, to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "--config", "c.json")
    #expect(!run.crashed && (0...2).contains(run.code), "\(seed): \(run.error)")
    #expect(run.code != 2 || run.error.hasPrefix("vitae: "), "\(seed): \(run.error)")
  }

  @Test(
    "the same bytes come out at any number of jobs",
    arguments: ["survey", "extract", "gap", "rank"])
  func jobs(command: String) throws {
    let workspace = try Workspace()
    try fill(workspace, seed: 42)
    try workspace.write(Sample.resume, to: "cv.md")
    let input = [Program.fixture("postings"), Program.fixture("postings.jsonl"), "in"]
    let arguments =
      command == "gap" || command == "rank"
      ? [command, "cv.md", "-f", "json"] + input.flatMap { ["-p", $0] }
      : [command] + input + (command == "survey" ? ["-f", "json"] : [])
    let runs = try ["1", "8"].map {
      try workspace.vitae(arguments + ["--jobs", $0], in: workspace.folder)
    }
    #expect(runs[0].output.count > 1000)
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.error == runs[0].error })
    #expect(runs.allSatisfy { $0.code == runs[0].code })
  }
}
