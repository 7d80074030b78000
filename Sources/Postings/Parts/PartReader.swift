internal import Documents
internal import Matching
internal import Source

/// Finds the part of a posting that each of its lines belongs to.
struct PartReader {
  let posting: PostingText
  let headings: [Heading]
  /// Whether some heading opens such a part; where none does, cues decide more freely.
  private let hasDuties: Bool
  private let hasRequired: Bool

  init(
    _ posting: PostingText, _ tables: borrowing PostingTables, _ titles: borrowing TitleReader
  ) {
    self.posting = posting
    let reader = HeadingReader(posting: posting, longest: tables.longestHeading)
    var headings: [Heading] = []
    headings.reserveCapacity(posting.lines.count)
    var opened = (duties: false, required: false)
    for index in posting.lines.indices {
      var heading = reader.heading(posting.lines[index], tables.headings)
      // "Engineer, Developer Experience" above all is the title, however it ends.
      if index < PartReader.top, case .opens(let part) = heading, part != .meta,
        PartReader.isTitle(index, posting, titles)
      {
        heading = .none
      }
      switch heading {
      case .opens(.duties), .leads(.duties): opened.duties = true
      case .opens(.required), .leads(.required): opened.required = true
      default: break
      }
      headings.append(heading)
    }
    self.headings = headings
    (hasDuties, hasRequired) = opened
  }

  /// The lines among which the title may stand a second time.
  private static let top = 6

  /// Whether a line is the first or the same as it, and could be a title.
  private static func isTitle(
    _ index: Int, _ posting: PostingText, _ titles: borrowing TitleReader
  ) -> Bool {
    let (first, own) = (posting.lines[0].range, posting.lines[index].range)
    return posting.lastByte(of: own) != UInt8(ascii: ":")
      && posting.text.bytes[own] == posting.text.bytes[first]
      && titles.isTitle(Display.singleLine(posting.text.bytes[own]))
  }

  /// One part for each line.
  func parts() -> [PostingPart] {
    var parts: [PostingPart] = []
    parts.reserveCapacity(posting.lines.count)
    var current: PostingPart?
    var headingLevel = 0
    var seenText = false
    for index in posting.lines.indices {
      let line = posting.lines[index]
      switch headings[index] {
      case .opens(let part):
        current = part
        headingLevel = line.isHeading ? line.level : 0
        parts.append(part)
      case .leads(let part):
        // "Salary: …", "Location: …" say all in their line and open nothing.
        if part == .meta || part == .benefits {
          if !line.isBullet, current == .meta || current == .benefits { current = nil }
        } else if !line.isBullet {
          current = part
        }
        parts.append(part == .meta ? part : edge(line) ?? part)
      case .unknown:
        let isInner = line.level > headingLevel && headingLevel > 0
        if !isInner, current != .duties || line.isHeading { current = nil }
        parts.append(current ?? (seenText ? .about : .meta))
      case .none:
        let part = part(of: line, under: &current, atTop: !seenText)
        if part != .meta { seenText = true }
        parts.append(part)
      }
    }
    return parts
  }

  private func part(
    of line: PostingText.Line, under current: inout PostingPart?, atTop: Bool
  ) -> PostingPart {
    if isLegal(line) {
      if !line.isBullet, current != .legal { current = nil }
      return .legal
    }
    switch current {
    case nil: return unheaded(line, atTop: atTop)
    case .meta:
      if line.tokens.count <= 14 { return .meta }
      current = nil
      return unheaded(line, atTop: false)
    case .required, .preferred, .duties: return listed(line, under: &current)
    case .about: return described(line)
    case .benefits: return offered(line, under: &current)
    case .legal:
      if isPay(line) || isBenefits(line) { return .benefits }
      return isMeta(line) ? .meta : .legal
    }
  }

  /// A line in a list of requirements or duties: its own cues can make it something else.
  private func listed(
    _ line: PostingText.Line, under current: inout PostingPart?
  ) -> PostingPart {
    let part = current ?? .required
    if part == .duties {
      if !hasRequired, opensRequirement(line) { return edge(line) ?? .required }
    } else if let own = edge(line) {
      return own
    }
    if isPay(line) || (isBenefits(line) && (!line.isBullet || isOnlyBenefits(line))) {
      if !line.isBullet || part == .preferred { current = .benefits }
      return .benefits
    }
    if isMeta(line) { return .meta }
    if !line.isBullet, line.tokens.count > 12, isCompany(line) {
      current = nil
      return .about
    }
    return part
  }

  /// A line among benefits: a demand there begins a list whose heading is missing.
  private func offered(
    _ line: PostingText.Line, under current: inout PostingPart?
  ) -> PostingPart {
    if line.cues.isDisjoint(with: [.benefits, .pay]), opensRequirement(line) {
      current = line.isBullet ? .required : nil
      return edge(line) ?? .required
    }
    return isMeta(line) ? .meta : .benefits
  }

  /// A line of prose about the company or the role.
  private func described(_ line: PostingText.Line) -> PostingPart {
    if isPay(line) { return .benefits }
    if !hasRequired || line.isBullet, opensRequirement(line) {
      return edge(line) ?? .required
    }
    if !hasDuties, opensDuty(line) { return .duties }
    return isMeta(line) ? .meta : .about
  }

  /// A line under no heading.
  private func unheaded(_ line: PostingText.Line, atTop: Bool) -> PostingPart {
    let count = line.tokens.count
    let last = posting.lastByte(of: line.range)
    if isPay(line) || isBenefits(line) { return .benefits }
    if isMeta(line) { return .meta }
    if atTop, !line.isBullet, count <= 10, last != UInt8(ascii: "."),
      last != UInt8(ascii: "?"), last != UInt8(ascii: "!")
    {
      return .meta
    }
    if !hasRequired || line.isBullet, opensRequirement(line) {
      return edge(line) ?? .required
    }
    if !hasDuties || line.isBullet, opensDuty(line) { return .duties }
    if !hasRequired, let edge = edge(line) { return edge }
    return .about
  }
}
