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

  @Test("the same bytes come out at any number of jobs", arguments: ["survey", "extract", "gap"])
  func jobs(command: String) throws {
    let workspace = try Workspace()
    try fill(workspace, seed: 42)
    try workspace.write(Sample.resume, to: "cv.md")
    let input = [Program.fixture("postings"), Program.fixture("postings.jsonl"), "in"]
    let arguments =
      command == "gap"
      ? ["gap", "cv.md", "-f", "json"] + input.flatMap { ["-p", $0] }
      : [command] + input + (command == "survey" ? ["-f", "json"] : [])
    let runs = try ["1", "8"].map {
      try workspace.vitae(arguments + ["--jobs", $0], in: workspace.folder)
    }
    #expect(runs[0].output.count > 1000)
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.error == runs[0].error })
    #expect(runs.allSatisfy { $0.code == runs[0].code })
  }
}
