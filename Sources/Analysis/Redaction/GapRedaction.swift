extension Gap: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redactPath(masks)
    unjudged.redactPaths(masks)
    unreadable.redact(masks)
    rows.redact(masks)
    anyOf.redact(masks)
    unrecognised.redact(masks)
    proof.redact(masks)
    titles.redact(masks)
    listedNotShown.redact(masks)
    forward.redact(masks)
    idle.redact(masks)
    change.redact(masks)
    weakest.redact(masks)
    ranking.redact(masks)
  }
}

extension Gap.Unreadable: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redactPath(masks)
    reason.redact(masks)
  }
}

extension Gap.Row: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    evidence.redact(masks)
    askedIn.redact(masks)
  }
}

extension SkillEvidence: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    quotes.redact(masks)
    near.redact(masks)
    misspelt.redact(masks)
  }
}

extension Gap.AnyOf: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { place.redact(masks) }
}

extension UnknownTerm: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    term.redact(masks)
    path.redactPath(masks)
  }
}

extension Gap.Proof: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { found.redact(masks) }
}

extension Gap.Titles: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    held.redact(masks)
    asked.redact(masks)
    usable.redact(masks)
  }
}

extension Gap.AskedTitle: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    base.redact(masks)
    place.redact(masks)
  }
}

extension Gap.Listed: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    place.redact(masks)
    couldStandIn.redact(masks)
  }
}

extension RelevantBullet: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { quote.redact(masks) }
}

extension GapHistory.Change: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { path.redactPath(masks) }
}
