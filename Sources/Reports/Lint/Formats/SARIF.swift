internal import Linting
internal import Source

extension LintFormat {
  /// SARIF 2.1.0 with all that GitHub's code scanning asks for beyond it.
  package static let sarif = LintFormat(
    name: "sarif", summary: "SARIF 2.1.0, for code scanning"
  ) { report, _ in
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.key("runs")
      writer.array { $0.sarifRun(report) }
    }
    writer.endLine()
    return writer.take()
  }
}

extension JSONWriter {
  fileprivate mutating func sarifRun(_ report: LintReport) {
    object { writer in
      writer.key("tool")
      writer.object { writer in
        writer.key("driver")
        writer.object { $0.driver(report) }
      }
      writer.key("automationDetails")
      writer.object { $0.member("id", "vitae/lint/") }
      // Columns count code points, and a byte order mark takes none.
      writer.member("columnKind", "unicodeCodePoints")
      writer.key("originalUriBaseIds")
      writer.object { writer in
        writer.key("SRCROOT")
        writer.object { writer in
          writer.key("description")
          writer.text("The folder in which vitae ran.")
        }
      }
      writer.key("invocations")
      writer.array { $0.invocation(report.failures, isWhole: !report.isVoid) }
      writer.key("results")
      let ranks = Dictionary(
        report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      writer.array(report.files.flatMap(\.findings)) { writer, located in
        writer.result(located, ranks[located.finding.rule.id])
      }
    }
  }

  private mutating func driver(_ report: LintReport) {
    member("name", "vitae")
    member("version", Tool.version)
    member("semanticVersion", Tool.version)
    key("rules")
    array(report.rules) { $0.sarifRule($1) }
  }

  /// The run as a whole; files that could not be read are its notifications.
  private mutating func invocation(
    _ failures: [(path: String, message: String)], isWhole: Bool
  ) {
    object { writer in
      writer.member("executionSuccessful", failures.isEmpty && isWhole)
      writer.key("toolExecutionNotifications")
      writer.array(failures) { writer, failure in
        writer.object { writer in
          writer.member("level", "error")
          writer.key("message")
          writer.text(failure.message)
          writer.key("locations")
          writer.array { writer in
            writer.object { writer in
              writer.key("physicalLocation")
              writer.object { $0.artifact(failure.path) }
            }
          }
        }
      }
    }
  }

  private mutating func result(_ located: LocatedFinding, _ rank: Int?) {
    let finding = located.finding
    object { writer in
      writer.member("ruleId", finding.rule.id)
      if let rank {
        writer.member("ruleIndex", rank)
      }
      writer.member("level", finding.rule.severity.sarifLevel)
      writer.key("message")
      writer.text(finding.message)
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            writer.artifact(located.place.path)
            writer.key("region")
            writer.region(located.place, snippet: finding.text)
          }
        }
      }
      writer.key("partialFingerprints")
      writer.object { writer in
        writer.member("primaryLocationLineHash", finding.fingerprint + ":1")
        writer.member("vitae/v1", finding.fingerprint)
      }
      if !finding.fixes.isEmpty {
        writer.key("fixes")
        writer.array(zip(finding.fixes, located.edits)) { $0.sarifFix($1.0, $1.1) }
      }
      writer.suppressions(finding.suppressed)
    }
  }

  private mutating func sarifFix(_ fix: Fix, _ regions: [Region]) {
    object { writer in
      writer.key("description")
      writer.text(fix.description)
      writer.key("artifactChanges")
      writer.array { writer in
        writer.object { writer in
          writer.artifact(regions.first?.place.path ?? "")
          writer.key("replacements")
          writer.array(zip(fix.edits, regions)) { writer, pair in
            writer.object { writer in
              writer.key("deletedRegion")
              writer.region(pair.1.place, snippet: nil)
              writer.key("insertedContent")
              writer.text(pair.0.replacement)
            }
          }
        }
      }
    }
  }

  private mutating func suppressions(_ suppression: Suppression?) {
    guard let suppression else { return }
    key("suppressions")
    array { writer in
      writer.object { writer in
        writer.member("kind", suppression.kind == .comment ? "inSource" : "external")
        if let reason = suppression.reason {
          writer.member("justification", reason)
        }
      }
    }
  }

  private mutating func artifact(_ path: String) {
    key("artifactLocation")
    object { writer in
      writer.member("uri", URIPath.uri(of: path))
      if !path.hasPrefix("/") {
        writer.member("uriBaseId", "SRCROOT")
      }
    }
  }

  private mutating func region(_ place: Place, snippet: String?) {
    object { writer in
      for (key, number) in [
        ("startLine", place.start.line), ("startColumn", place.start.column),
        ("endLine", place.end.line), ("endColumn", place.end.column),
      ] as [(StaticString, Int)] {
        writer.member(key, number)
      }
      if let snippet {
        writer.key("snippet")
        writer.text(snippet)
      }
    }
  }
}

extension JSONWriter {
  /// An object that holds a text.
  mutating func text(_ text: String) {
    object { writer in
      writer.member("text", text)
    }
  }
}
