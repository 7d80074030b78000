import Documents
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "lines become blocks by their form",
    arguments: [
      ("- a\n- b", ["-0 a", "-0 b"]), ("* a\n  * b\n* c", ["-0 a", "-1 b", "-0 c"]),
      ("•Go\r\n•Rust\r\n", ["-0 Go", "-0 Rust"]), ("1. a\n2) b\n(c) d", ["-0 a", "-0 b", "-0 d"]),
      ("+\ttabbed", ["-0 tabbed"]), ("– dash\n— long", ["-0 dash", "-0 long"]),
      ("-5 % less\n*required", ["-5 % less", "*required"]), ("2020. A year", ["2020. A year"]),
      ("•\nText below", ["-0 Text below"]),
      ("o Word's sign\n» other", ["-0 Word's sign", "-0 other"]),
      ("About you\n---------\nText", ["#2 About you", "Text"]),
      ("Top\n===\n\nText", ["#1 Top", "Text"]),
      ("WORK HISTORY\nText", ["#0 WORK HISTORY", "Text"]),
      ("SQL, AWS, LINUX\nCSA+", ["SQL, AWS, LINUX", "CSA+"]), ("WE HIRE.\nx", ["WE HIRE.", "x"]),
      ("## Duties\nText", ["#2 Duties", "Text"]), ("a\n-----\n\n-----\nb", ["#2 a", "b"]),
      ("\u{FEFF}Title\n\n🚀 Launch", ["Title", "🚀 Launch"]), ("a\rb\rc", ["a", "b", "c"]),
      ("", []), (" \n\t\n", []),
    ])
  func blocks(text: String, expected: [String]) throws {
    #expect(try outline(text, .plainText) == expected)
  }

  @Test(
    "wrapped lines are joined, whole lines are not",
    arguments: [
      ("- Ran the ovens\n  of a bakery\n- Sold", ["-0 Ran the ovens of a bakery", "-0 Sold"]),
      (
        "- Answered the calls of four hundred shops that had lost their\nconnection at night\nPerks",
        [
          "-0 Answered the calls of four hundred shops that had lost their connection at night",
          "Perks",
        ]
      ),
      ("Kubernetes\nTerraform\nsome Helm", ["Kubernetes", "Terraform", "some Helm"]),
      (
        """
        We bake bread in eleven towns, and every loaf is counted by software that
        we wrote. You would join the team that keeps it running, together with
        Ada and Grace, who have kept the ovens and the clusters warm so far with
        a great deal of patience.
        Apply
        """,
        [
          "We bake bread in eleven towns, and every loaf is counted by software that we wrote. "
            + "You would join the team that keeps it running, together with Ada and Grace, who have "
            + "kept the ovens and the clusters warm so far with a great deal of patience.", "Apply",
        ]
      ),
    ])
  func wrapping(text: String, expected: [String]) throws {
    #expect(try outline(text, .plainText) == expected)
  }

  @Test("a wall of text is split into sentences and items")
  func wall() throws {
    let filler = String(repeating: "We like bread and quiet nights on call. ", count: 16)
    let text = filler + "You know: Go; Rust; the U.S. Mint. • Terraform • AWS"
    let blocks = try outline(text, .plainText)
    #expect(
      Array(blocks.suffix(6)) == [
        "We like bread and quiet nights on call.", "You know: Go", "Rust", "the U.S. Mint.",
        "-0 Terraform", "-0 AWS",
      ])
    #expect(blocks.count == 21)
  }

  @Test("long lines of their own are paragraphs of their own")
  func unwrapped() throws {
    let line = "We run " + String(repeating: "many small shops and ", count: 8) + "one bank."
    #expect(try outline(line + "\n" + line, .plainText) == [line, line])
  }
}
