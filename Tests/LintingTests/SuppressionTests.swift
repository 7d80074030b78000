import Linting
import Testing

@Suite("Comments to the linter")
struct SuppressionTests {
  /// A line of a resume: a bullet that a rule finds wrong or not, or a comment about that rule.
  private enum Item: CaseIterable {
    case duty, dutyKept, change, disable, enable, nextLine, file, blank

    var text: String {
      switch self {
      case .duty: "- Responsible for billing"
      case .dutyKept: "- Responsible for billing <!-- vitae-disable-line I102 -->"
      case .change: "- Cut costs by 20%"
      case .disable: "<!-- vitae-disable duty-opener -->"
      case .enable: "<!-- vitae-enable I102 -->"
      case .nextLine: "<!-- vitae-disable-next-line I102 -->"
      case .file: "<!-- vitae-disable-file I102 -->"
      case .blank: ""
      }
    }

    var isDuty: Bool { self == .duty || self == .dutyKept }
  }

  /// Whether a comment keeps back what stands in another line: what the words of it say, one pair at
  /// a time.
  private func keeps(_ comment: Int, _ line: Int, _ items: [Item]) -> Bool {
    guard items[line].isDuty else { return false }
    switch items[comment] {
    case .file: return true
    case .disable: return comment < line && !items[comment..<line].contains(.enable)
    case .nextLine:
      return items[(comment + 1)...].firstIndex { $0 != .blank } == line
    case .dutyKept: return comment == line
    case .duty, .change, .enable, .blank: return false
    }
  }

  @Test("one at the end of the file, for a line that is not there, leaves the others as they are")
  func lastLine() throws {
    let text =
      "# Sam\n\n## Experience\n\n<!-- vitae-disable-next-line I102 -->\n- Responsible for billing\n"
      + "- Cut costs by 20% <!-- vitae-disable-next-line I102 -->"
    let rules = Rule.all.filter { ["I102", "S121"].contains($0.id) }
    let found = Linter(rules: rules).findings(in: try Sample.input(text))
    #expect(found.map(\.rule.id) == ["I102", "S121"])
    #expect(found.first?.suppressed != nil)
  }

  @Test("keep back what their words say, in any order", arguments: 0..<60)
  func order(seed: Int) throws {
    var generator = Seeded(state: UInt64(seed))
    // A comment on the whole file hides what the others do: now and then is enough.
    let kinds = Item.allCases.filter { $0 != .file } + (seed.isMultiple(of: 7) ? [.file] : [])
    let items = (0..<24).map { _ in kinds.randomElement(using: &generator) ?? .duty }
    let head = "# Sam Field\n\n## Experience\n\n### Engineer, Acme, Jan 2020 - Mar 2022\n\n"
    let text = head + items.map { $0.text + "\n" }.joined()
    let rules = Rule.all.filter { ["I102", "S121"].contains($0.id) }
    let found = Linter(rules: rules).findings(in: try Sample.input(text))

    let kept = found.filter { $0.rule.id == "I102" }.map { $0.suppressed != nil }
    let duties = items.indices.filter { items[$0].isDuty }
    #expect(
      kept == duties.map { line in items.indices.contains { keeps($0, line, items) } }, "\(text)")

    let unused = items.indices.filter { comment in
      [.disable, .nextLine, .file].contains(items[comment])
        && !duties.contains { keeps(comment, $0, items) }
    }
    #expect(found.count { $0.rule.id == "S121" } == unused.count, "\(text)")
  }
}
