import Lexicon
import Source
import Testing

@Suite("Built-in lexicon")
struct BuiltInLexiconTests {
  @Test("it holds together")
  func valid() {
    let read = LexiconFolder.read(BuiltIn.folder)
    let merged = BuiltIn.merged()
    let problems = Validation.problems(of: merged.lexicon, places: merged.places)
    #expect((read.problems + merged.problems + problems).map(\.rendered) == [])
    #expect(read.layer.isComplete)
  }

  @Test("the compact form holds all that the folder does")
  func compactForm() {
    let folder = BuiltIn.merged().lexicon
    #expect(BuiltIn.embedded.skills == folder.skills)
    #expect(BuiltIn.embedded.roles == folder.roles)
    #expect(BuiltIn.embedded.common == folder.common)
    #expect(BuiltIn.embedded.titles == folder.titles)
    #expect(BuiltIn.embedded.wording == folder.wording)
    let again = CompactLexicon(Array(CompactLexicon.encode(folder).utf8)).decode()
    #expect(again == folder)
  }

  @Test("a part can be read by itself", arguments: CompactLexicon.Part.allCases)
  func parts(part: CompactLexicon.Part) {
    let encoded = CompactLexicon(Array(CompactLexicon.encode(BuiltIn.embedded).utf8))
    let lexicon = encoded.decode([part])
    #expect(lexicon.skills.isEmpty == (part != .skills))
    #expect(lexicon.roles.isEmpty == (part != .roles))
    #expect(part == .skills ? lexicon.skills.map(\.id) == BuiltIn.embedded.skills.map(\.id) : true)
    #expect(part == .roles ? lexicon.common == BuiltIn.embedded.common : true)
  }

  @Test("it knows two thousand skills or more, each in a role or general, none in both")
  func everySkillHasAPlace() {
    let asked = Set(BuiltIn.embedded.roles.flatMap { $0.skills.all.map(\.skill) })
    #expect(BuiltIn.embedded.skills.count >= 2000)
    for skill in BuiltIn.embedded.skills {
      #expect(asked.contains(skill.id) != skill.general, "\(skill.id)")
    }
  }

  @Test("no spelling has two owners, and each is clean")
  func spellings() {
    var owners: [String: String] = [:]
    for skill in BuiltIn.embedded.skills {
      for spelling in skill.spellings {
        let key = spelling.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: " ")
        #expect(owners.updateValue(skill.id, forKey: key) == nil, "\(spelling) of \(skill.id)")
        #expect(spelling.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(spelling)")
        #expect(!spelling.hasPrefix(" ") && !spelling.hasSuffix(" "), "\(spelling)")
      }
    }
  }

  @Test("what is said in other words is a phrase, and is found again in the list")
  func near() throws {
    let skills = BuiltIn.embedded.skills
    let marked = skills.indices.filter { !skills[$0].near.isEmpty }
    #expect(skills.withNear == marked)
    #expect(marked.count >= 60)
    for index in marked {
      #expect(skills.near(index) == skills[index].near)
      #expect(skills.related(index) == skills[index].related)
      for phrase in skills[index].near {
        #expect(phrase.contains(" ") || phrase.contains("-"), "\(phrase)")
        // No comma or full stop: the matcher's phrases have none.
        #expect(phrase.utf8.allSatisfy { $0 != 0x2C && $0 != 0x2E && $0 < 0x7F }, "\(phrase)")
      }
    }
  }

  @Test("implications never lead back")
  func noCycle() {
    var implied: [String: [String]] = [:]
    for skill in BuiltIn.embedded.skills { implied[skill.id] = skill.implies }
    for skill in BuiltIn.embedded.skills {
      var seen: Set<String> = []
      var open = skill.implies
      while let id = open.popLast() {
        if seen.insert(id).inserted { open += implied[id] ?? [] }
      }
      #expect(!seen.contains(skill.id), "\(skill.id)")
    }
  }

  @Test(
    "what shows what",
    arguments: [
      ("amazon-eks", "kubernetes", true), ("amazon-eks", "aws", true),
      ("postgresql", "sql", true), ("sql", "postgresql", false),
      ("kubernetes", "amazon-eks", false),
    ])
  func implications(id: String, other: String, shows: Bool) throws {
    let skill = try #require(BuiltIn.embedded.skills.first { $0.id == id })
    #expect(skill.implies.contains(other) == shows)
  }
}
