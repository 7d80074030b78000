/// How often each two of some names come together: a triangle of cells, each with its number.
struct HeatMap {
  private static let labelWidth = 132
  private static let cell = 23

  let title: String
  let names: [String]
  /// The count of two names by their places, the smaller first; nil where nothing was counted.
  let count: (Int, Int) -> Int?
  private let largest: Int

  init(_ title: String, names: [String], count: @escaping (Int, Int) -> Int?) {
    self.title = title
    self.names = names
    self.count = count
    var largest = 1
    for row in names.indices {
      for column in 0..<row { largest = max(largest, count(column, row) ?? 0) }
    }
    self.largest = largest
  }

  /// Adds the drawing; nothing where there is no pair.
  func add(to page: inout Markup) {
    guard names.count > 1 else { return }
    let width = HeatMap.labelWidth + names.count * HeatMap.cell
    let height = (names.count + 1) * HeatMap.cell
    page.element(
      "svg", ("class", "chart map"), ("role", "img"), ("viewBox", "0 0 \(width) \(height)")
    ) { drawing in
      drawing.element("title", text: title)
      for row in names.indices { add(row, to: &drawing) }
    }
  }

  private func add(_ row: Int, to drawing: inout Markup) {
    let y = row * HeatMap.cell
    drawing.element(
      "text", ("x", "0"), ("y", String(y + 16)),
      text: "\(row + 1) " + Drawing.fitted(names[row], letters: 15))
    for column in 0..<row {
      let x = HeatMap.labelWidth + column * HeatMap.cell
      let together = count(column, row)
      drawing.element("g") { group in
        let told = together.map(String.init) ?? "fewer than 2"
        group.element("title", text: "\(names[row]) with \(names[column]): \(told)")
        group.empty(
          "rect", ("class", "heat h\(level(together ?? 0))"), ("x", String(x)), ("y", String(y)),
          ("width", String(HeatMap.cell - 2)), ("height", String(HeatMap.cell - 2)))
        number(together.map(String.init) ?? "\u{B7}", x, y, &group)
      }
    }
    // The diagonal bears the numbers of the columns, which are those of the names.
    number(String(row + 1), HeatMap.labelWidth + row * HeatMap.cell, y, &drawing, isHead: true)
  }

  private func number(
    _ text: String, _ x: Int, _ y: Int, _ drawing: inout Markup, isHead: Bool = false
  ) {
    drawing.element(
      "text", ("class", isHead ? "tick" : "count"), ("x", String(x + (HeatMap.cell - 2) / 2)),
      ("y", String(y + 15)), ("text-anchor", "middle"), text: text)
  }

  /// The shade of a count: 0 for none, 4 for the largest.
  private func level(_ count: Int) -> Int { count == 0 ? 0 : 1 + min((count * 4 - 1) / largest, 3) }
}
