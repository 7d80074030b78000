internal import Documents
internal import Resumes
internal import Source

/// Picks the lines of a resume that most need rewriting.
enum WeakLines {
  /// The weakest lines that tell of work: duties before deeds without a number, weak openers and vague words first.
  static func of(_ reading: ResumeReading) -> [Quote] {
    let locator = Locator(reading.document)
    let weak = reading.resume.bullets.filter {
      $0.findings.isWeak && reading.resume.tellsOfWork($0)
    }
    func weight(_ bullet: Bullet) -> [Int] {
      [
        bullet.findings.kind == .responsibility ? 0 : 1, bullet.findings.weakOpener ? 0 : 1,
        bullet.findings.vague ? 0 : 1, bullet.range.lowerBound,
      ]
    }
    let order = weak.sorted { weight($0).lexicographicallyPrecedes(weight($1)) }
    return order.map { locator.quote($0.range) }
  }
}
