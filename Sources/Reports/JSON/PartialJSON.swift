package import Analysis
package import Lexicon
internal import Postings
internal import Source

/// A partial survey as JSON: what each posting adds, as one row of a table.
package enum PartialJSON {
  /// Bytes of rows in one piece.
  private static let pieceSize = 1 << 16

  /// Writes the part: one JSON object, each posting on a line of its own.
  ///
  /// - Parameters:
  ///   - counts: The survey so far, which must keep its postings.
  ///   - skills: The lexicon's list.
  ///   - tool: The tool.
  ///   - receive: Gets the pieces in their order: a million rows are never held at once.
  /// - Complexity: O(postings).
  package static func write(
    _ counts: SurveyCounts, skills: SkillList, tool: Tool, to receive: ([UInt8]) -> Void
  ) {
    let ledger = counts.ledger ?? SurveyLedger()
    let used = self.skills(of: ledger, count: skills.count)
    var numbers = [Int](repeating: 0, count: skills.count)
    for (number, skill) in used.enumerated() { numbers[skill] = number }
    let end = Envelope.report(PartialForm.command, tool: tool, pretty: false) { writer in
      writer.key("postings")
      postings(counts, &writer)
      writer.member("skills", used.map { skills.id($0) })
      writer.member("words", ledger.words)
      writer.member("columns", PartialForm.columns)
      writer.key("rows")
      writer.array { writer in
        ledger.forEach { posting in
          writer.breakLine()
          row(posting, ledger, numbers, &writer)
          writer.handOn(from: pieceSize, to: receive)
        }
      }
    }
    receive(end)
  }

  /// The skills that any posting asks for, in the order of the lexicon's list.
  private static func skills(of ledger: SurveyLedger, count: Int) -> [Int] {
    var isUsed = [Bool](repeating: false, count: count)
    ledger.forEach { posting in
      for asked in posting.asked { isUsed[Int(asked.skill)] = true }
      for group in posting.anyOf { for skill in group { isUsed[Int(skill)] = true } }
    }
    return isUsed.indices.filter { isUsed[$0] }
  }

  private static func postings(_ counts: SurveyCounts, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("read", counts.read)
      writer.member("judged", counts.judged)
      writer.member("duplicates", counts.duplicates)
      writer.member("unjudged", counts.unjudged)
      writer.key("unreadable")
      writer.unreadable(counts.unreadable)
    }
  }

  private static func row(
    _ posting: SurveyPosting, _ ledger: SurveyLedger, _ numbers: [Int], _ writer: inout JSONWriter
  ) {
    writer.array { writer in
      writer.string(hexadecimal(posting.fingerprint))
      for level in [PostingLevel.required, .preferred, .duties] {
        writer.array { writer in
          for asked in posting.asked where asked.level == level {
            writer.integer(numbers[Int(asked.skill)])
          }
        }
      }
      writer.array(posting.anyOf) { writer, group in
        writer.array(group) { $0.integer(numbers[Int($1)]) }
      }
      for word in posting.words { writer.integer(word.isEmpty ? nil : ledger.number(of: word)) }
      writer.integer(posting.years)
      salary(posting.salary, ledger, &writer)
      writer.integer(posting.date.flatMap { ledger.number(of: $0) })
      writer.integer(posting.path.isEmpty ? nil : ledger.number(of: posting.path))
      writer.array(posting.terms) { writer, spot in
        writer.array { writer in
          writer.integer(ledger.number(of: spot.term))
          writer.integer(spot.line)
        }
      }
    }
  }

  private static func salary(
    _ salary: Salary?, _ ledger: SurveyLedger, _ writer: inout JSONWriter
  ) {
    guard let salary else { return writer.null() }
    writer.array { writer in
      writer.integer(salary.min)
      writer.integer(salary.max)
      writer.integer(ledger.number(of: salary.currency))
      writer.integer(ledger.number(of: salary.period))
    }
  }

  /// Sixteen digits: JSON's numbers lose what is beyond 53 bits.
  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
