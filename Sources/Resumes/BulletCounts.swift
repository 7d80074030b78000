/// How many lines of a resume are what; fragments are left out.
package struct BulletCounts: Equatable, Sendable {
  package var total = 0
  package var outcome = 0
  package var activity = 0
  package var responsibility = 0
  package var withResult = 0
  package var withScale = 0

  /// Counts the bullets of a resume.
  ///
  /// - Complexity: O(*bullets*).
  package init(_ bullets: [Bullet]) {
    for bullet in bullets {
      switch bullet.findings.kind {
      case .outcome: outcome += 1
      case .activity: activity += 1
      case .responsibility: responsibility += 1
      case .fragment: continue
      }
      total += 1
      switch bullet.findings.metric {
      case .result: withResult += 1
      case .scale: withScale += 1
      case .none: break
      }
    }
  }
}
