internal import Linting
internal import Source

extension LintFormat {
  /// JUnit's XML: a suite a file, a failed case a finding; a file without any is a case that passed.
  package static let junit = LintFormat(
    name: "junit", summary: "JUnit XML, for test reports of CI"
  ) { report, _ in
    let failures = report.failures
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="vitae" tests="\(report.total + report.files.count { $0.counted.isEmpty })" \
      failures="\(report.total)" errors="\(failures.count)">

      """
    for file in report.files {
      let failure = failures.first { $0.path == file.path }
      text += file.suite(failure?.message)
    }
    return Array((text + "</testsuites>\n").utf8)
  }
}

extension LintReport.File {
  fileprivate func suite(_ failure: String?) -> String {
    let name = XML.escaped(path)
    let counted = counted
    var text =
      "  <testsuite name=\"\(name)\" tests=\"\(max(counted.count, 1))\" "
      + "failures=\"\(counted.count)\" errors=\"\(failure == nil ? 0 : 1)\">\n"
    for located in counted {
      let rule = located.finding.rule
      let place = located.place.start
      text += """
            <testcase classname="\(name)" name="\(rule.id) \(rule.name) at \(place.line):\(place.column)" \
        file="\(name)" line="\(place.line)">
              <failure type="\(rule.severity.rawValue)" message="\(XML.escaped(located.finding.message))">\
        \(XML.escaped(located.head + ": " + located.finding.message))</failure>
            </testcase>

        """
    }
    if counted.isEmpty {
      text += "    <testcase classname=\"\(name)\" name=\"vitae\" file=\"\(name)\""
      text +=
        failure.map { ">\n      <error message=\"\(XML.escaped($0))\"/>\n    </testcase>\n" }
        ?? "/>\n"
    }
    return text + "  </testsuite>\n"
  }
}

/// What XML asks of text.
private enum XML {
  /// Text for an attribute or an element; characters that XML forbids are written out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Display.escaped(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
