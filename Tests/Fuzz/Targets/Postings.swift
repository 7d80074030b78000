import Analysis
import Documents
import Lexicon
import Matching
import Postings
import Reports
import Source

extension FuzzTarget {
  /// Titles, and the reader of postings: facts, parts, levels, groups, unknown names.
  package static let postings = FuzzTarget(name: "postings") { input throws(Broken) in
    guard let input = FuzzInput(input, choices: Format.all.count + 1) else { return 0 }
    guard input.choice < Format.all.count else { return try titles(input.bytes) }
    var used = 0
    for document in input.documents {
      let reading = BuiltIn.postings.read(document)
      try check(reading)
      used += try written(reading)
    }
    return used
  } seeds: { file, path in
    let lines = file.split(separator: ASCII.lineFeed).prefix(3).joined(separator: [ASCII.lineFeed])
    return FuzzInput.seeds(file, path) + [FuzzInput.seed(Format.all.count, Array(lines))]
  }

  /// Each line as a title.
  private static func titles(_ bytes: [UInt8]) throws(Broken) -> Int {
    var used = 0
    for line in bytes.split(separator: ASCII.lineFeed) {
      let parts = BuiltIn.postings.titles.parts(of: String(decoding: line, as: UTF8.self))
      try require(!parts.family.isEmpty, "a title of no family")
      try require(parts.specialty?.isEmpty != true, "an empty specialty")
      used += parts.base.utf8.count
    }
    return used
  }

  private static func check(_ reading: PostingReading) throws(Broken) {
    let (document, posting) = (reading.document, reading.posting)
    let invariants = Invariants(document)
    let skills = BuiltIn.lexicon.skills.count
    try invariants.check(reading.mentions, skills: skills)
    try require(reading.levels.count == reading.mentions.count, "levels and mentions differ")
    try require(posting.parts.count == document.blocks.count, "parts and blocks differ")
    var last = 0
    for shift in posting.shifts {
      try invariants.check(shift.range, "a shift")
      try require(shift.range.lowerBound >= last, "shifts out of order")
      last = shift.range.lowerBound
    }
    for term in reading.terms { try invariants.check(term, "a term") }
    for skill in reading.anyOf.joined() {
      try require((0..<skills).contains(Int(skill)), "a group with skill \(skill)")
    }
    if let least = posting.yearsMin, let most = posting.yearsMax {
      try require(0 <= least && least <= most, "\(least) to \(most) years")
    }
    if let least = posting.salary?.min, let most = posting.salary?.max {
      try require(0 <= least && least <= most, "pay of \(least) to \(most)")
    }
    for explanation in BuiltIn.postings.explanations(of: reading) {
      if let cue = explanation.cue { try invariants.check(cue, "a cue") }
    }
  }

  /// A posting is written as JSON, and counts in a survey.
  private static func written(_ reading: PostingReading) throws(Broken) -> Int {
    let skills = BuiltIn.lexicon.skills
    var writer = ExtractJSON(skills: skills, spans: BuiltIn.spans)
    writer.write(reading, explained: BuiltIn.postings.explanations(of: reading))
    let line = writer.take()
    try Invariants.checkJSON(line, "extract")
    var counts = SurveyCounts(skillCount: skills.count)
    counts.add(SurveyEntry(reading))
    let survey = SurveyAnalysis(skills: skills, roles: []).survey(counts)
    try require(
      survey.judged + survey.unjudged.count == 1, "one posting is \(survey.judged) in a survey")
    return line.count + survey.skills.count
  }
}
