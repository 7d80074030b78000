internal import Source

/// Spans on one scale: a line from the lowest to the highest, and a bar between two middles.
struct SpanChart {
  /// One span.
  struct Span {
    var label: String
    /// How many values it stands for, as written at the right.
    var value: String
    var lowest: Int
    var highest: Int
    var lower: Int
    var upper: Int
  }

  private static let rowHeight = 40

  let title: String
  let spans: [Span]
  private let scale: LinearScale

  init(_ title: String, _ spans: [Span]) {
    self.title = title
    self.spans = spans
    scale = LinearScale(covering: spans.map(\.highest).max() ?? 0, ticks: 4)
  }

  /// Adds the drawing; nothing where there is no span.
  func add(to page: inout Markup) {
    guard !spans.isEmpty else { return }
    let bottom = spans.count * SpanChart.rowHeight
    page.element(
      "svg", ("class", "chart"), ("role", "img"), ("width", "100%"), ("height", String(bottom + 26))
    ) { drawing in
      drawing.element("title", text: title)
      for tick in scale.ticks {
        let x = Drawing.percent(scale.place(tick))
        drawing.empty(
          "line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", String(bottom + 4)))
        let anchor = tick == 0 ? "start" : tick == scale.end ? "end" : "middle"
        drawing.element(
          "text", ("class", "tick"), ("x", x), ("y", String(bottom + 19)),
          ("text-anchor", anchor), text: Drawing.tick(tick))
      }
      for (index, span) in spans.enumerated() {
        add(span, at: index * SpanChart.rowHeight, &drawing)
      }
    }
  }

  private func add(_ span: Span, at y: Int, _ drawing: inout Markup) {
    drawing.element("g") { group in
      group.element("title", text: "\(span.label): \(span.value)")
      group.element("text", ("x", "0"), ("y", String(y + 14)), text: span.label)
      group.element(
        "text", ("class", "value"), ("x", "100%"), ("y", String(y + 14)), ("text-anchor", "end"),
        text: span.value)
      group.empty(
        "line", ("class", "whisker"), ("x1", Drawing.percent(scale.place(span.lowest))),
        ("x2", Drawing.percent(scale.place(span.highest))), ("y1", String(y + 27)),
        ("y2", String(y + 27)))
      let width = max(scale.place(span.upper) - scale.place(span.lower), 0.8)
      group.empty(
        "rect", ("class", "full"), ("x", Drawing.percent(scale.place(span.lower))),
        ("y", String(y + 22)), ("width", Drawing.percent(width)), ("height", "10"))
    }
  }
}
