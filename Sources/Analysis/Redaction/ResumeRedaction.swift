package import Postings
package import Resumes

extension Employment: Redactable {
  package mutating func redact(_ masks: Redaction) {
    title.redact(masks)
    employer.redact(masks)
  }
}

extension ResumeSection: Redactable {
  package mutating func redact(_ masks: Redaction) { heading.redact(masks) }
}

extension Resume: Redactable {
  package mutating func redact(_ masks: Redaction) {
    sections.redact(masks)
    positions.redact(masks)
  }
}

extension Posting: Redactable {
  package mutating func redact(_ masks: Redaction) {
    title.redact(masks)
    company.redact(masks)
    location.redact(masks)
  }
}
