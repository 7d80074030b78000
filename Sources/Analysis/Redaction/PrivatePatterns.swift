internal import Lexicon
internal import Source

/// Finds what is private by its form alone: e-mail addresses, phone numbers, links, streets.
struct PrivatePatterns: Sendable {
  private let linkEndings: Set<[UInt8]>
  private let sites: Set<[UInt8]>
  private let streets: Set<[UInt8]>
  private let streetEndings: [[UInt8]]

  init(_ wording: WordLists) {
    func words(_ group: String, _ list: String = "private-forms") -> [[UInt8]] {
      wording.list(list).words(group).map { Array($0.utf8) }
    }
    linkEndings = Set(words("link-ending"))
    sites = Set(words("site"))
    streets = Set(words("street", "street-words"))
    streetEndings = words("street-ending")
  }

  /// All that is private in a text, in no order; ranges may overlap.
  ///
  /// - Complexity: O(*n* · *longest word*).
  func ranges(in text: [UInt8]) -> [MaskedRange] {
    var found: [MaskedRange] = []
    var index = 0
    while index < text.count {
      guard !ASCII.isSpace(text[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, !ASCII.isSpace(text[end]) { end += 1 }
      if let link = link(in: text, index..<end) { found.append(link) }
      found += handle(in: text, index..<end)
      found += street(in: text, index..<end)
      index = end
    }
    return found + phones(in: text)
  }

  // MARK: Links

  /// The e-mail address or link in a run without spaces.
  private func link(in text: [UInt8], _ run: Range<Int>) -> MaskedRange? {
    let start = run.first { ASCII.isWord(text[$0]) || text[$0] >= 0x80 } ?? run.upperBound
    var end = run.upperBound
    while end > start, !ASCII.isWord(text[end - 1]), text[end - 1] != UInt8(ascii: "/"),
      text[end - 1] < 0x80
    {
      end -= 1
    }
    guard start < end else { return nil }
    let word = text[start..<end]
    if let at = word.firstIndex(of: UInt8(ascii: "@")), at > start {
      let domain = word[(at + 1)...]
      if let dot = domain.firstIndex(of: UInt8(ascii: ".")), dot > at + 1, dot + 1 < end {
        return MaskedRange(range: start..<end, mask: .email)
      }
    }
    let lower = ASCII.lowercased(word)
    let isMarked = ["www.", "mailto:", "tel:"].contains { lower.starts(with: $0.utf8) }
    if isMarked || holds(lower, "://") || isBareLink(lower) {
      return MaskedRange(range: start..<end, mask: .link)
    }
    return nil
  }

  /// Whether a word is a domain that ends as domains do, and a path: "Node.js/Express" does not.
  private func isBareLink(_ word: [UInt8]) -> Bool {
    let slash = word.firstIndex(of: UInt8(ascii: "/")) ?? word.endIndex
    let labels = word[..<slash].split(separator: UInt8(ascii: "."))
    guard labels.count >= 2, let last = labels.last, linkEndings.contains(Array(last)) else {
      return false
    }
    // "Socket.io" and "ASP.NET" are names; a path or a third label makes an address.
    return slash < word.count - 1 || labels.count > 2
  }

  /// The name after "github:" and the like, in the same run or the next.
  private func handle(in text: [UInt8], _ run: Range<Int>) -> [MaskedRange] {
    guard let colon = text[run].firstIndex(of: UInt8(ascii: ":")) else { return [] }
    var start = colon
    while start > run.lowerBound, ASCII.isLetter(text[start - 1]) { start -= 1 }
    guard sites.contains(ASCII.lowercased(text[start..<colon])) else { return [] }
    var name = colon + 1
    while name < text.count, text[name] == ASCII.space { name += 1 }
    var end = name
    while end < text.count, !ASCII.isSpace(text[end]), text[end] != UInt8(ascii: "|") { end += 1 }
    return name < end ? [MaskedRange(range: name..<end, mask: .link)] : []
  }

  private func holds(_ word: [UInt8], _ part: String) -> Bool {
    word.indices.contains { word[$0...].starts(with: part.utf8) }
  }

  // MARK: Streets

  /// "12 Mill Lane" or "Mühlenweg 12", where the run is the number.
  private func street(in text: [UInt8], _ run: Range<Int>) -> [MaskedRange] {
    let first = run.first { ASCII.isWord(text[$0]) } ?? run.upperBound
    let digits = text[first..<run.upperBound].prefix { ASCII.isDigit($0) }
    guard (1...5).contains(digits.count) else { return [] }
    if first == run.lowerBound, let start = streetBefore(text, first) {
      return [MaskedRange(range: start..<digits.endIndex, mask: .address)]
    }
    guard digits.endIndex == run.upperBound, let end = streetAfter(text, run.upperBound) else {
      return []
    }
    return [MaskedRange(range: first..<end, mask: .address)]
  }

  /// Where the word before a number starts, if it ends as a street does.
  private func streetBefore(_ text: [UInt8], _ number: Int) -> Int? {
    var end = number
    while end > 0, text[end - 1] == ASCII.space || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    let word = ASCII.lowercased(text[start..<end])
    let isStreet = streetEndings.contains {
      word.count > $0.count + 2 && word.reversed().starts(with: $0.reversed())
    }
    return end < number && isStreet ? start : nil
  }

  /// Where the street ends that one to three words with capitals and a word such as "Lane" name.
  private func streetAfter(_ text: [UInt8], _ number: Int) -> Int? {
    var index = number
    for count in 0..<4 {
      guard index < text.count, text[index] == ASCII.space else { return nil }
      let start = index + 1
      var end = start
      while end < text.count, isLetter(text[end]) { end += 1 }
      guard end > start, ASCII.isUpper(text[start]) || text[start] >= 0x80 else { return nil }
      if count > 0, streets.contains(ASCII.lowercased(text[start..<end])) { return end }
      index = end
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }

  // MARK: Phones

  /// Runs of digits and the signs between them that are long enough for a phone number.
  private func phones(in text: [UInt8]) -> [MaskedRange] {
    var found: [MaskedRange] = []
    var index = 0
    while index < text.count {
      guard startsNumber(text, index) else {
        index += 1
        continue
      }
      let end = PhoneNumber.end(in: text, from: index)
      if PhoneNumber(text[index..<end]).isPhone {
        found.append(MaskedRange(range: index..<end, mask: .phone))
      }
      index = max(end, index + 1)
    }
    return found
  }

  private func startsNumber(_ text: [UInt8], _ index: Int) -> Bool {
    let byte = text[index]
    let starts = ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
    return starts && (index == 0 || !ASCII.isWord(text[index - 1]))
  }
}
