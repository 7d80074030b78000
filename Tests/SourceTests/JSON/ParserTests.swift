import Source
import Testing

@Suite("JSON text")
struct ParserTests {
  private func parse(_ text: String) throws(Problem) -> JSONNode {
    try JSONParser.parse(Array(text.utf8), path: "x.json")
  }

  private func problem(_ text: String) -> Problem? {
    do throws(Problem) {
      _ = try parse(text)
      return nil
    } catch {
      return error
    }
  }

  private func string(_ text: String) throws -> String? {
    guard case .string(let string) = try parse(text).value else { return nil }
    return string
  }

  @Test(
    "strings and their escapes",
    arguments: [
      (#""plain é""#, "plain é"), (#""\n\t\r\b\f\/\"\\""#, "\n\t\r\u{8}\u{C}/\"\\"),
      (#""\u00e9""#, "é"), (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"), (#""""#, ""),
    ])
  func strings(text: String, value: String) throws {
    #expect(try string(text) == value)
  }

  @Test(
    "numbers", arguments: [("0", 0), ("-12.5", -12.5), ("1e3", 1000), ("2.5E-1", 0.25)])
  func numbers(text: String, value: Double) throws {
    guard case .number(let number) = try parse(text).value else {
      Issue.record("no number")
      return
    }
    #expect(number == value)
  }

  @Test("comments and trailing commas are taken, a byte order mark too")
  func json5() throws {
    let text = "\u{FEFF}// first\n{\"a\": [1, /* two */ 2,], } // end"
    guard case .object(let members) = try parse(text).value,
      case .array(let items)? = members.first?.value.value
    else {
      Issue.record("no object with an array")
      return
    }
    #expect(items.count == 2)
  }

  @Test("nodes know where they stand, keys with their quotes")
  func ranges() throws {
    let text = #"{ "key" : [true] }"#
    guard case .object(let members) = try parse(text).value else {
      Issue.record("no object")
      return
    }
    #expect(members[0].keyRange == 2..<7)
    #expect(members[0].value.range == 10..<16)
  }

  @Test(
    "each fault is told with its line and column",
    arguments: [
      ("", 1, 1, "expected a value, found the end"),
      ("{\n  \"a\" 1}", 2, 7, "expected ':' after the key, found '1'"),
      ("{\"a\": 1 \"b\": 2}", 1, 9, "expected ',' or '}', found '\"'"),
      ("[1 2]", 1, 4, "expected ',' or ']', found '2'"),
      ("{a: 1}", 1, 2, "expected a string, found 'a'"),
      ("[tru]", 1, 2, "expected a value, found 'tru'"),
      ("[1] x", 1, 5, "expected the end, found 'x'"),
      ("[\n\"open", 2, 1, "this string is not closed"),
      ("\"a\nb\"", 1, 3, "a line break or control character inside a string; write it as \\n"),
      (#"["\x"]"#, 1, 3, "unknown escape in a string"),
      (#"["\ud83d"]"#, 1, 3, "half of a surrogate pair in a string"),
      (#"["\ude00"]"#, 1, 3, "half of a surrogate pair in a string"),
      (#"["\ud83dA"]"#, 1, 3, "half of a surrogate pair in a string"),
      (#"["\u12g4"]"#, 1, 3, "\\u needs four hexadecimal digits"),
      ("[1, /* never", 1, 5, "this comment is not closed"),
      ("[1, / 2]", 1, 5, "unexpected '/'"),
      ("[\"é\", ?]", 1, 7, "expected a value, found '?'"),
      ("[1e999]", 1, 2, "expected a value, found '1e999'"),
    ])
  func faults(text: String, line: Int, column: Int, message: String) {
    let found = problem(text)
    #expect(found?.message == message)
    #expect(found?.position?.line == line)
    #expect(found?.position?.column == column)
    #expect(found?.excerpt != nil)
  }

  @Test("nesting has a limit, and deep input ends in a message")
  func depth() throws {
    let allowed = JSONParser.depthLimit - 1
    _ = try parse(String(repeating: "[", count: allowed) + String(repeating: "]", count: allowed))
    let deep = problem(String(repeating: "[", count: 100_000))
    #expect(deep?.message == "nested deeper than 128 levels")
    #expect(deep?.position?.column == 129)
  }
}
