internal import Documents
internal import Linting
internal import Source

/// Tells findings on lines that a revision of git has from those on new ones.
struct ChangedLines: Sendable {
  private let git: String
  private let revision: String
  private let limits: ReadingLimits

  /// - Throws: A problem where there is no git, or the revision could be taken for an option.
  init(since revision: String, limits: ReadingLimits) throws(Problem) {
    guard let git = ProgramSearch.find("git") else {
      throw Problem(
        "--\(Flag.diffBase.name) needs git", hint: "install it, or leave the option out")
    }
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains(":") else {
      throw Problem(
        "--\(Flag.diffBase.name) cannot be \"\(Display.escaped(revision))\"",
        hint: "a branch, a tag or a commit, such as origin/main")
    }
    (self.git, self.revision, self.limits) = (git, revision, limits)
  }

  /// Marks the findings that stand in lines of the revision as not counted.
  ///
  /// A file that the revision does not have is new as a whole.
  func mark(_ findings: inout [Finding], in document: Document) throws(Problem) {
    let parts =
      document.parts.isEmpty
      ? [Document.Part(path: document.path, range: document.original.indices)] : document.parts
    for part in parts where findings.contains(where: { part.holds($0) }) {
      let bytes = Array(document.original[part.range])
      guard let old = try older(part.path) else { continue }
      var changed: Set<Int>?
      if document.madeBy == nil {
        // The document's bytes are UTF-8, whatever the file's are.
        changed = (try? TextDecoding.text(of: old, path: part.path)).map {
          LineChanges.changed(from: $0, to: bytes)
        }
      } else if try isSame(old, part.path) {
        // The text of a converted file is not the file's: it is new or old as a whole.
        changed = []
      }
      guard let changed else { continue }
      let lines = LineIndex(bytes)
      for index in findings.indices
      where part.holds(findings[index]) && findings[index].suppressed == nil {
        let range = findings[index].original
        let first = lines.line(at: range.lowerBound - part.range.lowerBound)
        let last = lines.line(
          at: max(range.upperBound - 1, range.lowerBound) - part.range.lowerBound)
        guard !(first...last).contains(where: changed.contains) else { continue }
        findings[index].suppressed = Suppression(
          kind: .unchanged, reason: "the line is in \(revision), too")
      }
    }
  }

  private func isSame(_ old: [UInt8], _ path: String) throws(Problem) -> Bool {
    try Files.read(path, limits: limits) == old
  }

  /// What a file holds in the revision, or nil where the revision does not have it.
  private func older(_ path: String) throws(Problem) -> [UInt8]? {
    // Of a link git has the name that it leads to, and not what stands there.
    let path = Files.real(path) ?? path
    let folder = PathText.folder(of: path)
    let name = String(path.utf8.dropFirst(folder.utf8.count)) ?? path
    let place = ["-C", folder.isEmpty ? "." : folder]
    let shown = run(place + ["cat-file", "blob", "\(revision):./\(name)"])
    if shown.outcome == .exited(0) { return shown.output }
    let asked = run(place + ["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
    guard asked.outcome == .exited(0) else {
      let complaint = Display.escaped(Display.singleLine(shown.complaint[...]))
      throw Problem(
        "git cannot tell what \"\(Display.escaped(revision))\" has: \(complaint)", path: path,
        hint: "is it a commit of this repository? in CI, fetch it first")
    }
    return nil
  }

  private func run(_ arguments: [String]) -> ProgramRun {
    // Which folders git trusts stands in its user's own settings.
    ProgramRun(git, arguments, input: [], limits: limits, passing: ["HOME", "XDG_CONFIG_HOME"])
  }
}

extension Document.Part {
  fileprivate func holds(_ finding: Finding) -> Bool {
    range.contains(finding.original.lowerBound)
      || (finding.original.isEmpty && range.upperBound == finding.original.lowerBound)
  }
}
