internal import Linting
internal import Source

extension LintFormat {
  /// Reviewdog's diagnostics; its columns are bytes.
  package static let rdjson = LintFormat(
    name: "rdjson", summary: "diagnostics for reviewdog"
  ) { report, _ in
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("source")
      writer.object { writer in
        writer.member("name", "vitae")
      }
      writer.key("diagnostics")
      writer.array { writer in
        for failure in report.failures { writer.diagnostic(failure) }
        for located in report.counted { writer.diagnostic(located) }
      }
    }
    writer.endLine()
    return writer.take()
  }
}

extension JSONWriter {
  fileprivate mutating func diagnostic(_ failure: (path: String, message: String)) {
    object { writer in
      writer.member("message", failure.message)
      writer.key("location")
      writer.object { writer in
        writer.member("path", Region.inRepository(failure.path))
      }
      writer.member("severity", "ERROR")
    }
  }

  fileprivate mutating func diagnostic(_ located: LocatedFinding) {
    let rule = located.finding.rule
    object { writer in
      writer.member("message", located.finding.message)
      writer.key("location")
      writer.object { writer in
        writer.member("path", Region.inRepository(located.place.path))
        writer.key("range")
        writer.range(inBytes: located.region)
      }
      writer.member("severity", rule.severity.rawValue.uppercased())
      writer.key("code")
      writer.object { writer in
        writer.member("value", "\(rule.id) \(rule.name)")
      }
      writer.suggestions(located)
    }
  }

  /// Fixes of one edit: reviewdog takes each suggestion for another way to mend the same.
  private mutating func suggestions(_ located: LocatedFinding) {
    let fixes = zip(located.finding.fixes, located.edits).filter { $0.0.edits.count == 1 }
    guard !fixes.isEmpty else { return }
    key("suggestions")
    array(fixes) { writer, fix in
      writer.object { writer in
        writer.key("range")
        writer.range(inBytes: fix.1[0])
        writer.member("text", fix.0.edits[0].replacement)
      }
    }
  }

  private mutating func range(inBytes region: Region) {
    object { writer in
      for (key, line, column) in [
        ("start", region.place.start.line, region.startByteColumn),
        ("end", region.place.end.line, region.endByteColumn),
      ] as [(StaticString, Int, Int)] {
        writer.key(key)
        writer.object { writer in
          writer.member("line", line)
          writer.member("column", column)
        }
      }
    }
  }
}
