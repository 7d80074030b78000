internal import Source

/// Writes a resume that is data as the Markdown that its author would have written.
///
/// The words of JSON Resume and of RenderCV are Markdown; lists become bullets, names and dates a
/// heading above them, so that all that is known of headings and bullets serves these, too.
struct DataResume {
  private var page = MappedText()

  /// The document that a file's data make, or nil where the data are no resume.
  static func document(
    _ root: DataNode, format: String, original: [UInt8], path: String
  ) -> Document? {
    var writer = DataResume()
    if let person = root["cv"] {
      writer.write(person: person)
      writer.write(sections: person["sections"])
    } else if isResume(root) {
      writer.write(person: root["basics"])
      writer.write(sections: root)
    } else {
      return nil
    }
    var document = Markdown.read(writer.page.bytes, path: path)
    document.format = format
    document.map = document.map.composed(
      with: writer.page.map, textCount: document.text.count)
    document.original = original
    return document
  }

  /// Whether data are of the JSON Resume form.
  static func isResume(_ root: DataNode) -> Bool {
    root["basics"] != nil || root["work"] != nil && root["education"] != nil
  }

  // MARK: The person

  private mutating func write(person: DataNode?) {
    guard let person, case .fields(let fields) = person.value else { return }
    if let name = person["name"]?.text {
      page.append(sign: "# ")
      write(line: name)
      page.append(sign: "\n\n")
    }
    for (key, value) in fields where !DataKeys.apart.contains(of: key) {
      write(line: value)
      page.append(sign: "\n\n")
    }
    for (key, value) in fields where DataKeys.prose.contains(of: key) {
      guard let text = value.text else { continue }
      write(heading: key)
      write(prose: text)
    }
  }

  // MARK: Sections

  private mutating func write(sections: DataNode?) {
    guard let sections, case .fields(let fields) = sections.value else { return }
    let isWhole = sections["basics"] != nil
    for (key, value) in fields where !DataKeys.noSection.contains(of: key) {
      switch value.value {
      case .empty: continue
      case .text(let text):
        if isWhole { continue }
        write(heading: key)
        write(prose: text)
      case .list(let entries):
        guard !entries.isEmpty else { continue }
        write(heading: key)
        for entry in entries { write(entry: entry) }
      case .fields:
        write(heading: key)
        write(entry: value)
      }
    }
  }

  private mutating func write(heading key: MappedText) {
    page.append(sign: "## ")
    var start = 0
    for index in key.bytes.indices where key.bytes[index] == UInt8(ascii: "_") {
      page.append(key, start..<index)
      page.append(sign: " ")
      start = index + 1
    }
    page.append(key, start..<key.bytes.count)
    page.append(sign: "\n\n")
  }

  /// An entry: a line of text, a point, a label with what it stands for, or a thing with a heading.
  private mutating func write(entry: DataNode) {
    guard case .fields(let fields) = entry.value else {
      if let text = entry.text { write(prose: text) }
      return
    }
    if fields.count == 1, DataKeys.point.contains(of: fields[0].key) {
      write(bullet: fields[0].value)
      return page.append(sign: "\n")
    }
    if let label = (entry["label"] ?? entry["name"] ?? entry["language"])?.text,
      let words = entry["details"] ?? entry["keywords"] ?? entry["fluency"],
      !fields.contains(where: { DataKeys.ofThing.contains(of: $0.key) })
    {
      write(line: label)
      page.append(sign: ": ")
      write(line: words)
      return page.append(sign: "\n\n")
    }
    write(header: entry, fields)
    for (key, value) in fields where DataKeys.prose.contains(of: key) {
      if let text = value.text { write(prose: text) }
    }
    for (key, value) in fields {
      guard case .list(let items) = value.value, !items.isEmpty else { continue }
      if DataKeys.points.contains(of: key) {
        for item in items { write(bullet: item) }
      } else {
        write(line: value)
      }
      page.append(sign: "\n\n")
    }
  }

  /// The line of a thing's names, place and dates; the dates last, as an open end is told so.
  private mutating func write(
    header entry: DataNode, _ fields: [(key: MappedText, value: DataNode)]
  ) {
    page.append(sign: "### ")
    var isFirst = true
    func part(_ page: inout MappedText) {
      if !isFirst { page.append(sign: " | ") }
      isFirst = false
    }
    for (key, value) in fields where !DataKeys.apartInEntry.contains(of: key) {
      guard let text = value.text else { continue }
      part(&page)
      write(line: text)
    }
    let start = (entry["startDate"] ?? entry["start_date"])?.text
    let end = (entry["endDate"] ?? entry["end_date"])?.text
    if start != nil || end != nil { part(&page) }
    if let start { write(line: start) }
    if start != nil { page.append(sign: " -") }
    if let end {
      page.append(sign: " ")
      write(line: end)
    }
    page.append(sign: "\n\n")
  }

  // MARK: Text

  /// A text with its lines; those that start with a hyphen are points.
  private mutating func write(prose text: MappedText) {
    for line in lines(of: text) {
      page.append(text, line)
      page.append(sign: "\n")
    }
    page.append(sign: "\n")
  }

  /// A point; lines in it that start with a hyphen are points below it.
  private mutating func write(bullet node: DataNode) {
    guard let text = node.text else {
      page.append(sign: "- ")
      write(pairs: node)
      return page.append(sign: "\n")
    }
    for (place, line) in lines(of: text).enumerated() {
      let isPoint =
        line.count > 1 && text.bytes[line.lowerBound] == UInt8(ascii: "-")
        && text.bytes[line.lowerBound + 1] == ASCII.space
      if place == 0, !isPoint { page.append(sign: "- ") } else { page.append(sign: "  ") }
      page.append(text, line)
      page.append(sign: "\n")
    }
  }

  /// A point whose colon YAML takes for a key's: both are its text.
  private mutating func write(pairs node: DataNode) {
    guard case .fields(let fields) = node.value else { return write(line: node) }
    for (key, value) in fields {
      page.append(key, key.bytes.indices)
      page.append(sign: ": ")
      write(line: value)
    }
  }

  /// All of a value in one line.
  private mutating func write(line node: DataNode) {
    switch node.value {
    case .empty: break
    case .text(let text): write(line: text)
    case .list(let items): write(joined: items)
    case .fields(let fields): write(joined: fields.map(\.value))
    }
  }

  private mutating func write(joined items: [DataNode]) {
    var isFirst = true
    for item in items {
      if case .empty = item.value { continue }
      if let text = item.text, text.isBlank { continue }
      if !isFirst { page.append(sign: ", ") }
      isFirst = false
      write(line: item)
    }
  }

  private mutating func write(line text: MappedText) {
    for (place, line) in lines(of: text).enumerated() {
      if place > 0 { page.append(sign: " ") }
      page.append(text, line)
    }
  }

  /// The lines of a text without the spaces around them.
  private func lines(of text: MappedText) -> [Range<Int>] {
    text.bytes.indices.split { text.bytes[$0] == ASCII.lineFeed }.compactMap { line in
      guard let first = line.first, let last = line.last else { return nil }
      let trimmed = ASCII.trimmed(first..<last + 1, in: text.bytes)
      return trimmed.isEmpty ? nil : trimmed
    }
  }
}

/// The keys of JSON Resume and of RenderCV that are not read as parts of a heading.
enum DataKeys {
  /// Lists whose items are points.
  static let points = ["highlights", "courses", "bullets"]
  /// The only key of a point that stands by itself.
  static let point = ["bullet", "number", "reversed_number", "reference"]
  /// Text of sentences.
  static let prose = ["summary", "description", "reference", "details"]
  /// What of a person is written elsewhere, or is no text.
  static let apart =
    prose + ["name", "sections", "image", "picture", "photo", "custom_connections"]
  /// What of an entry is no part of its heading as it stands.
  static let apartInEntry =
    prose + ["startDate", "endDate", "start_date", "end_date", "image", "flavor", "type"]
  /// Keys by which a thing with keywords, such as a project, differs from a label with a list.
  static let ofThing = ["highlights", "description", "summary", "startDate", "endDate", "roles"]
  /// Keys that are no section.
  static let noSection = ["basics", "meta", "$schema"]
}

extension [String] {
  /// Whether one of the words is a key.
  func contains(of key: MappedText) -> Bool { contains { key.bytes.elementsEqual($0.utf8) } }
}
