internal import Source

extension LintFormat {
  /// An object a line: `begin`, then each `file`, `finding` and `error`, then `end` with the numbers.
  package static let jsonl = LintFormat(
    name: "jsonl", summary: "an object a line, for programs that stream"
  ) { report, _ in
    var bytes = Envelope.report("lint", tool: report.tool, pretty: false) { writer in
      writer.member("type", "begin")
    }
    var writer = JSONWriter()
    for file in report.files {
      writer.line("file") { writer in
        writer.key("file")
        writer.lintFile(file)
      }
      for located in file.findings { writer.line("finding") { $0.finding(located) } }
    }
    for failure in report.failures { writer.line("error") { $0.failure(failure) } }
    writer.line("end") { writer in
      writer.key("summary")
      writer.lintSummary(report)
    }
    bytes += writer.take()
    return bytes
  }
}

extension JSONWriter {
  /// An object on a line of its own that says what it is.
  fileprivate mutating func line(_ type: String, _ body: (inout JSONWriter) -> Void) {
    object { writer in
      writer.member("type", type)
      body(&writer)
    }
    endLine()
  }
}
