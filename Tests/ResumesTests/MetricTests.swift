import Resumes
import Testing

@Suite("Metrics")
struct MetricTests {
  @Test(
    "effects that a number measures",
    arguments: [
      ("Reduced p95 latency by 28%", "28%"),
      ("Cut build time from 5 minutes to 15 seconds", "5"),
      ("Saved $40k a year in cloud spend", "$40k"),
      ("Saved €1.2M in licences", "€1.2M"),
      ("Generated ₹20 lakh in new revenue", "₹20"),
      ("Doubled the deployment rate", "Doubled"),
      ("Halved onboarding time", "Halved"),
      ("Migrated 40 TB with zero downtime", "40"),
      ("Made the parser 10x faster", "10x"),
      ("Reached 99.99% uptime", "99.99%"),
      ("Raised test coverage to 85 percent", "85"),
      ("Published a library with 1.2k stars on GitHub", "1.2k"),
      ("Ranked #4 of 300 teams", "#4"),
      ("Won 2nd place in a national robotics final", "2nd"),
      ("Grew the team from 3 to 28 people", "3"),
      ("Cut report time from hours to minutes", "from hours to minutes"),
      ("Automated invoices, saving 15+ hours per week", "15+"),
      ("Built an API with sub-100 ms latency", "100"),
      ("Reduced memory use by over 2 GB", "2"),
    ])
  func result(line: String, number: String) {
    expect(line, .result, number)
  }

  @Test(
    "sizes of the work",
    arguments: [
      ("Built a service handling 20M+ daily requests", "20M+"),
      ("Managed a team of 5", "5"),
      ("Led a team of eight engineers", "eight"),
      ("Operated 12 services on AWS", "12"),
      ("Delivered features for two major clients", "two"),
      ("Migrated 100,000 lines of code", "100,000"),
      ("Maintained a fleet of 1,500 servers", "1,500"),
      ("Ran a $27.5M contract", "$27.5M"),
      ("Wrote dozens of integration tests", "dozens"),
      ("Processed 3 TB of logs", "3"),
      ("Processed 5GB of events", "5GB"),
      ("Sustained 4,000 rps", "4,000"),
      ("Trained over 2000 users", "2000"),
      ("Maintained 37 crates", "37"),
    ])
  func scale(line: String, number: String) {
    expect(line, .scale, number)
  }

  @Test(
    "numbers that measure nothing",
    arguments: [
      "Joined the core team in 2019", "Led the 2020-2021 migration to Azure",
      "Built dashboards from Jan 2018 to Mar 2020", "Shipped the release on 14 July 2022",
      "Built a site with Python 3", "Upgraded Java 8 to Java 17", "Migrated from 5.7 to 8.0",
      "Deployed version 2.4.1 of the agent", "Graduated with a GPA of 3.9",
      "Earned a CGPA of 8.7/10", "Answered calls on +1 415-555-0100",
      "Taught CS70 and taught CSE 732", "Applied six sigma to packaging",
      "Provided 24/7 cover", "Consulted for a Fortune 500 bank", "Stored backups in S3",
      "Deployed to EC2", "Implemented OAuth2 login", "Patched log4j", "Designed an 8-bit computer",
      "Served as one of the maintainers", "Wrote the 2nd edition", "Monitored p95 latency",
      "Enabled HTTP/2 on the proxy", "Documented section 4 of the manual", "Built apps in .NET 4.7",
      "Wrote firmware in C++17", "Built a two-factor login", "Administered Windows Server 2016",
      "Automated SOC 2 evidence", "Trained GPT-4 prompts", "Used Angular 2 and ES6",
    ])
  func none(line: String) {
    #expect(Built.findings(line).metric == .none)
  }

  private func expect(_ line: String, _ metric: Metric, _ number: String) {
    let findings = Built.findings(line)
    #expect(findings.metric == metric)
    let bytes = Array(line.utf8)
    #expect(findings.metricRange.map { String(decoding: bytes[$0], as: UTF8.self) } == number)
  }
}
