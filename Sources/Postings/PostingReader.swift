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

  /// The table of all cues, for a scan that serves several tables.
  package var cues: PhraseTable { tables.cues }

  /// What a document says as a posting.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - text: Its text.
  ///   - candidates: What a scan of several tables, with ``cues`` among them, has found.
  /// - Returns: The posting.
  /// - Complexity: O(*tokens*).
  package func read(
    _ document: Document, _ text: TokenizedText, candidates: TokenSet? = nil
  ) -> Posting {
    let posting = PostingText(document.blocks, text, tables, candidates: candidates)
    let reader = PartReader(posting, tables, titles)
    var parts = reader.parts()
    let header = HeaderReader(document.facts, posting, reader.headings, titles)
    if let line = header.titleLine { parts[line] = .meta }
    let title = Array((header.title ?? "").utf8)
    let titleText = TitleText(title, titles.tables)
    let titleParts = titles.parts(of: titleText)
    let plainTitle = TitleText.isPlain(title) ? titleText.text : TokenizedText(title)
    let titleCues = tables.cues(of: plainTitle)
    let placeCues =
      header.location.map { RemoteFact.cues(of: TokenizedText($0), tables) } ?? []
    let rights = AuthorizationFact(title: plainTitle, posting, parts, tables.rights)
    let years = YearsFact.read(posting, parts, wholeJob: tables.wholeJob)
    let blockParts = PostingReader.blockParts(posting, parts, count: document.blocks.count)
    return Posting(
      title: header.title, titleParts: titleParts, company: header.company,
      location: header.location, date: header.date, yearsMin: years?.min, yearsMax: years?.max,
      degree: DegreeFact.read(posting, parts),
      salary: SalaryFact.read(document.facts, posting, parts, tables),
      remote: RemoteFact.read(
        document.facts, header: titleCues.union(placeCues), posting, parts, tables.places),
      employment: TermsFact.employment(
        document.facts, titleParts.seniority, titleCues, posting, parts, tables),
      sponsorship: rights.sponsorship, citizenship: rights.citizenship,
      clearance: rights.clearance,
      parts: blockParts,
      shifts: ShiftReader(posting, parts, blockParts: blockParts).shifts)
  }

  /// The part of each block: that of its longest line.
  private static func blockParts(
    _ posting: PostingText, _ parts: [PostingPart], count: Int
  ) -> [PostingPart] {
    guard parts.count > count else { return parts }
    var longest = Array(repeating: -1, count: count)
    var result = Array(repeating: PostingPart.about, count: count)
    for (line, part) in zip(posting.lines, parts) where line.tokens.count > longest[line.block] {
      longest[line.block] = line.tokens.count
      result[line.block] = part
    }
    return result
  }
}
