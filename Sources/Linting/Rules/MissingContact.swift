internal import Documents
internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// A resume tells no way to reach its writer.
  static let missingContact = Rule(
    id: "S106", name: "missing-contact", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A resume tells no e-mail address, phone number or link.",
    why: "A reader who wants to invite you looks for a way to do so at the top of the page.",
    bad: [
      .resume(whole("«Sam Field»", "Berlin")), .resume(whole("«Kim Vale»", "Engineer")),
      .resume(whole("«Lee Marsh»", "Leeds, 2024")),
      .resume(whole("«Ivy Hall»", "GitHub: ivyhall")),
      .resume(whole("«Ravi Stone»", "Leeds LS2 9JT")),
    ],
    good: [
      .resume(whole("Sam Field", "sam@example.com")),
      .resume(whole("Sam Field", "+49 30 1234 5678")),
      .resume(whole("Sam Field", "[site](https://sam.example)")),
      .resume(lines(["Cut costs by 20%"])),
      .resume(whole("Sam Field", "github.com/samfield")),
      .resume(whole("Sam Field", "(415) 555-0132")),
      .resume(whole("Sam Field", "www.samfield.dev")),
    ]
  ) { input in
    // A part of a resume, such as a page of jobs, need not tell.
    let kinds = Set(input.resume.sections.map(\.kind))
    guard kinds.contains(.experience), kinds.contains(.skills) || kinds.contains(.education),
      !input.tellsContact, let top = input.topLine
    else { return [] }
    return [
      Violation(
        top,
        "no e-mail address, phone number or link was found; put one under your name")
    ]
  }

  private static func whole(_ name: String, _ contact: String) -> String {
    "# \(name)\n\n\(contact)\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n"
      + "Jan 2020 - Mar 2022\n\n- Cut costs by 20%\n\n## Skills\n\nGo\n"
  }
}

extension LintInput {
  /// Whether the file holds an address with an at sign, a link, or digits enough for a phone number
  /// above its first section.
  fileprivate var tellsContact: Bool {
    let bytes = document.original
    if bytes.contains(UInt8(ascii: "@")) { return true }
    for index in bytes.indices where bytes[index] == UInt8(ascii: ":") || bytes[index] == 0x77 {
      if bytes[index...].starts(with: "://".utf8) || bytes[index...].starts(with: "www.".utf8) {
        return true
      }
    }
    let top = resume.sections.first { $0.kind == .contact }?.range ?? 0..<0
    return text.bytes[top].count { ASCII.isDigit($0) } >= 7 || holdsAddress(top)
  }

  /// Whether a path follows a host without `https` before it: `github.com/samfield`.
  private func holdsAddress(_ range: Range<Int>) -> Bool {
    text.bytes[range].split { ASCII.isSpace($0) }.contains { word in
      guard let slash = word.firstIndex(of: UInt8(ascii: "/")), slash + 1 < word.endIndex,
        let dot = word[..<slash].lastIndex(of: UInt8(ascii: "."))
      else { return false }
      let domain = word[dot + 1..<slash]
      // "Node.js/React" is no host.
      return domain.count > 1 && domain.allSatisfy(ASCII.isLetter)
        && !domain.elementsEqual("js".utf8)
    }
  }
}
