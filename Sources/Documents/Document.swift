internal import Source

/// A file as read: the original bytes, plain text made of them, and the way back.
package struct Document: Sendable {
  /// The path as the user gave it, or `<stdin>`.
  package var path: String
  /// The record's own id in JSON Lines, else nil.
  package var id: String?
  /// The name of the format that read it, such as `markdown`.
  package var format: String
  /// The file, the record's text or what a converter made, as UTF-8; places refer to it.
  package var original: [UInt8]
  /// The files whose bytes the original is, one after another; empty where it is one file.
  package var parts: [Part] = []
  /// The text without markup, typographic characters folded: no later room sees the original.
  package var text: [UInt8]
  package var map: PositionMap
  /// The blocks in order; none overlap.
  package var blocks: [Block]
  /// Facts that the format states about a posting, such as JSON-LD's.
  package var facts: PostingFacts
  /// The command that made the text of the file, or nil where the file itself is text.
  ///
  /// Places then refer to what the command prints.
  package var madeBy: String?
  /// What the user should know of how it was read, such as that the file is cut off.
  package var note: String?

  package init(
    path: String, id: String? = nil, format: String, original: [UInt8], text: [UInt8],
    map: PositionMap = PositionMap(), blocks: [Block], facts: PostingFacts = PostingFacts()
  ) {
    self.path = path
    self.id = id
    self.format = format
    self.original = original
    self.text = text
    self.map = map
    self.blocks = blocks
    self.facts = facts
  }

  /// A file that a document's text was taken from.
  package struct Part: Equatable, Sendable {
    package var path: String
    /// Its bytes of the original.
    package var range: Range<Int>

    package init(path: String, range: Range<Int>) {
      self.path = path
      self.range = range
    }
  }

  /// Whether it is a record of a file that holds postings and nothing else.
  package var isRecord: Bool {
    Format.all.contains { $0.name == format && $0.holdsRecords }
  }

  /// The text of a range as one line.
  package func string(_ range: Range<Int>) -> String { Display.singleLine(text[range]) }
}

/// What a file's format itself states about a posting: fields of JSON-LD, of JSON Lines, of front
/// matter.
///
/// Each is nil where it is not stated.
package struct PostingFacts: Equatable, Sendable {
  package var title: String?
  package var company: String?
  package var location: String?
  /// The date as stated, normally `YYYY-MM-DD`.
  package var date: String?
  package var url: String?
  /// Whether the user applied, and how it went, as the user noted it.
  package var applied: String?
  package var status: String?
  /// Pay in whole units.
  package var salaryMin: Int?
  package var salaryMax: Int?
  /// Such as `USD`.
  package var salaryCurrency: String?
  /// `year`, `month`, `week`, `day` or `hour`.
  package var salaryPeriod: String?
  /// As stated, such as `FULL_TIME`.
  package var employment: String?
  /// Whether the format says that the work is remote.
  package var remote: Bool?
  /// Where the format says that the work is done if not remote: `hybrid` or `onsite`.
  package var workplace: String?

  package init() {}
}
