package import Lexicon
internal import Source

/// The lexicon as JSON.
package enum LexiconJSON {
  /// All roles and skills, as `lexicon list` gives them.
  package static func list(_ lexicon: Lexicon, tool: Tool) -> [UInt8] {
    Envelope.report("lexicon list", tool: tool) { writer in
      writer.key("roles")
      writer.array(lexicon.roles) { writer, role in
        writer.object { writer in
          writer.key("role")
          writer.string(role.id)
          writer.key("name")
          writer.string(role.name)
          writer.key("family")
          writer.string(role.family)
          writer.key("aliases")
          writer.strings(role.aliases)
        }
      }
      writer.key("skills")
      writer.array(lexicon.skills) { writer, skill in
        writer.object { writer in
          writer.key("skill")
          writer.string(skill.id)
          writer.key("name")
          writer.string(skill.name)
          writer.key("kind")
          writer.string(skill.kind.rawValue)
          writer.key("aliases")
          writer.strings(skill.aliases)
        }
      }
    }
  }

  /// One role whole; `changes` are those that a user's files made to it.
  package static func show(
    _ role: RoleLexicon, changes: [LexiconChange] = [], tool: Tool
  ) -> [UInt8] {
    Envelope.report("lexicon show", tool: tool) { writer in
      writer.key("role")
      writer.object { writer in
        for (key, text) in [
          ("id", role.id), ("name", role.name), ("family", role.family), ("focus", role.focus),
          ("rationale", role.rationale),
        ] as [(StaticString, String)] {
          writer.key(key)
          writer.string(text)
        }
        for (key, list) in [
          ("aliases", role.aliases), ("titles", role.titles), ("alsoCalled", role.alsoCalled),
          ("bestFor", role.bestFor), ("deliverables", role.deliverables), ("tools", role.tools),
          ("dayToDay", role.dayToDay), ("next", role.next), ("emphasis", role.emphasis),
          ("core", role.skills.core), ("common", role.skills.common),
          ("supporting", role.skills.supporting),
        ] as [(StaticString, [String])] {
          writer.key(key)
          writer.strings(list)
        }
        writer.roleDetails(role)
        writer.source(changes)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func roleDetails(_ role: RoleLexicon) {
    key("proof")
    array(role.proof) { writer, proof in
      writer.object { writer in
        writer.key("signal")
        writer.string(proof.signal)
        writer.key("words")
        writer.strings(proof.words)
        writer.key("project")
        writer.string(proof.project)
      }
    }
    key("roadmap")
    array(role.roadmap) { writer, phase in
      writer.object { writer in
        writer.key("phase")
        writer.string(phase.phase)
        writer.key("months")
        writer.integer(phase.months)
        writer.key("skills")
        writer.strings(phase.skills)
        writer.key("milestones")
        writer.strings(phase.milestones)
      }
    }
    key("market")
    object { $0.market(role.market) }
  }

  /// The members of a role's market, inside an object already begun.
  mutating func market(_ market: Market) {
    key("monthlyOpenings")
    integer(market.monthlyOpenings)
    key("region")
    string(market.region)
    key("pay")
    array(market.pay) { writer, pay in
      writer.object { writer in
        for (key, text) in [
          ("level", pay.level), ("region", pay.region), ("currency", pay.currency),
          ("period", pay.period),
        ] as [(StaticString, String)] {
          writer.key(key)
          writer.string(text)
        }
        writer.key("min")
        writer.integer(pay.min)
        writer.key("max")
        writer.integer(pay.max)
      }
    }
    key("employers")
    strings(market.employers)
    key("asOf")
    string(market.asOf)
    key("source")
    string(market.source)
    key("notes")
    strings(market.notes)
  }
}
