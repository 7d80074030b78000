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
        writer.key("id")
        writer.string(list.id)
        writer.key("summary")
        writer.string(list.summary)
        writer.key("groups")
        writer.array(list.groups) { writer, group in
          writer.object { writer in
            writer.key("id")
            writer.string(group.id)
            writer.key("note")
            writer.string(group.note)
            writer.key("words")
            writer.strings(group.words)
          }
        }
        writer.key("levels")
        writer.array(list.levels) { writer, level in
          writer.object { writer in
            writer.key("word")
            writer.string(level.word)
            writer.key("level")
            writer.string(level.level)
          }
        }
        writer.source(changes)
      }
    }
  }
}
