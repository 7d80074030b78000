package import Lexicon
internal import Source

/// One skill as JSON.
package enum SkillJSON {
  /// All that is known of a skill; `changes` are those that a user's files made to it.
  package static func show(
    _ skill: Skill, in lexicon: Lexicon, changes: [LexiconChange] = [], tool: Tool
  ) -> [UInt8] {
    Envelope.report("lexicon show", tool: tool) { writer in
      writer.key("skill")
      writer.object { writer in
        for (key, text) in [
          ("id", skill.id), ("name", skill.name), ("kind", skill.kind.rawValue),
          ("ambiguity", skill.ambiguity.rawValue),
        ] as [(StaticString, String)] {
          writer.member(key, text)
        }
        for (key, list) in [
          ("aliases", skill.aliases), ("forms", skill.forms), ("implies", skill.implies),
          ("related", skill.related), ("near", skill.near), ("good", skill.good),
          ("bad", skill.bad),
        ] as [(StaticString, [String])] {
          writer.member(key, list)
        }
        writer.key("cues")
        writer.object { $0.cues(skill.cues) }
        writer.member("general", skill.general)
        writer.key("roles")
        writer.array(SkillRoles.of(skill.id, in: lexicon)) { writer, entry in
          writer.object { writer in
            writer.member("role", entry.role)
            writer.member("tier", entry.tier.rawValue)
          }
        }
        writer.source(changes)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func cues(_ cues: Cues) {
    for (key, list) in [
      ("near", cues.near), ("before", cues.before), ("after", cues.after),
      ("notBefore", cues.notBefore), ("notAfter", cues.notAfter),
    ] as [(StaticString, [String])] {
      self.key(key)
      strings(list)
    }
  }
}
