import Documents
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "typographic characters become plain ones",
    arguments: [
      ("a\u{A0}b\u{202F}c\u{3000}d", "a b c d"), ("soft\u{AD}ware\u{200B}\u{FEFF}", "software"),
      ("e\u{FB03}cient \u{FB01}le \u{FB02}ow", "efficient file flow"),
      ("on\u{2011}call 3\u{2013}5 \u{2212}1", "on-call 3-5 -1"), ("a\u{2014}b", "a - b"),
      ("you\u{2019}ll \u{201C}x\u{201D}\u{2026}", "you'll \"x\"..."),
      ("\u{F0B7} Go\n\u{25AA} Rust", "• Go\n• Rust"), ("\u{B7} Go \u{B7} Rust", "• Go · Rust"),
      ("naïve 日本 🚀 C#", "naïve 日本 🚀 C#"), ("", ""),
    ])
  func folds(original: String, text: String) {
    #expect(String(decoding: Folding.fold(Array(original.utf8)).text, as: UTF8.self) == text)
  }

  @Test("a range leads back to the characters that it was made of")
  func mapsBack() throws {
    let original = "Your \u{FB01}rst ‘on‑call’ — an e\u{AD}ffort… end"
    let document = try Document.read(
      bytes: Array(original.utf8), path: "t.txt", format: .plainText)
    for (words, expected) in [
      ("first", "\u{FB01}rst"), ("'on-call'", "‘on‑call’"), ("effort...", "e\u{AD}ffort…"),
      ("end", "end"),
    ] {
      let text = String(decoding: document.text, as: UTF8.self)
      let found = try #require(range(of: words, in: text))
      let mapped = document.originalRange(found)
      #expect(String(decoding: document.original[mapped], as: UTF8.self) == expected)
    }
  }

  private func range(of words: String, in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}
