internal import Lexicon
internal import Source

/// The spellings of tools, languages and the like that a word may be a slip of, found by first
/// letter and length.
///
/// A slip leaves the first letter as it is and the length within one, so that a word is compared
/// with some dozen spellings. Short spellings are left out: their neighbours are words of their own.
struct SlipIndex: Sendable {
  /// The fewest letters of a spelling, and of one that is an everyday word too.
  private static let shortest = 6
  private static let shortestCased = 8
  private static let longest = 31

  private struct Entry: Sendable {
    var key: Int
    /// The bytes of the spelling in the pool.
    var range: Range<Int>
    var skill: Int32
    /// Whether the word must begin with a capital, as the spelling is an everyday word too.
    var isCased: Bool
    /// The second letter and the last: one slip leaves one of them as it is.
    var second: UInt8
    var last: UInt8
  }

  /// The text that holds all spellings in lower case.
  private let pool: [UInt8]
  /// The spellings that are left out; asked only for one that a word is a slip of.
  private let crowded: Set<String>
  private var entries: [Entry] = []
  /// The index of the first entry of each key, and past the last.
  private var starts: [Int] = []

  /// Collects the spellings of all skills without some, given in lower case.
  init(_ matcher: SkillMatcher, without crowded: Set<String>) {
    pool = matcher.skills.bytes
    self.crowded = crowded
    entries.reserveCapacity(matcher.skills.count)
    var number = 0
    var start = matcher.skills.spellings.lowerBound
    for index in matcher.skills.spellings where pool[index] == ASCII.lineFeed {
      if index > start {
        add(start..<index, matcher.spellings.list[number], matcher)
        number += 1
      }
      start = index + 1
    }
    sort()
  }

  /// Puts the entries in order of their keys, those of one key in the order they came.
  private mutating func sort() {
    starts = Array(repeating: 0, count: 27 * 32 + 1)
    for entry in entries { starts[entry.key + 1] += 1 }
    for key in 1..<starts.count { starts[key] += starts[key - 1] }
    var next = starts
    var sorted = entries
    for entry in entries {
      sorted[next[entry.key]] = entry
      next[entry.key] += 1
    }
    entries = sorted
  }

  private mutating func add(
    _ range: Range<Int>, _ spelling: SpellingTable.Spelling, _ matcher: SkillMatcher
  ) {
    let isCased = !spelling.forms.isEmpty
    guard range.count >= (isCased ? SlipIndex.shortestCased : SlipIndex.shortest),
      range.count <= SlipIndex.longest,
      !isCased || matcher.spellings.rule(of: spelling).isCased,
      pool[range].allSatisfy(ASCII.isLower)
    else { return }
    switch matcher.skills.kind(Int(spelling.skill)) {
    case .language, .framework, .database, .tool, .cloudService, .protocol: break
    case .concept, .practice, .methodology, .certification, .softSkill: return
    }
    entries.append(
      Entry(
        key: SlipIndex.key(pool[range.lowerBound], range.count), range: range,
        skill: spelling.skill, isCased: isCased, second: pool[range.lowerBound + 1],
        last: pool[range.upperBound - 1]))
  }

  private static func key(_ letter: UInt8, _ length: Int) -> Int {
    Int(letter - UInt8(ascii: "a")) * 32 + length
  }

  /// The skill that a word is a slip of, or nil where there is none, more than one, or the word is
  /// a name's plural or singular.
  func skill(of word: Range<Int>, in text: [UInt8]) -> Int32? {
    guard word.count >= SlipIndex.shortest - 1, word.count <= SlipIndex.longest + 1,
      text[word].allSatisfy(ASCII.isLetter)
    else { return nil }
    let letter = ASCII.lowercased(text[word.lowerBound])
    let lengths = word.count - 1...min(word.count + 1, SlipIndex.longest)
    let first = starts[SlipIndex.key(letter, lengths.lowerBound)]
    let past = starts[SlipIndex.key(letter, lengths.upperBound) + 1]
    let second = ASCII.lowercased(text[word.lowerBound + 1])
    let last = ASCII.lowercased(text[word.upperBound - 1])
    var found: Int32?
    for entry in entries[first..<past] where entry.second == second || entry.last == last {
      guard OneSlip.parts(entry.range, of: pool, word, of: text) else { continue }
      if crowded.contains(String(decoding: pool[entry.range], as: UTF8.self)) { continue }
      if isPlural(entry.range, word, text) { return nil }
      if entry.isCased, !ASCII.isUpper(text[word.lowerBound]) { continue }
      if let found, found != entry.skill { return nil }
      found = entry.skill
    }
    return found
  }

  /// Whether a final `s` is all that parts a word from a spelling; no plural ends in two.
  private func isPlural(_ spelling: Range<Int>, _ word: Range<Int>, _ text: [UInt8]) -> Bool {
    let shorter = min(spelling.count, word.count)
    guard spelling.count != word.count else { return false }
    let last =
      spelling.count > word.count ? pool[spelling.upperBound - 1] : text[word.upperBound - 1]
    let s = UInt8(ascii: "s")
    guard ASCII.lowercased(last) == s,
      spelling.count > word.count || pool[spelling.upperBound - 1] != s
    else { return false }
    return WordFold.areAlike(pool, spelling.lowerBound, text, word.lowerBound, count: shorter)
  }
}
