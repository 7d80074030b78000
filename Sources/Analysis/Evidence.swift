internal import Documents
package import Lexicon
internal import Matching
internal import Resumes
package import Source

/// How well a resume shows a skill, strongest first.
package enum EvidenceStatus: String, CaseIterable, Sendable {
  /// In a bullet that states an effect with a number.
  case proven
  /// In a bullet, a position or a project.
  case shown
  /// Only in a list, the summary or elsewhere.
  case listed
  /// A near neighbour is there, or nearly the same in other words; never counted as met.
  case related
  case missing

  /// Whether the skill counts as met.
  package var isMet: Bool { rank <= EvidenceStatus.listed.rank }

  /// The order of statuses, 0 for the strongest.
  package var rank: Int {
    switch self {
    case .proven: 0
    case .shown: 1
    case .listed: 2
    case .related: 3
    case .missing: 4
    }
  }
}

/// What a resume shows of one skill.
package struct SkillEvidence: Equatable, Sendable {
  package var status: EvidenceStatus
  /// The resume's own lines, strongest first, at most ``Evidence/quoteLimit``.
  package var quotes: [Quote] = []
  /// The name of the skill that implies this one, where only that is named.
  package var through: String?
  /// Ids of the neighbours that are there, where the skill itself is not.
  package var neighbours: [String] = []
  /// The resume's own words that say nearly the same, where the skill itself is not there; the lines
  /// that hold them are the quotes.
  package var near: [Quote] = []
  /// Where the resume has the skill's name with a slip.
  package var misspelt: [Quote] = []
}

/// What a resume shows of every skill.
package struct Evidence: Sendable {
  /// The most lines quoted for one skill.
  package static let quoteLimit = 3

  /// By the skill's index in the lexicon's list.
  package private(set) var skills: [SkillEvidence]
  /// Whether each skill is named outside of lists too, and whether inside of them.
  package private(set) var inBullets: [Bool]
  package private(set) var inLists: [Bool]
  private let near: [Int: [NearPhrases.Hit]]

  /// Collects the evidence of a resume.
  ///
  /// A skill that another implies is met at that one's level and says so; implications work on the
  /// resume's side only.
  ///
  /// - Complexity: O(mentions + skills).
  package init(_ reading: ResumeReading, skills all: SkillList) {
    skills = Array(repeating: SkillEvidence(status: .missing), count: all.count)
    inBullets = Array(repeating: false, count: all.count)
    inLists = Array(repeating: false, count: all.count)
    near = NearPhrases(all).search(reading)
    collectMentions(reading)
    collectSlips(reading)
    addImplied(all)
  }

  private mutating func collectMentions(_ reading: ResumeReading) {
    let locator = Locator(reading.document)
    let order = reading.mentions.indices.sorted {
      (reading.levels[$0].rank, $0) < (reading.levels[$1].rank, $1)
    }
    for position in order {
      let mention = reading.mentions[position]
      let level = reading.levels[position]
      let skill = Int(mention.skill)
      if level == .listed { inLists[skill] = true } else { inBullets[skill] = true }
      let status: EvidenceStatus =
        switch level {
        case .proven: .proven
        case .shown: .shown
        case .listed: .listed
        }
      if status.rank < skills[skill].status.rank { skills[skill].status = status }
      let line = reading.document.blocks[Int(mention.block)].range
      let quote = locator.quote(line)
      guard skills[skill].quotes.count < Evidence.quoteLimit,
        !skills[skill].quotes.contains(quote)
      else { continue }
      skills[skill].quotes.append(quote)
    }
  }

  private mutating func collectSlips(_ reading: ResumeReading) {
    let slips = reading.mentions.filter(\.isMisspelt)
    guard !slips.isEmpty else { return }
    let locator = Locator(reading.document)
    for mention in slips {
      skills[Int(mention.skill)].misspelt.append(locator.quote(mention.range))
    }
  }

  private mutating func addImplied(_ all: SkillList) {
    let named = all.indices.filter { skills[$0].status.isMet }.map { ($0, skills[$0]) }
    for (offset, evidence) in named {
      var seen: Set<Int> = [offset]
      var open = all.implied(offset)
      while let target = open.popLast() {
        guard seen.insert(target).inserted else { continue }
        open += all.implied(target)
        guard evidence.status.rank < skills[target].status.rank else { continue }
        skills[target] = SkillEvidence(
          status: evidence.status, quotes: evidence.quotes, through: all.name(offset),
          misspelt: skills[target].misspelt)
      }
    }
  }

  /// What the resume shows of a skill; of a missing one, the words near it and its neighbours that
  /// are there.
  func evidence(of skill: Int, in all: SkillList) -> SkillEvidence {
    guard skills[skill].status == .missing else { return skills[skill] }
    // What a skill implies is near it too: who knows Kubernetes is not far from Amazon EKS.
    let there = all.neighbours(skill).filter { skills[$0].status.isMet }
    let neighbours = there.map(all.id)
    if let hits = self.near[skill] {
      var lines: [Quote] = []
      for hit in hits where !lines.contains(hit.line) { lines.append(hit.line) }
      return SkillEvidence(
        status: .related, quotes: Array(lines.prefix(Evidence.quoteLimit)), neighbours: neighbours,
        near: hits.map(\.words))
    }
    guard let first = there.first else { return skills[skill] }
    return SkillEvidence(
      status: .related, quotes: skills[first].quotes, neighbours: neighbours)
  }
}
