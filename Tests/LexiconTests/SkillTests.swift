import Lexicon
import Testing

@Suite("Built-in skills")
struct SkillTests {
  static let skills = Array(BuiltIn.embedded.skills)

  /// As many neighbours as a skill may name: the schema's limit.
  static let mostNeighbours = 6

  @Test("ids are slugs")
  func ids() {
    for skill in SkillTests.skills {
      let words = skill.id.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty }, "\(skill.id)")
      for byte in skill.id.utf8 {
        #expect(
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-"),
          "\(skill.id)")
      }
    }
  }

  @Test("names and aliases have single spaces, and no alias repeats another spelling")
  func spellings() {
    for skill in SkillTests.skills {
      var seen: Set<String> = []
      for spelling in skill.spellings {
        #expect(!spelling.contains("  "), "\(spelling)")
        let words = spelling.lowercased().split { $0 == " " || $0 == "-" }
        #expect(seen.insert(words.joined(separator: " ")).inserted, "\(spelling) of \(skill.id)")
      }
    }
  }

  @Test("an ambiguous skill has two lines or more in either direction, a trusted one has none")
  func examples() {
    for skill in SkillTests.skills {
      if skill.ambiguity == .none {
        #expect(skill.good.isEmpty && skill.bad.isEmpty, "\(skill.id)")
      } else {
        #expect(skill.good.count >= 2 && skill.bad.count >= 2, "\(skill.id)")
        #expect(Set(skill.good).isDisjoint(with: skill.bad), "\(skill.id)")
      }
    }
  }

  // A neighbour that many name, as Kubernetes is, has no room for all of them. What a skill implies
  // need not name it: whoever has Terragrunt has Terraform, which is no news about Terraform.
  @Test("a neighbour names the skill too, unless it is implied or names as many as it may")
  func symmetricRelations() {
    var skills: [String: Skill] = [:]
    for skill in SkillTests.skills { skills[skill.id] = skill }
    for skill in SkillTests.skills {
      #expect(skill.related.count <= SkillTests.mostNeighbours, "\(skill.id)")
      #expect(Set(skill.related).count == skill.related.count, "\(skill.id)")
      for id in skill.related {
        let back = skills[id]?.related ?? []
        #expect(
          back.contains(skill.id) || back.count == SkillTests.mostNeighbours
            || skill.implies.contains(id), "\(skill.id) names \(id), which has room for it")
        #expect(skills[id]?.implies.contains(skill.id) == false, "\(id) implies \(skill.id)")
      }
    }
  }

  @Test("only what no role names is general, and every role's skills are known")
  func general() {
    let known = Set(SkillTests.skills.map(\.id))
    let named = Set(BuiltIn.embedded.roles.flatMap { $0.skills.all.map(\.skill) })
    #expect(named.isSubset(of: known))
    #expect(Set(SkillTests.skills.filter(\.general).map(\.id)) == known.subtracting(named))
  }
}
