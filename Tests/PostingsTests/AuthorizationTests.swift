import Postings
import Testing

@Suite("Visas, citizenship and clearance")
struct AuthorizationTests {
  private static let intro =
    "A kite shop stands in the middle of the old town, and it has been there for long.\n"

  @Test(
    "sponsorship is offered, refused or not spoken of",
    arguments: [
      ("Visa sponsorship is available for this role.", Sponsorship.offered),
      ("We are happy to sponsor visas.", .offered), ("Benefits\n* Visa sponsorship", .offered),
      ("Relocation and visa support provided.", .offered),
      ("Visa sponsorship: No", .notOffered),
      ("We are unable to offer sponsorship.", .notOffered),
      ("You may work here without the need for employer sponsorship.", .notOffered),
      (
        "We offer visa sponsorship to some. For this role there is no visa sponsorship.",
        .notOffered
      ),
      ("Will you now or later require visa sponsorship?", .unstated),
      ("We sponsor the kite festival.", .unstated),
      ("Executive sponsorship of the project is available.", .unstated),
    ])
  func sponsorship(text: String, sponsorship: Sponsorship) {
    let posting = PostingSample.read(Self.intro + text)
    #expect(posting.sponsorship == sponsorship)
    #expect(posting.citizenship == .unstated)
    #expect(posting.clearance == .unstated)
  }

  @Test(
    "citizenship is asked for",
    arguments: [
      ("You must be a U.S. citizen.", Eligibility.required),
      ("Requirements\n* Australian citizenship", .required),
      ("Requirements\n* EU citizenship preferred", .preferred),
      ("Applicants must be a U.S. citizen or a lawful permanent resident.", .unstated),
      ("EU citizenship or a valid work permit is required.", .unstated),
      ("No citizenship is required.", .unstated),
      ("Our software must serve the citizens of nine towns.", .unstated),
      ("We hire regardless of race, religion, citizenship or age, as we must.", .unstated),
    ])
  func citizenship(text: String, citizenship: Eligibility) {
    #expect(PostingSample.read(Self.intro + text).citizenship == citizenship)
  }

  @Test(
    "a clearance is asked for",
    arguments: [
      ("Requirements\n* Active TS/SCI with polygraph", Eligibility.required),
      ("You must be able to obtain a security clearance.", .required),
      ("Nice to have\n* A Secret clearance", .preferred),
      ("A security clearance is a plus, not something you must have", .unstated),
      ("No security clearance is needed.", .unstated),
      ("You will need to know customs clearance.", .unstated),
    ])
  func clearance(text: String, clearance: Eligibility) {
    #expect(PostingSample.read(Self.intro + text).clearance == clearance)
  }

  @Test("a title names a clearance to ask for it")
  func title() {
    let posting = PostingSample.read(Self.intro, title: "Kite Engineer - TS/SCI")
    #expect(posting.clearance == .required)
    #expect(posting.citizenship == .unstated)
  }
}
