package import Documents
package import Lexicon
package import Matching

/// Reads job postings: title, facts, the part of every block, and how strongly sentences ask.
package struct PostingReader: Sendable {
  /// The reader of the posting's title.
  package let titles: TitleReader
  let tables: PostingTables

  /// Compiles the word lists of `titles/` and `wording/`.
  ///
  /// - Complexity: O(bytes of the lists).
  package init(titles: WordLists, wording: WordLists) {
    self.titles = TitleReader(titles: titles)
    tables = PostingTables(wording)
  }

  /// What a document says as a posting.
  ///
  /// - Complexity: O(*tokens*).
  package func read(_ document: Document, _ text: TokenizedText) -> Posting {
    let posting = PostingText(document, text, tables)
    let reader = PartReader(posting, tables)
    var parts = reader.parts()
    let header = HeaderReader(document, posting, reader.headings, parts, titles)
    for line in header.lines where line < parts.count { parts[line] = .meta }
    let titleParts = titles.parts(of: header.title ?? "")
    let years = YearsFact.read(posting, parts)
    let title = header.title.map { TokenizedText($0) }
    let place = header.location.map { TokenizedText($0) }
    return Posting(
      title: header.title, titleParts: titleParts, company: header.company,
      location: header.location, date: header.date, yearsMin: years?.min, yearsMax: years?.max,
      degree: DegreeFact.read(posting, parts),
      salary: SalaryFact.read(document.facts, posting, parts, tables.currencies),
      remote: TermsFact.remote(
        document.facts, header: [title, place].compactMap { $0 }, posting, parts, tables),
      employment: TermsFact.employment(
        document.facts, titleParts, titleText: title, posting, parts, tables),
      parts: parts,
      shifts: ShiftReader(posting, parts, headings: reader.headings).shifts)
  }
}
