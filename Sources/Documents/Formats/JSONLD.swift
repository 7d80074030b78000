internal import Source

/// The job posting that a page states in JSON-LD.
struct JSONLD {
  /// What it says of title, company, place and pay.
  let facts: PostingFacts
  /// Where the description's string stands in the page, quotes excluded.
  let description: Range<Int>

  /// The first posting with a description in a page's scripts, or nil.
  ///
  /// - Complexity: O(*n*).
  init?(_ page: [UInt8]) {
    for script in Self.scripts(page) {
      // Line breaks inside strings are wrong but common; spaces keep all offsets.
      let bytes = page[script].map { $0 < 0x20 ? 0x20 : $0 }
      guard let node = try? JSONParser.parse(bytes, path: ""),
        let posting = JSONLDNode.posting(in: node),
        let description = posting["description"], case .string = description.value.value
      else { continue }
      let range = description.value.range
      facts = PostingFacts(posting)
      self.description =
        script.lowerBound + range.lowerBound + 1..<script.lowerBound + range.upperBound - 1
      return
    }
    return nil
  }

  /// The JSON in the page's `application/ld+json` scripts, from its first bracket to its last.
  private static func scripts(_ page: [UInt8]) -> [Range<Int>] {
    var scripts: [Range<Int>] = []
    var index = 0
    while index < page.count {
      index = ByteScan.first(UInt8(ascii: "<"), in: page, range: index..<page.count)
      defer { index += 1 }
      guard index + 8 < page.count, page[index + 1] | 0x20 == UInt8(ascii: "s"),
        HTMLTag.key(page, index + 1..<index + 7) == script
      else { continue }
      let tagEnd = HTMLAttributes.end(page, index + 7..<page.count)
      let isLinkedData = contains(page, index..<tagEnd, "ld+json")
      guard isLinkedData else { continue }
      var end = tagEnd
      while end < page.count {
        end = ByteScan.first(UInt8(ascii: "<"), in: page, range: end..<page.count)
        if end + 8 < page.count, page[end + 1] == UInt8(ascii: "/"),
          HTMLTag.key(page, end + 2..<end + 8) == script
        {
          break
        }
        end += 1
      }
      if let range = brackets(page, tagEnd..<min(end, page.count)) { scripts.append(range) }
      index = min(end, page.count)
    }
    return scripts
  }

  /// `script`, packed.
  private static let script: UInt64 = 0x7363_7269_7074

  private static func contains(_ bytes: [UInt8], _ range: Range<Int>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard range.count >= word.count else { return false }
    for start in range.lowerBound...range.upperBound - word.count
    where bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }

  private static func brackets(_ page: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let slice = page[range]
    guard let start = slice.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = slice.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    return start..<end + 1
  }
}
