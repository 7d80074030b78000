import Documents
import Foundation
import Lexicon
import Lexicons
import Matching
import Resumes
import Source
import Testing

@Suite("Ranges of resumes in every format of text")
struct RangeTests {
  private static let matcher = SkillMatcher(
    CompactLexicon(Lexicons.compact).decode([.skills]).skills)
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private static let paths: [String] = ["same", "resumes"].flatMap { folder in
    let folder = fixtures.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().filter { $0.contains(".") }.map { folder.appending(path: $0).path() }
  }

  @Test("bullets and skills cut their words out of the file", arguments: paths)
  func cut(path: String) throws {
    let document = try Document.read(path: path)
    let text = TokenizedText(document.text)
    let bullets = Built.reader.read(document, text).bullets.map(\.range)
    let mentions = Self.matcher.mentions(in: text, blocks: document.blocks).map(\.range)
    #expect(bullets.count >= 5 && mentions.count >= 5)
    for range in bullets + mentions {
      let original = document.original[document.originalRange(range)]
      #expect(holds(original, words(document.text[range])), "\(document.string(range))")
      for (end, cut) in [(document.text[range].first, original.first)]
      where end.map(ASCII.isWord) == true && end.map({ $0 < 0x80 }) == true {
        #expect(end == cut, "\(document.string(range))")
      }
    }
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.split { !ASCII.isLetter($0) && !ASCII.isDigit($0) }.map(Array.init)
  }

  /// Whether the words stand in a slice, one after the other.
  private func holds(_ slice: ArraySlice<UInt8>, _ words: [[UInt8]]) -> Bool {
    var rest = slice
    for word in words {
      guard
        let start = rest.indices.first(where: { rest[$0...].starts(with: word) })
      else { return false }
      rest = rest[(start + word.count)...]
    }
    return true
  }
}
