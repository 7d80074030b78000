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
  private var writer = JSONWriter()

  /// - Parameters:
  ///   - skills: The lexicon's list, to which mentions refer by index.
  ///   - spans: Finds the words to mark for each mention.
  package init(skills: SkillList, spans: SkillSpans) {
    self.skills = skills
    self.spans = spans
  }

  /// Takes the lines written so far.
  package mutating func take() -> [UInt8] { writer.take() }

  /// Writes the line of a posting.
  package mutating func write(_ reading: PostingReading) {
    let (skills, spans) = (skills, spans)
    line(reading.document, kind: .posting) { writer in
      var cursor = TextCursor(reading.document.original)
      writer.key("mentions")
      writer.array(reading.mentions.indices) { writer, index in
        writer.mention(
          reading.mentions[index], at: spans.range(of: reading.mentions[index], in: reading.text),
          level: reading.levels[index].rawValue, reading.document, skills, &cursor)
      }
      writer.key("posting")
      writer.posting(reading, skills)
      writer.key("resume")
      writer.null()
    }
  }

  /// Writes the line of a resume.
  package mutating func write(_ reading: ResumeReading) {
    let (skills, spans) = (skills, spans)
    line(reading.document, kind: .resume) { writer in
      var cursor = TextCursor(reading.document.original)
      writer.key("mentions")
      writer.array(reading.mentions.indices) { writer, index in
        writer.mention(
          reading.mentions[index], at: spans.range(of: reading.mentions[index], in: reading.text),
          level: reading.levels[index].rawValue, reading.document, skills, &cursor)
      }
      writer.key("posting")
      writer.null()
      writer.key("resume")
      writer.resume(reading)
    }
  }

  /// Writes the line of a text that is neither.
  package mutating func write(
    _ document: Document, _ text: TokenizedText, mentions: [Mention]
  ) {
    let (skills, spans) = (skills, spans)
    line(document, kind: .text) { writer in
      var cursor = TextCursor(document.original)
      writer.key("mentions")
      writer.array(mentions) { writer, mention in
        writer.mention(
          mention, at: spans.range(of: mention, in: text), level: nil, document, skills, &cursor)
      }
      writer.key("posting")
      writer.null()
      writer.key("resume")
      writer.null()
    }
  }

  private mutating func line(
    _ document: Document, kind: DocumentKind, _ body: (inout JSONWriter) -> Void
  ) {
    writer.object { writer in
      writer.key("path")
      writer.string(document.path)
      writer.key("id")
      writer.string(document.id)
      writer.key("kind")
      writer.string(kind.rawValue)
      body(&writer)
    }
    writer.endLine()
  }
}

extension JSONWriter {
  mutating func mention(
    _ mention: Mention, at range: Range<Int>, level: String?, _ document: Document,
    _ skills: SkillList, _ cursor: inout TextCursor
  ) {
    let skill = Int(mention.skill)
    let original = document.originalRange(range)
    object { writer in
      writer.key("skill")
      writer.string(utf8: skills.bytes[skills.idRange(skill)])
      writer.key("name")
      writer.string(utf8: skills.bytes[skills.nameRange(skill)])
      writer.key("kind")
      writer.string(skills.kind(skill).rawValue)
      writer.key("text")
      writer.string(document.string(range))
      writer.key("start")
      writer.integer(cursor.codePoint(at: original.lowerBound))
      writer.key("end")
      let end = cursor.codePoint(at: original.upperBound)
      writer.integer(end)
      writer.key("line")
      writer.integer(cursor.line(at: original.upperBound))
      writer.key("level")
      writer.string(level)
    }
  }
}
