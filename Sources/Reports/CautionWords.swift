internal import Analysis
internal import Source

/// What reports say of a resume that was understood only in part.
enum CautionWords {
  static func id(_ caution: ResumeCaution) -> String {
    switch caution {
    case .language: "language"
    case .noLineOfWork: "no-line-of-work"
    case .noSectionOfWork: "no-section-of-work"
    }
  }

  static func text(_ caution: ResumeCaution) -> String {
    switch caution {
    case .language(let language):
      "This resume seems to be written in \(name(language)). Only English is read: skills are found "
        + "by their names, but lines, headings and dates mostly are not understood, so levels and "
        + "years below may be too low. Use the English version."
    case .noLineOfWork:
      "Nothing in this resume shows a skill at work: no line that tells of a deed was recognised. "
        + "So no skill counts for more than shown in a title or a project. Write each deed as a line "
        + "of its own: what you did, with what, and what came of it."
    case .noSectionOfWork:
      "Nothing in this resume shows a skill at work: there is no line that tells of a deed, and no "
        + "heading such as Experience or Projects. So no skill counts for more than listed."
    }
  }

  /// A language as it is written.
  static func name(_ language: String) -> String {
    language.isEmpty
      ? "another language than English" : language.prefix(1).uppercased() + language.dropFirst()
  }
}

extension JSONWriter {
  /// What to know of the resume before the figures.
  mutating func cautions(_ cautions: [ResumeCaution]) {
    array(cautions) { writer, caution in
      writer.object { writer in
        writer.key("id")
        writer.string(CautionWords.id(caution))
        writer.key("text")
        writer.string(CautionWords.text(caution))
      }
    }
  }
}
