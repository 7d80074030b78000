internal import Analysis
internal import Documents
internal import Lexicon
package import Postings
package import Source

extension JSONWriter {
  mutating func posting(_ reading: PostingReading, _ posting: Posting, _ skills: SkillList) {
    object { writer in
      writer.key("title")
      writer.string(posting.title)
      writer.key("titleParts")
      writer.titleParts(posting.titleParts)
      writer.key("company")
      writer.string(posting.company)
      writer.key("location")
      writer.string(posting.location)
      writer.key("date")
      writer.string(posting.date)
      writer.key("yearsMin")
      writer.integer(posting.yearsMin)
      writer.key("yearsMax")
      writer.integer(posting.yearsMax)
      writer.key("degree")
      writer.string(posting.degree.rawValue)
      writer.key("salary")
      writer.salary(posting.salary)
      writer.key("remote")
      writer.string(posting.remote.rawValue)
      writer.key("employment")
      writer.string(posting.employment.rawValue)
      writer.key("sponsorship")
      writer.string(posting.sponsorship.rawValue)
      writer.key("citizenship")
      writer.string(posting.citizenship.rawValue)
      writer.key("clearance")
      writer.string(posting.clearance.rawValue)
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
        writer.key("kind")
        writer.string(section.kind.rawValue)
        writer.key("startLine")
        writer.integer(section.startLine)
        writer.key("endLine")
        writer.integer(section.endLine)
      }
    }
  }

  /// The parts of a title.
  package mutating func titleParts(_ parts: TitleParts) {
    object { writer in
      writer.key("seniority")
      writer.string(parts.seniority.rawValue)
      writer.key("family")
      writer.string(parts.family)
      writer.key("base")
      writer.string(parts.base)
      writer.key("specialty")
      writer.string(parts.specialty)
    }
  }

  private mutating func salary(_ salary: Salary?) {
    guard let salary else { return null() }
    object { writer in
      writer.key("min")
      writer.integer(salary.min)
      writer.key("max")
      writer.integer(salary.max)
      writer.key("currency")
      writer.string(salary.currency)
      writer.key("period")
      writer.string(salary.period)
    }
  }
}
