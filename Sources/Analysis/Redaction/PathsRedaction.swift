extension Paths: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    if let path = resume { resume = masks.masked(path: path) }
    held.redact(masks)
    unjudged.redactPaths(masks)
    unreadable.redact(masks)
    rows.redact(masks)
  }
}

extension Paths.Row: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    carriesOver.redact(masks)
    gaps.redact(masks)
    proof.redact(masks)
  }
}

extension Paths.RoleSkill: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { line.redact(masks) }
}

extension Plan: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redact(masks)
    gap.redact(masks)
    unjudged.redactPaths(masks)
    unreadable.redact(masks)
    held.redact(masks)
    summary.redact(masks)
    artifacts.redact(masks)
    closest.redact(masks)
    stories.redact(masks)
  }
}

extension Plan.Artifact: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { found.redact(masks) }
}

extension Plan.Story: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { line.redact(masks) }
}

extension Ranking: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redactPath(masks)
    held.redact(masks)
    unjudged.redactPaths(masks)
    unreadable.redact(masks)
    rows.redact(masks)
  }
}

extension Ranking.Row: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redactPath(masks)
    title.redact(masks)
    company.redact(masks)
    requirements.redact(masks)
  }
}

extension Ranking.Requirement: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { quote.redact(masks) }
}
