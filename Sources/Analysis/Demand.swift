internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Source

/// What a set of judged postings asks, counted by skill.
struct Demand {
  /// By the skill's index in the lexicon's list.
  private(set) var skills: [Gap.Demand]
  private(set) var opens: [Gap.Opens]
  /// In how many postings something else that the resume shows will do instead of each skill.
  private(set) var replaced: [Int]
  /// The lines that ask for each skill, one a posting, as many as are wanted.
  private(set) var quotes: [[Quote]]
  private let quoteLimit: Int
  /// Groups of skills of which one is enough, with the number of postings that have each.
  private(set) var groups: [(skills: [Int32], postings: Int, place: Place)] = []

  /// Counts the postings.
  ///
  /// - Parameters:
  ///   - readings: The judged postings.
  ///   - all: The lexicon's list of skills.
  ///   - quoteLimit: The most lines quoted for one skill.
  ///   - isMet: Whether the resume meets a skill.
  init(
    _ readings: [PostingReading], skills all: SkillList, quoteLimit: Int, isMet: (Int32) -> Bool
  ) {
    self.quoteLimit = quoteLimit
    let skillCount = all.count
    skills = Array(repeating: Gap.Demand(of: readings.count), count: skillCount)
    opens = Array(repeating: Gap.Opens(), count: skillCount)
    replaced = Array(repeating: 0, count: skillCount)
    quotes = Array(repeating: [], count: skillCount)
    for reading in readings {
      count(reading)
      countOpens(reading, all, isMet: isMet)
      quote(reading)
      add(reading.anyOf, of: reading)
    }
    groups.sort { left, right in
      left.postings == right.postings
        ? left.skills.lexicographicallyPrecedes(right.skills) : left.postings > right.postings
    }
  }

  private mutating func count(_ reading: PostingReading) {
    for (skill, level) in reading.asked where level != .mention {
      skills[Int(skill)].postings += 1
      if level == .required { skills[Int(skill)].required += 1 }
      if level == .preferred { skills[Int(skill)].preferred += 1 }
    }
  }

  /// Counts, for each skill that is missing here, whether having it would leave 0, 1 or 2 others.
  ///
  /// A group of which one is enough is a single requirement with several ways to meet it. Soft
  /// skills are not counted: no resume shows them by their names.
  private mutating func countOpens(
    _ reading: PostingReading, _ all: SkillList, isMet: (Int32) -> Bool
  ) {
    let asked = reading.asked.filter { $0.level == .required }.map(\.skill)
    let required = Set(asked.filter { all.kind(Int($0)) != .softSkill })
    let groups = reading.anyOf.filter { $0.contains(where: required.contains) }
    let grouped = Set(groups.joined())
    for skill in Set(reading.anyOf.filter { $0.contains(where: isMet) }.joined())
    where !isMet(skill) { replaced[Int(skill)] += 1 }
    let unmetGroups = groups.filter { !$0.contains(where: isMet) }
    let unmetSingles = required.subtracting(grouped).filter { !isMet($0) }
    let unmet = unmetGroups.count + unmetSingles.count
    for skill in unmetSingles { open(skill, left: unmet - 1) }
    var counted: Set<Int32> = []
    for skill in unmetGroups.joined() where counted.insert(skill).inserted {
      open(skill, left: unmet - unmetGroups.count { $0.contains(skill) })
    }
  }

  private mutating func open(_ skill: Int32, left: Int) {
    if left == 0 { opens[Int(skill)].full += 1 }
    if left <= 1 { opens[Int(skill)].oneShort += 1 }
    if left <= 2 { opens[Int(skill)].twoShort += 1 }
  }

  private mutating func quote(_ reading: PostingReading) {
    let order = reading.mentions.indices.filter { position in
      reading.levels[position] != .mention
        && quotes[Int(reading.mentions[position].skill)].count < quoteLimit
    }.sorted { (reading.levels[$0].rank, $0) < (reading.levels[$1].rank, $1) }
    guard !order.isEmpty else { return }
    let locator = Locator(reading.document)
    var quoted: Set<Int32> = []
    for position in order {
      let mention = reading.mentions[position]
      guard quoted.insert(mention.skill).inserted else { continue }
      let sentence = Sentence.range(
        around: mention.range, within: reading.document.blocks[Int(mention.block)].range,
        in: reading.document.text)
      quotes[Int(mention.skill)].append(locator.quote(sentence))
    }
  }

  private mutating func add(_ found: [[Int32]], of reading: PostingReading) {
    guard !found.isEmpty else { return }
    let locator = Locator(reading.document)
    for group in found {
      let members = group.sorted()
      if let index = groups.firstIndex(where: { $0.skills == members }) {
        groups[index].postings += 1
        continue
      }
      let first = reading.mentions.indices.first { index in
        reading.levels[index] != .mention && members.contains(reading.mentions[index].skill)
      }
      guard let first else { continue }
      groups.append((members, 1, locator.place(reading.mentions[first].range)))
    }
  }
}
