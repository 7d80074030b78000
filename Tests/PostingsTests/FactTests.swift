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
      ("401k with a match of 5%", nil), ("We raised $40 million in funding", nil),
      ("$2,000 a year for books", nil),
    ] as [(String, Salary?)])
  func pay(line: String, salary: Salary?) {
    #expect(PostingSample.read("Benefits\n* \(line)").salary == salary)
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

  @Test(
    "where and on what terms",
    arguments: [
      ("Hybrid, two days a week in our office", RemoteMode.hybrid, EmploymentKind.unstated),
      ("Remote (US), full-time", .remote, .fullTime), ("Onsite in Graz", .onsite, .unstated),
      ("Contract to hire in Graz", .unstated, .contract),
      ("You lead remote teams and hybrid cloud work", .unstated, .unstated),
    ])
  func terms(line: String, remote: RemoteMode, employment: EmploymentKind) {
    let posting = PostingSample.read(line)
    #expect(posting.remote == remote)
    #expect(posting.employment == employment)
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
}
