import Linting
import Source
import Testing

@Suite("The list of rules")
struct RuleListTests {
  /// The folder of the rules, found from this file's own place.
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/Sources/Linting/Rules"

  @Test("each file of Rules/ is one rule of the list, named like it")
  func folderAndList() throws {
    let files = try Files.list(Self.folder).filter { $0.hasSuffix(".swift") }
    let names = Rule.all.map { rule in
      rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        + ".swift"
    }
    #expect(files.sorted() == names.sorted())
  }

  @Test("ids and names are unique, in order, and begin with their category's letter")
  func ids() {
    let ids = Rule.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(Rule.all.map(\.name)).count == ids.count)
    for rule in Rule.all {
      #expect(rule.id.hasPrefix(rule.category.letter) && rule.id.utf8.count == 4, "\(rule.id)")
    }
  }

  @Test("a rule has five bad examples with marks and five good ones without", arguments: Rule.all)
  func examples(_ rule: Rule) {
    #expect(rule.bad.count >= 5)
    #expect(rule.good.count >= 5)
    #expect(rule.bad.allSatisfy { $0.marked.contains("«") && $0.text != $0.marked })
    #expect(rule.good.allSatisfy { $0.text == $0.marked })
  }

  @Test("a rule tells what and why in sentences, and is on only if it is sure", arguments: Rule.all)
  func texts(_ rule: Rule) {
    #expect(rule.summary.hasSuffix(".") && rule.why.hasSuffix("."))
    #expect(rule.summary.utf8.count < 90)
    #expect(rule.fix.map { $0.hasSuffix(".") } ?? true)
    #expect(!rule.isDefault || rule.confidence == .high)
  }

  @Test(
    "a rule is found by id and by name, in any case",
    arguments: ["I102", "i102", "duty-opener", "Duty-Opener"])
  func lookup(_ name: String) {
    #expect(Rule.named(name)?.name == "duty-opener")
    #expect(Rule.named(name + "x") == nil)
  }

  @Test("severities are ordered, so that a fail level can be chosen")
  func severities() {
    #expect(Rule.Severity.allCases.sorted() == [.info, .warning, .error])
  }
}
