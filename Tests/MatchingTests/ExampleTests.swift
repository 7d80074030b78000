import Lexicon
import Testing

@Suite("Examples of ambiguous skills")
struct ExampleTests {
  /// The surroundings in which every example must be read alike.
  static let surroundings: [(before: String, after: String)] = [
    ("", ""), ("\u{1F680} ", ""), ("", "\r\n"), ("\u{2022} ", " \u{1F389}"),
  ]

  @Test("a good line names its skill", arguments: BuiltIn.ambiguous.map(\.id))
  func good(id: String) throws {
    let skill = try #require(BuiltIn.ambiguous.first { $0.id == id })
    for line in skill.good {
      for (before, after) in ExampleTests.surroundings {
        #expect(BuiltIn.named(before + line + after).contains(id), "\(before)\(line)")
      }
    }
  }

  @Test("a bad line does not", arguments: BuiltIn.ambiguous.map(\.id))
  func bad(id: String) throws {
    let skill = try #require(BuiltIn.ambiguous.first { $0.id == id })
    for line in skill.bad {
      for (before, after) in ExampleTests.surroundings {
        #expect(!BuiltIn.named(before + line + after).contains(id), "\(before)\(line)")
      }
    }
  }

  @Test("every ambiguous skill has three lines of each")
  func enough() {
    #expect(BuiltIn.ambiguous.count > 400)
    for skill in BuiltIn.ambiguous {
      #expect(skill.good.count >= 3 && skill.bad.count >= 3, "\(skill.id)")
    }
  }

  @Test("a trusted skill is found by each of its spellings")
  func trusted() {
    for skill in BuiltIn.skills where skill.ambiguity == .none {
      for spelling in skill.spellings {
        #expect(BuiltIn.named("used \(spelling) there") == [skill.id], "\(spelling)")
      }
    }
  }
}
