import Analysis
import Documents
import Lexicon
import Linting
import Reports
import Source

extension FuzzTarget {
  /// The readers of JSON and YAML, of lexicons, baselines and partial surveys.
  package static let data = FuzzTarget(name: "data") { input throws(Broken) in
    let kinds = LexiconLayer.Kind.allCases
    guard let input = FuzzInput(input, choices: kinds.count + 6) else { return 0 }
    let bytes = input.bytes
    switch input.choice {
    case kinds.count: return try baseline(bytes)
    case kinds.count + 1: return try partial(bytes)
    case kinds.count + 2: return try json(bytes)
    case kinds.count + 3: return try layer(bytes, .roles, path: "roles/common.json")
    case kinds.count + 4: return try yaml(bytes)
    case kinds.count + 5: return (try? GapHistory(bytes, path: "t")) == nil ? 0 : 1
    default: return try layer(bytes, kinds[input.choice])
    }
  } seeds: { file, path in
    let kinds = LexiconLayer.Kind.allCases
    if path.hasSuffix(".yaml") { return [FuzzInput.seed(kinds.count + 4, file)] }
    if path.hasSuffix("common.json") { return [FuzzInput.seed(kinds.count + 3, file)] }
    if path.hasSuffix("baseline.json") { return [FuzzInput.seed(kinds.count, file)] }
    if path.hasSuffix("gap.json") { return [FuzzInput.seed(kinds.count + 5, file)] }
    if path.hasSuffix("partial.json") { return [FuzzInput.seed(kinds.count + 1, file)] }
    if let kind = kinds.firstIndex(where: { path.contains("/\($0.rawValue)/") }) {
      return [FuzzInput.seed(kind, file)]
    }
    return path.hasSuffix(".json") ? [FuzzInput.seed(kinds.count + 2, file)] : []
  }

  /// Every value stands within the one that holds it.
  private static func json(_ bytes: [UInt8]) throws(Broken) -> Int {
    guard let text = try? TextDecoding.text(of: bytes, path: "t"),
      let node = try? JSONParser.parse(text, path: "t")
    else { return 0 }
    return try check(node, within: text.indices)
  }

  private static func check(_ node: JSONNode, within range: Range<Int>) throws(Broken) -> Int {
    try require(
      range.lowerBound <= node.range.lowerBound && node.range.upperBound <= range.upperBound
        && !node.range.isEmpty, "a value at \(node.range) outside of \(range)")
    var count = 1
    switch node.value {
    case .array(let items): for item in items { count += try check(item, within: node.range) }
    case .object(let members):
      for member in members { count += try check(member.value, within: node.range) }
    default: break
    }
    return count
  }

  /// A file of a lexicon, laid over an empty one; what is sound can be embedded and read again.
  private static func layer(
    _ file: [UInt8], _ kind: LexiconLayer.Kind, path: String = "t"
  ) throws(Broken) -> Int {
    var layer = LexiconLayer()
    var problems: [Problem] = []
    LexiconFolder.add(file, path, kind, to: &layer, &problems)
    var merger = LexiconMerger(Lexicon())
    merger.lay(layer)
    problems += merger.problems + Validation.problems(of: merger.lexicon, places: merger.places)
    // UTF-16 is told of as the UTF-8 that it becomes.
    let text = (try? TextDecoding.text(of: file, path: path)) ?? file
    try check(problems, in: text)
    guard problems.isEmpty else { return problems.count }
    let compact = Array(CompactLexicon.encode(merger.lexicon).utf8)
    try require(CompactLexicon(compact).decode() == merger.lexicon, "the compact form differs")
    return compact.count
  }

  /// Problems are told at lines that there are.
  private static func check(_ problems: [Problem], in text: [UInt8]) throws(Broken) {
    let lines = LineIndex(text).count
    for problem in problems {
      guard let position = problem.position else { continue }
      try require(
        (1...lines).contains(position.line) && position.column >= 1
          && (0...text.count).contains(position.byte), "a problem at \(position)")
      try require(!problem.rendered.isEmpty, "a problem without words")
    }
  }

  /// What is read and written is read alike again.
  private static func baseline(_ bytes: [UInt8]) throws(Broken) -> Int {
    guard let text = try? TextDecoding.text(of: bytes, path: "t"),
      let baseline = try? Baseline(text, path: "t")
    else { return 0 }
    let again = try? Baseline(baseline.bytes, path: "t")
    try require(again?.entries == baseline.entries, "a baseline written is another one read")
    return baseline.entries.count
  }

  private static func partial(_ bytes: [UInt8]) throws(Broken) -> Int {
    let skills = BuiltIn.lexicon.skills
    guard let text = try? TextDecoding.text(of: bytes, path: "t"), let counts = counts(text)
    else { return 0 }
    var written: [UInt8] = []
    PartialJSON.write(counts, skills: skills, tool: Tool(lexicon: "l")) { written += $0 }
    var again: [UInt8] = []
    guard let read = Self.counts(written) else { throw Broken("a part written cannot be read") }
    PartialJSON.write(read, skills: skills, tool: Tool(lexicon: "l")) { again += $0 }
    try require(again == written, "a part changes when it is read")
    let survey = SurveyAnalysis(skills: skills, roles: BuiltIn.lexicon.roles).survey(counts)
    let report = SurveyJSON.render(survey, tool: Tool(lexicon: "l"))
    try Invariants.checkJSON(report, "survey")
    return report.count
  }

  private static func counts(_ text: [UInt8]) -> SurveyCounts? {
    let skills = BuiltIn.lexicon.skills
    var counts = SurveyCounts(skillCount: skills.count, keepsPostings: true)
    do throws(Problem) {
      try PartialReader.add(
        text, path: "t", skills: skills, versions: (Tool.version, "l"), to: &counts)
      return counts
    } catch {
      return nil
    }
  }

  private static func yaml(_ bytes: [UInt8]) throws(Broken) -> Int {
    let read = Document.readAll(bytes: bytes, path: "t", format: .renderCV)
    for document in read.documents { try Invariants(document).check() }
    return read.documents.count + read.problems.count
  }
}
