internal import Matching
internal import Source

/// The core occupation of a title in its counted form, and what narrows it.
struct TitleBase {
  private(set) var text = ""
  private(set) var specialty: String?

  init(_ title: TitleText, _ head: TitleHead, _ levels: TitleLevels, _ tables: TitleTables) {
    let isNoise = TitleBase.noise(title, tables)
    guard let segment = head.segment else {
      let rest = title.text.tokens.indices.filter { !levels.isLevel[$0] && !isNoise[$0] }
      text = TitleBase.words(rest, title).joined(separator: " ")
      return
    }
    let modifiers = (title.segments[segment].tokens.lowerBound..<head.tokens.lowerBound).filter {
      !levels.isLevel[$0] && !isNoise[$0]
    }
    let isTechnology = TitleBase.flags(title, tables.technologies, within: modifiers)
    let plain = modifiers.filter { !isTechnology[$0] }
    let kept = TitleBase.kept(plain, head, title, tables)
    text = TitleBase.canonical(TitleBase.words(kept + Array(head.tokens), title), tables)
    let used = kept + Array(head.tokens)
    specialty = TitleBase.specialty(title, without: used, levels, isNoise)
  }

  private static func words(_ tokens: [Int], _ title: TitleText) -> [String] {
    tokens.map { index in
      let token = title.text.tokens[index]
      let tail = title.text.bytes[Int(token.end)...].prefix(2)
        .prefix { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
      return title.text.folded(index) + String(decoding: tail, as: UTF8.self)
    }
  }

  /// The modifiers before the noun that belong to the occupation.
  private static func kept(
    _ modifiers: [Int], _ head: TitleHead, _ title: TitleText, _ tables: TitleTables
  ) -> [Int] {
    // "Program manager", "team lead" are whole; what stands before them narrows them.
    if head.kind == .management, head.tokens.count > 1 { return [] }
    let phrase = TokenizedText(words(modifiers, title).joined(separator: " "))
    guard phrase.tokens.count == modifiers.count else { return modifiers }
    var start = fieldStart(before: modifiers.count, in: phrase, tables) ?? modifiers.count
    // Any other noun than engineer or developer needs a word before it to mean something.
    if start == modifiers.count, start > 0, head.kind == .other || head.kind == .management {
      start -= 1
    }
    return Array(modifiers[start...])
  }

  /// Where the longest field that ends directly before a word begins.
  private static func fieldStart(
    before end: Int, in phrase: TokenizedText, _ tables: TitleTables
  ) -> Int? {
    (0..<end).first { tables.fields.match(at: $0, in: phrase)?.end == end }
  }

  /// The words with known spellings made alike.
  private static func canonical(_ words: [String], _ tables: TitleTables) -> String {
    let phrase = TokenizedText(words.joined(separator: " "))
    var result: [String] = []
    var index = 0
    while index < phrase.tokens.count {
      if let match = tables.forms.match(at: index, in: phrase) {
        result.append(tables.formNames[Int(match.id)])
        index = match.end
      } else {
        result.append(
          index < words.count && words.count == phrase.tokens.count
            ? words[index] : phrase.folded(index))
        index += 1
      }
    }
    return result.joined(separator: " ")
  }

  private static func flags(
    _ title: TitleText, _ table: PhraseTable, within tokens: [Int]
  ) -> [Bool] {
    var flags = [Bool](repeating: false, count: title.text.tokens.count)
    guard let first = tokens.first, let last = tokens.last else { return flags }
    for match in table.matches(in: title.text, tokens: first..<last + 1) {
      for index in match.first..<match.end { flags[index] = true }
    }
    return flags
  }

  /// The words that say nothing of the occupation: whole segments of them, terms and tags anywhere.
  private static func noise(_ title: TitleText, _ tables: TitleTables) -> [Bool] {
    var flags = [Bool](repeating: false, count: title.text.tokens.count)
    for segment in title.segments {
      let matches = tables.noise.matches(in: title.text, tokens: segment.tokens)
      let covered = matches.reduce(0) { $0 + $1.end - $1.first }
      let numbers = segment.tokens.filter { isNumber($0, title) }
      let whole = covered + numbers.count >= segment.tokens.count
      for match in matches where whole || match.id == 0 || match.id == 1 {
        for index in match.first..<match.end { flags[index] = true }
      }
      for index in numbers { flags[index] = true }
    }
    return flags
  }

  /// Whether a word is a requisition number or a year.
  private static func isNumber(_ index: Int, _ title: TitleText) -> Bool {
    let word = title.text.bytes[title.text.tokens[index].range]
    let digits = word.reduce(0) { $0 + (ASCII.isDigit($1) ? 1 : 0) }
    return digits >= 3 && digits + 2 >= word.count
  }

  /// What is left of the title, as written, its pieces parted by commas.
  private static func specialty(
    _ title: TitleText, without used: [Int], _ levels: TitleLevels, _ isNoise: [Bool]
  ) -> String? {
    var pieces: [String] = []
    for segment in title.segments {
      let rest = segment.tokens.filter {
        !used.contains($0) && !levels.isLevel[$0] && !isNoise[$0]
      }
      guard let first = rest.first, let last = rest.last else { continue }
      if last - first + 1 == rest.count {
        let range = Int(title.text.tokens[first].start)..<Int(title.text.tokens[last].end)
        pieces.append(Display.singleLine(title.text.bytes[range]))
      } else {
        pieces.append(
          rest.map { Display.singleLine(title.text.bytes[title.text.tokens[$0].range]) }
            .joined(separator: " "))
      }
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: ", ")
  }
}
