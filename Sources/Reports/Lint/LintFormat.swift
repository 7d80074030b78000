internal import Linting

/// A form that a lint report can take, as a value.
package struct LintFormat: Sendable {
  /// The name that `--format` takes.
  package let name: String
  /// Who reads it, in a few words.
  package let summary: String
  /// Whether it is for people at a terminal, so that colour may help.
  package let isForTerminals: Bool
  /// The bytes of a report, the same for the same report.
  package let render: @Sendable (_ report: LintReport, _ style: PageStyle) -> [UInt8]

  init(
    name: String, summary: String, isForTerminals: Bool = false,
    render: @escaping @Sendable (_ report: LintReport, _ style: PageStyle) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.isForTerminals = isForTerminals
    self.render = render
  }

  /// All formats in the order in which the help names them; the first is the default.
  package static let all: [LintFormat] = [
    full, concise, json, jsonl, sarif, github, gitlab, junit, rdjson, markdown,
  ]

  /// The format of a name.
  package static func named(_ name: String) -> LintFormat? { all.first { $0.name == name } }
}
