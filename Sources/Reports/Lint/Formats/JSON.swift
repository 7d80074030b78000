internal import Linting
internal import Resumes
internal import Source

extension LintFormat {
  /// All that is known, as one object; findings that are not counted say so in `suppressed`.
  package static let json = LintFormat(name: "json", summary: "one object, for programs") {
    report, _ in
    Envelope.report("lint", tool: report.tool) { writer in
      writer.key("summary")
      writer.lintSummary(report)
      writer.key("files")
      writer.array(report.files) { $0.lintFile($1) }
      writer.key("findings")
      writer.array(report.files.flatMap(\.findings)) { writer, located in
        writer.object { $0.finding(located) }
      }
      writer.key("errors")
      writer.array(report.failures) { writer, failure in
        writer.object { $0.failure(failure) }
      }
    }
  }
}

extension JSONWriter {
  /// The numbers of a run, as an object.
  mutating func lintSummary(_ report: LintReport) {
    object { writer in
      for (key, number) in [
        ("files", report.files.count), ("findings", report.total),
        ("errors", report.count(.error)), ("warnings", report.count(.warning)),
        ("infos", report.count(.info)), ("fixable", report.fixable), ("fixed", report.fixed),
        ("suppressed", report.suppressed),
      ] as [(StaticString, Int)] {
        writer.member(key, number)
      }
    }
  }

  /// A file of a run, as an object.
  mutating func lintFile(_ file: LintReport.File) {
    object { writer in
      writer.member("path", file.path)
      writer.member("format", file.format)
      writer.member("status", file.reason == nil ? "ok" : "failed")
      writer.member("reason", file.reason)
      writer.key("bullets")
      if let counts = file.bullets { writer.bullets(counts) } else { writer.null() }
    }
  }

  /// The members of a failure.
  mutating func failure(_ failure: (path: String, message: String)) {
    member("path", failure.path)
    member("message", failure.message)
  }

  /// The members of a finding.
  mutating func finding(_ located: LocatedFinding) {
    let finding = located.finding
    for (key, text) in [
      ("rule", finding.rule.id), ("name", finding.rule.name),
      ("category", finding.rule.category.rawValue), ("severity", finding.rule.severity.rawValue),
      ("confidence", finding.rule.confidence.rawValue), ("message", finding.message),
    ] as [(StaticString, String)] {
      self.key(key)
      string(text)
    }
    placeMembers(located.place)
    member("section", finding.section)
    member("text", finding.text)
    key("fixes")
    array(zip(finding.fixes, located.edits)) { $0.fix($1.0, $1.1) }
    member("fingerprint", finding.fingerprint)
    member("suppressed", finding.suppressed?.kind.rawValue)
    member("suppressedReason", finding.suppressed?.reason)
  }

  private mutating func fix(_ fix: Fix, _ regions: [Region]) {
    object { writer in
      writer.member("description", fix.description)
      writer.member("applicability", fix.isSafe ? "safe" : "display")
      writer.key("edits")
      writer.array(zip(fix.edits, regions)) { writer, pair in
        writer.object { writer in
          writer.key("range")
          writer.range(pair.1.place)
          writer.member("replacement", pair.0.replacement)
        }
      }
    }
  }
}
