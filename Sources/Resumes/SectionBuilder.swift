internal import Documents
internal import Matching
internal import Source

/// Gathers the positions and bullets of one section, block by block.
struct SectionBuilder {
  private let index: Int
  private let kind: ResumeSection.Kind
  private let isBesideWork: Bool
  private let text: TokenizedText
  private let classifier: BulletClassifier
  private let headers: HeaderReader
  private var positions: [Employment] = []
  /// The names in the header of each position.
  private var names: [HeaderNames] = []
  private var bullets: [Bullet] = []
  /// Header lines read since the last bullet.
  private var header: HeaderReader.Header?
  /// The employer that a heading above several titles told, and its level.
  private var group: (employer: String, level: Int)?
  private var headerLevel = 0
  /// Where the block of the last header line starts.
  private var headerBlock = 0

  init(
    index: Int, kind: ResumeSection.Kind, isBesideWork: Bool, text: TokenizedText,
    classifier: BulletClassifier, headers: HeaderReader
  ) {
    self.index = index
    self.kind = kind
    self.isBesideWork = isBesideWork
    self.text = text
    self.classifier = classifier
    self.headers = headers
  }

  /// Adds a block after the heading.
  mutating func add(_ block: Block, at number: Int) {
    switch block.kind {
    case .code: return
    case .heading, .paragraph, .cell:
      addLines(of: block, from: block.range.lowerBound, at: number)
    case .bullet:
      if kind == .experience, isHeader(Line(block.range, in: text), block: block) {
        take(Line(block.range, in: text), block: block)
      } else {
        addBullet(block.range, at: number)
      }
    }
  }

  /// Adds what follows the first line of the heading's own block.
  mutating func addRest(of block: Block, at number: Int) {
    guard let end = text.bytes[block.range].firstIndex(of: ASCII.lineFeed) else { return }
    addLines(of: block, from: end + 1, at: number)
  }

  /// Ends the section.
  mutating func finish(into resume: inout Resume) {
    closeHeader()
    nameTitles()
    let base = resume.positions.count
    resume.positions += positions
    resume.bullets += bullets.map { bullet in
      var bullet = bullet
      bullet.position = bullet.position.map { $0 + base }
      return bullet
    }
  }

  // MARK: Lines

  private mutating func addLines(of block: Block, from start: Int, at number: Int) {
    guard kind == .experience || kind == .projects else { return }
    var start = start
    while start < block.range.upperBound {
      let end =
        text.bytes[start..<block.range.upperBound].firstIndex(of: ASCII.lineFeed)
        ?? block.range.upperBound
      let range = ASCII.trimmed(start..<end, in: text.bytes)
      if !range.isEmpty {
        let line = Line(range, in: text)
        if kind == .experience, isHeader(line, block: block) {
          take(line, block: block)
        } else if kind == .experience || !isProjectHeader(line) {
          let rest = paragraph(from: start, in: block.range)
          addParagraph(ASCII.trimmed(rest, in: text.bytes), block, at: number)
          start = rest.upperBound + 1
          continue
        }
      }
      start = end + 1
    }
  }

  /// The lines from an offset on that are one wrapped text: up to where a sentence ends a line that
  /// had room for the next word.
  private func paragraph(from start: Int, in block: Range<Int>) -> Range<Int> {
    let lines = text.bytes[block].split(separator: ASCII.lineFeed).map {
      ASCII.trimmed($0.indices, in: text.bytes)
    }
    let widest = lines.reduce(0) { max($0, $1.count) }
    for (line, next) in zip(lines, lines.dropFirst()) where line.lowerBound >= start {
      guard let last = line.last, let first = next.first, text.bytes[last] == UInt8(ascii: "."),
        ASCII.isUpper(text.bytes[first])
      else { continue }
      let word = text.bytes[next].prefix { !ASCII.isSpace($0) }.count
      if line.count + 1 + word <= widest { return start..<last + 1 }
    }
    return start..<block.upperBound
  }

  /// Whether a line names a project or a part in one, and tells no deed.
  private func isProjectHeader(_ line: Line) -> Bool {
    guard line.tokens.count <= 12, text.bytes[line.range.upperBound - 1] != UInt8(ascii: ".") else {
      return false
    }
    if let span = classifier.dates.span(in: line), span.isRange { return true }
    if classifier.dates.endsOpen(line) { return true }
    let verb = classifier.openers.opener(of: line).verb
    return line.tokens.count <= 6 && headers.namesTitle(line) && verb?.form != .past
  }

  /// A line without a glyph counts as a bullet where it reads like one.
  private mutating func addParagraph(_ range: Range<Int>, _ block: Block, at number: Int) {
    guard block.kind != .heading else { return }
    let findings = classifier.findings(of: range, in: text)
    guard findings.kind != .fragment, let opener = findings.openerRange,
      isVerb(opener, of: Line(range, in: text))
    else { return }
    append(range, findings, at: number)
  }

  /// Whether an opener tells what the first sentence of a text without a glyph does: that of a later
  /// one does not, and in "My programming blog" there is no verb.
  private func isVerb(_ opener: Range<Int>, of line: Line) -> Bool {
    let before = line.tokens.prefix { line.text.tokens[$0].range.upperBound <= opener.lowerBound }
    guard let last = before.last else { return true }
    let isLater = (before.lowerBound + 1...last + 1).contains { line.beginsSentence($0) }
    return !isLater && classifier.openers.opener(of: line).verb?.form != .gerund
  }

  private mutating func addBullet(_ range: Range<Int>, at number: Int) {
    var findings = classifier.findings(of: range, in: text)
    if !isJudged(findings, range) {
      findings.kind = .fragment
      findings.metric = .none
      findings.metricRange = nil
    }
    append(range, findings, at: number)
  }

  /// Skills and what is beside work are never judged; schooling and certificates only where a line reads as a deed.
  private func isJudged(_ findings: BulletFindings, _ range: Range<Int>) -> Bool {
    if isBesideWork { return false }
    switch kind {
    case .skills, .contact: return false
    case .education, .certifications:
      guard findings.kind == .outcome || findings.kind == .activity else { return false }
      return classifier.openers.opener(of: Line(range, in: text)).verb?.form == .past
    default: return true
    }
  }

  private mutating func append(_ range: Range<Int>, _ findings: BulletFindings, at number: Int) {
    closeHeader()
    let position = kind == .experience && !positions.isEmpty ? positions.count - 1 : nil
    if let position {
      let start = positions[position].range.lowerBound
      positions[position].range =
        start..<max(range.upperBound, positions[position].range.upperBound)
    }
    bullets.append(
      Bullet(range: range, block: number, findings: findings, section: index, position: position))
  }

  // MARK: Headers

  /// Whether a line belongs to a position's header: a heading, a bold line, names with dates, or a
  /// short title without a deed.
  private func isHeader(_ line: Line, block: Block) -> Bool {
    guard !line.tokens.isEmpty else { return false }
    if block.kind == .heading { return true }
    guard line.tokens.count <= 24 else { return false }
    let last = text.bytes[line.range.upperBound - 1]
    let opener = classifier.openers.opener(of: line)
    if opener.verb?.form == .past, line.tokens.count > 4 { return false }
    let span = classifier.dates.span(in: line)
    if block.kind == .bullet {
      return span?.isRange == true && headers.namesTitle(line) && opener.phrase == nil
    }
    if block.bold { return true }
    if let span, span.isRange || line.tokens.count - span.tokens.count <= 10 {
      return last != UInt8(ascii: ".") || span.isRange
    }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ":") { return false }
    guard line.tokens.count <= 12, opener.weak == nil else { return false }
    return headers.namesTitle(line) || isNameLine(line)
  }

  /// Whether a short line is made of capitalized words, as an employer's name and place are.
  private func isNameLine(_ line: Line) -> Bool {
    guard line.tokens.count <= 10 else { return false }
    let capitals = line.tokens.count { line.isCapitalized($0) }
    return capitals * 3 >= line.tokens.count * 2
  }

  private mutating func take(_ line: Line, block: Block) {
    let read = headers.read(line)
    let level = block.kind == .heading ? block.level : 0
    guard var open = header else {
      header = read
      headerLevel = level
      headerBlock = block.range.lowerBound
      return
    }
    // A second title, or a second range of dates for a header already whole, begins another position;
    // past an empty line a second employer does.
    let isWhole = open.span != nil && open.title != nil
    let isApart =
      block.range.lowerBound > headerBlock && open.employer != nil && !open.isEmployerRemark
    if isWhole, read.span != nil || read.title != nil || isApart {
      closeHeader()
      header = read
      headerLevel = level
      headerBlock = block.range.lowerBound
      return
    }
    headerBlock = block.range.lowerBound
    if open.title == nil, read.title != nil, level == 0 || level > headerLevel, headerLevel > 0,
      let employer = open.employer
    {
      group = (employer, headerLevel)
    }
    if open.title == nil || read.title == nil {
      open.title = open.title ?? read.title
      open.titleRange = open.titleRange ?? read.titleRange
    }
    let replaces = open.isEmployerRemark && read.employer != nil && !read.isEmployerRemark
    open.names.add(read.names, replacingEmployer: replaces)
    if open.employer == nil || replaces {
      open.employer = read.employer
      open.isEmployerRemark = read.isEmployerRemark
    }
    open.span = read.span ?? open.span
    open.range = open.range.lowerBound..<max(open.range.upperBound, read.range.upperBound)
    header = open
  }

  private mutating func closeHeader() {
    guard let open = header else { return }
    header = nil
    guard open.title != nil || open.span != nil else { return }
    var employer = open.employer
    if let group, headerLevel == 0 || headerLevel > group.level, employer == nil {
      employer = group.employer
    }
    if headerLevel > 0, let group, headerLevel <= group.level, open.employer != group.employer {
      self.group = nil
    }
    let span = open.span
    names.append(open.names)
    positions.append(
      Employment(
        title: open.title, employer: employer, start: span?.start.string, end: span?.end?.string,
        current: span?.isCurrent ?? false, range: open.range, header: open.range,
        titleRange: open.titleRange))
  }

  /// Takes the titles that name no known occupation from where the others stand.
  private mutating func nameTitles() {
    guard let layout = HeaderNames.common(of: names) else { return }
    for index in positions.indices where positions[index].title == nil {
      guard let found = names[index].names(at: layout) else { continue }
      positions[index].title = found.title.text
      positions[index].titleRange = found.title.range
      positions[index].employer = found.employer.text
    }
  }
}
