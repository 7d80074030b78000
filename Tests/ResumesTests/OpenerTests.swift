import Resumes
import Testing

@Suite("Openers")
struct OpenerTests {
  @Test(
    "the first verb or known phrase, past glyphs, I, labels and adverbs",
    arguments: [
      ("Built a queue in Go.", "built"),
      ("• Successfully led the move to Kafka", "led"),
      ("- I wrote the parser", "wrote"),
      ("I have also shipped two mobile apps", "shipped"),
      ("Responsible for the build farm", "responsible for"),
      ("Was responsible for the build farm", "responsible for"),
      ("Ran the on-call rota", "ran"),
      ("Set up a mail relay", "set up"),
      ("Won the spring hackathon", "won"),
      ("Billing platform: Rewrote invoicing in Rust", "rewrote"),
      ("During the merger, consolidated three data centers", "consolidated"),
      ("Actively participated in sprint planning", "participated in"),
      ("Good understanding of TCP/IP", "understanding of"),
      ("Worked on the search index", "worked on"),
      ("Oversaw a move to microservices", "oversaw"),
      ("Gave a talk on Rust", "gave"),
      ("Containerised the batch jobs", "containerised"),
    ])
  func opener(line: String, opener: String) {
    #expect(Built.findings(line).opener == opener)
  }

  @Test(
    "duty, helper, observer and activity wording is weak",
    arguments: [
      "Responsible for deployments", "Duties included code review", "In charge of the help desk",
      "Tasked with testing", "Worked with the data team", "Helped build the API",
      "Assisted in the rollout", "Supported the sales team", "Participated in reviews",
      "Involved in design", "Part of the platform team", "Contributed to the docs",
      "Handled customer calls", "Utilized Python for reports", "Exposure to AWS",
      "Familiar with Docker", "Strong knowledge of SQL", "Hands-on experience in Linux",
      "Working on a new portal", "Key role in planning", "Proficient in Excel",
      "5 years of experience in Java",
      "Having 4+ years of experience in testing",
    ])
  func weak(line: String) {
    #expect(Built.findings(line).weakOpener)
  }

  @Test(
    "deeds are not weak",
    arguments: [
      "Led a team of five", "Managed the release train", "Built a compiler", "Maintained the SDK",
      "Designed a cache", "Owned the payment flow", "Used Spark to join two data sets",
      "Cut costs by a third", "Wrote the onboarding guide", "Worked around a bug of the kernel",
      "Knowledge base of 400 articles", "Backed up 40 TB a night",
    ])
  func strong(line: String) {
    #expect(!Built.findings(line).weakOpener)
  }

  @Test("the opener's range holds the opener's words")
  func range() {
    let line = "- Quickly built a prototype"
    let findings = Built.findings(line)
    #expect(findings.openerRange == 10..<15)
  }

  @Test("a skills list has no opener")
  func none() {
    #expect(Built.findings("Kubernetes, Docker, Terraform").opener == nil)
  }
}
