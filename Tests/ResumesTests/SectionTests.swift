import Documents
import Resumes
import Testing

@Suite("Sections")
struct SectionTests {
  @Test(
    "headings by their words, in every usual dress",
    arguments: [
      ("# Work Experience", ResumeSection.Kind.experience), ("# My Journey", .experience),
      ("EMPLOYMENT HISTORY", .experience), ("**Career History**", .experience),
      ("Professional Experience:", .experience), ("# Selected Work", .projects),
      ("# Open Source", .projects), ("TECHNICAL PROFICIENCIES", .skills), ("# Tech Stack", .skills),
      ("Skills", .skills), ("# 🎓 Education", .education), ("# Education & Training", .education),
      ("# 3. Projects", .projects), ("Licenses & Certifications", .certifications),
      ("PROFILE", .summary), ("# About Me", .summary), ("# Contact Information", .contact),
      ("# Awards and Honors", .other), ("# Things I have built", .projects),
      ("# Where I've worked", .experience), ("# Sailing Log", .other),
    ])
  func heading(line: String, kind: ResumeSection.Kind) {
    let (_, resume) = read(["# Jane Roe", "# Summary", "Writes code.", line, "Something here."])
    #expect(resume.sections.last?.kind == kind)
    #expect(resume.sections.last?.heading != nil)
  }

  @Test("the name block before the first known heading is the contact section")
  func contact() {
    let (_, resume) = read(["# Jane Roe", "jane@example.com | Oslo", "# Skills", "Go, Rust"])
    #expect(resume.sections.map(\.kind) == [.contact, .skills])
    #expect(resume.sections.first?.heading == nil)
    #expect(resume.sections.map(\.blocks) == [0..<2, 2..<4])
  }

  @Test("a document without headings is one section, whose bullets are judged")
  func noHeadings() {
    let (_, resume) = read(["Jane Roe", "- Built a thing"])
    #expect(resume.sections.map(\.kind) == [.other])
    #expect(resume.bullets.map(\.findings.kind) == [.activity])
    #expect(read(["Jane Roe", "Oslo"]).resume.sections.map(\.kind) == [.contact])
  }

  @Test("a document without blocks has no section")
  func empty() {
    #expect(read([]).resume.sections.isEmpty)
  }

  @Test("an employer in capitals or a deeper heading ends no experience section")
  func employersAreNoHeadings() {
    let (_, resume) = read([
      "## Experience", "### Skills Fund Ltd", "Senior Engineer, 2019 - 2021", "- Built a ledger",
      "NORTHWIND TRADERS", "Developer, 2015 - 2019", "- Built a shop", "## Education", "BSc",
    ])
    #expect(resume.sections.map(\.kind) == [.experience, .education])
    #expect(resume.positions.map(\.employer) == ["Skills Fund Ltd", "NORTHWIND TRADERS"])
  }

  @Test("a list in capitals is no heading")
  func list() {
    let (_, resume) = read(["# Skills", "C#, SQL", "AWS | GCP"])
    #expect(resume.sections.count == 1)
  }

  @Test("a paragraph that ends in a full stop is no heading")
  func sentence() {
    let (_, resume) = read(["# Summary", "Experience."])
    #expect(resume.sections.count == 1)
  }
}
