import Resumes
import Testing

@Suite("Kinds of lines")
struct KindTests {
  @Test("the seed pair: weak")
  func seedWeak() {
    let findings = Built.findings("Built backend services in Go and Python.")
    #expect(findings.kind == .activity)
    #expect(findings.metric == .none)
    #expect(findings.isWeak)
  }

  @Test("the seed pair: strong")
  func seedStrong() {
    let findings = Built.findings(
      "Built and operated Go and Python services handling 20M+ daily requests, reducing p95 latency by 28% and improving deployment reliability through automated rollback checks."
    )
    #expect(findings.kind == .outcome)
    #expect(findings.metric == .result)
    #expect(!findings.isWeak)
  }

  @Test(
    "outcomes",
    arguments: [
      "Rewrote the importer, cutting nightly load time by half",
      "Automated releases, enabling the team to ship daily",
      "Introduced code owners, significantly improving review quality",
      "Led the checkout redesign, resulting in fewer abandoned carts",
      "Wrote a linter now used by every product team",
      "Increased retention by 12%", "Won the regional programming contest",
      "Delivered the portal while maintaining full availability",
    ])
  func outcome(line: String) {
    #expect(Built.findings(line).kind == .outcome)
  }

  @Test(
    "activities",
    arguments: [
      "Designed a billing API in Kotlin", "Migrated cron jobs to Airflow to improve reliability",
      "Wrote unit tests in order to reduce regressions", "Helped the web team debug memory leaks",
      "Worked on a scheduler for batch jobs", "Built a chat app allowing users to share files",
      "Creating a dashboard for fleet data", "Set up monitoring with Prometheus",
      "Created reports for enhanced visibility",
    ])
  func activity(line: String) {
    #expect(Built.findings(line).kind == .activity)
  }

  @Test(
    "responsibilities",
    arguments: [
      "Responsible for ensuring uptime of the portal", "Involved in testing and support",
      "Handling customer tickets as a daily activity",
      "Installation and troubleshooting of printers",
      "Always ready to learn new skills", "Maintenance of Jenkins servers",
      "Excellent communication skills", "Knowledge of Java",
      "Monitoring of batch jobs and alerts", "Coordinate with vendors for spare parts",
      "Member of the security guild", "Monitored backups on a daily basis",
      "Attended weekly status meetings", "Ensuring compliance with company policy",
      "Participated in a coding contest",
    ])
  func responsibility(line: String) {
    #expect(Built.findings(line).kind == .responsibility)
  }

  @Test(
    "fragments",
    arguments: [
      "Languages: Python, Go, Rust", "Docker, Kubernetes, Helm", "B.Sc. in Physics, 2014",
      "Senior Engineer, Acme (2019 - Present)", "Received the Dean's Scholarship in 2012",
      "AWS Certified Solutions Architect", "Berlin, Germany", "Monitoring Tools: Grafana, Datadog",
      "In Proceedings of the 12th Conference on Databases", "Roles & Responsibilities:",
      "Thesis: Modeling the spread of rumours", "Bookselling Ltd, Bath – October 2008 to May 2010",
      "*", "",
    ])
  func fragment(line: String) {
    #expect(Built.findings(line).kind == .fragment)
  }

  @Test("a fragment has no metric")
  func fragmentMetric() {
    #expect(Built.findings("Bachelor of Science with 78% marks").metric == .none)
  }

  @Test(
    "vague quantity and scope",
    arguments: [
      ("Worked on various projects", true), ("Built several tools, scripts etc.", true),
      ("Fixed multiple bugs", true), ("Handled different types of requests", true),
      ("Built three importers for the ledger", false), ("Built a different parser", false),
    ])
  func vague(line: String, vague: Bool) {
    #expect(Built.findings(line).vague == vague)
  }
}
