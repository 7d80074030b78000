internal import Source

/// The names in the lines above a position's bullets, and which of them are title and employer.
///
/// Not every title names an occupation that is known, but a resume sets all its positions alike: the
/// order of those that are understood tells of the others.
struct HeaderNames {
  /// One name, such as a title, an employer or a place.
  struct Name {
    var text: String
    /// Its bytes of the document's text.
    var range: Range<Int>
    /// Whether it ends as names of employers do.
    var isEmployer: Bool
  }

  /// Where a name stands: in which line, and as which of its names.
  struct Spot: Hashable {
    var line: Int
    var name: Int
  }

  /// Where title and employer stand.
  struct Layout: Hashable {
    var title: Spot
    var employer: Spot
  }

  private var lines: [[Name]] = []
  private var title: Spot?
  private var employer: Spot?

  init() {}

  /// The names of one line.
  init(line: [Name], title: Int?, employer: Int?) {
    lines = [line]
    self.title = title.map { Spot(line: 0, name: $0) }
    self.employer = employer.map { Spot(line: 0, name: $0) }
  }

  /// Adds the names of the next line.
  ///
  /// - Parameters:
  ///   - next: The line's names.
  ///   - replaces: Whether its employer stands in the place of an earlier one.
  mutating func add(_ next: HeaderNames, replacingEmployer replaces: Bool) {
    let base = lines.count
    lines += next.lines
    title = title ?? next.title.map { Spot(line: base + $0.line, name: $0.name) }
    if employer == nil || replaces {
      employer = next.employer.map { Spot(line: base + $0.line, name: $0.name) }
    }
  }

  /// Where title and employer stand; nil where one of them was not told.
  var layout: Layout? {
    guard let title, let employer else { return nil }
    return Layout(title: title, employer: employer)
  }

  /// The names at the spots of a layout; nil where none stand there, or that of the title is no
  /// title: it ends as an employer's or starts in lower case.
  func names(at layout: Layout) -> (title: Name, employer: Name)? {
    guard let title = name(at: layout.title), let employer = name(at: layout.employer),
      !title.isEmployer, title.text.utf8.first.map(ASCII.isLower) != true
    else { return nil }
    return (title, employer)
  }

  private func name(at spot: Spot) -> Name? {
    guard lines.indices.contains(spot.line), lines[spot.line].indices.contains(spot.name) else {
      return nil
    }
    return lines[spot.line][spot.name]
  }

  /// The layout that most of some headers have, the first of equals.
  static func common(of headers: [HeaderNames]) -> Layout? {
    var counts: [Layout: Int] = [:]
    var best: (layout: Layout, count: Int)?
    for layout in headers.compactMap(\.layout) { counts[layout, default: 0] += 1 }
    for layout in headers.compactMap(\.layout) {
      let count = counts[layout, default: 0]
      if count > best?.count ?? 0 { best = (layout, count) }
    }
    return best?.layout
  }
}
