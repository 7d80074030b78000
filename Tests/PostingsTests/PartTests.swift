import Documents
import Postings
import Testing

@Suite("Parts") struct PartTests {
  @Test(
    "headings open parts",
    arguments: [
      ("What you'll bring", PostingPart.required), ("YOU HAVE", .required),
      ("Minimum qualifications:", .required), ("Required Skills & Qualifications", .required),
      ("Who you are (must-haves)", .required), ("Nice to have", .preferred),
      ("Bonus points if you have:", .preferred), ("Preferred Qualifications", .preferred),
      ("What you'll do", .duties), ("Key Responsibilities:", .duties), ("The role", .about),
      ("About Tidewater", .about), ("What we offer", .benefits), ("Perks & benefits", .benefits),
      ("Equal opportunity", .legal), ("How to apply", .meta),
      ("It would be great if you had", .preferred), ("What Tidewater offers you", .benefits),
      ("What Tidewater expects from you", .required),
    ])
  func headings(heading: String, part: PostingPart) {
    let posting = PostingSample.read("\(heading)\n* Kites and lanterns of every sort")
    #expect(posting.parts == [part, part])
  }

  @Test(
    "a line's own words outweigh its heading",
    arguments: [
      ("Requirements:", "Rust is a plus", PostingPart.preferred),
      ("Requirements:", "Experience with Kafka preferred", .preferred),
      ("Requirements:", "Ideally you have run Kafka", .preferred),
      ("Requirements:", "Python (preferred), Java or Go", .required),
      ("Requirements:", "3 years in a bakery, ideally at night", .required),
      ("What you'll do", "Build ovens", .duties),
    ])
  func cues(heading: String, line: String, part: PostingPart) {
    #expect(PostingSample.read("\(heading)\n* \(line)").parts.last == part)
  }

  @Test(
    "lines without any heading go by their words",
    arguments: [
      ("We are an equal opportunity employer and do not discriminate.", PostingPart.legal),
      ("You have experience with Kafka and strong knowledge of Java.", .required),
      ("You will be responsible for our billing system.", .duties),
      ("Salary: $90,000 to $110,000 a year", .benefits),
      ("Dental, vision, paid time off and a 401k for everyone in the house.", .benefits),
      ("Our company was founded in 2009 and sells kites to four countries.", .about),
    ])
  func withoutHeadings(line: String, part: PostingPart) {
    #expect(
      PostingSample.read("A kite shop with six looms in the middle of town.\n\(line)")
        .parts.last == part)
  }

  @Test("benefits after requirements end the requirements")
  func benefitsEnd() {
    let text = """
      Requirements
      * Go
      Competitive salary, health insurance and paid time off for all of us.
      """
    #expect(PostingSample.read(text).parts == [.required, .required, .benefits])
  }

  @Test("talk of pay ends the wishes before it")
  func payEnds() {
    let text = """
      Nice to have
      * Go
      The wage range for this role takes many things into account.
      """
    #expect(PostingSample.read(text).parts == [.preferred, .preferred, .benefits])
  }

  @Test("parts become runs of lines")
  func sections() {
    let text = "What you'll do\n* Bake\n\nWhat you'll bring\n* Flour\n\n* Salt"
    let document = PostingSample.document(text)
    let sections = PostingSample.read(text).sections(of: document)
    #expect(
      sections == [
        PostingSection(kind: .duties, startLine: 1, endLine: 2),
        PostingSection(kind: .required, startLine: 4, endLine: 7),
      ])
  }
}
