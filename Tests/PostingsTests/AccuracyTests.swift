import Postings
import Testing

/// A small set labelled by hand, by the meanings that the tool's documents give.
@Suite("Accuracy of titles and lines") struct PostingsAccuracyTests {
  static let titles: [(title: String, seniority: Seniority, family: String, base: String)] = [
    ("Senior Backend Engineer, Billing", .senior, "backend", "backend engineer"),
    ("Jr. Python Developer (Remote)", .junior, "software", "developer"),
    ("Staff Site Reliability Engineer", .staff, "sre", "site reliability engineer"),
    ("DevOps Engineer III", .senior, "devops", "devops engineer"),
    ("Principal Data Engineer - Lakehouse", .principal, "data", "data engineer"),
    ("Lead Machine Learning Engineer", .lead, "ml", "machine learning engineer"),
    ("Manager, Software Engineering", .manager, "engineering-manager", "software engineering"),
    ("Technical Product Manager", .unstated, "product-manager", "technical product manager"),
    ("Solutions Architect | EMEA", .unstated, "solutions", "solutions architect"),
    ("Cloud Engineer (AWS)", .unstated, "cloud-architect", "cloud engineer"),
    ("Information Security Analyst I", .junior, "security", "information security analyst"),
    ("Full Stack Engineer, Growth", .unstated, "fullstack", "full stack engineer"),
    ("Frontend Developer w/m/d", .unstated, "frontend", "frontend developer"),
    ("Platform Engineer, Developer Experience", .unstated, "platform", "platform engineer"),
    ("Head of Engineering", .director, "engineering-manager", "engineering"),
    ("Embedded Software Engineer Intern", .intern, "software", "embedded software engineer"),
    ("Senior iOS Developer", .senior, "software", "ios developer"),
    ("QA Engineer", .unstated, "software", "qa engineer"),
    ("Data Analyst", .unstated, "other", "data analyst"),
    ("Associate Network Engineer", .junior, "other", "network engineer"),
    ("Forward Deployed Engineer", .unstated, "solutions", "forward deployed engineer"),
    ("Sr Staff Software Engineer, Observability", .staff, "platform", "software engineer"),
    ("Database Administrator", .unstated, "data", "database administrator"),
    ("Penetration Tester", .unstated, "security", "penetration tester"),
    ("UX Designer", .unstated, "other", "ux designer"),
    ("Kubernetes Platform Engineer", .unstated, "platform", "platform engineer"),
    ("Software Engineer, Machine Learning", .unstated, "ml", "software engineer"),
    (
      "Engineering Manager - Core Infrastructure", .manager, "engineering-manager",
      "engineering manager"
    ),
    ("API Developer", .unstated, "backend", "api developer"),
    ("Windward Works - Senior Software Engineer", .senior, "software", "software engineer"),
  ]

  static let lines: [(line: String, part: PostingPart)] = [
    ("You have at least four years of experience with relational databases.", .required),
    ("Strong knowledge of Linux and of shell scripting.", .required),
    ("Proficiency in Python and SQL.", .required),
    ("Must be fluent in English and able to travel twice a year.", .required),
    ("Bachelor's degree in engineering or equivalent experience.", .required),
    ("Proven track record of shipping mobile apps.", .required),
    ("Familiarity with Terraform is a plus.", .preferred),
    ("Nice to have: Rust", .preferred),
    ("Ideally you have worked in a regulated trade.", .preferred),
    ("Knowledge of German is an advantage.", .preferred),
    ("Experience with Spark preferred.", .preferred),
    ("You will design and run the billing pipeline.", .duties),
    ("Build the tools that our shops use every day.", .duties),
    ("Collaborate with designers on new screens.", .duties),
    ("Mentor two junior engineers.", .duties),
    ("In this role you will own our release process.", .duties),
    ("Health insurance, dental and vision from the first day.", .benefits),
    ("Salary range: $110,000 - $130,000 per year.", .benefits),
    ("25 days of annual leave and a pension.", .benefits),
    ("All qualified applicants are considered regardless of race or religion.", .legal),
    ("We are an equal opportunity employer.", .legal),
    ("Reasonable accommodation is available on request.", .legal),
    ("Please apply through our careers page.", .meta),
    ("Job ID: K-1093", .meta),
    ("Founded in 1998, we are a family business with four looms.", .about),
    ("Our mission is to make rain cheaper.", .about),
    ("The company has offices in Graz and Bergen.", .about),
  ]

  @Test("titles are read right nearly always")
  func titlesFloor() {
    var right = 0
    for entry in Self.titles {
      let parts = PostingSample.reader.titles.parts(of: entry.title)
      right += parts.seniority == entry.seniority ? 1 : 0
      right += parts.family == entry.family ? 1 : 0
      right += parts.base == entry.base ? 1 : 0
    }
    #expect(right * 100 >= Self.titles.count * 3 * 93, "\(right) of \(Self.titles.count * 3)")
  }

  @Test("lines without headings find their part mostly")
  func linesFloor() {
    let intro = "A kite shop with six looms stands in the middle of the old town.\n"
    let wrong = Self.lines.filter {
      PostingSample.read(intro + $0.line).parts.last != $0.part
    }
    #expect(
      (Self.lines.count - wrong.count) * 100 >= Self.lines.count * 85,
      "wrong: \(wrong.map(\.line))")
  }
}
