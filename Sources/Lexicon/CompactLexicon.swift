internal import Source

/// The embedded lexicon: one compact text for each part, so that a command reads only what it needs.
package struct CompactLexicon: Sendable {
  /// A part that can be read by itself.
  package enum Part: String, CaseIterable, Sendable {
    // Roles and details come last: few commands read them, and what stands before them can be had
    // alone.
    case skills, spellings, rulings, cues, titles, wording, roles, details
  }

  private let bytes: [UInt8]

  /// - Parameter bytes: What ``encode(_:)`` gave.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A name of this content, which changes with any word of it.
  package var version: String {
    let end = bytes.firstIndex(of: ASCII.lineFeed) ?? bytes.count
    return String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").last
      .map(String.init) ?? ""
  }

  /// FNV-1a, 64 bits, as twelve hexadecimal digits.
  private static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String((String(repeating: "0", count: 16) + String(hash, radix: 16)).suffix(12))
  }

  /// The lexicon as text: a line with the length of each part in bytes and the version, then the
  /// parts.
  package static func encode(_ lexicon: Lexicon) -> String {
    let skills = SkillListWriter(Array(lexicon.skills))
    let parts = Part.allCases.map { part in
      switch part {
      case .skills: String(decoding: skills.skills, as: UTF8.self)
      case .spellings: String(decoding: skills.spellings, as: UTF8.self)
      case .rulings: String(decoding: skills.rulings, as: UTF8.self)
      case .cues: String(decoding: skills.cues, as: UTF8.self)
      case .details: String(decoding: skills.details, as: UTF8.self)
      case .titles: WordLists.encode(lexicon.titles.lists)
      case .wording: WordLists.encode(lexicon.wording.lists)
      case .roles: roles(lexicon)
      }
    }
    let lengths = parts.map { String($0.utf8.count) }
    let body = parts.joined()
    return (lengths + [fingerprint(body)]).joined(separator: " ") + "\n" + body
  }

  private static func roles(_ lexicon: Lexicon) -> String {
    var writer = CompactWriter()
    writer.list(lexicon.roles) { $1.write(to: &$0) }
    lexicon.common.write(to: &writer)
    return writer.text
  }

  /// How many bytes of the text hold the parts named.
  ///
  /// The text may be cut after its first line for this.
  package func size(of parts: Set<Part>) -> Int {
    let (lengths, start) = head
    var size = start
    var end = start
    for (part, length) in zip(Part.allCases, lengths) {
      end += length
      if parts.contains(part) || (part == .cues && parts.contains(.skills)) { size = end }
    }
    return size
  }

  /// The lengths of the parts, and where the first one starts.
  private var head: (lengths: [Int], start: Int) {
    let end = bytes.firstIndex(of: ASCII.lineFeed) ?? 0
    let lengths = bytes[..<end].split(separator: ASCII.space).dropLast().map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    return (lengths, end + 1)
  }

  /// The lexicon with the parts named; the others stay empty.
  ///
  /// - Complexity: O(bytes of the parts).
  package func decode(_ parts: Set<Part> = Set(Part.allCases)) -> Lexicon {
    let (lengths, first) = head
    var lexicon = Lexicon()
    lexicon.version = version
    var start = first
    for (index, (part, length)) in zip(Part.allCases, lengths).enumerated() {
      defer { start += length }
      guard parts.contains(part) else { continue }
      switch part {
      case .skills:
        let details = first + lengths.dropLast().reduce(0, +)
        lexicon.skills = SkillList(
          bytes, from: start, lengths: Array(lengths[index..<index + 4]),
          details: parts.contains(.details) ? details : nil)
      case .spellings, .rulings, .cues, .details: break
      case .roles:
        var reader = CompactReader(bytes, from: start)
        lexicon.roles = reader.list { RoleLexicon(from: &$0) }
        lexicon.common = CommonLexicon(from: &reader)
      case .titles: lexicon.titles = WordLists(bytes, from: start)
      case .wording: lexicon.wording = WordLists(bytes, from: start)
      }
    }
    return lexicon
  }
}
