import Documents
import Lexicon
import Matching
import Postings
import Testing

@Suite("Names that the lexicon does not know")
struct TermTests {
  private static let finder = TermFinder(
    wording: PostingSample.lexicon.wording, matcher: PostingSample.matcher)

  /// The terms of a posting.
  private static func terms(_ text: String, company: String? = nil) -> [String] {
    var document = PostingSample.document(text)
    document.facts.company = company
    let tokens = TokenizedText(document.text)
    let posting = PostingSample.reader.read(document, tokens)
    let mentions = PostingSample.matcher.mentions(in: tokens, blocks: document.blocks)
    return finder.terms(in: document, tokens, posting, mentions).map(document.string)
  }

  /// The terms of a line under "Requirements".
  private static func required(_ line: String) -> [String] { terms("Requirements\n* \(line)") }

  @Test(
    "a name in a line of requirements is a term",
    arguments: [
      ("You have run Quorvex in production", ["Quorvex"]),
      ("Experience with ZorbaCD or something like it", ["ZorbaCD"]),
      ("Solid knowledge of qRTX and of networks", ["qRTX"]),
      ("Familiar with q5s clusters", ["q5s"]),
      ("You know your way around Velm.js", ["Velm.js"]),
      ("Some years of Brannix++ behind you", ["Brannix++"]),
      ("Working knowledge of the ZQXV protocol", ["ZQXV"]),
      ("Some years with ZQXVs of all kinds", ["ZQXV"]),
      ("You have built pipelines on Google Quor Flux", ["Google Quor Flux"]),
      ("Kafka, Quorvex and Dramble", ["Quorvex", "Dramble"]),
      ("Quorvex, Kafka or Spark", ["Quorvex"]),
      ("Technologies: python, rust, quorvex", ["quorvex"]),
      ("Python, Docker, quorvex or dramblectl", ["quorvex", "dramblectl"]),
      ("You can read the output of `quorctl` in your sleep", ["quorctl"]),
      ("Experience with a mesh (e.g. Quorvex)", ["Quorvex"]),
      ("You have moved services from Quorvex to Dramble", ["Quorvex", "Dramble"]),
    ])
  func found(line: String, terms: [String]) { #expect(Self.required(line) == terms) }

  @Test(
    "what is no name, or no name of a skill, is kept out",
    arguments: [
      "Strong written and verbal Communication with Product Managers",
      "Bachelor's degree in Computer Science, Physics or Mathematics",
      "Work from our office in Rotterdam or remotely from Portugal",
      "Fluent English and German, some Dutch",
      "You can start between March and September",
      "You have worked for Google, Amazon or Microsoft",
      "Familiar with HR, PTO and EEO matters in the US and the UK",
      "Able to report to the CEO and to the VP of Engineering",
      "STRONG QUORVEX KNOWLEDGE IS A MUST",
      "Required Skills And Quorvex Qualifications",
      "Enthusiastic people who like to share what they learn",
      "Python. Bravely told stories. Curiously enough, Linux",
      "A degree from the University of Quorvex",
      "You have been at Quorvex Ltd or a firm like it",
      "You are based in Quorvexburg or near Dramblestadt",
      "Write to Jo Doe, or contact Quorvia Dramble",
      "You like R&D, Q&A and P&L",
      "Five years at level L5 with a p95 below 200 ms",
      "Docker experienceThis position",
      "Docker, quorvexquorvexquorvexquorvexquorvexquorvex and Kubernetes",
      "You know Quorvexquorvexquorvexquorvexquorvexquorvexx",
    ])
  func keptOut(line: String) { #expect(Self.required(line) == []) }

  @Test("the company is no skill, nor what it calls itself, nor what it makes")
  func company() {
    let line = "Requirements\n* You know Dramble and Quorvex well"
    #expect(Self.terms(line, company: "Quorvex Holdings") == ["Dramble"])
    let told = "About us\nQuorvex is a firm that moves parcels by night.\n" + line
    #expect(Self.terms(told) == ["Dramble"])
    #expect(Self.required("You care for our Quorvex and for Dramble") == ["Dramble"])
    #expect(Self.terms("Requirements\n* You know QDH", company: "Quorvex Dramble House") == [])
    #expect(Self.terms("Requirements\n* You know QDH", company: "Quorvex House") == ["QDH"])
  }

  @Test("a word that stands elsewhere in small letters is no name")
  func smallLetters() {
    let line = "Requirements\n* You value Dramblery above all"
    #expect(Self.terms(line) == ["Dramblery"])
    #expect(Self.terms(line + "\n* Show us your dramblery") == [])
  }

  @Test("only demands have terms; duties only in lists of skills; a negated name is none")
  func levels() {
    #expect(Self.terms("Benefits\n* Free entry to the Quorvex and to Dramble") == [])
    #expect(Self.terms("Responsibilities\n* Meet the people of Quorvex each week") == [])
    #expect(
      Self.terms("Responsibilities\n* Run Kubernetes, Quorvex and Terraform") == ["Quorvex"])
    #expect(Self.terms("Nice to have\n* Some Quorvex in your luggage") == ["Quorvex"])
    #expect(Self.required("You do not need to know Quorvex") == [])
  }

  @Test("a term is told once for each posting, and never where a skill is meant or spelt")
  func once() {
    let text = "Requirements\n* You know Quorvex\n* You have run QUORVEX or Quorvex at scale"
    #expect(Self.terms(text) == ["Quorvex"])
    #expect(Self.required("You know Kubernetes, PostgreSQL and GitHub Actions") == [])
  }
}
