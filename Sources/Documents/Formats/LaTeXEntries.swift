internal import Source

/// Items, environments, and the commands of templates, which their arguments tell.
extension LaTeXReader {
  /// Past so many bytes an argument is a description and no part of a heading.
  private static let longArgument = 120
  /// Positions are headings below all sections.
  private static let entryLevel = 5

  /// Begins a bullet; of `\item[label]`, the label is its first words.
  mutating func item(from start: Int, _ end: Int, _ frame: Int) throws(Problem) -> Int {
    guard !isPreamble, !isInline else { return start }
    let level = lists.dropLast().count { $0 }
    beginBlock(.bullet, level: level)
    if !lists.isEmpty { lists[lists.count - 1] = true }
    guard let label = option(at: skipSpaces(start, end), end) else { return start }
    try run(label, frame: frame)
    open(.space, at: label.upperBound)
    return label.upperBound + 1
  }

  /// Begins an environment.
  mutating func begin(
    at start: Int, from index: Int, _ end: Int, _ frame: Int
  ) throws(Problem) -> Int {
    guard let group = group(at: skipSpaces(index, end), end) else { return index }
    let name = string(group)
    let past = group.upperBound + 1
    if name == "document" { isPreamble = false }
    guard !isPreamble else { return past }
    if let macro = macros["begin " + name] {
      let next = try call(macro, at: start, from: past, end, frame)
      endings[endings.count - 1].name = name
      return next
    }
    if ["comment", "verbatim", "lstlisting", "tikzpicture"].contains(name) {
      return self.past("\\end{\(name)}", from: past, end)
    }
    if LaTeXCommand.isTable(name) {
      beginTable()
      return skip(LaTeXCommand.layoutArguments(of: name) ?? 1, from: past, end)
    }
    closeBlock()
    if Self.isList(name) { lists.append(false) }
    if let count = LaTeXCommand.layoutArguments(of: name) {
      return max(skip(count, from: past, end), skipOption(past, end))
    }
    return try unknown(name, at: start, from: past, end, frame)
  }

  private func skipOption(_ index: Int, _ end: Int) -> Int {
    option(at: index, end).map { $0.upperBound + 1 } ?? index
  }

  /// A table that begins an item heads the items below it: a position with its dates.
  private mutating func beginTable() {
    tables += 1
    if builder.kind == .bullet, builder.isEmpty {
      if !lists.isEmpty { lists[lists.count - 1] = false }
      beginBlock(.heading, level: Self.entryLevel)
    } else if builder.kind != .bullet {
      closeBlock()
    }
  }

  /// Ends an environment.
  mutating func finish(from index: Int, _ end: Int) throws(Problem) -> Int {
    guard let group = group(at: skipSpaces(index, end), end) else { return index }
    let name = string(group)
    if let ending = endings.last, ending.name == name {
      endings.removeLast()
      let outer = anchor
      anchor = anchor ?? index
      try run(ending.body, frame: ending.frame)
      anchor = outer
      if frames.count == ending.frame + 1 { frames.removeLast() }
    }
    if name == "document" { hasEnded = true }
    if LaTeXCommand.isTable(name) {
      tables = max(tables - 1, 0)
      if builder.kind != .bullet { closeBlock() }
    } else {
      closeBlock()
    }
    if Self.isList(name), !lists.isEmpty { lists.removeLast() }
    return group.upperBound + 1
  }

  private static func isList(_ name: String) -> Bool {
    ["itemize", "enumerate", "description", "list", "items"].contains { name.hasSuffix($0) }
  }

  // MARK: Commands that nobody defines

  /// A command of a template: a section, an item, a position with its parts, or words set somehow.
  mutating func unknown(
    _ name: String, at start: Int, from index: Int, _ end: Int, _ frame: Int
  ) throws(Problem) -> Int {
    let (arguments, past) = groups(from: index, end)
    guard let first = arguments.first, !isPreamble else { return skipOption(index, end) }
    if isInline || Self.isIcon(name) {
      return Self.isIcon(name) ? past : first.lowerBound - 1
    }
    let lower = String(decoding: ASCII.lowercased(name.utf8), as: UTF8.self)
    if arguments.count < 3, let level = Self.sectionLevel(lower) {
      try heading([first], level: level, frame)
      return first.upperBound + 1
    }
    if lower.hasSuffix("item") || lower.hasSuffix("achievement") {
      _ = try item(from: past, past, frame)
      try pieces(arguments, ": ", frame)
      closeBlock()
      return past
    }
    guard arguments.count > 1 else { return first.lowerBound - 1 }
    let isEntry = arguments.count > 2 || lower.hasSuffix("heading") || lower.hasSuffix("entry")
    guard isEntry else {
      let isWithin = builder.isOpen && !builder.isEmpty
      try pieces(arguments, isWithin ? " " : ": ", frame)
      if !isWithin { closeBlock() }
      return past
    }
    let parts = arguments.prefix(5).prefix { !isDescription($0) }
    try heading(Array(parts), level: Self.entryLevel, frame)
    for rest in arguments[parts.endIndex...] {
      try run(rest, frame: frame)
      closeBlock()
    }
    return past
  }

  /// 2 for `section`, 3 for `subsection` and so on; nil where the name is no section's.
  private static func sectionLevel(_ name: String) -> Int? {
    if name == "chapter" || name == "part" { return 1 }
    if name == "paragraph" { return 5 }
    guard name.hasSuffix("section") || name.hasSuffix("sect") || name.hasSuffix("sectiontitle")
    else { return nil }
    if name.contains("subsub") { return 4 }
    return name.contains("sub") ? 3 : 2
  }

  /// Fonts of icons name them `\faGithub`.
  private static func isIcon(_ name: String) -> Bool {
    let bytes = Array(name.utf8.prefix(3))
    return bytes.count == 3 && bytes.starts(with: "fa".utf8) && ASCII.isUpper(bytes[2])
  }

  private func isDescription(_ range: Range<Int>) -> Bool {
    range.count > Self.longArgument
      || past("\\item", from: range.lowerBound, range.upperBound) < range.upperBound
      || past("\\begin", from: range.lowerBound, range.upperBound) < range.upperBound
  }

  /// Writes arguments as one heading.
  private mutating func heading(
    _ parts: [Range<Int>], level: Int, _ frame: Int
  ) throws(Problem) {
    beginBlock(.heading, level: level)
    try pieces(parts, " | ", frame)
    closeBlock()
  }

  /// Writes arguments with a sign between those that are not empty.
  private mutating func pieces(
    _ parts: [Range<Int>], _ sign: String, _ frame: Int
  ) throws(Problem) {
    let outer = isInline
    isInline = builder.kind == .heading
    for part in parts {
      let trimmed = ASCII.trimmed(part, in: source.bytes)
      guard !trimmed.isEmpty else { continue }
      if builder.isOpen, !builder.isEmpty {
        if sign == " | " { open(.cell, at: part.lowerBound) }
        if sign == ": ", gap == .none { write(":", at: part.lowerBound) }
        open(.space, at: part.lowerBound)
      }
      try run(trimmed, frame: frame)
    }
    isInline = outer
  }
}
