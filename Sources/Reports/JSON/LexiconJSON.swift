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
          writer.member("role", role.id)
          writer.member("name", role.name)
          writer.member("family", role.family)
          writer.member("aliases", role.aliases)
        }
      }
      writer.key("skills")
      writer.array(lexicon.skills) { writer, skill in
        writer.object { writer in
          writer.member("skill", skill.id)
          writer.member("name", skill.name)
          writer.member("kind", skill.kind.rawValue)
          writer.member("aliases", skill.aliases)
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
          writer.member(key, text)
        }
        for (key, list) in [
          ("aliases", role.aliases), ("titles", role.titles), ("alsoCalled", role.alsoCalled),
          ("bestFor", role.bestFor), ("deliverables", role.deliverables), ("tools", role.tools),
          ("dayToDay", role.dayToDay), ("next", role.next), ("emphasis", role.emphasis),
          ("core", role.skills.core), ("common", role.skills.common),
          ("supporting", role.skills.supporting),
        ] as [(StaticString, [String])] {
          writer.member(key, list)
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
        writer.member("signal", proof.signal)
        writer.member("words", proof.words)
        writer.member("project", proof.project)
      }
    }
    key("roadmap")
    array(role.roadmap) { writer, phase in
      writer.object { writer in
        writer.member("phase", phase.phase)
        writer.member("months", phase.months)
        writer.member("skills", phase.skills)
        writer.member("milestones", phase.milestones)
      }
    }
    key("market")
    object { $0.market(role.market) }
  }

  /// The members of a role's market, inside an object already begun.
  mutating func market(_ market: Market) {
    member("monthlyOpenings", market.monthlyOpenings)
    member("region", market.region)
    key("pay")
    array(market.pay) { writer, pay in
      writer.object { writer in
        for (key, text) in [
          ("level", pay.level), ("region", pay.region), ("currency", pay.currency),
          ("period", pay.period),
        ] as [(StaticString, String)] {
          writer.member(key, text)
        }
        writer.member("min", pay.min)
        writer.member("max", pay.max)
      }
    }
    member("employers", market.employers)
    member("asOf", market.asOf)
    member("source", market.source)
    member("notes", market.notes)
  }
}
