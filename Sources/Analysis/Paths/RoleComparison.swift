package import Lexicon

/// Two roles side by side, by the lexicon alone.
package struct RoleComparison: Equatable, Sendable {
  package var left: RoleLexicon
  package var right: RoleLexicon
  /// Core and common skills of both, in the order of the left one.
  package private(set) var shared: [String]
  /// Core and common skills of the left one alone, and of the right one alone.
  package private(set) var onlyLeft: [String]
  package private(set) var onlyRight: [String]
  /// How much of each role the whole lexicon of the other covers.
  package private(set) var leftCovered: RoleCoverage
  package private(set) var rightCovered: RoleCoverage
  /// The lexicon's skills, to whose names reports for people turn the ids.
  package var lexicon: SkillList

  /// Compares two roles.
  package init(_ left: RoleLexicon, _ right: RoleLexicon, skills: SkillList) {
    self.left = left
    self.right = right
    lexicon = skills
    let (first, second) = (RoleComparison.asked(by: left), RoleComparison.asked(by: right))
    shared = first.filter(second.contains)
    onlyLeft = first.filter { !second.contains($0) }
    onlyRight = second.filter { !first.contains($0) }
    leftCovered = RoleComparison.coverage(of: left, by: right)
    rightCovered = RoleComparison.coverage(of: right, by: left)
  }

  /// The skills of a role that its postings may well ask for.
  private static func asked(by role: RoleLexicon) -> [String] {
    role.skills.core + role.skills.common
  }

  private static func coverage(of role: RoleLexicon, by other: RoleLexicon) -> RoleCoverage {
    let known = Set(other.skills.all.map(\.skill))
    return RoleCoverage(of: role) { known.contains($0) ? .listed : .missing }
  }
}
