import Documents
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test(
    "elements become blocks",
    arguments: [
      ("<h2>A</h2><p>b <i>c</i>\n  d</p>", ["#2 A", "b c d"]),
      ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["-0 a", "-1 b", "-0 c"]),
      ("<p><strong>You:</strong></p><p><b>X</b> y", ["!You:", "X y"]),
      ("<div>- a<br>- b<br/>c</div>", ["-0 a", "-0 b", "c"]),
      ("<table><tr><td>a<td>b</tr></table>", ["|a", "|b"]), ("<pre>a\n b</pre>", ["$a b"]),
      ("a<script>if (a<b) '</p>'</script><style>p{}</style>b", ["a", "b"]),
      ("<nav><p>menu</nav><header>h</header><p>x<footer>f</footer>", ["x"]),
      ("<main><header>Kept</header><p>x</main>", ["Kept", "x"]),
      ("<div hidden>no<div>a</div></div><p>x", ["x"]),
      ("<p title='a>b' class=c>x &lt;y&gt; &#x27;z&#39; R&D &nbsp; &rsquo;", ["x <y> 'z' R&D '"]),
      ("x < y <3 <- <p>z", ["x < y <3 <-", "z"]), ("a<!-- <p>no</p> -->b<![CDATA[c]]>", ["abc]]>"]),
      ("<span>Loaf</span><span>Oslo</span>", ["Loaf Oslo"]), ("<b", []), ("</p></p>a", ["a"]),
      ("<nav>never closed <p>x", ["never closed", "x"]), ("<p>🚀 C++ &amp; C#\r\n", ["🚀 C++ & C#"]),
      ("<title>T</title><p>x", ["x"]),
    ])
  func blocks(text: String, expected: [String]) throws {
    #expect(try outline(text, .html) == expected)
  }

  @Test("the advert is chosen, menus and other jobs are not")
  func mainContent() throws {
    let advert = String(repeating: "<p>We bake bread by night and count it by day.</p>", count: 6)
    let page = """
      <html><head><title>Baker | Jobs</title></head><body><div><a href=/>Home</a><a>Jobs</a></div>
      <div><div><h1>Night Baker</h1><div>Oslo</div><a href=x>All jobs</a></div>
      <div class=ad>\(advert)<ul><li>Rye</li><li>Oats</li></ul></div>
      <div><h2>Similar jobs</h2><ul><li><a>Day Baker</a><p>Knead dough all day in Bergen</p></li>
      <li><a>Driver</a><p>Drive bread all over the country</p></li></ul></div></div></body></html>
      """
    let blocks = try outline(page, .html)
    #expect(Array(blocks.prefix(2)) == ["#1 Night Baker", "Oslo"])
    #expect(Array(blocks.suffix(2)) == ["-0 Rye", "-0 Oats"])
    #expect(blocks.count == 10)
  }

  @Test("a page within one form is read")
  func form() throws {
    #expect(
      try outline("<form><p>Bakers wanted in Oslo</p></form>", .html) == ["Bakers wanted in Oslo"])
  }

  @Test("a page's own marks name company, place and employment; those of other jobs do not")
  func marks() throws {
    let advert = String(repeating: "<p>We bake bread by night and count it by day.</p>", count: 6)
    let page = """
      <body><a data-testid="company-name">Before the posting</a><div><h1>Night Baker</h1>
      <button><span data-automation="advertiser-name">Loaf &amp; Co<svg><path d=x></svg></span>
      <span>View all jobs</span></button><span itemprop=jobLocation><b>Oslo</b> (Hybrid)</span>
      <span data-x="job-type">Full time</span></div><div>\(advert)</div>
      <div data-testid="company-name">Another</div></body>
      """
    let facts = try Document.read(bytes: Array(page.utf8), path: "a.html").facts
    #expect([facts.company, facts.location] == ["Loaf & Co", "Oslo (Hybrid)"])
    #expect(facts.employment == "Full time")
    let open = String(repeating: "<a data-a=company-name>", count: 20_000)
    #expect(try Document.read(bytes: Array(open.utf8), path: "a.html").facts.company == nil)
  }
}
