package import Documents
package import Postings
package import Resumes

/// What a document is.
package enum DocumentKind: String, CaseIterable, Sendable {
  case posting, resume, text
}

extension DocumentKind {
  /// What a document is by its content: a resume has sections of its own, a posting asks.
  ///
  /// JSON Lines and their like hold postings by definition.
  package static func of(_ document: Document, resume: Resume, posting: Posting) -> DocumentKind {
    if document.isRecord || document.facts.title != nil { return .posting }
    let kinds = Set(resume.sections.map(\.kind.rawValue))
    let telling: Set<String> = ["experience", "education", "skills", "projects", "certifications"]
    let asks = posting.parts.contains(.required) || posting.parts.contains(.duties)
    let sections = kinds.intersection(telling).count
    if sections >= 2 || (sections == 1 && !asks) { return .resume }
    return asks ? .posting : .text
  }
}
