import Documents
import Matching
import Testing

@Suite("Tokens")
struct TokenTests {
  /// Random bytes, leaning to those that readers stumble on.
  static func bytes(seed: Int) -> [UInt8] {
    var random = SplitMix64(seed: UInt64(seed))
    let tricky =
      Array("C+#.&@:/-'_ \r\n\t()gGoO0\u{E9}\u{2019}\u{1F680}".utf8) + [0xFF, 0xC2, 0xE2, 0]
    return (0..<Int.random(in: 0...300, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random) : tricky.randomElement(using: &random) ?? 0
    }
  }

  @Test("ranges are in bounds and in order on random bytes", arguments: 0..<300)
  func bounds(seed: Int) {
    let bytes = TokenTests.bytes(seed: seed)
    let text = TokenizedText(bytes)
    var end = 0
    for token in text.tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end <= bytes.count)
    for offset in 0...bytes.count {
      let first = text.firstToken(from: offset)
      #expect(first == text.tokens.count || Int(text.tokens[first].start) >= offset)
    }
  }

  @Test("mentions are in bounds on random bytes among names", arguments: 0..<100)
  func mentions(seed: Int) {
    let names = Array(" C++ Go, R&D .NET Node.js CI/CD go@x.io http://a.b C# ".utf8)
    let bytes = TokenTests.bytes(seed: seed) + names + TokenTests.bytes(seed: seed + 1000)
    let mentions = BuiltIn.matcher.mentions(
      in: TokenizedText(bytes), blocks: [Block(kind: .paragraph, range: 0..<bytes.count)])
    #expect(mentions.count >= 3)
    for mention in mentions {
      #expect(!mention.range.isEmpty && mention.range.upperBound <= bytes.count)
      #expect(BuiltIn.skills.indices.contains(Int(mention.skill)))
    }
  }

  @Test("words of addresses are left out, words around them stay")
  func addresses() {
    let text = TokenizedText("see https://example.com/go?x=1 or a.b@example.org, then go")
    #expect(text.tokens.indices.map { text.folded($0) } == ["see", "or", "then", "go"])
  }
}
