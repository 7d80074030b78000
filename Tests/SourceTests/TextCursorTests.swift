import Source
import Testing

@Suite("Text cursor")
struct TextCursorTests {
  @Test("code points and lines are those before the offset")
  func walk() {
    var cursor = TextCursor(Array("é\r\n日\rx\n😀".utf8))
    #expect(cursor.codePoint(at: 2) == 1)
    #expect(cursor.line(at: 3) == 1)
    #expect(cursor.line(at: 4) == 2)
    #expect(cursor.codePoint(at: 7) == 4)
    #expect(cursor.line(at: 8) == 3)
    #expect(cursor.line(at: 10) == 4)
    #expect(cursor.codePoint(at: 14) == 8)
  }

  @Test("an offset that falls starts anew, one past the end is the end")
  func anyOrder() {
    var cursor = TextCursor(Array("a\nb".utf8))
    #expect(cursor.codePoint(at: 99) == 3)
    #expect(cursor.line(at: 0) == 1)
    #expect(cursor.codePoint(at: 1) == 1)
  }

  @Test("a step back counts as a walk from the start does")
  func stepBack() {
    let bytes = Array("é\r\n日\rx\n😀 é\n日\r\n".utf8)
    for far in bytes.indices {
      for near in 0...far {
        var (cursor, fresh) = (TextCursor(bytes), TextCursor(bytes))
        _ = cursor.codePoint(at: far)
        #expect(cursor.codePoint(at: near) == fresh.codePoint(at: near))
        #expect(cursor.line(at: near) == fresh.line(at: near))
      }
    }
  }
}
