internal import Source

/// Names that calls and arguments of Typst and of its templates have.
enum TypstNames {
  /// Arguments that tell who the person is.
  static let person: Set<String> = [
    "name", "author", "firstname", "lastname", "first-name", "last-name", "title", "headline",
    "email", "phone", "mobile", "homepage", "website", "site", "personal-site", "github", "gitlab",
    "linkedin", "location", "address", "city", "positions", "position", "tagline", "contacts",
    "twitter", "bluesky", "mastodon", "orcid", "description", "custom", "text",
  ]
  /// Calls that set no text.
  static let silent: Set<String> = [
    "v", "h", "pagebreak", "colbreak", "line", "image", "counter", "lorem", "fa-icon", "icon",
    "metadata", "bibliography", "place", "rgb", "luma", "state", "datetime", "fa",
  ]
  /// Calls that set the text that they are given as it is.
  static let plain: Set<String> = [
    "text", "emph", "underline", "smallcaps", "upper", "lower", "highlight", "box", "block",
    "align", "pad", "link", "raw", "par", "strike", "super", "sub", "rect", "columns", "hide",
  ]
  /// Calls whose contents stand beside each other.
  static let beside: Set<String> = ["grid", "table", "stack", "columns"]
  /// Arguments that no reader sees, or sees as a link.
  static let unseen: Set<String> = [
    "url", "link", "title-link", "logo", "image", "icon", "href", "fill", "style", "weight",
    "font", "size", "lang",
  ]
  /// Arguments that follow the names in a heading.
  static let places: Set<String> = ["location", "place", "city", "address"]
  /// Arguments that end a heading.
  static let dates: Set<String> = ["date", "dates", "period", "duration"]
}

/// Calls of functions: their text, by what they are and by what they are given.
extension TypstReader {
  /// Positions are headings below all sections.
  private static let entryLevel = 5

  /// Writes a value that stands in the text.
  mutating func write(block value: TypstCode.Value, at start: Int) throws(TypstCode.Failure) {
    guard case .call(let call) = value else {
      if case .content(let range) = value { return try run(range) }
      return try write(line: value, at: start, ", ")
    }
    let name = string(call.name)
    if name == "linebreak" || name == "parbreak" { return closeBlock() }
    if TypstNames.silent.contains(name) { return }
    if isInline || isMark(name) || name == "strong" { return try write(inline: call, at: start) }
    if name == "list" || name == "enum" {
      for item in texts(of: call.arguments) { try bullet(item.value, at: start) }
      return
    }
    if TypstNames.beside.contains(name) {
      for argument in texts(of: call.arguments) { try apart(argument.value, at: start) }
      return
    }
    if name == "heading" || name.hasSuffix("section") || name.hasSuffix("section-title") {
      return try section(call, at: start)
    }
    try entry(call, name, at: start)
  }

  private func isMark(_ name: String) -> Bool {
    TypstNames.plain.contains(name) || name.hasSuffix("link") || name.hasSuffix("icon")
  }

  private mutating func bullet(
    _ value: TypstCode.Value, at start: Int
  ) throws(TypstCode.Failure) {
    closeBlock()
    builder.begin(.bullet, level: 0)
    try write(line: value, at: start, ", ")
    closeBlock()
  }

  /// Writes a value as a block of its own.
  private mutating func apart(
    _ value: TypstCode.Value, at start: Int
  ) throws(TypstCode.Failure) {
    closeBlock()
    try write(block: value, at: start)
    closeBlock()
  }

  /// A heading by a call, and the content under it.
  private mutating func section(
    _ call: TypstCode.Call, at start: Int
  ) throws(TypstCode.Failure) {
    let texts = texts(of: call.arguments)
    guard let first = texts.first else { return }
    try heading(level: 2) { reader throws(TypstCode.Failure) in
      try reader.write(line: first.value, at: start, ", ")
    }
    for rest in texts.dropFirst() { try apart(rest.value, at: start) }
  }

  // MARK: Entries

  /// A function that nobody knows: what it is given is a position's heading, its points, a label
  /// with a list, or text.
  private mutating func entry(
    _ call: TypstCode.Call, _ name: String, at start: Int
  ) throws(TypstCode.Failure) {
    let texts = texts(of: call.arguments)
    guard texts.count > 1 else {
      if let only = texts.first { try apart(only.value, at: start) }
      return
    }
    if texts.count == 2, case .list = texts[1].value { return try label(texts, at: start) }
    if name.contains("skill") { return try label(texts, at: start) }
    let parts = texts.filter { !isBelow($0.value) }
    let sorted = (0...2).flatMap { place in parts.filter { rank($0) == place } }
    try heading(level: Self.entryLevel) { reader throws(TypstCode.Failure) in
      for argument in sorted { try reader.write(part: reader.head(of: argument.value), at: start) }
    }
    for argument in parts {
      if case .content(let range) = argument.value {
        try run(headEnd(range)..<range.upperBound)
        closeBlock()
      }
    }
    for argument in texts where isBelow(argument.value) { try apart(argument.value, at: start) }
  }

  /// Names come first in a heading, then places, then dates.
  private func rank(_ argument: TypstCode.Argument) -> Int {
    guard let name = argument.name.map(string) else { return 0 }
    return TypstNames.dates.contains(name) ? 2 : TypstNames.places.contains(name) ? 1 : 0
  }

  private mutating func label(
    _ texts: [TypstCode.Argument], at start: Int
  ) throws(TypstCode.Failure) {
    closeBlock()
    for (place, argument) in texts.enumerated() {
      if place > 0 { part(": ") }
      try write(line: argument.value, at: start, ", ")
    }
    closeBlock()
  }

  /// Whether an argument stands below a heading: a list, or points.
  private func isBelow(_ value: TypstCode.Value) -> Bool {
    switch value {
    case .list: true
    case .call(let call): ["list", "enum"].contains(string(call.name))
    case .content(let range): headEnd(range) == range.lowerBound
    default: false
    }
  }

  /// What of an argument belongs into a heading: of content, its first lines.
  private func head(of value: TypstCode.Value) -> TypstCode.Value {
    guard case .content(let range) = value else { return value }
    return .content(range.lowerBound..<headEnd(range))
  }

  /// Where content goes on past its first paragraph: at an empty line or the first item.
  private func headEnd(_ range: Range<Int>) -> Int {
    let trimmed = ASCII.trimmed(range, in: bytes)
    var start = trimmed.lowerBound
    while start < trimmed.upperBound {
      let end = ByteScan.first(ASCII.lineFeed, in: bytes, range: start..<trimmed.upperBound)
      let line = ASCII.trimmed(start..<end, in: bytes)
      let isItem =
        line.count > 1 && (bytes[line.lowerBound] == 0x2D || bytes[line.lowerBound] == 0x2B)
        && bytes[line.lowerBound + 1] == ASCII.space
      if line.isEmpty || isItem {
        return start == trimmed.lowerBound ? range.lowerBound : start
      }
      start = end + 1
    }
    return range.upperBound
  }

  private mutating func write(
    part value: TypstCode.Value, at start: Int
  ) throws(TypstCode.Failure) {
    let before = builder.text.count
    part(" | ")
    let written = builder.text.count
    try write(line: value, at: start, ", ")
    // Nothing came of it: the next part needs no second sign.
    if builder.text.count == written, written > before { builder.dropLast(written - before) }
  }

  // MARK: Lines

  /// Writes all text of a value in the open line.
  mutating func write(
    line value: TypstCode.Value, at start: Int, _ sign: String
  ) throws(TypstCode.Failure) {
    let outer = isInline
    isInline = true
    switch value {
    case .string(let range):
      if !range.isEmpty { write(range) }
    case .content(let range): try run(range)
    case .name(let range):
      if let known = variables.removeValue(forKey: string(range)) {
        let outer = anchor
        let mark = max(range.lowerBound - 1, 0)
        anchor = anchor ?? (bytes[mark] == UInt8(ascii: "#") ? mark : range.lowerBound)
        try write(line: known, at: start, sign)
        anchor = outer
        variables[string(range)] = known
      }
    case .call(let call): try write(inline: call, at: start)
    case .list(let items):
      for (place, item) in texts(of: items).enumerated() {
        if place > 0 { part(sign) }
        try write(line: item.value, at: start, sign)
      }
    case .sum(let values):
      for value in values { try write(line: value, at: start, sign) }
    case .other: break
    }
    isInline = outer
  }

  /// Writes a call in a line: its contents, else its strings with a dash, as between two dates.
  private mutating func write(
    inline call: TypstCode.Call, at start: Int
  ) throws(TypstCode.Failure) {
    let name = string(call.name)
    guard !TypstNames.silent.contains(name) else { return }
    let texts = texts(of: call.arguments)
    let contents = texts.filter {
      if case .content = $0.value { true } else { false }
    }
    let shown = contents.isEmpty ? texts : contents
    let body = { (reader: inout TypstReader) throws(TypstCode.Failure) in
      for (place, argument) in shown.enumerated() {
        if place > 0 { reader.part(contents.isEmpty ? " - " : " ") }
        try reader.write(line: argument.value, at: start, ", ")
      }
    }
    if name == "strong" { try bold(body) } else { try body(&self) }
  }

  /// The arguments from which text may come.
  private func texts(of arguments: [TypstCode.Argument]) -> [TypstCode.Argument] {
    arguments.filter { argument in
      if let name = argument.name, TypstNames.unseen.contains(string(name)) { return false }
      switch argument.value {
      case .other: return false
      case .string(let range): return !range.isEmpty
      case .name(let range): return variables[string(range)] != nil
      default: return true
      }
    }
  }
}
