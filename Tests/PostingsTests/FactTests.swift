import Documents
import Matching
import Postings
import Testing

@Suite("Facts") struct FactTests {
  @Test(
    "years",
    arguments: [
      ("* 5+ years of experience", 5, nil), ("* 3-5 years of experience with Go", 3, 5),
      ("* 8-10+ years in engineering, including 2+ years of AI", 8, 10),
      ("* at least three years of Linux", 3, nil), ("* Two (2) or more years in banking", 2, nil),
      ("* 5 years with a bachelor's degree or 3 years with a master's degree", 3, nil),
      ("* 6 years in kite making; one year of study counts for 1 year of experience", 6, nil),
      ("* Experience: 1 year of experience for 1 year of study\n* 7+ years of sailing", 7, nil),
      ("* Go\n* A sense of humour", nil, nil), ("* We moved here 12 years ago", nil, nil),
    ] as [(String, Int?, Int?)])
  func years(lines: String, min: Int?, max: Int?) {
    let posting = PostingSample.read("Requirements:\n\(lines)")
    #expect(posting.yearsMin == min)
    #expect(posting.yearsMax == max)
  }

  @Test(
    "degree",
    arguments: [
      ("* Bachelor's degree in Computer Science", Degree.required),
      ("* BS in Physics or equivalent experience", .orEquivalent),
      ("* Master's degree preferred", .preferred), ("* No degree needed", .none),
      ("* MS SQL Server", .none), ("* A high degree of autonomy", .none),
      ("* BS computer science, statistics", .required),
      ("* Bachelor's degree in Optics; a master's degree is a plus", .required),
      ("* BS in Optics (or equivalent experience); MS preferred", .orEquivalent),
      ("* 3+ years of weaving experience or a degree", .orEquivalent),
      ("* B.Sc. or M.Sc. in Optics, or equivalent experience", .orEquivalent),
    ])
  func degree(line: String, degree: Degree) {
    #expect(PostingSample.read("Requirements:\n\(line)").degree == degree)
  }

  @Test(
    "pay",
    arguments: [
      (
        "Salary: $120,000 - $150,000",
        Salary(min: 120000, max: 150000, currency: "USD", period: "year")
      ),
      ("The pay is £75k to £90k", Salary(min: 75000, max: 90000, currency: "GBP", period: "year")),
      ("Salary €80.000 a year", Salary(min: 80000, max: 80000, currency: "EUR", period: "year")),
      ("CTC: ₹35-45 LPA", Salary(min: 3_500_000, max: 4_500_000, currency: "INR", period: "year")),
      ("Pay: $72 - $80 per hour", Salary(min: 72, max: 80, currency: "USD", period: "hour")),
      (
        "Pay range: $135,000/yr - $158,000/yr",
        Salary(min: 135000, max: 158000, currency: "USD", period: "year")
      ),
      ("Pay: £1,500 a week", Salary(min: 1500, max: 1500, currency: "GBP", period: "week")),
      ("£550 per day, inside IR35", Salary(min: 550, max: 550, currency: "GBP", period: "day")),
      (
        "Salary: 61.000,00 € - 66.000,00 €",
        Salary(min: 61000, max: 66000, currency: "EUR", period: "year")
      ),
      (
        "Salary 48 000 - 52 000 EUR",
        Salary(min: 48000, max: 52000, currency: "EUR", period: "year")
      ),
      (
        "CTC ₹9,00,000 - ₹14,00,000 a year",
        Salary(min: 900_000, max: 1_400_000, currency: "INR", period: "year")
      ),
      (
        "Base salary of $120,000 and $9,000 on top",
        Salary(min: 120_000, max: 120_000, currency: "USD", period: "year")
      ),
      (
        "Salary 48 000 EUR, 120 days of it by the sea",
        Salary(
          min: 48000, max: 48000, currency: "EUR", period: "year")
      ),
      ("401k with a match of 5%", nil), ("We raised $40 million in funding", nil),
      ("Hiring bonus: $10,000 - $15,000", nil), ("A stipend of $900 per month", nil),
      ("$2,000 a year for books", nil),
    ] as [(String, Salary?)])
  func pay(line: String, salary: Salary?) {
    #expect(PostingSample.read("Benefits\n* \(line)").salary == salary)
  }

  @Test(
    "pay where no heading leads to it",
    arguments: [
      ("AT: $192000 - $278000 (USD) + 20% bonus target + equity", 192_000),
      ("$151,000\u{2014}$197,000 USD", 151_000), ("Rate: $80/hr on W-2", 80),
      (
        "The wage range for this job looks at many things. A fair guess is $81,000 to $97,000 for "
          + "those who live by the sea and come to the loft.", 81000
      ),
      ("Many fly kites for a wage. Their mean income is $34,142.", nil),
      ("They spend $20,000 - $50,000 on rope.", nil),
    ] as [(String, Int?)])
  func payAnywhere(line: String, least: Int?) {
    let intro = "A kite shop stands in the middle of the old town, and it has been there for long."
    #expect(PostingSample.read("\(intro)\n\(line)").salary?.min == least)
  }

  @Test("the format's facts come first")
  func facts() {
    var document = PostingSample.document("Salary: $10,000 - $20,000")
    document.facts.salaryMin = 50
    document.facts.salaryMax = 60
    document.facts.salaryPeriod = "hour"
    document.facts.employment = "PART_TIME"
    document.facts.remote = true
    let posting = PostingSample.reader.read(document, .init(document.text))
    #expect(posting.salary == Salary(min: 50, max: 60, currency: "USD", period: "hour"))
    #expect(posting.employment == .partTime)
    #expect(posting.remote == .remote)
  }

  @Test("pay whose least is more than its most is the same two amounts in order")
  func turnedPay() {
    var document = PostingSample.document("Salary: $10,000 - $20,000")
    document.facts.salaryMin = 60
    document.facts.salaryMax = 50
    document.facts.salaryPeriod = "hour"
    let posting = PostingSample.reader.read(document, .init(document.text))
    #expect(posting.salary?.min == 50 && posting.salary?.max == 60)
  }

  @Test(
    "where and on what terms",
    arguments: [
      ("Hybrid, two days a week in our office", RemoteMode.hybrid, EmploymentKind.unstated),
      ("Remote (US), full-time", .remote, .fullTime), ("Onsite in Graz", .onsite, .unstated),
      ("Contract to hire in Graz", .unstated, .contract),
      ("You lead remote teams and hybrid cloud work", .unstated, .unstated),
      ("Contract (9 months)", .unstated, .contract),
      ("Our mail server gave a temporary failure", .unstated, .unstated),
    ])
  func terms(line: String, remote: RemoteMode, employment: EmploymentKind) {
    let posting = PostingSample.read(line)
    #expect(posting.remote == remote)
    #expect(posting.employment == employment)
  }

  @Test(
    "where, in prose",
    arguments: [
      ("This is a hybrid position in our loft.", RemoteMode.hybrid),
      ("Everybody works remotely two days a week.", .hybrid),
      ("You work in our loft office 3 days per week.", .hybrid),
      ("We are in the office Tuesday to Thursday.", .hybrid),
      ("The role is on-site five days a week.", .onsite),
      ("On-site in Graz. Remote work is not available.", .onsite),
      ("We work fully in person in our loft.", .onsite),
      ("This role is remote, wherever the wind blows.", .remote),
      ("If you want to work with us remotely, please do.", .remote),
      ("Interns who are not working remote get a room.", .unstated),
      ("Kites reach the most remote parts of the world.", .unstated),
      ("You run agile, waterfall or hybrid methodologies.", .unstated),
      ("Enjoy our on-site gym and on-site kitchen.", .unstated),
      ("You explain things well, in person and in writing.", .unstated),
      ("Read our books on Site Reliability.", .unstated),
      ("We answer the phone 7 days a week from our office.", .unstated),
    ])
  func prose(line: String, remote: RemoteMode) {
    let intro = "A kite shop stands in the middle of the old town, and it has been there for long."
    #expect(PostingSample.read("\(intro)\n\(line)").remote == remote)
  }

  @Test("a fact outweighs prose")
  func factFirst() {
    let text =
      "Location: Remote (EU)\nLater on the work may go over to a hybrid model for all of us."
    #expect(PostingSample.read(text).remote == .remote)
  }

  @Test("the head names title, company, place and date")
  func head() {
    let text = """
      Senior Kite Engineer
      Windward Works
      Graz, Austria (Hybrid)
      Date posted: October 2, 2026

      Requirements:
      * String
      """
    let posting = PostingSample.read(text, title: nil)
    #expect(posting.title == "Senior Kite Engineer")
    #expect(posting.company == "Windward Works")
    #expect(posting.location == "Graz, Austria (Hybrid)")
    #expect(posting.date == "2026-10-02")
  }

  @Test(
    "a place stands behind a label, or below it",
    arguments: [
      ("Work Location: Graz, Austria", "Graz, Austria"),
      ("Location: Remote (EU). Those who live in Graz may come in.", "Remote (EU)"),
      ("Work Location: In person", nil), ("Location: This job moves with the wind", nil),
      ("Job Location\nGraz, Austria", "Graz, Austria"),
      ("Engineer (Kites), Graz", nil),
    ] as [(String, String?)])
  func place(lines: String, place: String?) {
    let intro = "A kite shop stands in the middle of the old town, and it has been there for long."
    #expect(PostingSample.read("\(intro)\n\(lines)").location == place)
  }

  @Test("a title that is said again names neither company nor place")
  func titleAgain() {
    let posting = PostingSample.read(
      "Kite Engineer | Remote | Austria\nPosted 4d ago\nWindward Works\nGraz (Hybrid)",
      title: "Kite Engineer | Remote | Austria")
    #expect(posting.company == "Windward Works")
    #expect(posting.location == "Graz (Hybrid)")
  }

  @Test("labels at the top name what they say, each in its row")
  func labels() {
    var document = PostingSample.document(
      "Company: Windward Works\nLocation: Graz, Austria\nPosted: 2026-10-21")
    // As Markdown has it, whose paragraphs go on over line breaks.
    document.blocks = [Block(kind: .paragraph, range: document.text.indices)]
    let posting = PostingSample.reader.read(document, .init(document.text))
    #expect(posting.company == "Windward Works")
    #expect(posting.location == "Graz, Austria")
    #expect(posting.date == "2026-10-21")
  }

  @Test(
    "one line can name company, place and date",
    arguments: [
      ("Windward Works - Remote, Austria", nil), ("Windward Works | Graz, Austria", nil),
      ("Windward Works | Graz, Austria | Posted Nov 6, 2026", "2026-11-06"),
    ] as [(String, String?)])
  func oneLine(line: String, date: String?) {
    let posting = PostingSample.read("\(line)\n\nRequirements:\n* String")
    #expect(posting.company == "Windward Works")
    #expect(posting.location?.hasSuffix("Austria") == true)
    #expect(posting.date == date)
  }

  @Test("the first line is the title, though it ends as a heading does")
  func titleIsNoHeading() {
    let posting = PostingSample.read(
      "Kite Engineer, Customer Experience\nWindward Works\nGraz, Austria", title: nil)
    #expect(posting.title == "Kite Engineer, Customer Experience")
    #expect(posting.company == "Windward Works")
    #expect(posting.parts == [.meta, .meta, .meta])
  }
}
