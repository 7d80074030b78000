import Documents
import Source
import Testing

@Suite("Typst")
struct TypstTests {
  @Test(
    "text is what markup and calls set",
    arguments: [
      (
        "= Work\n- A\n  wrapped\n  - B\n- C\n\nText",
        ["#1 Work", "-0 A wrapped", "-1 B", "-0 C", "Text"]
      ),
      (
        "*Cook* at _Acme_, snake_case, 2*3 // why\nhttps://a.b/c",
        ["Cook at Acme, snake_case, 2*3 https://a.b/c"]
      ),
      ("A\\#1 \\$5 -- b --- c~d \\\ne", ["A#1 $5 - b - c d e"]),
      ("/* no /* no */ no */yes <label>", ["yes"]), ("*All of it*", ["!All of it"]),
      (
        "#work(title: \"Cook\", location: \"Leeds\", company: \"Acme\", dates: f(a: \"May\", b: \"Jun\"))\n- A",
        ["#5 Cook | Acme | Leeds | May - Jun", "-0 A"]
      ),
      (
        "#entry([#strong[Acme], #emph[Cook] -- Leeds\n\n  Text\n\n  - A\n    - B\n],[2019])",
        ["#5 Acme, Cook - Leeds | 2019", "Text", "-0 A", "-1 B"]
      ),
      (
        "#cv-entry(title: [Cook], date: [2019], logo: image(\"x.png\"), description: list([A], [B #strong[c]]))",
        ["#5 Cook | 2019", "-0 A", "-0 B c"]
      ),
      ("#item[\n  - A\n  #lorem(20)\n]", ["-0 A"]),
      ("#skill(\"Tools\", (strong(\"Go\"), \"Rust\"))", ["Tools: Go, Rust"]),
      ("#grid(columns: 2, [A], align(right)[B])", ["A", "B"]),
      ("#link(\"http://a.b\")[Site] and #link(\"http://c.d\")", ["Site and http://c.d"]),
      (
        "#let name = \"Ann\"\n#let f(x) = { [no] }\n#set text(size: 10pt)\n#show heading: it => [no #it]\n= #name",
        ["#1 Ann"]
      ),
      (
        "#import \"a\": (b, c)\n#show: cv.with(author: (firstname: \"Ann\", email: \"a@b.c\"), size: 2pt)\n\n= A",
        ["Ann", "a@b.c", "#1 A"]
      ),
      ("#if true [a] else [b]", ["ab"]), ("#section(\"Work\")[- A]", ["#2 Work", "-0 A"]),
      ("1. A\n+ B", ["-0 A", "-0 B"]), ("`raw_x` and ```\ncode\n```", ["raw_x and", "$code"]),
    ])
  func text(source: String, expected: [String]) throws {
    let found = try outline(source, .typst)
    #expect(found == expected)
  }

  @Test(
    "what is broken is told where it stands",
    arguments: [
      ("a\n#work(title: \"b\"", "this bracket is not closed", 2, 6),
      ("#a[b\n\n", "this bracket is not closed", 1, 3),
      ("#f(\"a", "this string is not closed", 1, 4),
      ("a /* b", "this comment is not closed", 1, 3),
      ("\n#include \"b.typ\"", "#include is not followed", 2, 2),
    ])
  func broken(source: String, message: String, line: Int, column: Int) {
    do throws(Problem) {
      _ = try Document.read(bytes: Array(source.utf8), path: "t.typ")
      Issue.record("read")
    } catch {
      #expect(error.message.contains(message), "\(error)")
      #expect(error.position?.line == line && error.position?.column == column, "\(error)")
    }
  }
}
