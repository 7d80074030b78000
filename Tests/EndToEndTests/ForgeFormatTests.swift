import Foundation
import Testing

/// Whether a SARIF log has all that the standard and GitHub's code scanning demand.
private struct SARIFCheck {
  private(set) var faults: [String] = []

  init(_ log: [String: Any]) {
    expect((log["$schema"] as? String)?.contains("sarif-2.1.0") == true, "$schema")
    expect(log["version"] as? String == "2.1.0", "version")
    let runs = log["runs"] as? [[String: Any]] ?? []
    expect(runs.count == 1, "runs")
    for run in runs { check(run) }
  }

  private mutating func expect(_ condition: Bool, _ fault: String) {
    if !condition { faults.append(fault) }
  }

  private mutating func check(_ run: [String: Any]) {
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any] ?? [:]
    expect(driver["name"] as? String == "vitae", "driver.name")
    let rules = driver["rules"] as? [[String: Any]] ?? []
    expect(!rules.isEmpty, "driver.rules")
    for rule in rules { check(rule: rule) }
    expect(run["columnKind"] as? String == "unicodeCodePoints", "columnKind")
    expect((run["automationDetails"] as? [String: Any])?["id"] is String, "automationDetails.id")
    expect(run["originalUriBaseIds"] is [String: Any], "originalUriBaseIds")
    let invocations = run["invocations"] as? [[String: Any]] ?? []
    expect(invocations.first?["executionSuccessful"] is Bool, "executionSuccessful")
    for note in invocations.first?["toolExecutionNotifications"] as? [[String: Any]] ?? [] {
      expect(text(note["message"]) != nil, "notification.message")
    }
    guard let results = run["results"] as? [[String: Any]] else { return expect(false, "results") }
    for result in results { check(result, rules) }
  }

  private mutating func check(rule: [String: Any]) {
    let id = rule["id"] as? String ?? ""
    expect(!id.isEmpty, "rule.id")
    for key in ["shortDescription", "fullDescription", "help"] {
      let length = text(rule[key])?.count ?? 0
      expect(length > 0 && length <= 1024, "\(id).\(key)")
    }
    expect((rule["help"] as? [String: Any])?["markdown"] is String, "\(id).help.markdown")
    let properties = rule["properties"] as? [String: Any] ?? [:]
    expect((1...20).contains((properties["tags"] as? [String])?.count ?? 0), "\(id).tags")
    let precisions = ["very-high", "high", "medium", "low"]
    expect(precisions.contains(properties["precision"] as? String ?? ""), "\(id).precision")
    let severities = ["error", "warning", "recommendation"]
    expect(severities.contains(properties["problem.severity"] as? String ?? ""), "\(id).severity")
  }

  private mutating func check(_ result: [String: Any], _ rules: [[String: Any]]) {
    let index = result["ruleIndex"] as? Int ?? -1
    expect(
      rules.indices.contains(index) && rules[index]["id"] as? String == result["ruleId"] as? String,
      "ruleIndex")
    expect(
      ["none", "note", "warning", "error"].contains(result["level"] as? String ?? ""), "level")
    expect(text(result["message"]) != nil, "message.text")
    let locations = result["locations"] as? [[String: Any]] ?? []
    expect(locations.count == 1, "locations")
    for location in locations {
      let place = location["physicalLocation"] as? [String: Any] ?? [:]
      check(artifact: place["artifactLocation"])
      check(region: place["region"])
    }
    let prints = result["partialFingerprints"] as? [String: String] ?? [:]
    expect(prints["primaryLocationLineHash"]?.isEmpty == false, "primaryLocationLineHash")
    for fix in result["fixes"] as? [[String: Any]] ?? [] {
      let changes = fix["artifactChanges"] as? [[String: Any]] ?? []
      expect(!changes.isEmpty, "artifactChanges")
      for change in changes {
        check(artifact: change["artifactLocation"])
        let replacements = change["replacements"] as? [[String: Any]] ?? []
        expect(!replacements.isEmpty, "replacements")
        for replacement in replacements { check(region: replacement["deletedRegion"]) }
      }
    }
    for suppression in result["suppressions"] as? [[String: Any]] ?? [] {
      expect(
        ["inSource", "external"].contains(suppression["kind"] as? String ?? ""), "suppression.kind")
    }
  }

  private mutating func check(artifact: Any?) {
    let uri = (artifact as? [String: Any])?["uri"] as? String ?? ""
    let plain = uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    expect(!uri.isEmpty && plain && !uri.hasPrefix("/") && !uri.contains(":"), "uri \(uri)")
  }

  private mutating func check(region: Any?) {
    let region = region as? [String: Any] ?? [:]
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map {
      region[$0] as? Int ?? 0
    }
    expect(numbers.allSatisfy { $0 > 0 }, "region")
    expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]), "region's order")
  }

  private func text(_ message: Any?) -> String? {
    let text = (message as? [String: Any])?["text"] as? String
    return text?.isEmpty == false ? text : nil
  }
}

@Suite("What forges demand of reports")
struct ForgeFormatTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      Sample.resume + "\n\n<!-- vitae-disable-file I102 -- asked for -->\n", to: "a b/ü%.md")
    try workspace.write(
      """
      # Jo

      ## Experience

      - Cut the cost of the the Github mirror by 40% in order
        to save money for various and
        numerous teams
      """, to: "fix.md")
    try workspace.write("# Jo\n\n## Experience\n\n- Cut costs by 40%\n", to: "clean.md")
  }

  @Test(
    "SARIF has what the standard and code scanning demand: findings, none, and a failure",
    arguments: [
      (["a b", "fix.md", "--select", "all"], 1), (["clean.md", "--select", "impact"], 0),
      (["fix.md", "none.md"], 2), (["none.md"], 2),
    ] as [([String], Int32)])
  func sarif(arguments: [String], code: Int32) throws {
    let run = try workspace.vitae(["lint", "-f", "sarif"] + arguments, in: workspace.folder)
    #expect(run.code == code, "\(run.error)")
    #expect(SARIFCheck(run.json).faults == [])
    let log = (run.json["runs"] as? [[String: Any]])?.first
    let whole = (log?["invocations"] as? [[String: Any]])?.first?["executionSuccessful"] as? Bool
    #expect(whole == (code != 2))
    let results = log?["results"] as? [[String: Any]] ?? []
    #expect(results.isEmpty == (arguments.first == "clean.md" || arguments == ["none.md"]))
  }

  @Test("the check of SARIF notices what is missing")
  func sarifCheck() throws {
    let output = try workspace.vitae("lint", "fix.md", "-f", "sarif").output
    for (part, fault) in [
      ("\"results\":", "results"), ("\"columnKind\":", "columnKind"),
      ("\"ruleIndex\":", "ruleIndex"), ("\"startLine\":", "region"),
      ("\"primaryLocationLineHash\":", "primaryLocationLineHash"),
      ("\"executionSuccessful\":", "executionSuccessful"),
    ] {
      let broken = output.replacing(part, with: "\"x\":")
      let log = try JSONSerialization.jsonObject(with: Data(broken.utf8)) as? [String: Any]
      #expect(SARIFCheck(log ?? [:]).faults.contains(fault), "\(part)")
    }
  }

  @Test("annotations are ten of a kind, the worst first, escaped, without columns over lines")
  func github() throws {
    let lines = (0..<14).map { "- Recieved the duty, 100% of it:\n- Responsible for the desk \($0)\n" }
    try workspace.write("# Jo\n\n## Experience\n\n" + lines.joined(), to: "x,y:z.md")
    let run = try workspace.vitae(
      "lint", "x,y:z.md", "fix.md", "-f", "github", "--select", "W107,I102,I110")
    #expect(run.code == 1 && run.error.isEmpty)
    let kinds = run.lines.map { String($0.dropFirst(2).prefix { $0 != " " }) }
    #expect(
      kinds == Array(repeating: "error", count: 10) + Array(repeating: "warning", count: 10)
        + Array(repeating: "notice", count: kinds.count - 20))
    #expect(
      run.lines[0].hasPrefix(
        "::error file=x%2Cy%3Az.md,line=5,endLine=5,col=3,endColumn=11,title=W107 misspelling::"))
    #expect(run.lines.last?.hasPrefix("::notice title=vitae::8 more problems") == true)
    let long = try workspace.vitae(
      "lint", "fix.md", "-f", "github", "--select", "W103").lines.first ?? ""
    #expect(long.contains("line=5,endLine=6,title=W103 filler::"), "\(long)")
    let clean = try workspace.vitae("lint", "clean.md", "-f", "github", "--select", "impact")
    #expect(clean.code == 0 && clean.output.isEmpty)
    let failed = try workspace.vitae("lint", "none.md", "-f", "github")
    #expect(failed.code == 2)
    #expect(
      failed.output == "::error file=none.md,title=vitae::no such file or directory\n")
  }
}
