import Analysis
import Lexicon
import Testing

@Suite("Redaction by form")
struct RedactionTests {
  private let masks = Redaction(Read.lexicon.wording)

  @Test(
    "what is private by its form is masked",
    arguments: [
      ("write to a.b+c@mail.example.org.", "write to [email]."),
      ("(jo@x.de)", "([email])"),
      ("+44 20 7946 0123", "[phone]"), ("(555) 123-4567", "[phone]"), ("555.123.4567", "[phone]"),
      ("call 0171 2345678 now", "call [phone] now"),
      ("see https://a.example/b?c=d, or www.a.example", "see [link], or [link]"),
      ("github.com/someone", "[link]"), ("GitHub: some-one | x", "GitHub: [link] | x"),
      ("12 Mill Lane, Leeds", "[address], Leeds"), ("Lindenstraße 12a", "[address]a"),
    ])
  func masked(_ text: String, _ expected: String) {
    #expect(masks.masked(text) == expected)
  }

  @Test(
    "numbers, dates and names with dots are not",
    arguments: [
      "2019-01 - 2021-03", "2018 - 2020", "from 100 000 000 to 250 000 000 rows",
      "192.168.100.200", "Node.js/Express, ASP.NET and Socket.io", "CI/CD and TCP/IP",
      "20M+ requests a day, p95 of 120 ms", "12 engineers in 3 teams", "$1,250,000 a year",
      "S3 @ 99.99 % uptime", "Mapped 12 roads", "v1.2.3-4567", "24/7 support",
    ])
  func kept(_ text: String) {
    #expect(masks.masked(text) == text)
  }
}
