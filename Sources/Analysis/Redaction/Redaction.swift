package import Documents
package import Lexicon
package import Resumes
internal import Source

/// What masks everything that tells whose the resumes of a run are, the same everywhere in it.
///
/// E-mail addresses, phone numbers, links and streets are known by their forms; the person's name,
/// the employers and the address lines are read from the resume itself.
package struct Redaction: Sendable {
  private let wording: WordLists
  private let patterns: PrivatePatterns
  private var people: [NameWords] = []
  private var employers: EmployerNames
  private var addresses: [MaskedPhrase] = []

  /// Masks by form alone, before a resume has been read.
  package init(_ wording: WordLists) {
    self.wording = wording
    patterns = PrivatePatterns(wording)
    employers = EmployerNames(wording)
  }

  /// Masks what a resume tells, too.
  ///
  /// - Returns: Whether the name of a person was found in it.
  package mutating func add(_ resume: Resume, of document: Document) -> Bool {
    let name = resume.personName(in: document, wording: wording)
    if !name.isEmpty { people.append(NameWords(name)) }
    employers.add(resume, document)
    addresses += addressLines(resume, document)
    return !name.isEmpty
  }

  /// The text with a mask for each thing that is private.
  package func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return replaced(ranges(in: bytes), in: bytes)
  }

  /// What is masked in a text, in order, without overlaps.
  ///
  /// - Complexity: O(*n* · *phrases*).
  package func ranges(in text: [UInt8]) -> [MaskedRange] {
    (patterns.ranges(in: text) + named(in: text, anyCase: false)).joined(in: text)
  }

  /// The path with the names in it masked, however they are written there.
  package func masked(path: String) -> String {
    let bytes = Array(path.utf8)
    return replaced(named(in: bytes, anyCase: true).joined(in: bytes), in: bytes)
  }

  /// Where what the resumes tell stands, in no order.
  private func named(in text: [UInt8], anyCase: Bool) -> [MaskedRange] {
    people.flatMap { $0.ranges(in: text, anyCase: anyCase) }
      + (employers.phrases + addresses).flatMap { $0.ranges(in: text, anyCase: anyCase) }
  }

  private func replaced(_ ranges: [MaskedRange], in bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var position = 0
    for masked in ranges {
      result += bytes[position..<masked.range.lowerBound]
      result += masked.mask.text.utf8
      position = masked.range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// The fields under the name that hold a number and are neither phone, e-mail nor link: a postcode
  /// or a house number makes a place an address.
  private func addressLines(_ resume: Resume, _ document: Document) -> [MaskedPhrase] {
    guard let contact = resume.sections.first, contact.kind == .contact else { return [] }
    let ends = Set("|;\n\t".utf8)
    var found: [MaskedPhrase] = []
    for block in document.blocks[contact.blocks] {
      for field in document.text[block.range].split(whereSeparator: { ends.contains($0) }) {
        let words = MaskedPhrase.words(of: field)
        guard (2...10).contains(words.count), field.contains(where: ASCII.isDigit),
          field.contains(where: ASCII.isLetter),
          patterns.ranges(in: Array(field)).allSatisfy({ $0.mask == .address })
        else { continue }
        found.append(MaskedPhrase(words, .address))
      }
    }
    return found
  }
}
