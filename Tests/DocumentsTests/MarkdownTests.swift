import Documents
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "blocks",
    arguments: [
      ("# A\n\nText\n## B ##", ["#1 A", "Text", "#2 B"]),
      ("A\n===\nB\n---\nc", ["#1 A", "#2 B", "c"]),
      ("- a\n  - b\n    1. c\n- d", ["-0 a", "-1 b", "-2 c", "-0 d"]),
      ("* a\n  wrapped\nlazy\n\n  more", ["-0 a wrapped lazy", "more"]),
      ("a  \nb\\\nc", ["a", "b", "c"]), ("> quoted\n> - item", ["quoted", "-0 item"]),
      ("```sh\nrun # this\n```\nx", ["$run # this", "x"]),
      ("a\n\n    code\n    more\n", ["a", "$code more"]),
      ("| A | B |\n|---|:-:|\n| 1 | `2` |\n", ["|A", "|B", "|1", "|2"]),
      ("**Bold line**\n\n**Skills:** Go", ["!Bold line", "Skills: Go"]), ("__All__:", ["!All:"]),
      ("- [x] done\n- [ ] open", ["-0 done", "-0 open"]), ("***\n\n- - -\na", ["a"]),
      ("Term\n: Meaning", ["Term", "Meaning"]), ("[r]: http://x.example\n\nText", ["Text"]),
      ("<!-- a\nb -->\nText", ["Text"]), ("\u{FEFF}# A\r\n\r\n- b\r\n", ["#1 A", "-0 b"]),
      ("#hashtag", ["#hashtag"]), ("2010\n__King's__", ["2010 King's"]),
    ])
  func blocks(text: String, expected: [String]) throws {
    #expect(try outline(text, .markdown) == expected)
  }

  @Test(
    "inline markup is taken out, and only markup",
    arguments: [
      ("*a* **b** _c_ __d__ ~~e~~ ***f***", "a b c d e f"), ("`Go` and ``a`b``", "Go and a`b"),
      ("C# C++ snake_case_name a*b 5 * 3", "C# C++ snake_case_name a*b 5 * 3"),
      ("[text](http://x.example \"t\") [two][ref] [three]", "text two [three]"),
      ("![logo](x.png) [![i](y)](z)", "logo i"),
      ("<http://x.example> <b>bold</b>", "http://x.example bold"),
      ("R&amp;D &lt;3 AT&T &#8217;s", "R&D <3 AT&T 's"), (##"\*not\* \# a\b"##, ##"*not* # a\b"##),
      ("**open and _mixed", "**open and _mixed"), ("x<3 and y>2", "x<3 and y>2"),
      ("🚀 **Ship** it", "🚀 Ship it"), ("[[[[", "[[[["),
    ])
  func inline(text: String, expected: String) throws {
    #expect(try outline(text, .markdown) == [expected])
  }

  @Test("front matter gives facts and no block")
  func frontMatter() throws {
    let text = "---\ntitle: \"Baker, Site\"\ncompany: Loaf\ndate: 2026-01-02\n---\n# Baker\n"
    let document = try Document.read(bytes: Array(text.utf8), path: "a.md")
    #expect(document.facts.title == "Baker, Site")
    #expect(document.facts.company == "Loaf")
    #expect(document.facts.date == "2026-01-02")
    #expect(document.blocks.count == 1)
    #expect(Locator(document).line(document.blocks[0].range.lowerBound) == 6)
  }
}
