internal import Matching
internal import Source

/// The core occupation of a title in its counted form, and what narrows it.
struct TitleBase {
  private(set) var text = ""
  private(set) var specialty: String?

  init(
    _ title: TitleText, _ head: TitleHead, _ marks: inout [TitleMark],
    _ tables: borrowing TitleTables
  ) {
    TitleBase.markNoise(title, tables, &marks)
    guard let segment = head.segment else {
      var words: [UInt8] = []
      for index in marks.indices where marks[index].isDisjoint(with: [.level, .noise]) {
        TitleBase.append(index, of: title, to: &words)
      }
      text = String(decoding: words, as: UTF8.self)
      return
    }
    let modifiers = TitleBase.modifiers(
      title.segments[segment].tokens.lowerBound..<head.tokens.lowerBound, title, tables, &marks)
    var words: [UInt8] = []
    words.reserveCapacity(title.text.bytes.count + 8)
    for index in modifiers { TitleBase.append(index, of: title, to: &words) }
    for index in head.tokens { TitleBase.append(index, of: title, to: &words) }
    let phrase = TokenizedText(words)
    let start = TitleBase.start(of: head, after: modifiers.count, in: phrase, tables)
    text = TitleBase.canonical(phrase, from: start, tables)
    for index in modifiers[start...] { marks[index].insert(.base) }
    for index in head.tokens { marks[index].insert(.base) }
    specialty = TitleBase.specialty(title, marks)
  }

  /// Appends a word in lower case with its `++` or `#`, a space before it.
  private static func append(_ index: Int, of title: TitleText, to words: inout [UInt8]) {
    if !words.isEmpty { words.append(ASCII.space) }
    let bytes = title.text.bytes
    let token = title.text.tokens[index].range
    for offset in token { words.append(ASCII.lowercased(bytes[offset])) }
    for offset in token.upperBound..<min(token.upperBound + 2, bytes.count) {
      guard bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "#") else { return }
      words.append(bytes[offset])
    }
  }

  /// The words before the noun that are neither levels nor noise nor technologies.
  private static func modifiers(
    _ tokens: Range<Int>, _ title: TitleText, _ tables: TitleTables, _ marks: inout [TitleMark]
  ) -> [Int] {
    let said: TitleMark = [.level, .noise]
    var first = tokens.lowerBound
    while first < tokens.upperBound, !marks[first].isDisjoint(with: said) { first += 1 }
    guard first < tokens.upperBound else { return [] }
    var end = tokens.upperBound
    while !marks[end - 1].isDisjoint(with: said) { end -= 1 }
    for match in tables.technologies.matches(in: title.text, tokens: first..<end) {
      for index in match.first..<match.end { marks[index].insert(.technology) }
    }
    var modifiers: [Int] = []
    modifiers.reserveCapacity(end - first)
    for index in first..<end where marks[index].isDisjoint(with: said.union(.technology)) {
      modifiers.append(index)
    }
    return modifiers
  }

  /// The first word of the occupation in a phrase of modifiers and noun.
  private static func start(
    of head: TitleHead, after modifiers: Int, in phrase: TokenizedText, _ tables: TitleTables
  ) -> Int {
    // "Program manager", "team lead" are whole; what stands before them narrows them.
    if head.kind == .management, head.tokens.count > 1 { return modifiers }
    // The longest field that ends directly before the noun.
    for index in 0..<modifiers {
      let match = tables.fields.match(at: index, in: phrase, limit: modifiers)
      if let match, match.end == modifiers { return index }
    }
    // Any other noun than engineer or developer needs a word before it to mean something.
    let isBare = head.kind == .other || head.kind == .management
    return isBare && modifiers > 0 ? modifiers - 1 : modifiers
  }

  /// The words from an index on with known spellings made alike.
  private static func canonical(
    _ phrase: TokenizedText, from start: Int, _ tables: TitleTables
  ) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(phrase.bytes.count + 16)
    var index = start
    while index < phrase.tokens.count {
      if index > start { result.append(ASCII.space) }
      if let match = tables.forms.match(at: index, in: phrase) {
        result.append(contentsOf: tables.formNames[Int(match.id)])
        index = match.end
      } else {
        var offset = Int(phrase.tokens[index].start)
        while offset < phrase.bytes.count, phrase.bytes[offset] != ASCII.space {
          result.append(phrase.bytes[offset])
          offset += 1
        }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Marks the words that say nothing of the occupation: whole segments of them, terms and tags
  /// anywhere.
  private static func markNoise(
    _ title: TitleText, _ tables: TitleTables, _ marks: inout [TitleMark]
  ) {
    for segment in title.segments {
      let matches = tables.noise.matches(in: title.text, tokens: segment.tokens)
      var covered = 0
      for match in matches { covered += match.end - match.first }
      for index in segment.tokens
      where isNumber(index, title) || isDuration(index, in: segment.tokens, title) {
        covered += 1
        marks[index].insert(.noise)
      }
      let joining = segment.tokens.count { KnownWords.placing.contains($0, of: title.text) }
      let whole = covered > 0 && covered + joining >= segment.tokens.count
      if whole, joining > 0 {
        for index in segment.tokens { marks[index].insert(.noise) }
      }
      for match in matches where whole || match.id == 0 || match.id == 1 {
        for index in match.first..<match.end { marks[index].insert(.noise) }
      }
    }
    markTowns(title, &marks)
  }

  /// Whether a word is a requisition number or a year.
  private static func isNumber(_ index: Int, _ title: TitleText) -> Bool {
    let word = title.text.tokens[index].range
    guard word.count >= 3 else { return false }
    var others = 0
    for offset in word where !ASCII.isDigit(title.text.bytes[offset]) {
      others += 1
      if others > 2 { return false }
    }
    return word.count - others >= 3
  }

  /// Whether a word is one of the length of a contract: "6 months".
  private static func isDuration(
    _ index: Int, in tokens: Range<Int>, _ title: TitleText
  ) -> Bool {
    let isTime = KnownWords.duration.contains(index, of: title.text)
    let number = isTime ? index - 1 : index
    let time = isTime ? index : index + 1
    guard tokens.contains(number), tokens.contains(time) else { return false }
    return KnownWords.duration.contains(time, of: title.text)
      && ASCII.isDigit(title.text.bytes[Int(title.text.tokens[number].start)])
  }

  /// Marks a town before the code of its state: "(Bridgewater, NJ)".
  private static func markTowns(_ title: TitleText, _ marks: inout [TitleMark]) {
    for index in title.segments.indices.dropFirst() {
      let (town, state) = (title.segments[index - 1], title.segments[index].tokens)
      guard state.count == 1, marks[state.lowerBound].contains(.noise), !town.isOccupation,
        town.tokens.count <= 3, isCode(title.text.tokens[state.lowerBound].range, title)
      else { continue }
      for token in town.tokens { marks[token].insert(.noise) }
    }
  }

  private static func isCode(_ word: Range<Int>, _ title: TitleText) -> Bool {
    word.count == 2 && word.allSatisfy { ASCII.isUpper(title.text.bytes[$0]) }
  }

  /// What is left of the title, as written, its pieces parted by commas.
  private static func specialty(_ title: TitleText, _ marks: [TitleMark]) -> String? {
    var pieces: [UInt8] = []
    for segment in title.segments {
      let rest = segment.tokens.filter { marks[$0].isDisjoint(with: [.level, .noise, .base]) }
      guard let first = rest.first, let last = rest.last else { continue }
      if !pieces.isEmpty { pieces.append(contentsOf: ", ".utf8) }
      if last - first + 1 == rest.count {
        let range = Int(title.text.tokens[first].start)..<Int(title.text.tokens[last].end)
        pieces.append(contentsOf: title.text.bytes[range])
      } else {
        for index in rest {
          if index > first { pieces.append(ASCII.space) }
          pieces.append(contentsOf: title.text.bytes[title.text.tokens[index].range])
        }
      }
    }
    return pieces.isEmpty ? nil : Display.singleLine(pieces[...])
  }
}
