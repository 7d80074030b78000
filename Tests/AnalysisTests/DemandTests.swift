import Analysis
import Lexicon
import Source
import Testing

@Suite("What postings ask")
struct DemandTests {
  @Test("a posting counts once for a skill, at its strongest level")
  func levels() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [
        try Read.posting(
          ["Go", "More Go"], preferred: ["Go", "Rust"], duties: ["Run Kubernetes"]),
        try Read.posting(["Rust"], preferred: ["Kubernetes"]),
        try Read.posting(["Haskell"], duties: ["Write Go"]),
      ])
    #expect(demand(gap["go"]) == [2, 3, 1, 0])
    #expect(demand(gap["rust"]) == [2, 3, 1, 1])
    #expect(demand(gap["kubernetes"]) == [2, 3, 0, 1])
    #expect(gap["python"] == nil)
  }

  /// Postings, of, required, preferred.
  private func demand(_ row: Gap.Row?) -> [Int]? {
    row?.demand.map { [$0.postings, $0.of, $0.required, $0.preferred] }
  }

  /// Full, one short, two short.
  private func opens(_ row: Gap.Row?) -> [Int]? {
    row?.opens.map { [$0.full, $0.oneShort, $0.twoShort] }
  }

  @Test("opens counts the postings that a skill leaves 0, 1 or 2 required skills short")
  func opening() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [
        try Read.posting(["Python", "Kubernetes"]),
        try Read.posting(["Kubernetes", "Terraform"]),
        try Read.posting(["Kubernetes", "Terraform", "Haskell"]),
        try Read.posting(["Kubernetes", "Terraform", "Haskell", "Erlang"]),
        try Read.posting(["Python"], preferred: ["Kubernetes"]),
      ])
    #expect(opens(gap["kubernetes"]) == [1, 2, 3])
    #expect(opens(gap["terraform"]) == [0, 1, 2])
    #expect(opens(gap["haskell"]) == [0, 0, 1])
    #expect(opens(gap["erlang"]) == [0, 0, 0])
    #expect(opens(gap["python"]) == [0, 0, 0])
  }

  @Test("of a group one is enough: it is one requirement with several ways to meet it")
  func eitherOr() throws {
    let met = Read.gap(
      try Read.resume(["Built a service in Go"]),
      [try Read.posting(["Go, Rust or Java", "Haskell"])])
    #expect(met.anyOf.map(\.skills) == [["go", "java", "rust"]])
    #expect(met.anyOf.map(\.met) == [true])
    #expect(opens(met["haskell"]) == [1, 1, 1])
    #expect(opens(met["rust"]) == [0, 0, 0])
    let unmet = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [try Read.posting(["Go, Rust or Java", "Haskell"])])
    #expect(unmet.anyOf.map(\.met) == [false])
    for skill in ["go", "rust", "java", "haskell"] {
      #expect(opens(unmet[skill]) == [0, 1, 1], "\(skill)")
    }
  }

  @Test("a posting in which nothing is asked is named and not counted")
  func unjudged() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [
        try Read.posting(["Go"], path: "a.txt"),
        try Read.posting([], path: "b.txt", head: "A fox met a hen by the river.\n"),
      ])
    #expect(gap.read == 2)
    #expect(gap.judged == 1)
    #expect(gap.unjudged == ["b.txt"])
    #expect(gap["go"]?.demand?.of == 1)
  }

  @Test("each posting is quoted once for a skill, the strongest line first")
  func quotes() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [
        try Read.posting(["Go in depth"], duties: ["Write Go"], path: "a.txt"),
        try Read.posting(["Go"], path: "b.txt"),
      ])
    #expect(gap["go"]?.askedIn.map(\.text) == ["Go in depth", "Go"])
    #expect(gap["go"]?.askedIn.map(\.place.path) == ["a.txt", "b.txt"])
    #expect(gap["go"]?.askedIn.first?.place.start.line == 7)
  }

  @Test("gaps come first: by required demand, then demand, then what they open")
  func ranking() throws {
    let gap = Read.gap(
      try Read.resume(["Built a service in Python"]),
      [
        try Read.posting(["Kubernetes", "Python", "Haskell"], duties: ["Run Ansible"]),
        try Read.posting(["Kubernetes", "Python"], preferred: ["Terraform"], duties: ["Ansible"]),
        try Read.posting(["Python", "Erlang"], preferred: ["Terraform"], duties: ["Ansible"]),
      ])
    #expect(
      gap.rows.map(\.skill) == [
        "kubernetes", "erlang", "haskell", "ansible", "terraform", "python",
      ])
  }

  @Test("where demand is equal the role's own order decides")
  func roleOrder() throws {
    let gap = Read.gap(try Read.resume(["Wrote a poem"]), nil, role: "sre")
    let role = try #require(Read.lexicon.role("sre"))
    #expect(gap.rows.prefix(role.skills.core.count).map(\.skill) == role.skills.core)
    #expect(gap.rows.allSatisfy { $0.demand == nil && $0.opens == nil })
  }

  @Test("coverage counts each skill asked once, with its split")
  func coverage() throws {
    let gap = Read.gap(
      try Read.resume(
        ["Cut p95 latency of the Go API by 40%", "Built a service in Python"], skills: "Docker"),
      [try Read.posting(["Go", "Python", "Docker", "Haskell"], preferred: ["Go", "Rust"])])
    #expect(
      gap.required.map { [$0.met, $0.of, $0.proven, $0.shown, $0.listed] } == [3, 4, 1, 1, 1])
    #expect(
      gap.preferred.map { [$0.met, $0.of, $0.proven, $0.shown, $0.listed] } == [0, 1, 0, 0, 0])
    #expect(gap.core == nil)
  }
}
