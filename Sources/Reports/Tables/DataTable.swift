internal import Analysis

/// A table of a report with its caption; HTML and Markdown write the same one.
struct DataTable {
  /// What a column is called, and whether it holds numbers.
  struct Column {
    var name: String
    var isNumber = false

    init(name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  /// What stands in a row's column.
  struct Cell {
    var text: String
    /// The share that the text tells, which a page can draw beside it.
    var share: Ranking.Share?
  }

  var caption: String
  var columns: [Column]
  /// The first cell of each row that is no number names it.
  var rows: [[Cell]]

  /// A table without the columns in which no row has anything.
  init(_ caption: String, columns: [Column], cells rows: [[Cell]]) {
    let full = columns.indices.filter { index in
      index == 0 || rows.contains { !$0[index].text.isEmpty }
    }
    self.caption = caption
    self.columns = full.map { columns[$0] }
    self.rows = full.count == columns.count ? rows : rows.map { row in full.map { row[$0] } }
  }

  /// A table of texts.
  init(_ caption: String, columns: [Column], rows: [[String]]) {
    self.init(caption, columns: columns, cells: rows.map { $0.map { Cell(text: $0) } })
  }

  /// The column that names a row.
  var heading: Int { columns.firstIndex { !$0.isNumber } ?? 0 }

  /// Whether a column holds sentences rather than words.
  func isWide(_ column: Int) -> Bool {
    !columns[column].isNumber
      && rows.contains { $0[column].text.utf8.count > DataTable.longestWord }
  }

  /// The most letters of a cell that is never broken inside a word.
  private static let longestWord = 28

  /// What the table is about, without what is said of its columns.
  var title: String { String(caption.prefix { $0 != "," && $0 != "." && $0 != ";" }) }
}
