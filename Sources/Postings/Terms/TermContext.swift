internal import Matching
internal import Source

/// What stands right before and behind a name and makes it something else than a skill.
struct TermContext {
  private let text: TokenizedText
  private let words: TermWords

  init(_ text: TokenizedText, _ words: TermWords) {
    self.text = text
    self.words = words
  }

  /// Whether a name is that of a school, a firm, a place, or of what the company makes.
  func isOther(_ item: NamedItem) -> Bool {
    isOurs(item) || isOf(item) || isPlace(item) || isFirm(item) || isPerson(item)
  }

  /// Whether a name labels what follows its colon.
  func isLabel(_ item: NamedItem) -> Bool {
    item.isFirst && byte(item.range.upperBound) == UInt8(ascii: ":")
  }

  private func byte(_ index: Int) -> UInt8 { index < text.bytes.count ? text.bytes[index] : 0 }

  private func kind(_ index: Int) -> TermWords.Kind {
    text.tokens.indices.contains(index) ? words.kind(index, of: text) : []
  }

  /// Whether only a space stands between a word and the next.
  private func isNext(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < text.tokens.count else { return false }
    let gap = Int(text.tokens[index].end)..<Int(text.tokens[index + 1].start)
    return gap.allSatisfy { ASCII.isSpace(text.bytes[$0]) }
  }

  /// "our Foo".
  private func isOurs(_ item: NamedItem) -> Bool {
    let before = item.tokens.lowerBound - 1
    return isNext(before) && KnownWords.our.contains(before, of: text)
  }

  /// "University of Foo", "Foo of Bar".
  private func isOf(_ item: NamedItem) -> Bool {
    let first = item.tokens.lowerBound
    if first > 1, KnownWords.of.contains(first - 1, of: text), isNext(first - 1),
      isNext(first - 2), ASCII.isUpper(text.bytes[Int(text.tokens[first - 2].start)])
    {
      return true
    }
    let last = item.tokens.upperBound
    return last + 1 < text.tokens.count && KnownWords.of.contains(last, of: text)
      && isNext(last - 1) && isNext(last)
      && ASCII.isUpper(text.bytes[Int(text.tokens[last + 1].start)])
  }

  /// "based in Foo", "near Foo", "our office at Foo".
  private func isPlace(_ item: NamedItem) -> Bool {
    let before = item.tokens.lowerBound - 1
    guard !item.isAmongSkills, before > 0, isNext(before) else { return false }
    return KnownWords.near.contains(before, of: text)
      || (KnownWords.inside.contains(before, of: text)
        && kind(before - 1).contains(.placeCue))
  }

  /// "contact Jo Doe", "get in touch with Jo Doe".
  private func isPerson(_ item: NamedItem) -> Bool {
    let before = item.tokens.lowerBound - 1
    guard isNext(before) else { return false }
    if kind(before).contains(.personCue) { return true }
    return before > 0 && KnownWords.toward.contains(before, of: text)
      && kind(before - 1).contains(.personCue)
  }

  /// "Foo, LLC".
  private func isFirm(_ item: NamedItem) -> Bool {
    let next = item.tokens.upperBound
    guard next < text.tokens.count, kind(next).contains(.firm) else { return false }
    return Int(text.tokens[next].start) - item.range.upperBound <= 2
  }
}
