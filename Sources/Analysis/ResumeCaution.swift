internal import Resumes

/// Why what a report says of a resume may be less than what stands in it.
package enum ResumeCaution: Equatable, Sendable {
  /// It is written in another language than English; empty where only its script tells so.
  case language(String)
  /// No line in it was recognised as one that tells of work, although a section on work or projects
  /// was.
  case noLineOfWork
  /// There is no such line and no section on work or projects.
  case noSectionOfWork
}

extension ResumeReading {
  /// What to know of the resume before the figures.
  package var cautions: [ResumeCaution] {
    // What is not understood for its language is not missing.
    if let otherLanguage { return [.language(otherLanguage)] }
    guard !resume.bullets.contains(where: { $0.findings.kind != .fragment }) else { return [] }
    let isWork = resume.sections.contains { $0.kind == .experience || $0.kind == .projects }
    return [isWork ? .noLineOfWork : .noSectionOfWork]
  }
}
