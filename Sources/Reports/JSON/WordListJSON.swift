package import Lexicon
internal import Source

/// One word list as JSON.
package enum WordListJSON {
  /// The list's groups with their words; `changes` are those that a user's files made to it.
  package static func show(
    _ list: WordList, changes: [LexiconChange] = [], tool: Tool
  ) -> [UInt8] {
    Envelope.report("lexicon show", tool: tool) { writer in
      writer.key("wordList")
      writer.object { writer in
        writer.member("id", list.id)
        writer.member("summary", list.summary)
        writer.key("groups")
        writer.array(list.groups) { writer, group in
          writer.object { writer in
            writer.member("id", group.id)
            writer.member("note", group.note)
            writer.member("words", group.words)
          }
        }
        writer.key("levels")
        writer.array(list.levels) { writer, level in
          writer.object { writer in
            writer.member("word", level.word)
            writer.member("level", level.level)
          }
        }
        writer.source(changes)
      }
    }
  }
}
