package import Postings
package import Resumes

extension Employment: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    title.redact(masks)
    employer.redact(masks)
  }
}

extension ResumeSection: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { heading.redact(masks) }
}

extension Resume: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    sections.redact(masks)
    positions.redact(masks)
  }
}

extension Posting: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    title.redact(masks)
    company.redact(masks)
    location.redact(masks)
  }
}
