package import Documents
package import Lexicon
internal import Source

extension Resume {
  /// The words of the person's name, as the first line above all sections tells it; empty where none
  /// does.
  ///
  /// A name is one to four words of letters with a capital each, none of which names an occupation
  /// or what the page is; a first word alone must be a heading. What follows a comma, a bar or a
  /// dash, as "PhD" may, is not of the name.
  package func personName(in document: Document, wording: WordLists) -> [String] {
    guard let contact = sections.first, contact.kind == .contact else { return [] }
    let others = Set(
      (wording.list("title-words").words("occupation")
        + wording.list("private-forms").words("no-name")).map { $0.lowercased() })
    for block in document.blocks[contact.blocks] {
      for line in document.text[block.range].split(separator: ASCII.lineFeed) {
        let words = Resume.nameWords(line)
        guard words.count > (block.kind == .heading ? 0 : 1), words.count <= 4,
          !words.contains(where: { others.contains($0.lowercased()) })
        else { continue }
        return words
      }
    }
    return []
  }

  /// The words up to the first sign that parts fields; empty where one of them is none of a name.
  private static func nameWords(_ line: ArraySlice<UInt8>) -> [String] {
    let ends = Set("|,;(\t/".utf8)
    var bytes = line.drop(while: ASCII.isSpace).prefix { !ends.contains($0) }
    // On a page set in columns, wide spaces part fields.
    if let wide = bytes.indices.dropLast().first(where: { index in
      bytes[index] == ASCII.space && bytes[index + 1] == ASCII.space
    }) {
      bytes = bytes[..<wide]
    }
    var field = String(decoding: bytes, as: UTF8.self)[...]
    if let end = field.firstIndex(where: { "–—·•".contains($0) }) { field = field[..<end] }
    let words = field.split(separator: " ").map(String.init)
    let areNames = words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return (first.properties.isUppercase || isParticle(word) || !isCased(first))
        && word.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || $0.properties.canonicalCombiningClass != .notReordered
            || "-'.’".unicodeScalars.contains($0)
        }
    }
    return areNames ? words : []
  }

  /// Whether a script has capitals: names in others have none.
  private static func isCased(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase || scalar.properties.isUppercase
  }

  /// Whether a word stands in the midst of names without a capital, such as "van" and "de la".
  private static func isParticle(_ word: String) -> Bool {
    ["van", "von", "de", "der", "den", "la", "da", "di", "del", "bin", "al", "el", "dos", "du"]
      .contains(word)
  }
}
