internal import Linting
internal import Resumes
internal import Source

/// Lint findings as JSON.
package enum LintJSON {
  /// The bytes of the report.
  package static func render(_ report: LintReport, tool: Tool) -> [UInt8] {
    Envelope.report("lint", tool: tool) { writer in
      writer.key("summary")
      summary(report, &writer)
      writer.key("files")
      writer.array(report.files) { file($1, &$0) }
      writer.key("findings")
      writer.array(report.files.flatMap(\.findings)) { finding($1, &$0) }
      writer.key("errors")
      writer.array(report.files.filter { $0.reason != nil }) { writer, file in
        writer.object { writer in
          writer.key("path")
          writer.string(file.path)
          writer.key("message")
          writer.string(file.reason)
        }
      }
    }
  }

  private static func summary(_ report: LintReport, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("files")
      writer.integer(report.files.count)
      writer.key("findings")
      writer.integer(report.total)
      writer.key("errors")
      writer.integer(report.count(.error))
      writer.key("warnings")
      writer.integer(report.count(.warning))
      writer.key("infos")
      writer.integer(report.count(.info))
      writer.key("fixable")
      writer.integer(report.fixable)
      writer.key("suppressed")
      writer.integer(report.files.flatMap(\.findings).count { $0.finding.suppressed != nil })
    }
  }

  private static func file(_ file: LintReport.File, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(file.path)
      writer.key("format")
      writer.string(file.format)
      writer.key("status")
      writer.string(file.reason == nil ? "ok" : "failed")
      writer.key("reason")
      writer.string(file.reason)
      writer.key("bullets")
      if let counts = file.bullets { writer.bullets(counts) } else { writer.null() }
    }
  }

  private static func finding(_ located: LocatedFinding, _ writer: inout JSONWriter) {
    let finding = located.finding
    writer.object { writer in
      for (key, text) in [
        ("rule", finding.rule.id), ("name", finding.rule.name),
        ("category", finding.rule.category.rawValue),
        ("severity", finding.rule.severity.rawValue),
        ("confidence", finding.rule.confidence.rawValue), ("message", finding.message),
      ] as [(StaticString, String)] {
        writer.key(key)
        writer.string(text)
      }
      writer.placeMembers(located.place)
      writer.key("section")
      writer.string(finding.section)
      writer.key("text")
      writer.string(finding.text)
      writer.key("fixes")
      writer.array(zip(finding.fixes, located.edits)) { writer, pair in
        writer.fix(pair.0, pair.1)
      }
      writer.key("fingerprint")
      writer.string(finding.fingerprint)
      writer.key("suppressed")
      writer.string(finding.suppressed)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fix(_ fix: Fix, _ places: [Place]) {
    object { writer in
      writer.key("description")
      writer.string(fix.description)
      writer.key("edits")
      writer.array(zip(fix.edits, places)) { writer, pair in
        writer.object { writer in
          writer.key("range")
          writer.range(pair.1)
          writer.key("replacement")
          writer.string(pair.0.replacement)
        }
      }
    }
  }
}
