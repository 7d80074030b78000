package import Lexicon

/// One word list for a terminal.
package enum WordListText {
  /// The list's groups with their words; `changes` are those that a user's files made to it.
  package static func show(
    _ list: WordList, changes: [LexiconChange] = [], style: PageStyle
  ) -> [UInt8] {
    var page = TextPage(style)
    page.line(page.bold("\(list.id): a word list"))
    page.paragraph(list.summary, indent: 2)
    for origin in EntryOrigin.lines(changes) { page.paragraph(origin, indent: 2, hanging: 2) }
    for group in list.groups {
      page.heading(group.id)
      page.paragraph(group.note, indent: 2)
      page.paragraph(group.words.joined(separator: ", "), indent: 2)
    }
    for level in WordLevel.names {
      let words = list.levels.filter { $0.level == level }.map(\.word)
      if !words.isEmpty { page.paragraph("told as \(level): " + words.joined(separator: ", ")) }
    }
    return page.bytes
  }

  /// The ids of all lists, under a heading for each folder.
  package static func list(_ lexicon: Lexicon, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    for (name, lists) in [("titles/", lexicon.titles), ("wording/", lexicon.wording)] {
      page.heading("\(lists.lists.count) word lists of \(name)")
      page.paragraph(lists.lists.map(\.id).joined(separator: ", "), indent: 2)
    }
    return page.bytes
  }
}
