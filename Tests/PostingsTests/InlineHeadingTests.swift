import Postings
import Testing

/// Postings that lost their line breaks when they were pasted.
@Suite("Headings inside of a long line")
struct InlineHeadingTests {
  private static let filler =
    "Somewhere between the river and the old town we build software for people who plan the "
    + "shifts of hospitals and of fire brigades and who want to be home in time for dinner too"

  private func wall(_ parts: String...) -> String {
    ([InlineHeadingTests.filler] + parts + [InlineHeadingTests.filler]).joined(separator: " ")
  }

  @Test(
    "each opens its part",
    arguments: [
      ("Your profile: you know Kubernetes inside out", PostingLevel.required),
      ("YOUR PROFILE Kubernetes and a calm mind", .required),
      ("Nice to have: Kubernetes or anything like it", .preferred),
      ("Technologies kubernetes redis", .required),
      ("What we offer Kubernetes lunches and a bicycle", .mention),
    ])
  func opens(part: String, level: PostingLevel) {
    let text = wall(part, "Our benefits: dental and vision")
    #expect(PostingSample.level(of: "Kubernetes", in: text) == level)
  }

  @Test("the words of a heading inside of a sentence open nothing")
  func prose() {
    let text = wall("and they run Kubernetes with what we offer and with your profile in mind")
    #expect(PostingSample.level(of: "Kubernetes", in: text) == .mention)
  }

  @Test("a short line is a sentence, not a wall")
  func short() {
    let text = "About us\nOur requirements Engineering team runs Kubernetes"
    #expect(PostingSample.level(of: "Kubernetes", in: text) == .mention)
  }
}
