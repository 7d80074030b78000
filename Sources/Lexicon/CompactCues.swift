internal import Source

/// What decides about an ambiguous skill as the compact form holds it for the matcher.
///
/// Fourteen thousand cues stand in the built-in lexicon. They are hashed when the lexicon is
/// compiled: to cut them and to hash them at every start took a fifth of it.
///
/// A field with the length of the rest leads each skill's. For each spelling follow the forms that
/// the ambiguity governs, then the five lists of cues: a field with the count, then for each its
/// ``CueMark`` and its bytes.
enum CompactCues {
  /// Writes what decides about a skill; nothing where its spellings are trusted.
  static func write(_ skill: Skill, to writer: inout CompactWriter) {
    guard skill.ambiguity != .none else { return }
    var body = CompactWriter()
    for spelling in skill.spellings { body.strings(skill.forms(governing: spelling)) }
    let cues = skill.cues
    write(cues.near, to: &body)
    write(cues.before, byLast: true, to: &body)
    write(cues.after, to: &body)
    write(cues.notBefore, byLast: true, to: &body)
    write(cues.notAfter, to: &body)
    writer.integer(body.text.utf8.count)
    writer.append(body)
  }

  /// Writes a list; `byLast` where its cues are looked for before a spelling, and so known by their
  /// last word.
  private static func write(
    _ cues: [String], byLast: Bool = false, to writer: inout CompactWriter
  ) {
    var entries: [String] = []
    for cue in cues {
      let cue = CompactWriter.line(cue)
      let bytes = Array(cue.utf8)
      let words = words(of: bytes)
      guard let word = byLast ? words.last : words.first else { continue }
      let hash = WordHash(word, in: bytes)
      entries.append(CueMark(hash: hash.value, length: bytes.count).text + cue)
      // The plural of a cue of one word is known by another hash, and has the same bytes.
      if !byLast, word == bytes.indices { entries.append(CueMark(hash: hash.withS.value).text) }
    }
    writer.integer(entries.count)
    writer.raw(entries.joined())
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
  var text: String {
    let bits = UInt64(hash) | UInt64(length) << 32
    let letters = (0..<CueMark.size).map { 0x30 + UInt8(bits >> UInt64($0 * 6) & 0x3F) }
    return String(decoding: letters, as: UTF8.self)
  }
}
