internal import Source

/// What decides about an ambiguous skill as the compact form holds it for the matcher.
///
/// Fourteen thousand cues stand in the built-in lexicon. They are hashed when the lexicon is
/// compiled: to cut them and to hash them at every start took a fifth of it.
struct CompactCues {
  /// Fields: the bytes of the rest of them, those of ``cues``, the forms that the ambiguity governs
  /// for each spelling, and the count of cues in each of the five lists.
  private(set) var ruling: [UInt8] = []
  /// For each cue of the five lists its ``CueMark``, then its bytes.
  private(set) var cues: [UInt8] = []

  /// What decides about a skill; nothing where its spellings are trusted.
  init(_ skill: Skill) {
    guard skill.ambiguity != .none else { return }
    var rest = CompactWriter()
    for spelling in skill.spellings { rest.strings(skill.forms(governing: spelling)) }
    let lists = skill.cues
    rest.integer(add(lists.near))
    rest.integer(add(lists.before, byLast: true))
    rest.integer(add(lists.after))
    rest.integer(add(lists.notBefore, byLast: true))
    rest.integer(add(lists.notAfter))
    var length = CompactWriter()
    length.integer(cues.count)
    length.append(rest)
    var ruling = CompactWriter()
    ruling.integer(length.text.utf8.count)
    ruling.append(length)
    self.ruling = Array(ruling.text.utf8)
  }

  /// Adds a list and tells how many marks it takes; `byLast` where its cues are looked for before a
  /// spelling, and so known by their last word.
  private mutating func add(_ list: [String], byLast: Bool = false) -> Int {
    var count = 0
    for cue in list {
      let bytes = Array(CompactWriter.line(cue).utf8)
      let words = CompactCues.words(of: bytes)
      // Of a longer cue ``Validation`` tells.
      guard let word = byLast ? words.last : words.first, bytes.count <= CueMark.longest else {
        continue
      }
      let hash = WordHash(word, in: bytes)
      cues += CueMark(hash: hash.value, length: bytes.count).letters + bytes
      count += 1
      // The plural of a cue of one word is known by another hash, and has the same bytes.
      guard !byLast, word == bytes.indices else { continue }
      cues += CueMark(hash: hash.withS.value).letters
      count += 1
    }
    return count
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { !ASCII.isWord(bytes[$0]) }.map { $0.startIndex..<$0.endIndex }
  }
}

/// What stands before a cue in the compact form: the hash that it is known by and its length, as
/// eight letters of six bits each.
public struct CueMark: Sendable {
  /// The hash of the word that the cue is known by.
  public var hash: UInt32
  /// The bytes of the cue; 0 where they are those of the cue before.
  public var length: Int

  /// The bytes that a mark takes.
  @inlinable @inline(__always)
  public static var size: Int { 8 }

  /// The most bytes that a cue may have.
  package static let longest = 1 << 16 - 1

  init(hash: UInt32, length: Int = 0) {
    self.hash = hash
    self.length = length
  }

  /// Reads a mark from its bytes, the first in the lowest place.
  @inlinable @inline(__always)
  public init(_ bytes: UInt64) {
    // Of each byte the six low bits, put side by side: pairs, then pairs of pairs, then all.
    var bits = (bytes &- 0x3030_3030_3030_3030) & 0x3F3F_3F3F_3F3F_3F3F
    bits = (bits & 0x003F_003F_003F_003F) | (bits & 0x3F00_3F00_3F00_3F00) &>> 2
    bits = (bits & 0x0000_0FFF_0000_0FFF) | (bits & 0x0FFF_0000_0FFF_0000) &>> 4
    bits = (bits & 0xFF_FFFF) | (bits &>> 32) &<< 24
    hash = UInt32(truncatingIfNeeded: bits)
    length = Int(truncatingIfNeeded: bits &>> 32)
  }

  /// The mark as it is written.
  var letters: [UInt8] {
    let bits = UInt64(hash) | UInt64(length) << 32
    return (0..<CueMark.size).map { 0x30 + UInt8(bits >> UInt64($0 * 6) & 0x3F) }
  }
}
