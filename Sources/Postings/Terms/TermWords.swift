internal import Lexicon
internal import Matching
internal import Source

/// The words that tell names of skills from other words with capitals, by their hashes.
struct TermWords: Sendable {
  /// What a word is; one word can be several things.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt16

    /// No name by itself: an everyday word, a place, a job.
    static let common = Kind(rawValue: 1 << 0)
    /// Makes a name that ends in it that of a school, a firm, a job.
    static let closer = Kind(rawValue: 1 << 1)
    /// Stands before the colon of a list of technologies.
    static let label = Kind(rawValue: 1 << 2)
    /// Ends a web address.
    static let domain = Kind(rawValue: 1 << 3)
    /// Stands after the name of a firm.
    static let firm = Kind(rawValue: 1 << 4)
    /// With "in", stands before a place.
    static let placeCue = Kind(rawValue: 1 << 5)
    /// Is no part of a name at its end.
    static let tail = Kind(rawValue: 1 << 6)
    /// A firm, whose name often begins that of a product.
    static let maker = Kind(rawValue: 1 << 7)
    /// Stands before the name of a person.
    static let personCue = Kind(rawValue: 1 << 8)
  }

  /// Open addressing; the count is a power of two, and a hash of 0 is an empty slot.
  private var hashes: [UInt32] = []
  private var kinds: [Kind] = []
  /// The last letters of words that are seldom names, as ``key(_:_:)`` gives them.
  private let endings: [(mask: UInt64, key: UInt64)]

  /// Lists whose words name no skill.
  private static let commonLists = ["title-words", "degree-words", "month-names"]

  init(_ wording: WordLists) {
    endings = TermWords.endings(wording)
    var texts: [(words: TokenizedText, kind: Kind)] = []
    func add(_ group: CompactGroup, _ kind: Kind) {
      texts.append((TokenizedText(Array(wording.bytes[group.words])), kind))
    }
    for group in wording.groups("not-terms") {
      let id = wording.id(of: group)
      if id != "endings" { add(group, TermWords.kind(ofGroup: id)) }
    }
    for list in TermWords.commonLists {
      for group in wording.groups(list) { add(group, .common) }
    }
    var size = 64
    let count = texts.reduce(0) { $0 + $1.words.tokens.count }
    while size < count * 2 { size *= 2 }
    hashes = [UInt32](repeating: 0, count: size)
    kinds = [Kind](repeating: [], count: size)
    for (text, kind) in texts {
      for token in text.tokens where token.end - token.start > 1 { insert(token.hash, kind) }
    }
  }

  private static func endings(_ wording: WordLists) -> [(mask: UInt64, key: UInt64)] {
    guard let group = wording.group("endings", of: "not-terms") else { return [] }
    return wording.group(at: group).words.map { word in
      let key = TermWords.key(Array(word.utf8), 0..<word.utf8.count)
      return (mask: UInt64.max >> UInt64(max(64 - word.utf8.count * 8, 0)), key: key)
    }
  }

  private static func kind(ofGroup id: String) -> Kind {
    switch id {
    case "closers": [.common, .closer]
    case "labels": .label
    case "domains": .domain
    case "firm-forms": [.common, .closer, .firm]
    case "place-cues": .placeCue
    case "tails": .tail
    case "person-cues": .personCue
    case "organisations": [.common, .maker]
    default: .common
    }
  }

  private mutating func insert(_ hash: UInt32, _ kind: Kind) {
    let slot = slot(of: hash)
    hashes[slot] = hash
    kinds[slot].formUnion(kind)
  }

  private func slot(of hash: UInt32) -> Int {
    let mask = hashes.count - 1
    var slot = Int(hash >> 8) & mask
    while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// What a word is by the lists; a plural is what its singular is.
  func kind(_ index: Int, of text: TokenizedText) -> Kind {
    let kind = kinds[slot(of: text.tokens[index].hash)]
    guard kind.isEmpty, let hash = text.singularHash(index) else { return kind }
    return kinds[slot(of: hash)]
  }

  /// Whether a word names nothing by itself: by the lists, or by its ending.
  func isCommon(_ index: Int, of text: TokenizedText) -> Bool {
    if kind(index, of: text).contains(.common) { return true }
    let token = text.tokens[index]
    guard token.end - token.start >= 6 else { return false }
    let key = TermWords.key(text.bytes, token.range)
    return endings.contains { key & $0.mask == $0.key }
  }

  /// The last eight bytes of a word in lower case, the last in the lowest place.
  private static func key(_ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in max(word.lowerBound, word.upperBound - 8)..<word.upperBound {
      key = key << 8 | UInt64(ASCII.lowercased(bytes[index]))
    }
    return key
  }
}
