import Documents
import Source
import Testing

@Suite("Resumes as data")
struct DataResumeTests {
  @Test("JSON Resume reads as its author would have written it")
  func json() throws {
    let source = """
      {"basics": {"name": "Ann", "label": "Cook", "summary": "Cooks\\nwell.", "image": "x.png"},
       "work": [{"name": "Acme", "position": "Cook", "startDate": "2019-01",
         "summary": "A kitchen.", "highlights": ["Cooked **5** soups", "B\\n- C"]}],
       "skills": [{"name": "Tools", "level": "Master", "keywords": ["Go", "C#"]}],
       "projects": [{"name": "P", "keywords": ["Go"], "description": "D", "endDate": "2020"}],
       "references": [], "meta": {"version": "1"}}
      """
    #expect(
      try outline(source, .jsonResume) == [
        "#1 Ann", "Cook", "#2 summary", "Cooks well.", "#2 work", "#3 Acme | Cook | 2019-01 -",
        "A kitchen.", "-0 Cooked 5 soups", "-0 B", "-1 C", "#2 skills", "Tools: Go, C#",
        "#2 projects", "#3 P | 2020", "D", "Go",
      ])
  }

  @Test("RenderCV's YAML reads in all its forms of text")
  func yaml() throws {
    let source = """
      # mine
      cv:
        name: "Ann \\u00c9"   # comment
        phone:
        sections:
          work_experience:
          - company: 'Ann''s'
            start_date: 2019-01
            end_date: present
            highlights:
              - Built: it
              - Plain text
                that goes on
                - a point
              - >-
                Folded
                text
              - "quoted
                text"
          skills: [{label: Tools, details: "Go, C#"}]
          notes:
            - bullet: One
            - |
              Kept
              - lines
      """
    let found = try outline(source, .renderCV)
    #expect(
      found == [
        "#1 Ann É", "#2 work experience", "#3 Ann's | 2019-01 - present", "-0 Built: it",
        "-0 Plain text that goes on", "-1 a point", "-0 Folded text", "-0 quoted text",
        "#2 skills", "Tools: Go, C#", "#2 notes", "-0 One", "Kept", "-0 lines",
      ])
  }

  @Test(
    "what is broken or not understood is told where it stands",
    arguments: [
      ("a.json", "{\"basics\": {\n\"name\" \"Ann\"}}", "expected ':'", 2, 8),
      ("a.yaml", "cv:\n  name: Ann\n   phone: 1", "a colon in text that goes on", 3, 9),
      ("a.yaml", "cv:\n    name: Ann\n  phone: 1", "indentation fits none", 3, 3),
      ("a.yaml", "cv:\n\tname: Ann", "a tab indents this line", 2, 1),
      ("a.yaml", "cv:\n  name: &a Ann", "anchors", 2, 9), ("a.yaml", "cv: *a", "aliases", 1, 5),
      ("a.yaml", "cv: !!str a", "tags", 1, 5),
      ("a.yaml", "cv: [a, b", "bracket is not closed", 1, 5),
      ("a.yaml", "cv: 'a\nb", "this quote is not closed", 1, 5),
      ("a.yaml", "cv:\n  a: b: c", "a colon or a hyphen", 2, 6),
      ("a.yaml", "cv:\n  a: 1\n  a: 2", "this key stands here twice", 3, 3),
      ("a.yaml", "cv:\n  a: \"b\" c", "expected the end of the line", 2, 10),
      ("a.yaml", "cv: \"\\q\"", "unknown escape", 1, 6),
      ("a.yaml", "? a\n: b", "keys with \"?\"", 1, 1),
      ("a.yaml", "a: 1\n---\nb: 2", "second document", 3, 1),
    ])
  func broken(path: String, source: String, message: String, line: Int, column: Int) {
    do throws(Problem) {
      _ = try Document.read(bytes: Array(source.utf8), path: path)
      Issue.record("read")
    } catch {
      #expect(error.message.contains(message), "\(error)")
      #expect(error.position?.line == line && error.position?.column == column, "\(error)")
    }
  }

  @Test(
    "data that are no resume are told so", arguments: ["a: b", "- a", "", "services: {web: {}}"])
  func other(source: String) {
    #expect(throws: Problem.self) {
      try Document.read(bytes: Array(source.utf8), path: "docker-compose.yml")
    }
  }
}
