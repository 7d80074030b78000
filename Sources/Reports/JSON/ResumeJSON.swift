internal import Analysis
internal import Documents
package import Resumes
package import Source

extension JSONWriter {
  mutating func resume(_ reading: ResumeReading, _ masks: Redaction?) {
    let resume = reading.resume.redacted(masks)
    let locator = Locator(reading.document)
    object { writer in
      writer.key("sections")
      writer.array(resume.sections) { writer, section in
        writer.object { writer in
          writer.member("kind", section.kind.rawValue)
          writer.member("heading", section.heading)
          writer.member("startLine", locator.line(section.range.lowerBound))
          writer.member(
            "endLine", locator.line(max(section.range.upperBound - 1, section.range.lowerBound)))
        }
      }
      writer.key("positions")
      writer.array(resume.positions) { $0.employment($1) }
      writer.key("bullets")
      writer.array(resume.bullets) { writer, bullet in
        writer.object { writer in
          writer.member("line", locator.line(bullet.range.lowerBound))
          if let path = locator.otherPath(bullet.range.lowerBound) {
            writer.member("path", masks?.masked(path: path) ?? path)
          }
          writer.member("text", reading.document.string(bullet.range).redacted(masks))
          writer.bulletFindings(bullet.findings)
        }
      }
    }
  }

  private mutating func employment(_ position: Employment) {
    object { writer in
      writer.member("title", position.title)
      writer.member("employer", position.employer)
      writer.member("start", position.start)
      writer.member("end", position.end)
      writer.member("current", position.current)
    }
  }

  /// The members of a line's findings, inside an object already begun.
  package mutating func bulletFindings(_ findings: BulletFindings) {
    member("kind", findings.kind.rawValue)
    member("metric", findings.metric.rawValue)
    member("opener", findings.opener)
    member("weakOpener", findings.weakOpener)
    member("vague", findings.vague)
  }
}
