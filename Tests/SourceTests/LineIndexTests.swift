import Source
import Testing

@Suite("Line index")
struct LineIndexTests {
  @Test("CRLF, LF and CR each end one line", arguments: ["a\r\nb\r\nc", "a\nb\nc", "a\rb\rc"])
  func lineEnds(text: String) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.count == 3)
    #expect(index.position(at: text.utf8.count - 1).line == 3)
  }

  @Test("columns are code points, bytes are bytes")
  func columns() {
    let index = LineIndex(Array("x\né 日 Go".utf8))
    #expect(index.position(at: 9) == Position(line: 2, column: 5, byte: 9))
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    let index = LineIndex([0xEF, 0xBB, 0xBF] + Array("Go".utf8))
    #expect(index.position(at: 3) == Position(line: 1, column: 1, byte: 3))
  }
}
