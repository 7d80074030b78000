package import Lexicon
internal import Postings
package import Source

/// Adds partial surveys to a whole one.
///
/// Reads front to back and keeps no tree: a part may hold a million postings.
package struct PartialReader {
  private typealias Failure = JSONScanner.Failure

  private var cursor: PartialCursor
  private let list: SkillList
  /// What the part's numbers stand for.
  private var skills: [Int32] = []
  private var words: [String] = []

  /// Adds one part to the counts.
  ///
  /// - Parameters:
  ///   - bytes: The part as written by `survey --partial`.
  ///   - path: The name that a problem is told under.
  ///   - skills: The lexicon's list.
  ///   - versions: This tool's version and its lexicon's; a part made with others is refused.
  ///   - counts: The survey; after a failure it is no longer of use.
  /// - Throws: A problem that shows where the part is damaged.
  /// - Complexity: O(*n*).
  package static func add(
    _ bytes: [UInt8], path: String, skills: SkillList, versions: (tool: String, lexicon: String),
    to counts: inout SurveyCounts
  ) throws(Problem) {
    do throws(JSONScanner.Failure) {
      var reader = PartialReader(cursor: PartialCursor(bytes), list: skills)
      try reader.readHead(versions)
      try reader.readBody(&counts)
    } catch {
      throw JSONParser.problem(
        error.message, at: error.offset, bytes: bytes, path: path,
        hint: "make the part again with: vitae survey --partial")
    }
  }

  private init(cursor: PartialCursor, list: SkillList) {
    self.cursor = cursor
    self.list = list
  }

  private mutating func readHead(_ versions: (tool: String, lexicon: String)) throws(Failure) {
    try cursor.open("{")
    try cursor.key("schemaVersion", isFirst: true)
    try cursor.expect(number: 1)
    try cursor.key("tool")
    try cursor.open("{")
    try cursor.key("name", isFirst: true)
    try cursor.expect("vitae")
    try cursor.key("version")
    try cursor.expect(versions.tool)
    try cursor.key("lexicon")
    try cursor.expect(versions.lexicon)
    try cursor.close("}")
    try cursor.key("command")
    try cursor.expect(PartialForm.command)
  }

  private mutating func readBody(_ counts: inout SurveyCounts) throws(Failure) {
    try cursor.key("postings")
    let place = cursor.place
    let (read, judged, duplicates) = try readNumbers()
    counts.addDuplicates(duplicates)
    let unjudged = try readNames(&counts)
    guard read == judged + duplicates + unjudged else {
      throw Failure(
        offset: place,
        message: "the counts do not add up: judged, duplicates and unjudged are not "
          + "all that was read")
    }
    try cursor.key("skills")
    try readSkills()
    try cursor.key("words")
    words = try cursor.strings()
    try cursor.key("columns")
    let columnsPlace = cursor.place
    let columns = try cursor.strings()
    guard columns == PartialForm.columns else {
      throw Failure(offset: columnsPlace, message: "these are not the columns of this version")
    }
    try cursor.key("rows")
    try readRows(judged, &counts)
    try cursor.close("}")
    try cursor.end()
  }

  private mutating func readRows(_ judged: Int, _ counts: inout SurveyCounts) throws(Failure) {
    let place = cursor.place
    let (skills, words) = (skills, words)
    var rows = 0
    try cursor.list { cursor throws(Failure) in
      var row = PartialRow(cursor, skills: skills, words: words)
      counts.add(.judged(try row.read()))
      cursor = row.cursor
      rows += 1
    }
    guard rows == judged else {
      throw Failure(
        offset: place, message: "there are \(rows) rows for \(judged) judged postings")
    }
  }

  private mutating func readNumbers() throws(Failure) -> (read: Int, judged: Int, duplicates: Int) {
    try cursor.open("{")
    try cursor.key("read", isFirst: true)
    let read = try cursor.integer()
    try cursor.key("judged")
    let judged = try cursor.integer()
    try cursor.key("duplicates")
    return (read, judged, try cursor.integer())
  }

  /// Reads the names of postings that are not counted.
  ///
  /// - Returns: How many of them were read in which nothing was recognised.
  private mutating func readNames(_ counts: inout SurveyCounts) throws(Failure) -> Int {
    var unjudged = 0
    try cursor.key("unjudged")
    try cursor.list { cursor throws(Failure) in
      counts.add(.unjudged(try cursor.string()))
      unjudged += 1
    }
    try cursor.key("unreadable")
    try cursor.list { cursor throws(Failure) in
      try cursor.open("{")
      try cursor.key("path", isFirst: true)
      let path = try cursor.string()
      try cursor.key("reason")
      counts.addUnreadable(Gap.Unreadable(path: path, reason: try cursor.string()))
      try cursor.close("}")
    }
    try cursor.close("}")
    return unjudged
  }

  private mutating func readSkills() throws(Failure) {
    var seen: Set<Int> = []
    var skills: [Int32] = []
    let list = list
    try cursor.list { cursor throws(Failure) in
      let place = cursor.place
      let id = try cursor.string()
      guard let index = list.index(ofID: id) else {
        throw Failure(offset: place, message: "the lexicon has no skill \"\(Display.escaped(id))\"")
      }
      guard seen.insert(index).inserted else {
        throw Failure(offset: place, message: "the skill \"\(id)\" stands here twice")
      }
      skills.append(Int32(index))
    }
    self.skills = skills
  }
}
