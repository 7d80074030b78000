import Source
import Testing

@Suite("Reading JSON into values")
struct ReadingTests {
  /// Reads an object with a name, a number, a switch and a list; gives the problems.
  private func problems(_ text: String) throws -> [Problem] {
    let bytes = Array(text.utf8)
    var reading = JSONReading(path: "x.json", bytes: bytes)
    var fields = reading.fields(of: try JSONParser.parse(bytes, path: "x.json"))
    _ = fields.string("name", &reading)
    if let node = fields.optional("count") { _ = reading.integer(of: node) }
    if let node = fields.optional("open") { _ = reading.bool(of: node) }
    _ = fields.strings("words", &reading)
    fields.finish(&reading)
    return reading.problems
  }

  @Test(
    "each problem is told with its line and column",
    arguments: [
      ("[]", 1, 1, "expected an object, found an array"),
      ("{\n}", 1, 1, "the key \"name\" is missing"),
      ("{\"name\": 1}", 1, 10, "expected a string, found a number"),
      ("{\"name\": \"\", \"count\": 1.5}", 1, 23, "expected a whole number, found a number"),
      (
        "{\"name\": \"\", \"open\": null, \"words\": {}}", 1, 37,
        "expected an array, found an object"
      ),
      ("{\"name\": \"\",\n \"open\": \"yes\"}", 2, 10, "expected true or false, found a string"),
      ("{\"name\": \"\", \"words\": [\"a\", false]}", 1, 29, "expected a string, found a boolean"),
      ("{\"name\": \"\", \"name\": \"\"}", 1, 14, "the key \"name\" stands here twice"),
      ("{\"name\": \"\",\n  \"wrods\": []}", 2, 3, "unknown key \"wrods\""),
    ])
  func problem(text: String, line: Int, column: Int, message: String) throws {
    let first = try #require(try problems(text).first)
    #expect(first.message == message)
    #expect(first.position?.line == line)
    #expect(first.position?.column == column)
  }

  @Test("an unknown key comes with the nearest known one, or with all")
  func hints() throws {
    #expect(try problems(#"{"name": "", "wrods": []}"#).first?.hint == "did you mean \"words\"?")
    #expect(
      try problems(#"{"name": "", "zzz": 1}"#).first?.hint
        == "known keys: name, count, open, words")
  }

  @Test("all problems are told at once; null counts as left out; $schema is known")
  func several() throws {
    #expect(try problems(#"{"nam": 1, "count": "x", "open": 2}"#).count == 4)
    #expect(try problems(#"{"$schema": "y", "name": "a", "words": null}"#).isEmpty)
  }
}
