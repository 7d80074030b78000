import Documents
import Testing

@Suite("JSON-LD")
struct JSONLDTests {
  private static let description =
    #"<p>Bake \u201crye\u201d<\/p>\n<ul><li>Go &amp; Rust<\/li><\/ul>"#

  private func page(_ json: String) -> String {
    "<html><body><nav>menu</nav><script type=\"application/ld+json\">\(json)</script>"
      + "<p>other words on the page</p></body></html>"
  }

  private func posting(_ description: String) -> String {
    """
    {"@type":"JobPosting","title":"Night Baker","hiringOrganization":{"name":"Loaf &amp; Co"},
    "jobLocation":[{"address":{"addressLocality":"Oslo","addressCountry":"NO"}}],
    "datePosted":"2026-03-04T10:00:00Z","employmentType":["FULL_TIME"],
    "jobLocationType":"TELECOMMUTE","baseSalary":{"currency":"NOK","value":{"minValue":"500000",
    "maxValue":600000,"unitText":"YEAR"}},"description":"\(description)"}
    """
  }

  @Test(
    "the posting is found wherever it stands", arguments: ["%", "[1, %]", #"{"@graph":[{}, %]}"#])
  func found(shape: String) throws {
    let json = shape.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: posting(Self.description))
    #expect(try outline(page(json), .html) == ["Bake \"rye\"", "-0 Go & Rust"])
  }

  @Test("facts are read")
  func facts() throws {
    let bytes = Array(page(posting(Self.description)).utf8)
    let facts = try Document.read(bytes: bytes, path: "a.html").facts
    #expect(facts.title == "Night Baker")
    #expect(facts.company == "Loaf & Co")
    #expect(facts.location == "Oslo, NO")
    #expect(facts.date == "2026-03-04")
    #expect(facts.employment == "FULL_TIME")
    #expect(facts.remote == true)
    #expect(facts.salaryMin == 500_000)
    #expect(facts.salaryMax == 600_000)
    #expect(facts.salaryCurrency == "NOK")
    #expect(facts.salaryPeriod == "year")
  }

  @Test("markup that is escaped once more is read")
  func escapedTwice() throws {
    let json = posting(
      "&lt;p&gt;Bake&lt;/p&gt;&lt;ul&gt;&lt;li&gt;R&amp;amp;D&lt;/li&gt;&lt;/ul&gt;")
    #expect(try outline(page(json), .html) == ["Bake", "-0 R&D"])
  }

  @Test("words lead back into the script")
  func places() throws {
    let bytes = Array(page(posting(Self.description)).utf8)
    let document = try Document.read(bytes: bytes, path: "a.html")
    let item = document.originalRange(document.blocks[1].range)
    #expect(String(decoding: bytes[item], as: UTF8.self) == "Go &amp; Rust")
    let first = document.originalRange(document.blocks[0].range)
    #expect(String(decoding: bytes[first.prefix(4)], as: UTF8.self) == "Bake")
  }

  @Test("broken JSON leaves the page")
  func broken() throws {
    #expect(try outline(page("{\"@type\":"), .html) == ["other words on the page"])
  }
}
