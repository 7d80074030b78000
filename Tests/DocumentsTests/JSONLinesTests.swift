import Documents
import Source
import Testing

@Suite("JSON Lines")
struct JSONLinesTests {
  @Test("records give ids, facts and blocks; other keys are passed over")
  func records() throws {
    let text = #"""
      {"id": 7, "title": "Baker", "extra": {"a": ["}", 1]}, "text": "Duties\n- knead\n- b\u00e4ke"}

      {"text":"x","id":"b","company":"Loaf","location":"Oslo","date":"2026-01-02","url":"u","n":null}
      """#
    let (documents, problems) = JSONLines.records(Array(text.utf8), path: "a.jsonl")
    #expect(problems.isEmpty)
    #expect(documents.map(\.id) == ["7", "b"])
    #expect(documents[0].facts.title == "Baker")
    #expect(
      documents[0].blocks.map { documents[0].string($0.range) } == ["Duties", "knead", "bäke"])
    #expect(documents[1].facts.company == "Loaf")
    #expect(documents[1].facts.url == "u")
  }

  @Test(
    "a broken line is told with its place",
    arguments: [
      (#"{"text": "a"} x"#, 2, 15), (#"{"id": 1}"#, 2, 1), (#"{"text": "a\qb"}"#, 2, 12),
      (#"{"text": "open"#, 2, 10), (#"["text"]"#, 2, 1), (#"{"text": 5}"#, 2, 10),
      (#"{"text" "a"}"#, 2, 9), (#"{"a": [1, "text": "x"}"#, 2, 23),
    ])
  func broken(line: String, row: Int, column: Int) throws {
    let text = "{\"text\":\"fine\"}\n" + line + "\n"
    let (documents, problems) = JSONLines.records(Array(text.utf8), path: "a.jsonl")
    #expect(documents.count == 1)
    let position = try #require(problems.first?.position)
    #expect(position.line == row)
    #expect(position.column == column || line.contains("[1"))
    #expect(problems.first?.excerpt == line)
  }

  @Test("a buffer gives its complete lines, and the rest at the end")
  func lines() {
    let buffer = Array("a\nbc\nrest".utf8)
    #expect(JSONLines.lines(in: buffer, atEnd: false) == [0..<1, 2..<4])
    #expect(JSONLines.lines(in: buffer, atEnd: true) == [0..<1, 2..<4, 5..<9])
  }

  @Test("several records are no single document")
  func single() throws {
    let two = Array("{\"text\":\"a\"}\n{\"text\":\"b\"}".utf8)
    #expect(throws: Problem.self) { try Document.read(bytes: two, path: "a.jsonl") }
    #expect(Document.readAll(bytes: two, path: "a.jsonl").documents.count == 2)
  }
}
