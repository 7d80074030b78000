import Source
import Testing

@Suite("JSON writer")
struct WriterTests {
  private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    body(&writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test(
    "what JSON reserves is escaped, the rest stays",
    arguments: [
      ("plain é 😀", #""plain é 😀""#), ("\"\\/", #""\"\\/""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
      ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#), ("", #""""#),
    ])
  func escapes(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
    #expect(written { $0.string(utf8: Array(text.utf8)[...]) } == json)
  }

  @Test(
    "whole numbers to their limits",
    arguments: [
      (0, "0"), (-7, "-7"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ])
  func integers(value: Int, json: String) {
    #expect(written { $0.integer(value) } == json)
  }

  @Test("objects, arrays and nulls, compact")
  func compact() {
    let text = written { writer in
      writer.object { writer in
        writer.key("a")
        writer.array([1, 2]) { $0.integer($1) }
        writer.key("b")
        writer.string(nil)
        writer.key("c")
        writer.object { _ in }
        writer.key("d")
        writer.bool(true)
        writer.key("e")
        writer.number(1.0625)
      }
      writer.endLine()
      writer.array { _ in }
    }
    #expect(text == "{\"a\":[1,2],\"b\":null,\"c\":{},\"d\":true,\"e\":1.063}\n[]")
  }

  @Test("a pretty one has an item a line")
  func pretty() {
    let text = written(pretty: true) { writer in
      writer.object { writer in
        writer.key("a")
        writer.strings(["x", "y"])
        writer.key("b")
        writer.array { _ in }
      }
    }
    #expect(text == "{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ],\n  \"b\": []\n}")
  }

  @Test("every string that is written is read back the same", arguments: [false, true])
  func roundTrip(pretty: Bool) throws {
    var all = String.UnicodeScalarView()
    for value in (0...0x2FF).map(UInt32.init) + [0x2028, 0xFFFD, 0x1F600, 0x10FFFF] {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let text = String(all)
    let json = written(pretty: pretty) { writer in
      writer.object { writer in
        writer.key("text")
        writer.string(text)
      }
    }
    let node = try JSONParser.parse(Array(json.utf8), path: "x")
    guard case .object(let members) = node.value,
      case .string(let read)? = members.first?.value.value
    else {
      Issue.record("no object with a string")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }
}
