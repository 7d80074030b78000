internal import Lexicon
internal import Linting
internal import Reports
internal import Source

extension Command {
  static let rules = Command(
    name: "rules", summary: "List the lint rules", operands: "",
    flags: [.pageFormat, .output, .color]
  ) { invocation, session in
    do throws(Problem) {
      guard invocation.operands.isEmpty else {
        throw Problem("rules takes no operands", hint: "for one rule: vitae explain ID")
      }
      let report =
        switch invocation.value(.pageFormat) {
        case "json": RulesJSON.render(Rule.all, tool: Tool(lexicon: nil))
        case "markdown": RulesMarkdown.table(Rule.all)
        default: RulesText.list(Rule.all, style: Terminal.style(invocation))
        }
      try OutputFile.write(report, to: invocation.value(.output))
    } catch {
      session.fail(error)
    }
  }

  static let explain = Command(
    name: "explain", summary: "Tell what a lint rule finds, why, and what to write instead",
    operands: "RULE", flags: [.pageFormat, .output, .color],
    notes: ["RULE is an id or a name; the list: vitae rules"]
  ) { invocation, session in
    do throws(Problem) {
      guard let name = invocation.operands.first, invocation.operands.count == 1 else {
        throw Problem("explain needs one rule", hint: "the list: vitae rules")
      }
      let rule = try RuleSelection.rule(name)
      let report =
        switch invocation.value(.pageFormat) {
        case "json": RulesJSON.render([rule], tool: Tool(lexicon: nil))
        case "markdown": RulesMarkdown.explain(rule)
        default: RulesText.explain(rule, style: Terminal.style(invocation))
        }
      try OutputFile.write(report, to: invocation.value(.output))
    } catch {
      session.fail(error)
    }
  }
}
