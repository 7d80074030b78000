import Documents
import Resumes
import Testing

@Suite("Bullets and levels")
struct BulletTests {
  static let lines = [
    "# Jane Roe", "# Summary", "Engineer with Go and Rust.", "# Experience",
    "Go Engineer, Acme, 2020 - 2022", "- Rewrote the Kafka consumer, cutting lag by 90%",
    "- Built a Python importer", "# Projects", "Terraform module", "- Wrote a Redis proxy",
    "# Education", "- BSc in Physics, minor in Haskell", "- Built a Lisp for the compilers course",
    "# Skills", "- Developed skills in COBOL",
  ]

  @Test(
    "the kind that a bullet gets in its section",
    arguments: [
      ("Rewrote", BulletKind.outcome), ("Built a Python", .activity), ("Wrote", .activity),
      ("BSc", .fragment), ("Built a Lisp", .activity), ("Developed", .fragment),
    ])
  func kinds(start: String, kind: BulletKind) {
    let (document, resume) = read(Self.lines)
    let bullet = resume.bullets.first { document.string($0.range).hasPrefix(start) }
    #expect(bullet?.findings.kind == kind)
  }

  @Test("sections of bullets")
  func sections() {
    let (_, resume) = read(Self.lines)
    #expect(
      resume.bullets.map { resume.sections[$0.section].kind } == [
        .experience, .experience, .projects, .education, .education, .skills,
      ])
    #expect(resume.bullets.map(\.position) == [0, 0, nil, nil, nil, nil])
  }

  @Test(
    "the level of a mention",
    arguments: [
      ("Kafka", ResumeLevel.proven), ("Python", .shown), ("Go Engineer", .shown), ("Redis", .shown),
      ("Terraform", .shown), ("Rust", .listed), ("Haskell", .listed), ("Lisp", .shown),
      ("COBOL", .listed), ("Jane", .listed),
    ])
  func level(word: String, level: ResumeLevel) {
    let (document, resume) = read(Self.lines)
    let text = String(decoding: document.text, as: UTF8.self)
    guard let found = text.firstRange(of: word) else {
      Issue.record("\(word) is not in the text")
      return
    }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    #expect(resume.level(of: start..<start + word.utf8.count) == level)
  }
}
