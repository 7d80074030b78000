import Lexicon
import Source
import Testing

@Suite("Reading a folder")
struct ReadingTests {
  @Test("all problems of a file are told at once, each with its place")
  func severalProblems() throws {
    let folder = try UserFolder([
      "skills/own.json": """
      {
        "family": "own",
        "skills": [
          { "id": "gull", "name": "Gull", "kind": "tool", "alises": [] },
          { "id": "heron", "name": "Heron", "name": "Heron", "kind": "tool" },
          { "id": "stork", "name": 7, "kind": "tool" },
          { "id": "crane", "kind": "tol" }
        ]
      }

      """
    ])
    #expect(
      folder.problems() == [
        """
        skills/own.json:4:53: unknown key "alises"
          | ..."gull", "name": "Gull", "kind": "tool", "alises": [] },
          |                                            ^
          help: did you mean "aliases"?
        """,
        """
        skills/own.json:5:39: the key "name" stands here twice
          |     { "id": "heron", "name": "Heron", "name": "Heron", "kind": "tool" ...
          |                                       ^
        """,
        """
        skills/own.json:6:30: expected a string, found a number
          |     { "id": "stork", "name": 7, "kind": "tool" },
          |                              ^
        """,
        """
        skills/own.json:7:5: the key "name" is missing
          |     { "id": "crane", "kind": "tol" }
          |     ^
        """,
        """
        skills/own.json:7:30: "tol" is no kind
          |     { "id": "crane", "kind": "tol" }
          |                              ^
          help: did you mean "tool"?
        """,
      ])
  }

  @Test("problems of several files come together")
  func severalFiles() throws {
    let folder = try UserFolder([
      "skills/own.json": "{ \"family\": \"own\", \"skills\": {} }",
      "wording/openers.json":
        "{ \"id\": \"openers\", \"summary\": \"S.\",\n  \"groups\": [{ \"id\": \"a\" }] }",
      "titles/bases.json": "{ \"id\": ",
    ])
    #expect(
      folder.problems().map { String($0.prefix { $0 != "\n" }) } == [
        "skills/own.json:1:30: expected an array, found an object",
        "titles/bases.json:1:9: expected a value, found the end",
        "wording/openers.json:2:14: the group \"a\" has no words",
      ])
  }

  @Test("an id that stands in two files is told")
  func twice() throws {
    let text =
      "{ \"family\": \"f\", \"skills\": [{ \"id\": \"ibis\", \"name\": \"Ibis\", \"kind\": \"tool\" }] }"
    let folder = try UserFolder(["skills/a.json": text, "skills/b.json": text])
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("skills/b.json:1:37: \"ibis\" stands in skills/a.json:1 too")
        == true)
  }

  @Test("cues without ambiguity are told")
  func cuesWithoutAmbiguity() throws {
    let folder = try UserFolder([
      "skills/a.json":
        "{ \"family\": \"f\", \"skills\": [{ \"id\": \"ibis\", \"name\": \"Ibis\", \"kind\": \"tool\", \"cues\": { \"near\": [\"x\"] } }] }"
    ])
    #expect(folder.problems().first?.contains("help: add \"ambiguity\"") == true)
  }

  @Test("comments and trailing commas are read")
  func comments() throws {
    let folder = try UserFolder([
      "skills/a.json": """
      { // own skills
        "family": "f",
        "skills": [{ "id": "ibis", "name": "Ibis", "kind": "tool", },],
      }
      """
    ])
    #expect(folder.problems() == [])
    #expect(BuiltIn.laid(folder.path, over: Lexicon()).lexicon.skills.map(\.name) == ["Ibis"])
  }

  @Test("a folder that is none says so")
  func noFolder() {
    let read = LexiconFolder.read("/tmp/no-such-lexicon-folder")
    #expect(read.problems.map(\.message) == ["no such file or directory"])
    #expect(!read.layer.isComplete)
  }
}
