package import Analysis
package import Documents
package import Lexicon
package import Matching
internal import Postings
internal import Resumes
internal import Source

/// What was read from each document, one JSON object a line.
package struct ExtractJSON {
  private let skills: SkillList
  private let spans: SkillSpans
  /// What masks by form, to which each resume adds its own names; nil where nothing is masked.
  private let masks: Redaction?
  private var writer = JSONWriter()
  /// The first members of a mention of each skill, once it has been named.
  private var heads: [[UInt8]]

  /// - Parameters:
  ///   - skills: The lexicon's list, to which mentions refer by index.
  ///   - spans: Finds the words to mark for each mention.
  ///   - masks: Masks what is private; nil where nothing is.
  package init(skills: SkillList, spans: SkillSpans, masks: Redaction? = nil) {
    self.masks = masks
    self.skills = skills
    self.spans = spans
    heads = Array(repeating: [], count: skills.count)
  }

  /// Takes the lines written so far.
  package mutating func take() -> [UInt8] { writer.take() }

  /// Writes the line of a posting, with why each name was taken or refused where that is given.
  package mutating func write(_ reading: PostingReading, explained: [Explanation]? = nil) {
    let skills = skills
    let masks = masks
    line(
      reading.document, reading.text, kind: .posting, reading.mentions, masks,
      { reading.levels[$0].rawValue }
    ) { writer in
      if let explained { writer.explained(explained, reading.document, skills) }
      writer.key("posting")
      writer.posting(reading, reading.posting.redacted(masks), skills)
      writer.key("resume")
      writer.null()
    }
  }

  /// Writes the line of a resume, with why each name was taken or refused where that is given.
  package mutating func write(_ reading: ResumeReading, explained: [Explanation]? = nil) {
    let skills = skills
    var masks = masks
    _ = masks?.add(reading.resume, of: reading.document)
    line(
      reading.document, reading.text, kind: .resume, reading.mentions, masks,
      { reading.levels[$0].rawValue }
    ) { writer in
      if let explained { writer.explained(explained, reading.document, skills) }
      writer.key("posting")
      writer.null()
      writer.key("resume")
      writer.resume(reading, masks)
    }
  }

  /// Writes the line of a text that is neither.
  package mutating func write(
    _ document: Document, _ text: TokenizedText, mentions: [Mention],
    explained: [Explanation]? = nil
  ) {
    let skills = skills
    line(document, text, kind: .text, mentions, masks, { _ in nil }) { writer in
      if let explained { writer.explained(explained, document, skills) }
      writer.key("posting")
      writer.null()
      writer.key("resume")
      writer.null()
    }
  }

  private mutating func line(
    _ document: Document, _ text: TokenizedText, kind: DocumentKind, _ mentions: [Mention],
    _ masks: Redaction?, _ level: (Int) -> String?, _ body: (inout JSONWriter) -> Void
  ) {
    for mention in mentions where heads[Int(mention.skill)].isEmpty {
      heads[Int(mention.skill)] = head(Int(mention.skill))
    }
    let (heads, spans) = (heads, spans)
    writer.object { writer in
      writer.member("path", masks?.masked(path: document.path) ?? document.path)
      writer.member("id", document.id)
      writer.member("kind", kind.rawValue)
      writer.key("mentions")
      writer.array { writer in
        var cursor = TextCursor(document.original)
        let locator = document.parts.isEmpty ? nil : Locator(document)
        for (index, mention) in mentions.enumerated() {
          writer.item()
          writer.raw(heads[Int(mention.skill)])
          writer.mention(
            at: spans.range(of: mention, in: text), level: level(index), document, &cursor,
            locator, masks: masks)
        }
      }
      body(&writer)
    }
    writer.endLine()
  }

  /// The members of a mention that are the same for each of its skill.
  private func head(_ skill: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"skill\":")
    writer.raw(string: skills.bytes[skills.idRange(skill)])
    writer.raw(",\"name\":")
    writer.raw(string: skills.bytes[skills.nameRange(skill)])
    writer.raw(",\"kind\":\"")
    writer.raw(word: skills.kind(skill).rawValue)
    writer.raw("\",\"text\":")
    return writer.take()
  }
}

extension JSONWriter {
  /// The members of a mention that follow its skill, and the object's end.
  ///
  /// Of a document of several files, the line is that of the file, and another file is named.
  mutating func mention(
    at range: Range<Int>, level: String?, _ document: Document, _ cursor: inout TextCursor,
    _ locator: Locator? = nil, masks: Redaction? = nil
  ) {
    let original = document.originalRange(range)
    let words = document.text[range]
    if Display.isSingleLine(words) {
      raw(string: words)
    } else {
      raw(string: Array(Display.singleLine(words).utf8)[...])
    }
    raw(",\"start\":")
    raw(number: cursor.codePoint(at: original.lowerBound))
    raw(",\"end\":")
    raw(number: cursor.codePoint(at: original.upperBound))
    raw(",\"line\":")
    raw(number: locator?.line(range.lowerBound) ?? cursor.line(at: original.upperBound))
    if let path = locator?.otherPath(range.lowerBound) {
      raw(",\"path\":")
      raw(string: Array((masks?.masked(path: path) ?? path).utf8)[...])
    }
    raw(",\"level\":")
    if let level {
      raw("\"")
      raw(word: level)
      raw("\"}")
    } else {
      raw("null}")
    }
  }
}
