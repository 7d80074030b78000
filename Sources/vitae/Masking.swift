internal import Analysis
internal import Documents
internal import Lexicon
internal import Resumes

extension Session {
  /// Begins to mask what is private by its form in all that is told from here on, where `--redact`
  /// asks for it.
  mutating func startMasking(_ invocation: Invocation, _ wording: WordLists) {
    if invocation.has(.redact) { masks = Redaction(wording) }
  }

  /// Masks what a resume tells of its writer, too, where `--redact` asks for it.
  mutating func mask(_ resume: Resume, of document: Document) {
    guard masks?.add(resume, of: document) == false else { return }
    note(
      "\(document.path): no name of a person was found above the sections, so none is masked; "
        + "e-mail addresses, phone numbers, links, addresses and employers are")
  }
}
