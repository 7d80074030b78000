import Documents
import Lexicon
import Matching
import Resumes

/// TEMPORARY reader until the real ones land.
enum Reading {
  static let classifier = BulletClassifier(wording: Sample.lexicon.wording)
  static func document(_ bytes: [UInt8], path: String) throws -> Document {
    var text: [UInt8] = []
    var map = PositionMap()
    var blocks: [Block] = []
    var index = 0
    var code = false
    var open = false
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      var stop = end
      if stop > index, bytes[stop - 1] == 13 { stop -= 1 }
      var line = Array(bytes[index..<stop])
      var start = index
      defer { index = end + 1 }
      func strip(_ n: Int) { line.removeFirst(n); start += n }
      let indented = line.first == 32
      while line.first == 32 { strip(1) }
      if line.starts(with: Array("```".utf8)) { code.toggle(); open = false; continue }
      if line.isEmpty { open = false; continue }
      var kind = Block.Kind.paragraph
      var level = 0
      if code {
        kind = .code
      } else if line.first == 35 {
        while line.first == 35 { strip(1); level += 1 }
        strip(1); kind = .heading
      } else if line.starts(with: Array("- ".utf8)) {
        strip(2); kind = .bullet
      } else if line.first == 124 {
        strip(2)
        while let l = line.last, l == 124 || l == 32 { line.removeLast() }
        kind = .cell
        if line.allSatisfy({ $0 == 45 || $0 == 124 }) { continue }
      }
      let continues = open && indented && kind == .paragraph
      if continues { text.append(10);  }
      let s = text.count
      for (offset, byte) in line.enumerated() {
        if byte == 42, line.indices.contains(offset + 1),
          line[offset + 1] == 42 || (offset > 0 && line[offset - 1] == 42)
        {
          continue
        }
        if byte == 42, offset > 0, line[offset - 1] == 42 { continue }
        map.note(text: text.count, original: start + offset)
        text.append(byte)
      }
      if continues {
        blocks[blocks.count - 1].range = blocks[blocks.count - 1].range.lowerBound..<text.count
      } else {
        blocks.append(Block(kind: kind, range: s..<text.count, level: level))
      }
      open = true
      if !continues {}
      _ = s
      text.append(10)
      if true { text.removeLast() }
      // blocks are parted by a line feed
      if end + 1 < bytes.count, !(bytes[end + 1] == 32) { text.append(10) }
    }
    return Document(
      path: path, format: "markdown", original: bytes, text: text, map: map, blocks: blocks)
  }

  static func resume(_ document: Document, _ text: TokenizedText) -> Resume {
    var sections: [ResumeSection] = []
    var positions: [Employment] = []
    var bullets: [Bullet] = []
    for (i, block) in document.blocks.enumerated() {
      let words = document.string(block.range)
      if block.kind == .heading, block.level < 3 {
        let kind: ResumeSection.Kind =
          switch words {
          case "Experience": .experience;
          case "Skills": .skills;
          case "Projects": .projects;
          case "Summary": .summary;
          default: .other
          }
        sections.append(
          ResumeSection(kind: kind, heading: words, range: block.range, blocks: i..<i + 1))
      } else if block.kind == .heading {
        positions.append(
          Employment(
            title: words, employer: nil, start: nil, end: nil, current: false, range: block.range,
            header: block.range))
      } else if block.kind == .paragraph, let p = positions.indices.last,
        bullets.last?.position != p, sections.last?.kind == .experience
      {
        positions[p].header = positions[p].header.lowerBound..<block.range.upperBound
        positions[p].current = words.hasSuffix("Present")
        positions[p].end = words.hasSuffix("Present") ? nil : String(words.suffix(4))
      }
      if let s = sections.indices.last {
        sections[s].range = sections[s].range.lowerBound..<block.range.upperBound;
        sections[s].blocks = sections[s].blocks.lowerBound..<i + 1
      }
      if block.kind == .bullet || block.kind == .cell {
        if sections.last?.kind == .skills { continue }
        bullets.append(
          Bullet(
            range: block.range, block: i, findings: classifier.findings(of: block.range, in: text),
            section: max(0, sections.count - 1),
            position: sections.last?.kind == .experience ? positions.indices.last : nil))
      }
    }
    return Resume(sections: sections, positions: positions, bullets: bullets)
  }
}
