internal import Documents
internal import Postings
internal import Resumes
internal import Source

/// Finds the titles that a resume holds and postings carry, with their places.
enum TitleSearch {
  /// The titles of a resume's positions, each once, in their order.
  static func held(_ resume: ResumeReading) -> [Quote] {
    let locator = Locator(resume.document)
    var held: [Quote] = []
    for position in resume.resume.positions {
      guard let title = position.title, !held.contains(where: { $0.text == title }) else {
        continue
      }
      held.append(Quote(place: locator.place(position.titleRange ?? position.header), text: title))
    }
    return held
  }

  /// The bases of the postings' titles, most frequent first.
  static func asked(_ postings: [PostingReading]) -> [Gap.AskedTitle] {
    var first: [String: PostingReading] = [:]
    var bases: [String] = []
    for reading in postings {
      let base = reading.posting.titleParts.base
      guard !base.isEmpty else { continue }
      bases.append(base)
      if first[base] == nil { first[base] = reading }
    }
    return Tally(bases).counts.compactMap { entry in
      guard let reading = first[entry.value] else { return nil }
      return Gap.AskedTitle(
        base: entry.value, postings: entry.count, place: place(of: reading))
    }
  }

  /// The title most asked for that names the work of a title held: the same base, or one of the same
  /// family, unless that is the family of all that fits no other.
  static func usable(
    _ asked: [Gap.AskedTitle], _ postings: [PostingReading], _ experience: Experience
  ) -> Gap.AskedTitle? {
    let bases = Set(experience.titles.map(\.base))
    let families = Set(experience.titles.map(\.family)).subtracting(["other"])
    let alike = Set(
      postings.filter { families.contains($0.posting.titleParts.family) }
        .map(\.posting.titleParts.base))
    return asked.first { bases.contains($0.base) || alike.contains($0.base) }
  }

  /// Where a posting's title stands: in its text, else in the file, as in JSON-LD; else the start.
  private static func place(of reading: PostingReading) -> Place {
    let document = reading.document
    let title = Array((reading.posting.title ?? "").utf8)
    if let range = first(title, in: document.text) { return Locator(document).place(range) }
    let range = first(title, in: document.original) ?? 0..<0
    let lines = LineIndex(document.original)
    return Place(
      path: document.path, start: lines.position(at: range.lowerBound),
      end: lines.position(at: range.upperBound))
  }

  private static func first(_ words: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard let initial = words.first, words.count <= bytes.count else { return nil }
    for start in 0...bytes.count - words.count where bytes[start] == initial {
      if bytes[start..<start + words.count].elementsEqual(words) {
        return start..<start + words.count
      }
    }
    return nil
  }
}
