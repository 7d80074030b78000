package import Lexicon

/// How much of a role's core and common skills is there.
package struct RoleCoverage: Equatable, Sendable {
  /// A core skill counts as much as so many common ones.
  package static let coreWeight = 3

  package private(set) var met = 0
  package private(set) var of = 0
  /// Skills that are not there, but a near neighbour is.
  package private(set) var near = 0
  /// Points in halves: a core skill is worth ``coreWeight`` whole ones.
  private var points = 0
  private var nearPoints = 0
  private var ofPoints = 0

  /// Counts a role's core and common skills.
  ///
  /// A near neighbour is never met. In the weighted share it counts half: it shortens the way to the
  /// skill, and of several clouds or databases that a role names no one needs all.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - status: How well each of its skills is shown.
  package init(of role: RoleLexicon, status: (String) -> EvidenceStatus) {
    for (skill, tier) in role.skills.all where tier != .supporting {
      let status = status(skill)
      of += 1
      ofPoints += 2 * RoleCoverage.weight(of: tier)
      points += RoleCoverage.points(status, tier)
      if status.isMet { met += 1 }
      guard status == .related else { continue }
      near += 1
      nearPoints += RoleCoverage.points(status, tier)
    }
  }

  /// The share of the points that is there, from 0 to 1.
  package var weighted: Double { ofPoints == 0 ? 0 : Double(points) / Double(ofPoints) }

  /// The same in whole percent.
  package var percent: Int { Int((weighted * 100).rounded()) }

  /// What near neighbours add to it, in whole percent.
  package var nearPercent: Int {
    ofPoints == 0 ? 0 : Int((Double(nearPoints) / Double(ofPoints) * 100).rounded())
  }

  /// What learning a skill would add, in half points.
  static func open(_ status: EvidenceStatus, _ tier: Tier) -> Int {
    2 * weight(of: tier) - points(status, tier)
  }

  private static func points(_ status: EvidenceStatus, _ tier: Tier) -> Int {
    weight(of: tier) * (status.isMet ? 2 : status == .related ? 1 : 0)
  }

  private static func weight(of tier: Tier) -> Int {
    switch tier {
    case .core: coreWeight
    case .common: 1
    case .supporting: 0
    }
  }
}
