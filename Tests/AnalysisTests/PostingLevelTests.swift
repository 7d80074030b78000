import Analysis
import Documents
import Lexicon
import Matching
import Postings
import Testing

/// How strongly postings ask for what they name, by all that decides about it.
@Suite("What postings ask for")
struct PostingLevelTests {
  /// The level of the first mention of a skill, or nil where the text names none.
  private func level(of id: String, in text: String) throws -> PostingLevel? {
    let document = try Document.read(bytes: Array(text.utf8), path: "p.txt")
    let reading = Read.postings.read(document)
    return zip(reading.mentions, reading.levels).first {
      Read.lexicon.skills.id(Int($0.0.skill)) == id
    }?.1
  }

  @Test(
    "prose asks where it tells what the work is done with",
    arguments: [
      ("We use PostgreSQL for nearly all that we keep.", PostingLevel.duties),
      ("You will work with PostgreSQL from your first day.", .duties),
      ("Our tech stack is PostgreSQL, with a little Redis.", .duties),
      ("We are looking for a developer with experience in PostgreSQL.", .required),
      ("Solid knowledge of PostgreSQL is what counts.", .required),
      ("Our customers store their PostgreSQL backups with us.", .mention),
      ("A strong company that runs PostgreSQL for banks.", .mention),
    ])
  func prose(sentence: String, expected: PostingLevel) throws {
    let text = "Engineer\n\nAbout us\n\n\(sentence)\n"
    #expect(try level(of: "postgresql", in: text) == expected)
  }

  @Test("a line of names under a heading about the company tells what the work is done with")
  func bareList() throws {
    let list = "Engineer\n\nAbout us\n\n- Django, PostgreSQL & Redis\n- Kafka\n"
    #expect(try level(of: "postgresql", in: list) == .duties)
    #expect(try level(of: "apache-kafka", in: list) == .duties)
    let prose = "Engineer\n\nAbout us\n\n- Friends of PostgreSQL since 2009\n"
    #expect(try level(of: "postgresql", in: prose) == .mention)
  }

  @Test(
    "a noun for people behind a practice names people",
    arguments: [
      ("Requirements:\n- Works well with data science teams", "data-science", PostingLevel.mention),
      ("Requirements:\n- Experience with data science", "data-science", .required),
      ("Requirements:\n- Helps machine learning engineers", "machine-learning", .mention),
      ("Requirements:\n- Worked as a Kubernetes engineer", "kubernetes", .required),
    ])
  func people(text: String, skill: String, expected: PostingLevel) throws {
    #expect(try level(of: skill, in: "Engineer\n\n\(text)\n") == expected)
  }

  @Test(
    "work of every day is a demand only where it is demanded",
    arguments: [
      ("Responsibilities:\n- Take part in code reviews", "code-review", PostingLevel.mention),
      ("Requirements:\n- Experience with code reviews", "code-review", .required),
      ("Responsibilities:\n- Run our PostgreSQL clusters", "postgresql", .duties),
    ])
  func everydayWork(text: String, skill: String, expected: PostingLevel) throws {
    #expect(try level(of: skill, in: "Engineer\n\n\(text)\n") == expected)
  }

  @Test(
    "an everyday word is a skill where skills are asked for",
    arguments: [
      ("Requirements:\n- You see automation as the way out of toil", "automation", true),
      ("About us\n\nOur factories run on automation and good coffee.", "automation", false),
      // A product has a name of its own: no demand makes this one.
      ("Requirements:\n- You make things that last", "make", false),
    ])
  func everydayWord(text: String, skill: String, isNamed: Bool) throws {
    #expect(try (level(of: skill, in: "Engineer\n\n\(text)\n") != nil) == isNamed)
  }

  @Test("\"we\" among demands tells of the company")
  func company() throws {
    let text =
      "Engineer\n\nRequirements:\n- Linux\n- We run Kubernetes for banks in five countries\n"
    #expect(try level(of: "kubernetes", in: text) == .mention)
    let used = "Engineer\n\nRequirements:\n- Linux\n- We use Kubernetes for all of it\n"
    #expect(try level(of: "kubernetes", in: used) == .duties)
    let asked = "Engineer\n\nRequirements:\n- We expect experience with Kubernetes\n"
    #expect(try level(of: "kubernetes", in: asked) == .required)
  }
}
