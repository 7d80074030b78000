import Foundation
import Testing

@Suite("Hostile input ends, and ends soon")
struct HostileInputTests {
  private static let mail =
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
  private static let page = mail + "--x\r\nContent-Type: text/html\r\n"
  private static let printable = page + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
  private static let entities = "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><p>"

  /// Each name with what stands once, what is repeated, how often, and what stands at the end.
  private static let inputs: [(String, String, String, Int, String)] = [
    ("line.txt", "", "word ", 25_000, ""), ("line.html", "<p>", "word ", 25_000, ""),
    ("line.csv", "title,text\nCook,", "word ", 250_000, "\n"),
    ("quotes.csv", "title,text\nCook,\"", "\"\"", 25_000, "\n"),
    ("commas.csv", "title,text\n", ",", 25_000, "\n"),
    ("line.json", "[{\"title\":\"Cook\",\"text\":\"", "word ", 25_000, "\"}]"),
    ("brackets.json", "", "[", 25_000, ""), ("keys.json", "[{", "\"a\":1,", 12_500, "}]"),
    ("tags.html", "", "<div>", 12_500, "Go"), ("lists.html", "", "<ul><li>", 12_500, "Go"),
    ("tags.json", "[{\"title\":\"Cook\",\"text\":\"", "<div>", 12_500, "Go\"}]"),
    ("tags.csv", "title,text\nCook,", "<ul><li>", 12_500, "Go\n"),
    ("escapes.html", "<p>", "&amp;lt;", 12_500, "Go"),
    ("bomb.html", entities, "&b;", 12_500, ""),
    ("bomb.json", "[{\"title\":\"Cook\",\"content\":\"", "&amp;amp;lt;", 12_500, "\"}]"),
    ("braces.tex", "", "{", 125_000, ""), ("groups.tex", "", "{}", 37_500, ""),
    ("bold.tex", "\\section{A}", "\\textbf{", 100_000, String(repeating: "}", count: 100_000)),
    ("options.tex", "", "\\a[", 25_000, ""), ("begin.tex", "", "\\begin{a}", 12_500, ""),
    ("comments.tex", "", "%", 125_000, ""), ("signs.tex", "", "\\", 125_000, ""),
    ("bomb.tex", "\\newcommand{\\a}{\\b\\b}\\newcommand{\\b}{\\a\\a}", "\\a", 10, ""),
    ("loop.tex", "\\newcommand{\\a}[1]{\\a{#1#1}}", "\\a{x}", 10, ""),
    ("verbatim.tex", "", "\\begin{comment}", 6_250, ""),
    ("brackets.typ", "", "[", 125_000, ""), ("calls.typ", "", "#a[", 12_500, ""),
    ("code.typ", "#", "a(", 12_500, ""), ("hash.typ", "", "#", 125_000, ""),
    ("equals.typ", "", "=", 125_000, ""), ("comments.typ", "", "/*", 37_500, ""),
    ("items.typ", "", "- a\n", 25_000, ""), ("ticks.typ", "", "`", 125_000, ""),
    ("line.typ", "", "word ", 25_000, ""),
    ("dashes.yaml", "cv:\n  sections:\n", "-", 125_000, ""),
    ("items.yaml", "", "- ", 62_500, ""), ("brackets.yaml", "a: ", "[", 125_000, ""),
    ("keys.yaml", "", "a: ", 37_500, ""), ("spaces.yaml", "a:", " ", 125_000, "b"),
    ("quotes.yaml", "a: ", "'", 125_000, ""), ("tabs.yaml", "", "\t", 125_000, ""),
    ("lines.yaml", "cv:\n  name: ", "a\n   ", 25_000, ""),
    ("points.yaml", "cv:\n  sections:\n    a:\n", "    - bullet: a\n", 6_250, ""),
    ("text.yaml", "cv:\n  sections:\n    a:\n    - b: |\n", "       a\n", 25_000, ""),
    ("escapes.json", "{\"work\":[{\"summary\":\"", "a\\n", 37_500, "\"}],\"basics\":{}}"),
    ("signs.mht", printable, "=", 25_000, ""),
    ("bytes.mht", printable, "=C3=A9", 12_500, ""),
    ("groups.mht", page + "Content-Transfer-Encoding: base64\r\n\r\n", "PHA+", 12_500, ""),
    ("tags.mht", page + "\r\n", "<div>", 12_500, "Go"),
    ("parts.mht", mail, "--x\r\n", 12_500, ""),
    ("header.mht", mail + "--x\r\n", "A: b\r\n c\r\n", 25_000, ""),
    ("nested.mht", mail, "--x\r\nContent-Type: multipart/related\r\n\r\n", 6_250, ""),
  ]

  /// Files in one run: to start takes longer than to read most of them.
  private static let runLength = 13

  @Test(
    "it is read or told within seconds",
    arguments: Array(stride(from: 0, to: inputs.count, by: runLength)))
  func ends(first: Int) throws {
    let workspace = try Workspace()
    let inputs = Self.inputs[first..<min(first + Self.runLength, Self.inputs.count)]
    for (name, head, unit, count, tail) in inputs {
      let unitData = Data(unit.utf8)
      var data = Data(head.utf8)
      for _ in 0..<count { data.append(unitData) }
      data.append(Data(tail.utf8))
      try workspace.write(data, to: name)
    }
    let names = inputs.map(\.0)
    // The limit is on the processor's time, which other work on the machine does not change much;
    // a step that goes over its text again and again would take minutes.
    let run = try workspace.shell(
      "ulimit -t 60; vitae survey --quiet --format json \(names.joined(separator: " "))")
    #expect(!run.crashed && (run.code == 0 || run.code == 2), "\(names): \(run.code)")
    #expect(run.error.utf8.count < 2_000 * names.count, "\(names)")
    let postings = run.json["postings"] as? [String: Any]
    let told =
      [postings?["judged"], postings?["duplicates"]].compactMap { $0 as? Int }
      + ["unjudged", "unreadable"].compactMap { (postings?[$0] as? [Any])?.count }
    #expect(told.reduce(0, +) >= names.count, "\(told)")
  }
}
