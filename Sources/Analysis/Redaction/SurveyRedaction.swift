extension Survey: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    if let path = resume { resume = masks.masked(path: path) }
    unjudged.redactPaths(masks)
    unreadable.redact(masks)
    unrecognised.redact(masks)
    names.redact(masks)
    companies.redact(masks)
    locations.redact(masks)
    responses.rows.redact(masks)
  }
}

extension Tally.Entry: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { value.redact(masks) }
}

extension ResponseSurvey.Row: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { value.redact(masks) }
}
