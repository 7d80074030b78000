internal import Analysis
internal import Documents
internal import Lexicon
package import Postings
package import Source

extension JSONWriter {
  mutating func posting(_ reading: PostingReading, _ posting: Posting, _ skills: SkillList) {
    object { writer in
      writer.member("title", posting.title)
      writer.key("titleParts")
      writer.titleParts(posting.titleParts)
      writer.member("company", posting.company)
      writer.member("location", posting.location)
      writer.member("date", posting.date)
      writer.member("yearsMin", posting.yearsMin)
      writer.member("yearsMax", posting.yearsMax)
      writer.member("degree", posting.degree.rawValue)
      writer.key("salary")
      writer.salary(posting.salary)
      writer.member("remote", posting.remote.rawValue)
      writer.member("employment", posting.employment.rawValue)
      writer.member("sponsorship", posting.sponsorship.rawValue)
      writer.member("citizenship", posting.citizenship.rawValue)
      writer.member("clearance", posting.clearance.rawValue)
      writer.key("anyOf")
      writer.array(reading.anyOf) { writer, group in
        writer.strings(group.map { skills.id(Int($0)) })
      }
      writer.key("sections")
      writer.sections(reading)
    }
  }

  private mutating func sections(_ reading: PostingReading) {
    array(reading.posting.sections(of: reading.document)) {
      writer, section in
      writer.object { writer in
        writer.member("kind", section.kind.rawValue)
        writer.member("startLine", section.startLine)
        writer.member("endLine", section.endLine)
      }
    }
  }

  /// The parts of a title.
  package mutating func titleParts(_ parts: TitleParts) {
    object { writer in
      writer.member("seniority", parts.seniority.rawValue)
      writer.member("family", parts.family)
      writer.member("base", parts.base)
      writer.member("specialty", parts.specialty)
    }
  }

  private mutating func salary(_ salary: Salary?) {
    guard let salary else { return null() }
    object { writer in
      writer.member("min", salary.min)
      writer.member("max", salary.max)
      writer.member("currency", salary.currency)
      writer.member("period", salary.period)
    }
  }
}
