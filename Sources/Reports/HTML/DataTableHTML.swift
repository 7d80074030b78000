internal import Analysis
internal import Source

/// Tables of a page; its script lets the reader sort and filter them.
extension DataTable {
  /// Adds the table.
  func add(to page: inout Markup) {
    let classes = columns.indices.map { columns[$0].isNumber ? "n" : isWide($0) ? "w" : nil }
    page.element(
      "div", ("class", "scroll"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")
    ) { region in
      region.element("table", ("data-tools", "")) { table in
        table.element("caption", text: caption)
        table.element("thead") { head in
          head.element("tr") { row in
            for (column, name) in zip(columns, classes) {
              row.cell("th", "col", name) { $0.text(column.name) }
            }
          }
        }
        table.element("tbody") { body in
          for cells in rows { body.element("tr") { add(cells, classes, to: &$0) } }
        }
      }
    }
  }

  /// Adds the table where it opens when asked for, as under a chart of the same numbers.
  func addFolded(to page: inout Markup) {
    page.element("details", ("class", "numbers")) { details in
      details.element("summary", text: "The numbers: \(title)")
      add(to: &details)
    }
  }

  private func add(_ cells: [Cell], _ classes: [String?], to row: inout Markup) {
    for (index, cell) in cells.enumerated() {
      if let share = cell.share {
        row.share(cell.text, share)
      } else {
        row.cell(index == heading ? "th" : "td", index == heading ? "row" : nil, classes[index]) {
          $0.text(cell.text)
        }
      }
    }
  }
}

extension Markup {
  /// Adds a cell; one that heads a column or a row says so.
  fileprivate mutating func cell(
    _ name: String, _ scope: String?, _ styleClass: String?, _ content: (inout Markup) -> Void
  ) {
    switch (scope, styleClass) {
    case (let scope?, let styleClass?):
      element(name, ("scope", scope), ("class", styleClass), holding: content)
    case (let scope?, nil): element(name, ("scope", scope), holding: content)
    case (nil, let styleClass?): element(name, ("class", styleClass), holding: content)
    case (nil, nil): element(name, holding: content)
    }
  }

  private static let meterWidth = 62

  /// Adds a cell with a share and a small bar of it; of nothing there is no bar.
  ///
  /// Cells are sorted by the share; those of nothing stand last.
  mutating func share(_ text: String, _ share: Ranking.Share) {
    let key = share.of == 0 ? -1 : share.met * 1000 / share.of
    element("td", ("class", "n share"), ("data-key", String(key))) { cell in
      cell.text(text)
      if share.of > 0 { cell.meter(share) }
    }
  }

  private mutating func meter(_ share: Ranking.Share) {
    element("svg", ("class", "meter"), ("width", "64"), ("height", "7"), ("aria-hidden", "true")) {
      drawing in
      drawing.empty(
        "rect", ("class", "hollow"), ("x", "1"), ("y", "1"),
        ("width", String(Markup.meterWidth)), ("height", "5"))
      let width = share.met * Markup.meterWidth / share.of
      guard width > 0 else { return }
      drawing.empty(
        "rect", ("class", "full"), ("x", "1"), ("y", "1"), ("width", String(width)),
        ("height", "5"))
    }
  }
}
