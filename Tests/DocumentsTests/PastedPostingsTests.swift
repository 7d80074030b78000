import Documents
import Testing

@Suite("Pasted postings")
struct PastedPostingsTests {
  @Test("a stream is split at the lines named, and places stay the stream's")
  func split() throws {
    let text = Array("One\n- a\n  ==== \n====\n\nTwo’s\n- b\n".utf8)
    let parts = PastedPostings.split(text, separator: "====")
    #expect(parts.map(\.line) == [1, 5])
    let second = try PastedPostings.document(parts[1], of: text, path: "-")
    #expect(second.blocks.map { second.string($0.range) } == ["Two's", "b"])
    #expect(Locator(second).line(second.blocks[1].range.lowerBound) == 7)
    #expect(PastedPostings.split(text, separator: "none").count == 1)
  }

  @Test("a head that stands twice, far apart, is a sign of several adverts")
  func several() {
    let advert = "Baker\nApply now\n" + String(repeating: "We bake bread.\n", count: 40)
    #expect(PastedPostings.looksLikeSeveral(Array((advert + advert).utf8)))
    #expect(!PastedPostings.looksLikeSeveral(Array((advert + "Apply now\nmore").utf8), cues: []))
    #expect(!PastedPostings.looksLikeSeveral(Array((advert + "Apply").utf8)))
  }
}
