/// A table of a page with its caption; the page's script lets its reader sort and filter it.
struct DataTable {
  /// What a column is called, and whether it holds numbers.
  struct Column {
    var name: String
    var isNumber = false
  }

  var caption: String
  var columns: [Column]
  /// The cells as text; the first of each row names it.
  var rows: [[String]]

  init(_ caption: String, columns: [Column], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// Adds the table.
  func add(to page: inout Markup) {
    page.element(
      "div", ("class", "scroll"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")
    ) { region in
      region.element("table", ("data-tools", "")) { table in
        table.element("caption", text: caption)
        table.element("thead") { head in
          head.element("tr") { row in for column in columns { heading(column, in: &row) } }
        }
        table.element("tbody") { body in
          for cells in rows { body.element("tr") { add(cells, to: &$0) } }
        }
      }
    }
  }

  /// Adds the table where it opens when asked for, as under a chart of the same numbers.
  func addFolded(to page: inout Markup) {
    page.element("details", ("class", "numbers")) { details in
      details.element("summary", text: "The numbers: \(caption.prefix { $0 != "," })")
      add(to: &details)
    }
  }

  private func heading(_ column: Column, in row: inout Markup) {
    if column.isNumber {
      row.element("th", ("scope", "col"), ("class", "n"), text: column.name)
    } else {
      row.element("th", ("scope", "col"), text: column.name)
    }
  }

  private func add(_ cells: [String], to row: inout Markup) {
    for (index, cell) in cells.enumerated() {
      if index == 0 {
        row.element("th", ("scope", "row"), text: cell)
      } else if columns[index].isNumber {
        row.element("td", ("class", "n"), text: cell)
      } else {
        row.element("td", text: cell)
      }
    }
  }
}
