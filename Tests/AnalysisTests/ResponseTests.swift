import Analysis
import Documents
import Lexicon
import Source
import Testing

@Suite("Responses")
struct ResponseTests {
  private static let reader = ResponseReader(wording: Read.lexicon.wording)

  @Test(
    "what users note is read; unknown words are kept",
    arguments: [
      ("yes", "Rejected", "rejected"), ("2026-10-01", nil, "applied"), ("no", "interview", nil),
      (nil, "Phone screen", "interview"), (nil, nil, nil), ("", " ", nil), ("yes", "", "applied"),
      (nil, "No answer", "no answer"), ("y", "Trial Day", "trial day"), (nil, "saved", nil),
      ("offer", nil, "offer"),
    ] as [(String?, String?, String?)])
  func words(applied: String?, status: String?, response: String?) {
    #expect(Self.reader.response(applied: applied, status: status) == response)
  }

  private func table(_ text: String) throws -> ResponseTable {
    try ResponseTable(try Table(Array(text.utf8), path: "r.csv"), Self.reader)
  }

  private func document(_ path: String, url: String? = nil) throws -> Document {
    var document = try Document.read(bytes: Array("SRE\n".utf8), path: path)
    document.facts.url = url
    return document
  }

  @Test("rows find their postings by the end of a path or by an address")
  func rows() throws {
    let table = try table(
      "Status,URL,File\noffer,,b/one.txt\nrejected,https://x.example/2/,\n,,./three.txt\n")
    #expect(table.rows.map(\.response) == ["offer", "rejected", nil])
    #expect(table.rows.map(\.line) == [2, 3, 4])
    #expect(table.row(of: try document("a/b/one.txt")) == 0)
    #expect(table.row(of: try document("one.txt")) == 0)
    #expect(table.row(of: try document("c/one.txt")) == nil)
    #expect(table.row(of: try document("a/bone.txt")) == nil)
    #expect(table.row(of: try document("x.txt", url: "https://x.example/2#top")) == 1)
    #expect(table.row(of: try document("three.txt")) == 2)
  }

  @Test(
    "a table without its columns, or with a broken quote, is told with its place",
    arguments: [
      ("name,status\na,b\n", 1, "file or url"), ("file,when\na,b\n", 1, "file or url"),
      ("", 1, "file or url"), ("file,status\na,b\n\"c,d\n", 3, "not closed"),
    ])
  func broken(text: String, line: Int, message: String) throws {
    let problem = #expect(throws: Problem.self) { try table(text) }
    #expect(problem?.position?.line == line)
    #expect(problem?.message.contains(message) == true)
  }

  @Test("titles and companies are counted, the best first")
  func counts() throws {
    var counts = SurveyCounts(skillCount: Read.lexicon.skills.count)
    for (title, company, response) in [
      ("Senior SRE", "Bolt", "rejected"), ("Senior SRE", "Bolt", "interview"),
      ("Platform Engineer", "Acme", "no answer"), ("Platform Engineer", "Cord", "rejected"),
      ("Data Engineer", "Acme", nil),
    ] as [(String, String, String?)] {
      let skill = ["Go", "Rust", "Scala", "Haskell", "Java"][counts.judged]
      var entry = SurveyEntry(try Read.posting([skill], head: "\(title)\n\(company) Ltd\n"))
      entry.setResponse(response)
      counts.add(entry)
    }
    let responses = SurveyAnalysis(skills: Read.lexicon.skills).survey(counts).responses
    #expect(responses.total?.applied == 4)
    #expect(responses.total?.answered == 3)
    let titles = responses.rows.filter { $0.kind == .title }
    #expect(titles.map(\.value) == ["senior site reliability engineer", "platform engineer"])
    #expect(titles.map(\.applied) == [2, 2])
    #expect(titles.map(\.answered) == [2, 1])
    #expect(titles.map(\.interviews) == [1, 0])
  }
}
