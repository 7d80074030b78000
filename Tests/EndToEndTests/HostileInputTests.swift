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
    ("line.txt", "", "word ", 50_000, ""), ("line.html", "<p>", "word ", 50_000, ""),
    ("line.csv", "title,text\nCook,", "word ", 500_000, "\n"),
    ("quotes.csv", "title,text\nCook,\"", "\"\"", 50_000, "\n"),
    ("commas.csv", "title,text\n", ",", 50_000, "\n"),
    ("line.json", "[{\"title\":\"Cook\",\"text\":\"", "word ", 50_000, "\"}]"),
    ("brackets.json", "", "[", 50_000, ""), ("keys.json", "[{", "\"a\":1,", 25_000, "}]"),
    ("tags.html", "", "<div>", 25_000, "Go"), ("lists.html", "", "<ul><li>", 25_000, "Go"),
    ("tags.json", "[{\"title\":\"Cook\",\"text\":\"", "<div>", 25_000, "Go\"}]"),
    ("tags.csv", "title,text\nCook,", "<ul><li>", 25_000, "Go\n"),
    ("escapes.html", "<p>", "&amp;lt;", 25_000, "Go"),
    ("bomb.html", entities, "&b;", 25_000, ""),
    ("bomb.json", "[{\"title\":\"Cook\",\"content\":\"", "&amp;amp;lt;", 25_000, "\"}]"),
    ("braces.tex", "", "{", 250_000, ""), ("groups.tex", "", "{}", 75_000, ""),
    ("bold.tex", "\\section{A}", "\\textbf{", 100_000, String(repeating: "}", count: 100_000)),
    ("options.tex", "", "\\a[", 50_000, ""), ("begin.tex", "", "\\begin{a}", 25_000, ""),
    ("comments.tex", "", "%", 250_000, ""), ("signs.tex", "", "\\", 250_000, ""),
    ("bomb.tex", "\\newcommand{\\a}{\\b\\b}\\newcommand{\\b}{\\a\\a}", "\\a", 10, ""),
    ("loop.tex", "\\newcommand{\\a}[1]{\\a{#1#1}}", "\\a{x}", 10, ""),
    ("verbatim.tex", "", "\\begin{comment}", 12_500, ""),
    ("brackets.typ", "", "[", 250_000, ""), ("calls.typ", "", "#a[", 25_000, ""),
    ("code.typ", "#", "a(", 25_000, ""), ("hash.typ", "", "#", 250_000, ""),
    ("equals.typ", "", "=", 250_000, ""), ("comments.typ", "", "/*", 75_000, ""),
    ("items.typ", "", "- a\n", 50_000, ""), ("ticks.typ", "", "`", 250_000, ""),
    ("line.typ", "", "word ", 50_000, ""),
    ("dashes.yaml", "cv:\n  sections:\n", "-", 250_000, ""),
    ("items.yaml", "", "- ", 125_000, ""), ("brackets.yaml", "a: ", "[", 250_000, ""),
    ("keys.yaml", "", "a: ", 75_000, ""), ("spaces.yaml", "a:", " ", 250_000, "b"),
    ("quotes.yaml", "a: ", "'", 250_000, ""), ("tabs.yaml", "", "\t", 250_000, ""),
    ("lines.yaml", "cv:\n  name: ", "a\n   ", 50_000, ""),
    ("points.yaml", "cv:\n  sections:\n    a:\n", "    - bullet: a\n", 12_500, ""),
    ("text.yaml", "cv:\n  sections:\n    a:\n    - b: |\n", "       a\n", 50_000, ""),
    ("escapes.json", "{\"work\":[{\"summary\":\"", "a\\n", 75_000, "\"}],\"basics\":{}}"),
    ("signs.mht", printable, "=", 50_000, ""),
    ("bytes.mht", printable, "=C3=A9", 25_000, ""),
    ("groups.mht", page + "Content-Transfer-Encoding: base64\r\n\r\n", "PHA+", 25_000, ""),
    ("tags.mht", page + "\r\n", "<div>", 25_000, "Go"),
    ("parts.mht", mail, "--x\r\n", 25_000, ""),
    ("header.mht", mail + "--x\r\n", "A: b\r\n c\r\n", 50_000, ""),
    ("nested.mht", mail, "--x\r\nContent-Type: multipart/related\r\n\r\n", 12_500, ""),
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
