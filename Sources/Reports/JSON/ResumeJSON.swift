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
          writer.key("kind")
          writer.string(section.kind.rawValue)
          writer.key("heading")
          writer.string(section.heading)
          writer.key("startLine")
          writer.integer(locator.line(section.range.lowerBound))
          writer.key("endLine")
          writer.integer(locator.line(max(section.range.upperBound - 1, section.range.lowerBound)))
        }
      }
      writer.key("positions")
      writer.array(resume.positions) { $0.employment($1) }
      writer.key("bullets")
      writer.array(resume.bullets) { writer, bullet in
        writer.object { writer in
          writer.key("line")
          writer.integer(locator.line(bullet.range.lowerBound))
          if let path = locator.otherPath(bullet.range.lowerBound) {
            writer.key("path")
            writer.string(masks?.masked(path: path) ?? path)
          }
          writer.key("text")
          writer.string(reading.document.string(bullet.range).redacted(masks))
          writer.bulletFindings(bullet.findings)
        }
      }
    }
  }

  private mutating func employment(_ position: Employment) {
    object { writer in
      writer.key("title")
      writer.string(position.title)
      writer.key("employer")
      writer.string(position.employer)
      writer.key("start")
      writer.string(position.start)
      writer.key("end")
      writer.string(position.end)
      writer.key("current")
      writer.bool(position.current)
    }
  }

  /// The members of a line's findings, inside an object already begun.
  package mutating func bulletFindings(_ findings: BulletFindings) {
    key("kind")
    string(findings.kind.rawValue)
    key("metric")
    string(findings.metric.rawValue)
    key("opener")
    string(findings.opener)
    key("weakOpener")
    bool(findings.weakOpener)
    key("vague")
    bool(findings.vague)
  }
}
