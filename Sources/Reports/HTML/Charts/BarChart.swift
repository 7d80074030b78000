/// Bars that lie one under another, each under its name and its number, so that names never meet.
///
/// Its lengths are shares of its width: the letters stay as large on a phone as on a wide screen.
struct BarChart {
  /// A bar: its parts, stacked in the order of the chart's ``BarChart/parts``.
  struct Bar {
    var label: String
    /// A sign or word behind the name.
    var mark: String?
    /// The number as written at the right.
    var value: String
    var parts: [Int]
  }

  /// How a part of a bar is drawn; each has its own form, so that no colour is needed to tell them.
  enum Part: String, CaseIterable {
    case full, pale, hollow
  }

  private static let rowHeight = 38
  private static let barHeight = 10
  private static let axisHeight = 26
  /// The pixels of a row on a phone of 360, and of a letter of each size in a wide face.
  private static let (phoneWidth, letter, smallLetter) = (318, 8, 7)

  /// What the chart shows, for those who cannot see it.
  let title: String
  let bars: [Bar]
  let scale: LinearScale

  /// - Parameters:
  ///   - title: What the chart shows.
  ///   - bars: The bars from the top.
  ///   - scale: The scale of a row of charts; nil for the chart's own.
  init(_ title: String, _ bars: [Bar], scale: LinearScale? = nil) {
    self.title = title
    self.bars = bars
    self.scale = scale ?? BarChart.scale(of: bars)
  }

  /// The scale that holds all bars.
  static func scale(of bars: [Bar]) -> LinearScale {
    LinearScale(covering: bars.map { $0.parts.reduce(0, +) }.max() ?? 0)
  }

  /// Adds the drawing; nothing where there is no bar.
  func add(to page: inout Markup) {
    guard !bars.isEmpty else { return }
    let bottom = bars.count * BarChart.rowHeight
    page.element(
      "svg", ("class", "chart"), ("role", "img"), ("width", "100%"),
      ("height", String(bottom + BarChart.axisHeight))
    ) { drawing in
      drawing.element("title", text: title)
      axis(&drawing, bottom)
      for (index, bar) in bars.enumerated() { add(bar, at: index * BarChart.rowHeight, &drawing) }
    }
  }

  private func axis(_ drawing: inout Markup, _ bottom: Int) {
    for tick in scale.ticks {
      let x = Drawing.percent(scale.place(tick))
      drawing.empty(
        "line", ("class", scale.marks.contains(tick) ? "bound" : "grid"), ("x1", x), ("x2", x),
        ("y1", "0"), ("y2", String(bottom + 4)))
      let anchor = tick == 0 ? "start" : tick == scale.end ? "end" : "middle"
      drawing.element(
        "text", ("class", "tick"), ("x", x), ("y", String(bottom + 19)), ("text-anchor", anchor),
        text: Drawing.tick(tick))
    }
  }

  private func add(_ bar: Bar, at y: Int, _ drawing: inout Markup) {
    drawing.element("g") { group in
      let mark = bar.mark.map { ", " + $0 } ?? ""
      group.element("title", text: "\(bar.label)\(mark): \(bar.value)")
      group.element("text", ("x", "0"), ("y", String(y + 16))) { label in
        label.element("tspan", text: Drawing.fitted(bar.label, letters: BarChart.room(beside: bar)))
        if let mark = bar.mark {
          label.element("tspan", ("class", "mark"), ("dx", "8"), text: mark)
        }
      }
      group.element(
        "text", ("class", "value"), ("x", "100%"), ("y", String(y + 16)), ("text-anchor", "end"),
        text: bar.value)
      var start = 0
      for (part, length) in zip(Part.allCases, bar.parts) where length > 0 {
        group.empty(
          "rect", ("class", part.rawValue), ("x", Drawing.percent(scale.place(start))),
          ("y", String(y + 22)), ("width", Drawing.percent(scale.place(length))),
          ("height", String(BarChart.barHeight)))
        start += length
      }
    }
  }

  /// How many letters of a bar's name fit a phone beside its mark and its number.
  private static func room(beside bar: Bar) -> Int {
    let taken = bar.value.count + (bar.mark.map { $0.count + 1 } ?? 0)
    return (phoneWidth - taken * smallLetter) / letter
  }

  /// Adds what the forms of the parts mean.
  static func legend(_ names: [String], to page: inout Markup) {
    page.element("p", ("class", "legend")) { line in
      for (part, name) in zip(Part.allCases, names) {
        line.element("span") { item in
          item.element(
            "svg", ("width", "22"), ("height", "12"), ("aria-hidden", "true"), ("class", "key")
          ) {
            $0.empty(
              "rect", ("class", part.rawValue), ("x", "1"), ("y", "1"), ("width", "20"),
              ("height", "10"))
          }
          item.text(" " + name)
        }
      }
    }
  }
}
