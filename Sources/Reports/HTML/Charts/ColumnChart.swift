/// Columns over a line of years or months, which are in even steps whether a column stands or not.
struct ColumnChart {
  /// A column: its step from the first one on, its name and its height.
  struct Column {
    var step: Int
    var label: String
    var count: Int
  }

  private static let height = 150
  private static let top = 18
  /// More columns than this have no number over them: they would meet on a phone.
  private static let mostNumbers = 12

  let title: String
  let columns: [Column]
  /// The steps under which a name stands, and the names.
  let labels: [(step: Int, label: String)]
  private let steps: Int
  private let scale: LinearScale

  /// - Parameters:
  ///   - title: What the chart shows.
  ///   - columns: The columns from the left; those that count nothing need not be there.
  init(_ title: String, _ columns: [Column]) {
    self.title = title
    self.columns = columns
    steps = (columns.map(\.step).max() ?? 0) + 1
    scale = LinearScale(covering: columns.map(\.count).max() ?? 0, ticks: 3)
    labels = ColumnChart.labels(columns)
  }

  /// The columns that are named: the first, the last, and those that stand far enough from the one
  /// named before and from the last.
  private static func labels(_ columns: [Column]) -> [(step: Int, label: String)] {
    guard let first = columns.first, let last = columns.last else { return [] }
    let span = last.step - first.step + 1
    // A phone holds some forty letters in a row.
    let letters = (columns.map(\.label.count).max() ?? 1) + 2
    func areApart(_ left: Int, _ right: Int) -> Bool { (right - left) * 40 >= letters * span }
    var labels = [(step: first.step, label: first.label)]
    for column in columns.dropFirst().dropLast() {
      if areApart(labels[labels.count - 1].step, column.step), areApart(column.step, last.step) {
        labels.append((column.step, column.label))
      }
    }
    if areApart(labels[labels.count - 1].step, last.step) { labels.append((last.step, last.label)) }
    return labels
  }

  /// Adds the drawing; nothing where there is no column.
  func add(to page: inout Markup) {
    guard !columns.isEmpty else { return }
    page.element(
      "svg", ("class", "chart"), ("role", "img"), ("width", "100%"),
      ("height", String(ColumnChart.height + 26))
    ) { drawing in
      drawing.element("title", text: title)
      axis(&drawing)
      for column in columns { add(column, to: &drawing) }
      for label in labels {
        drawing.element(
          "text", ("class", "tick"), ("x", Drawing.percent(middle(label.step))),
          ("y", String(ColumnChart.height + 20)), ("text-anchor", anchor(label.step)),
          text: label.label)
      }
    }
  }

  /// Where a step's middle lies; the numbers of the axis stand at the left of all steps.
  private func middle(_ step: Int) -> Double { 8 + 92 * (Double(step) + 0.5) / Double(steps) }

  private func anchor(_ step: Int) -> String {
    if steps > 8, step == 0 { return "start" }
    return steps > 8 && step == steps - 1 ? "end" : "middle"
  }

  private func y(_ count: Int) -> Int {
    ColumnChart.height - (ColumnChart.height - ColumnChart.top) * count / scale.end
  }

  private func axis(_ drawing: inout Markup) {
    for tick in scale.ticks {
      let y = String(y(tick))
      drawing.empty(
        "line", ("class", "grid"), ("x1", "8%"), ("x2", "100%"), ("y1", y), ("y2", y))
      drawing.element(
        "text", ("class", "tick"), ("x", "6%"), ("y", String(self.y(tick) + 4)),
        ("text-anchor", "end"), text: Drawing.tick(tick))
    }
  }

  private func add(_ column: Column, to drawing: inout Markup) {
    let width = min(92 / Double(steps) * 0.72, 9)
    drawing.element("g") { group in
      group.element("title", text: "\(column.label): \(column.count)")
      group.empty(
        "rect", ("class", "full"), ("x", Drawing.percent(middle(column.step) - width / 2)),
        ("y", String(y(column.count))), ("width", Drawing.percent(width)),
        ("height", String(ColumnChart.height - y(column.count))))
      guard columns.count <= ColumnChart.mostNumbers, steps <= 2 * ColumnChart.mostNumbers
      else { return }
      group.element(
        "text", ("class", "value"), ("x", Drawing.percent(middle(column.step))),
        ("y", String(y(column.count) - 5)), ("text-anchor", "middle"), text: String(column.count))
    }
  }
}
