internal import Source

extension Command {
  static let initialize = Command(
    name: "init", summary: "Write a commented vitae.json with the defaults", operands: "",
    flags: [],
    notes: [
      "The file is read from the working folder upwards, to the root of a repository;",
      "else ~/.config/vitae/config.json is. --config FILE names another.",
      "For a folder of lexicons: vitae lexicon init DIR",
    ]
  ) { invocation, session in
    do throws(Problem) {
      guard invocation.operands.isEmpty else {
        throw Problem("init takes no operands", hint: "it writes vitae.json where you are")
      }
      for name in ConfigurationSearch.names where Files.kind(of: name) != .missing {
        throw NewFile.exists(name)
      }
      let name = ConfigurationSearch.names[0]
      try NewFile.write(Array(ConfigurationTemplate.text().utf8), to: name)
      session.print(Array("\(name) is written; every key has its default\n".utf8))
    } catch {
      session.fail(error)
    }
  }
}
