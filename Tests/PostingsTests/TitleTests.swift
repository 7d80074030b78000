import Postings
import Testing

@Suite("Titles") struct TitleTests {
  @Test(
    "states its level",
    arguments: [
      ("Sr. Backend Engineer", Seniority.senior), ("Software Engineer II", .mid),
      ("SDE2", .mid), ("Software Engineer III", .senior), ("Staff Engineer", .staff),
      ("Engineer IV", .staff), ("Senior Staff Platform Engineer", .staff),
      ("Lead Senior Developer", .lead), ("Engineering Manager", .manager),
      ("Product Manager", .unstated), ("Senior Product Manager", .senior),
      ("Director of Engineering", .director), ("Software Engineer Intern", .intern),
      ("Graduate Developer", .junior), ("Mid-Market Solutions Engineer", .unstated),
      ("Data Scientist (Lead Scoring)", .unstated), ("Technical Program Manager, Level 4", .staff),
    ])
  func level(title: String, seniority: Seniority) {
    #expect(PostingSample.reader.titles.parts(of: title).seniority == seniority)
  }

  @Test(
    "shows its family",
    arguments: [
      ("Site Reliability Engineer", "sre"), ("Full-Stack Developer", "fullstack"),
      ("Backend Engineer (Go)", "backend"), ("Front End Developer", "frontend"),
      ("Platform Engineer", "platform"), ("Software Engineer, Data Platform", "data"),
      ("DevSecOps Engineer", "devops"), ("MLOps Engineer", "ml"),
      ("Application Security Engineer", "security"), ("Cloud Architect", "cloud-architect"),
      ("Sales Engineer", "solutions"), ("Engineering Manager, Payments", "engineering-manager"),
      ("Product Owner", "product-manager"), ("Android Developer", "software"),
      ("Network Engineer", "other"), ("Data Scientist", "other"),
      ("Data Engineering Lead", "data"), ("Frontend Lead", "frontend"),
    ])
  func family(title: String, family: String) {
    #expect(PostingSample.reader.titles.parts(of: title).family == family)
  }

  @Test(
    "has a core and what narrows it",
    arguments: [
      ("Sr. Software Engineer II - Payments (Remote, US) #R1234", "software engineer", "Payments"),
      ("Senior Backend Engineer (Golang)", "backend engineer", "Golang"),
      ("SRE", "site reliability engineer", nil), ("SDE 2", "software development engineer", nil),
      ("Fullstack Engineer (m/f/d)", "full stack engineer", nil),
      ("Data Engineer - Contract", "data engineer", nil),
      ("Python Developer", "developer", "Python"),
      ("Security Engineer, Offensive Security", "security engineer", "Offensive Security"),
      ("Lead Cloud Engineer – Berlin", "cloud engineer", nil),
      ("DevOps Engineer - 6 months", "devops engineer", nil),
      ("Kite Engineer (12-month contract), Billing", "engineer", "Kite, Billing"),
      ("Java Developer (Bridgewater, NJ)", "developer", "Java"),
      ("Data Engineer // REMOTE in the UK", "data engineer", nil),
    ] as [(String, String, String?)])
  func base(title: String, base: String, specialty: String?) {
    let parts = PostingSample.reader.titles.parts(of: title)
    #expect(parts.base == base)
    #expect(parts.specialty == specialty)
  }

  @Test("any text has parts", arguments: ["", "()", "–", "@@@ ///", "I", "\u{1F600} engineer"])
  func anyText(title: String) {
    let parts = PostingSample.reader.titles.parts(of: title)
    #expect(parts.base.utf8.count <= title.utf8.count + 20)
  }
}
