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
    ("line.txt", "", "word ", 200_000, ""), ("line.html", "<p>", "word ", 200_000, ""),
    ("line.csv", "title,text\nCook,", "word ", 2_000_000, "\n"),
    ("quotes.csv", "title,text\nCook,\"", "\"\"", 200_000, "\n"),
    ("commas.csv", "title,text\n", ",", 200_000, "\n"),
    ("line.json", "[{\"title\":\"Cook\",\"text\":\"", "word ", 200_000, "\"}]"),
    ("brackets.json", "", "[", 200_000, ""), ("keys.json", "[{", "\"a\":1,", 100_000, "}]"),
    ("tags.html", "", "<div>", 100_000, "Go"), ("lists.html", "", "<ul><li>", 100_000, "Go"),
    ("tags.json", "[{\"title\":\"Cook\",\"text\":\"", "<div>", 100_000, "Go\"}]"),
    ("tags.csv", "title,text\nCook,", "<ul><li>", 100_000, "Go\n"),
    ("escapes.html", "<p>", "&amp;lt;", 100_000, "Go"),
    ("bomb.html", entities, "&b;", 100_000, ""),
    ("bomb.json", "[{\"title\":\"Cook\",\"content\":\"", "&amp;amp;lt;", 100_000, "\"}]"),
    ("braces.tex", "", "{", 1_000_000, ""), ("groups.tex", "", "{}", 300_000, ""),
    ("bold.tex", "\\section{A}", "\\textbf{", 100_000, String(repeating: "}", count: 100_000)),
    ("options.tex", "", "\\a[", 200_000, ""), ("begin.tex", "", "\\begin{a}", 100_000, ""),
    ("comments.tex", "", "%", 1_000_000, ""), ("signs.tex", "", "\\", 1_000_000, ""),
    ("bomb.tex", "\\newcommand{\\a}{\\b\\b}\\newcommand{\\b}{\\a\\a}", "\\a", 10, ""),
    ("loop.tex", "\\newcommand{\\a}[1]{\\a{#1#1}}", "\\a{x}", 10, ""),
    ("verbatim.tex", "", "\\begin{comment}", 50_000, ""),
    ("brackets.typ", "", "[", 1_000_000, ""), ("calls.typ", "", "#a[", 100_000, ""),
    ("code.typ", "#", "a(", 100_000, ""), ("hash.typ", "", "#", 1_000_000, ""),
    ("equals.typ", "", "=", 1_000_000, ""), ("comments.typ", "", "/*", 300_000, ""),
    ("items.typ", "", "- a\n", 200_000, ""), ("ticks.typ", "", "`", 1_000_000, ""),
    ("line.typ", "", "word ", 200_000, ""),
    ("dashes.yaml", "cv:\n  sections:\n", "-", 1_000_000, ""),
    ("items.yaml", "", "- ", 500_000, ""), ("brackets.yaml", "a: ", "[", 1_000_000, ""),
    ("keys.yaml", "", "a: ", 300_000, ""), ("spaces.yaml", "a:", " ", 1_000_000, "b"),
    ("quotes.yaml", "a: ", "'", 1_000_000, ""), ("tabs.yaml", "", "\t", 1_000_000, ""),
    ("lines.yaml", "cv:\n  name: ", "a\n   ", 200_000, ""),
    ("points.yaml", "cv:\n  sections:\n    a:\n", "    - bullet: a\n", 50_000, ""),
    ("text.yaml", "cv:\n  sections:\n    a:\n    - b: |\n", "       a\n", 200_000, ""),
    ("escapes.json", "{\"work\":[{\"summary\":\"", "a\\n", 300_000, "\"}],\"basics\":{}}"),
    ("signs.mht", printable, "=", 200_000, ""),
    ("bytes.mht", printable, "=C3=A9", 100_000, ""),
    ("groups.mht", page + "Content-Transfer-Encoding: base64\r\n\r\n", "PHA+", 100_000, ""),
    ("tags.mht", page + "\r\n", "<div>", 100_000, "Go"),
    ("parts.mht", mail, "--x\r\n", 100_000, ""),
    ("header.mht", mail + "--x\r\n", "A: b\r\n c\r\n", 200_000, ""),
    ("nested.mht", mail, "--x\r\nContent-Type: multipart/related\r\n\r\n", 50_000, ""),
  ]

  @Test("it is read or told within seconds", arguments: inputs.indices)
  func ends(index: Int) throws {
    let (name, head, unit, count, tail) = Self.inputs[index]
    let workspace = try Workspace()
    let unitData = Data(unit.utf8)
    var data = Data(head.utf8)
    for _ in 0..<count { data.append(unitData) }
    data.append(Data(tail.utf8))
    try workspace.write(data, to: name)
    // The limit is on the processor's time, which other work on the machine does not change much;
    // a step that goes over its text again and again would take minutes.
    let run = try workspace.shell("ulimit -t 60; vitae survey --quiet --format json '\(name)'")
    #expect(!run.crashed && (run.code == 0 || run.code == 2), "\(name): \(run.code)")
    #expect(run.error.utf8.count < 2_000, "\(name)")
  }
}
