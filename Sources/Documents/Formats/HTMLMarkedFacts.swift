internal import Source

/// The facts that a page without JSON-LD marks by attributes, as microdata and job boards do.
///
/// Boards name the parts of a posting for their own tests (`data-automation`, `data-testid`): such
/// names outlive the classes that lay the page out.
struct HTMLMarkedFacts {
  /// What an attribute's value says that an element holds.
  private enum Fact: CaseIterable { case company, location, employment }

  /// The longest text of a fact in bytes; a longer one is prose.
  private static let longest = 160
  /// The most stretches of text and tags that an element of a fact has.
  private static let stretches = 64

  private static let names: [String: Fact] = [
    "hiringorganization": .company, "advertiser-name": .company, "company-name": .company,
    "companyname": .company, "inlineheader-companyname": .company, "employer-name": .company,
    "joblocation": .location, "job-detail-location": .location, "job-location": .location,
    "inlineheader-companylocation": .location, "jobsearch-jobinfoheader-companylocation": .location,
    "employmenttype": .employment, "job-detail-work-type": .employment, "job-type": .employment,
    "employment-type": .employment,
  ]

  private let bytes: [UInt8]
  private var found: [Fact: String] = [:]

  /// Looks through a page for the first element of each fact behind an offset: what comes before the
  /// posting's heading belongs to other postings.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var tokenizer = HTMLTokenizer(bytes, start..<bytes.count)
    while found.count < Fact.allCases.count, let token = tokenizer.next() {
      guard token.kind == .start, let fact = fact(of: token), found[fact] == nil else { continue }
      let words = words(of: token, tokenizer)
      if !words.isEmpty, words.utf8.count <= Self.longest { found[fact] = words }
    }
  }

  /// Adds the facts that are not known yet.
  func add(to facts: inout PostingFacts) {
    facts.company = facts.company ?? found[.company]
    facts.location = facts.location ?? found[.location]
    facts.employment = facts.employment ?? found[.employment]
  }

  private func fact(of token: HTMLToken) -> Fact? {
    var fact: Fact?
    HTMLAttributes.forEachMark(bytes, token.attributes) { value in
      if value.count <= 40 {
        fact = fact ?? Self.names[String(decoding: ASCII.lowercased(bytes[value]), as: UTF8.self)]
      }
    }
    return fact
  }

  /// The text of an element up to its end, with what is no text left out.
  ///
  /// Stops where there is too much of it, so that an element that is never closed costs no more.
  private func words(of token: HTMLToken, _ tokenizer: HTMLTokenizer) -> String {
    var inner = tokenizer
    var depth = 1
    var text: [UInt8] = []
    for _ in 0..<Self.stretches {
      guard depth > 0, text.count <= Self.longest, let next = inner.next() else { break }
      switch next.kind {
      case .text: text += HTMLReferences.decodedWithMap(Array(bytes[next.range])).bytes
      case .start: if next.key == token.key { depth += 1 }
      case .end: if next.key == token.key { depth -= 1 }
      }
    }
    return Display.singleLine(text[...])
  }
}
