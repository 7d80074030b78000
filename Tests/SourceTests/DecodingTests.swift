import Source
import Testing

@Suite("Text decoding")
struct DecodingTests {
  private func problem(_ bytes: [UInt8]) -> Problem? {
    do throws(Problem) {
      _ = try TextDecoding.text(of: bytes, path: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test("UTF-8 comes through as it is, its byte order mark too")
  func utf8() throws {
    let text = Array("é 日 😀".utf8)
    #expect(try TextDecoding.text(of: text, path: "a") == text)
    let marked = [0xEF, 0xBB, 0xBF] + text
    #expect(try TextDecoding.text(of: marked, path: "a") == marked)
  }

  @Test(
    "UTF-16 with a byte order mark is converted",
    arguments: [
      [0xFF, 0xFE, 0x47, 0x00, 0x3D, 0xD8, 0x00, 0xDE] as [UInt8],
      [0xFE, 0xFF, 0x00, 0x47, 0xD8, 0x3D, 0xDE, 0x00],
    ])
  func utf16(bytes: [UInt8]) throws {
    #expect(try TextDecoding.text(of: bytes, path: "a") == Array("G😀".utf8))
  }

  @Test(
    "broken UTF-16 is named",
    arguments: [
      [0xFF, 0xFE, 0x47] as [UInt8], [0xFF, 0xFE, 0x00, 0xD8], [0xFE, 0xFF, 0xDC, 0x00],
    ])
  func brokenUTF16(bytes: [UInt8]) {
    #expect(problem(bytes)?.message == "the file starts as UTF-16 but is not valid UTF-16")
  }

  @Test(
    "the first byte that breaks UTF-8 is found",
    arguments: [
      ([0x61, 0xFF], 1), ([0x80], 0), ([0xC0, 0x80], 0), ([0x61, 0xE0, 0x80, 0x80], 1),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x98], 0),
      ([0xC3, 0xA9, 0xC3], 2), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xE2, 0x82, 0x28], 0),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], offset: Int) {
    #expect(TextDecoding.firstInvalidByte(bytes) == offset)
  }

  @Test("a problem names the byte and its line, and says what to do")
  func message() {
    let found = problem(Array("Go\né".utf8) + [0xE9, 0x0A])
    #expect(found?.message == "byte 5 is not valid UTF-8")
    #expect(found?.position == Position(line: 2, column: 2, byte: 5))
    #expect(found?.hint?.contains("iconv") == true)
  }

  @Test("a zero byte makes a binary file")
  func binary() {
    #expect(problem([0x50, 0x4B, 0x00, 0x01])?.message.contains("offset 2") == true)
  }

  @Test("what Swift takes for UTF-8 is taken, and nothing else")
  func agreesWithSwift() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool: [UInt8] = [0x41, 0x80, 0xBF, 0xC3, 0xE0, 0xA0, 0xED, 0xF0, 0x9F, 0xF4, 0x90]
        bytes.append(pool[Int(state >> 33) % pool.count])
      }
      let valid = String(validating: bytes, as: UTF8.self) != nil
      #expect((TextDecoding.firstInvalidByte(bytes) == nil) == valid, "\(bytes)")
    }
  }
}
