import Foundation
import Testing

@Suite("vitae lexicon: show, check and init")
struct LexiconCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
  }

  /// The first lines of the problems that a run tells.
  private func heads(_ run: Run) -> [String] {
    run.error.split(separator: "\n").filter { $0.hasPrefix("vitae:") }.map(String.init)
  }

  @Test("init writes a folder that passes the check and finds its own skills")
  func start() throws {
    let run = try workspace.vitae("lexicon", "init", "my/lex")
    #expect(run.code == 0, "\(run.error)")
    for file in ["skills", "roles", "wording"] {
      let text = String(
        decoding: try #require(workspace.read("my/lex/\(file)/own.json")), as: UTF8.self)
      let lines = text.split(separator: "\n")
      #expect(lines.count { $0.contains("//") } * 4 > lines.count, "\(file) says too little")
      #expect(lines.allSatisfy { $0.count <= 100 })
    }
    let check = try workspace.vitae("lexicon", "check", "my/lex")
    #expect(check.code == 0, "\(check.error)")
    for line in [
      "adds     skill quayside (my/lex/skills/own.json:", "adds     skill heron (",
      "adds     role delivery-engineer (my/lex/roles/own.json:", "extends  skill kubernetes (",
      "extends  role platform-engineer (", "extends  word list buzzwords (my/lex/wording/own.json:",
      "drops    skill can-do-attitude (",
    ] { #expect(check.output.contains("\n  " + line), "\(line)") }
    try workspace.write(
      "# Jo\n\n## Experience\n\n### Engineer, Acme, 2020 - 2023\n\n"
        + "- Cut deploys to 5 minutes for 30 services with Quayside\n- Saw a heron by the river\n",
      to: "q.md")
    let gap = try workspace.vitae(
      "gap", "q.md", "--role", "delivery", "--lexicons", "my/lex", "-f", "json")
    #expect(gap.code == 0, "\(gap.error)")
    let skills = gap.json["skills"] as? [[String: Any]] ?? []
    let status = skills.reduce(into: [String: String]()) {
      $0[$1["skill"] as? String ?? ""] = $1["status"] as? String
    }
    #expect(status["quayside"] == "proven" && status["heron"] == "missing")
    #expect(status.count == 6)
  }

  @Test("init writes over nothing: where one file is there, it writes none")
  func startTwice() throws {
    try workspace.write("mine", to: "lex/roles/own.json")
    let run = try workspace.vitae("lexicon", "init", "lex")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(heads(run) == ["vitae: lex/roles/own.json: is there already and stays as it is"])
    #expect(workspace.read("lex/roles/own.json") == Data("mine".utf8))
    #expect(workspace.read("lex/skills/own.json") == nil)
    #expect(try workspace.vitae("lexicon", "init").code == 2)
  }

  @Test("check tells the problems of all files at once, each at its line")
  func problems() throws {
    try workspace.write(
      """
      {
        "skills": [
          { "id": "gull", "name": "Gull", "kind": "tool", "aliases": ["k8s", "tern lib"],
            "implies": ["tern"] },
          { "id": "tern", "name": "Tern", "kind": "tool", "aliases": ["Tern-Lib"],
            "implies": ["gull", "kuberntes"] },
        ],
      }
      """, to: "lex/skills/a.json")
    try workspace.write(
      "{ \"id\": \"r\", \"name\": \"R\", \"skills\": { \"core\": [\"gul\"] } }",
      to: "lex/roles/r.json")
    try workspace.write("[{ \"id\": \"fillers\", \"grups\": [] }]", to: "lex/wording/w.json")
    try workspace.write("", to: "lex/skils/b.json")
    let run = try workspace.vitae("lexicon", "check", "lex")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      heads(run) == [
        "vitae: lex/roles/r.json:1:48: r names the skill \"gul\", which is unknown",
        "vitae: lex/skills/a.json:3:65: the spelling \"k8s\" of gull belongs to kubernetes too "
          + "(built in)",
        "vitae: lex/skills/a.json:4:19: gull implies itself in a circle: gull -> tern -> gull",
        "vitae: lex/skills/a.json:5:65: the spelling \"Tern-Lib\" of tern belongs to gull too "
          + "(lex/skills/a.json:3)",
        "vitae: lex/skills/a.json:6:19: tern implies itself in a circle: tern -> gull -> tern",
        "vitae: lex/skills/a.json:6:27: tern names the skill \"kuberntes\", which is unknown",
        "vitae: lex/skils: no folder of a lexicon is called so",
        "vitae: lex/wording/w.json:1:2: the key \"groups\" is missing",
        "vitae: lex/wording/w.json:1:21: unknown key \"grups\"",
      ])
    for hint in ["\"gull\"?", "\"kubernetes\"?", "skills/?", "\"groups\"?"] {
      #expect(run.error.contains("help: did you mean \(hint)"), "\(hint)")
    }
    let gap = try workspace.vitae("gap", "resume.md", "-r", "sre", "--lexicons", "lex")
    #expect(gap.code == 2 && heads(gap) == heads(run))
    let file = try workspace.vitae("lexicon", "check", "lex/wording/w.json")
    #expect(heads(file) == Array(heads(run).suffix(2)))
  }

  @Test("check runs the examples of the files, and not those that are built in")
  func examples() throws {
    try workspace.write(
      """
      [
        { "id": "gull", "name": "Gull", "kind": "tool", "good": ["Fed the birds"],
          "bad": ["Queues on Gull", "A gull flew by"] },
        { "id": "heron", "name": "Heron", "kind": "tool", "ambiguity": "context",
          "cues": { "near": ["queue"] }, "good": ["Ran the Heron queue"], "bad": ["A heron flew"] },
        { "id": "backstage", "extends": true, "ambiguity": "none", "good": ["Ran Backstage"] }
      ]
      """, to: "lex/skills/a.json")
    let run = try workspace.vitae("lexicon", "check", "lex")
    #expect(run.code == 2)
    #expect(
      heads(run) == [
        "vitae: lex/skills/a.json:2:60: gull is not found in this good line",
        "vitae: lex/skills/a.json:3:13: gull is found in this bad line, by \"Gull\"",
        "vitae: lex/skills/a.json:3:31: gull is found in this bad line, by \"gull\"",
      ])
    #expect(try workspace.vitae("survey", "resume.md", "--lexicons", "lex").code != 1)
  }

  @Test(
    "a file is checked by the folder it stands in",
    arguments: [
      ("lex/skills/a.json", 0, "with it"), ("lex/a.json", 2, "told by its folder"),
      ("lex/missing.json", 2, "no such file"),
    ])
  func file(path: String, code: Int32, message: String) throws {
    for name in ["lex/skills/a.json", "lex/a.json"] {
      try workspace.write(
        "[{ \"id\": \"go\", \"extends\": true, \"aliases\": [\"gogo\"] }]", to: name)
    }
    let run = try workspace.vitae("lexicon", "check", path)
    #expect(run.code == code)
    #expect((run.output + run.error).contains(message), "\(run.output)\(run.error)")
  }

  @Test("an alias that is dropped is no longer read, and a dropped skill no longer asked for")
  func dropping() throws {
    try workspace.write(
      """
      { "skills": [{ "id": "kubernetes", "extends": true, "drop": { "aliases": ["k8s"] } }],
        "drop": ["docker"] }
      """, to: "lex/skills/a.json")
    try workspace.write("Requirements:\n- k8s\n- Kubernetes\n- Docker\n", to: "p.txt")
    let run = try workspace.vitae("extract", "p.txt", "--lexicons", "lex")
    let mentions = run.records.first?["mentions"] as? [[String: Any]] ?? []
    #expect(mentions.compactMap { $0["text"] as? String } == ["Kubernetes"])
    let gap = try workspace.vitae(
      "gap", "resume.md", "-r", "sre", "--lexicons", "lex", "-f", "json")
    let skills = (gap.json["skills"] as? [[String: Any]] ?? []).compactMap {
      $0["skill"] as? String
    }
    #expect(skills.contains("kubernetes") && !skills.contains("docker"))
    let check = try workspace.vitae("lexicon", "check", "lex")
    #expect(check.output.contains("\n  drops    skill docker (lex/skills/a.json:2)\n"))
    #expect(check.output.contains("\n             lost by backend-engineer (core), "))
  }

  @Test(
    "show takes ids, names and other spellings, in any case",
    arguments: [
      ("k8s", "Kubernetes (kubernetes): tool"), ("KUBERNETES", "Kubernetes (kubernetes): tool"),
      ("Amazon EKS", "Amazon EKS (amazon-eks): "), ("golang", "Go (go): language"),
      ("sre", "Site Reliability Engineer ("), ("Platform Engineer", "Platform Engineer ("),
      ("buzzwords", "buzzwords: a word list"),
    ])
  func names(name: String, head: String) throws {
    let run = try workspace.vitae("lexicon", "show", name)
    #expect(run.code == 0 && run.output.hasPrefix(head), "\(run.output)\(run.error)")
    for line in run.lines { #expect(line.count <= 80, "\(line)") }
    let json = try workspace.vitae("lexicon", "show", name, "--format", "json").json
    #expect(json["command"] as? String == "lexicon show")
  }

  @Test("show tells of a skill what it is, what decides, who asks for it and where it comes from")
  func skill() throws {
    try workspace.write(
      "\n[{ \"id\": \"go\", \"extends\": true, \"aliases\": [\"gogo\"] }]", to: "lex/skills/a.json")
    let run = try workspace.vitae("lexicon", "show", "go", "--lexicons", "lex")
    for text in [
      "\n  built in\n  extended by lex/skills/a.json:2\n", "\nAlso read as\n", "gogo",
      "\nAmbiguity: ", "\"Go\"", "  directly after: ", "\nRelated\n", "\nRoles\n  core ",
      "backend-engineer", "\nRead as Go\n  - ", "\nNot read as Go\n  - ",
    ] { #expect(run.output.contains(text), "\(text)") }
    let shown = try workspace.vitae("lexicon", "show", "go", "--lexicons", "lex", "-f", "json")
    let skill = try #require(shown.json["skill"] as? [String: Any])
    let changes = skill["changes"] as? [[String: Any]]
    #expect(changes?.first?["path"] as? String == "lex/skills/a.json")
    #expect(changes?.first?["line"] as? Int == 2 && skill["builtIn"] as? Bool == true)
    let roles = skill["roles"] as? [[String: String]] ?? []
    #expect(roles.contains(["role": "platform-engineer", "tier": "core"]))
    #expect((skill["cues"] as? [String: [String]])?["near"]?.isEmpty == false)
  }

  @Test(
    "a miss names the nearest spelling",
    arguments: [("kubernets", "kubernetes"), ("platfrom", "platform"), ("buzwords", "buzzwords")])
  func miss(name: String, nearest: String) throws {
    let run = try workspace.vitae("lexicon", "show", name)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.error.contains("help: did you mean \(nearest)?"), "\(run.error)")
  }
}
