import Foundation
import Testing

@Suite("Partial surveys and their merging")
struct MergeTests {
  private let workspace: Workspace
  private let postings: [String]

  init() throws {
    workspace = try Workspace()
    let folder = Program.fixture("postings")
    postings = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in postings {
      try workspace.write(
        Data(contentsOf: URL(filePath: folder).appending(path: name)), to: "all/" + name)
    }
    // Copies of the first and of one in the middle, whose own facts differ from the originals'.
    let copy = try String(contentsOf: URL(filePath: folder + "/" + postings[0]), encoding: .utf8)
    try workspace.write(copy.replacingOccurrences(of: "\n", with: "\n\n"), to: "all/98-copy.txt")
    try workspace.write(Sample.tale, to: "all/97-tale.txt")
    try workspace.write(Data([0x41, 0xFF, 0x0A]), to: "all/99-broken.txt")
  }

  private var names: [String] {
    (postings + ["97-tale.txt", "98-copy.txt", "99-broken.txt"]).map { "all/" + $0 }
  }

  /// Makes a part of some postings, or of a folder without any.
  private func partial(_ names: some Collection<String>, to part: String) throws {
    try workspace.write("", to: "none/.hidden")
    let run = try workspace.vitae(
      ["survey", "--quiet", "--partial", "-o", part] + (names.isEmpty ? ["none"] : Array(names)),
      in: workspace.folder)
    #expect(run.output.isEmpty)
  }

  @Test(
    "parts give the survey of the whole, byte for byte, wherever it is cut",
    arguments: [0, 1, 7, 14, 20, 26, 27])
  func cut(place: Int) throws {
    try partial(names[..<place], to: "a.json")
    try partial(names[place...], to: "b.json")
    for format in ["text", "json"] {
      let whole = try workspace.vitae(
        ["survey", "-f", format, "--all"] + names, in: workspace.folder)
      let merged = try workspace.vitae("merge", "-f", format, "--all", "a.json", "b.json")
      #expect(merged.output == whole.output)
      #expect(merged.code == 0, "\(merged.error)")
      #expect(merged.output.utf8.count > 1000)
    }
  }

  @Test("of copies in several parts the first counts, and the others are counted as duplicates")
  func copies() throws {
    for (name, company) in [("a", "Acme"), ("b", "Bolt"), ("c", "Acme")] {
      let record =
        #"{"id":"\#(name)","title":"SRE","company":"\#(company)","text":"#
        + #""Requirements:\n- Go\n- Kubernetes"}"# + "\n"
      try workspace.write(record, to: name + ".jsonl")
      try partial([name + ".jsonl"], to: name + ".json")
    }
    let merged = try workspace.vitae("merge", "-f", "json", "b.json", "a.json", "c.json")
    let whole = try workspace.vitae("survey", "-f", "json", "b.jsonl", "a.jsonl", "c.jsonl")
    #expect(merged.output == whole.output)
    #expect((merged.json["postings"] as? [String: Any])?["duplicates"] as? Int == 2)
    let companies = merged.json["companies"] as? [[String: Any]]
    #expect(companies?.compactMap { $0["value"] as? String } == ["Bolt"])
  }

  @Test("parts merged to a part are the part of the whole")
  func tree() throws {
    try partial(names[..<9], to: "a.json")
    try partial(names[9..<20], to: "b.json")
    try partial(names[20...], to: "c.json")
    let run = try workspace.vitae("merge", "--partial", "a.json", "b.json", "-o", "ab.json")
    #expect(run.code == 0, "\(run.error)")
    let merged = try workspace.vitae("merge", "--partial", "ab.json", "c.json")
    let whole = try workspace.vitae(["survey", "--partial"] + names, in: workspace.folder)
    #expect(merged.output == whole.output)
    #expect(whole.json["command"] as? String == "partial")
  }

  @Test("of empty input a part is empty, which is no failure", arguments: ["jsonl", "text"])
  func empty(format: String) throws {
    let run = try workspace.vitae("survey", "--partial", "--input-format", format, "-")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.isEmpty)
    #expect((run.json["rows"] as? [Any])?.isEmpty == true)
    try workspace.write(run.output, to: "empty.json")
    try partial(names[..<3], to: "a.json")
    let merged = try workspace.vitae("merge", "empty.json", "a.json", "empty.json", "-f", "json")
    let whole = try workspace.vitae(["survey", "-f", "json"] + names[..<3], in: workspace.folder)
    #expect(merged.output == whole.output)
    let nothing = try workspace.vitae("merge", "empty.json")
    #expect(nothing.code == 2)
    #expect(nothing.error.contains("no posting was found in empty.json"))
  }

  @Test("a part holds no sentence of a posting")
  func words() throws {
    let text = try workspace.vitae(["survey", "--partial"] + names[..<1], in: workspace.folder)
    let posting = String(decoding: workspace.read(names[0]) ?? Data(), as: UTF8.self)
    let sentences = posting.split(separator: "\n").filter { $0.count > 60 }
    #expect(sentences.count > 3)
    for sentence in sentences { #expect(!text.output.contains(sentence)) }
  }

  @Test(
    "a damaged part is told with its place, and nothing is reported",
    arguments: [
      (#""rows":["#, #""rows":[7"#, "expected '[', found '7'"),
      (#""judged":1"#, #""judged":2"#, "the counts do not add up"),
      (#""judged":1,"duplicates":0"#, #""judged":0,"duplicates":1"#, "1 rows for 0 judged"),
      (#""kubernetes"]"#, #""cobernetes"]"#, "the lexicon has no skill \"cobernetes\""),
      (#""go","kubernetes"]"#, #""go","go"]"#, "stands here twice"),
      (#",[0,1],"#, #",[0,9],"#, "there is no skill 9"),
      (#",[0,1],"#, #",[0,0],"#, "names a skill twice"),
      (#""command":"partial""#, #""command":"survey""#, "survey"),
      (#""version":"#, #""version":"9.9.9","x":"#, "9.9.9"),
      (#""schemaVersion":1"#, #""schemaVersion":2"#, "expected 1"),
      (#""columns":["#, #""columns":["more","#, "not the columns"), ("]}\n", "", "expected"),
    ])
  func damaged(text: String, change: String, message: String) throws {
    try workspace.write("SRE\n\nRequirements:\n- Go\n- Kubernetes\n", to: "one.txt")
    let part = try workspace.vitae("survey", "--partial", "one.txt").output
    try workspace.write(part, to: "good.json")
    try #require(part.contains(text))
    try workspace.write(part.replacingOccurrences(of: text, with: change), to: "bad.json")
    let run = try workspace.vitae("merge", "good.json", "bad.json")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.contains(try Regex(#"vitae: bad\.json:[12]:[0-9]+: "#)), "\(run.error)")
    #expect(run.error.contains("help: make the part again with: vitae survey --partial"))
  }

  @Test("what is no part, and a part that is missing, are told")
  func noPart() throws {
    try workspace.write("", to: "nothing.json")
    let run = try workspace.vitae("merge", "nothing.json", "missing.json")
    #expect(run.code == 2)
    #expect(run.error.contains("vitae: nothing.json:1:1: expected '{', found the end"))
    #expect(run.error.contains("missing.json: no such file or directory"))
    #expect(try workspace.vitae("merge").error.contains("merge needs partial surveys"))
    let text = try workspace.vitae("survey", "--partial", "-f", "text", "all")
    #expect(text.error.contains("--partial and --format text exclude each other"))
  }
}
