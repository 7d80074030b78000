package import Source

/// The files that the paths of a command line mean.
package struct InputFiles: Sendable {
  /// What in a folder was passed over, and how much of it.
  package struct Skipped: Equatable, Sendable {
    /// Files by their unknown ending, in lower case without the dot; "" where there is none.
    package var endings: [String: Int] = [:]
    /// Folders that a browser saved beside a page.
    package var companionFolders = 0
    /// Pipes, sockets and devices.
    package var specialFiles = 0
    /// Links to folders.
    package var linkedFolders = 0
    /// Hidden files and folders.
    package var hidden = 0
    /// Files and folders that ignore files or patterns leave out.
    package var ignored = 0
  }

  /// How folders are searched.
  package struct Search: Sendable {
    /// Whether files are taken from folders that hold postings and nothing else.
    package var takesRecords: Bool
    /// Whether hidden files and folders are searched too.
    package var takesHidden = false
    /// Whether what is ignored is left out even where it is named.
    package var ignoresNamed = false
    /// What is ignored at an absolute path, or nil where nothing is.
    package var rules: (@Sendable (_ folder: String) -> IgnoreRules)?
    /// The absolute path of the working folder.
    package var working = ""

    /// - Parameter takesRecords: Whether files are taken that hold postings and nothing else.
    package init(takesRecords: Bool = true) { self.takesRecords = takesRecords }
  }

  /// The files to read: named ones in the order of the command line, a folder's in bytewise order.
  package private(set) var files: [String] = []
  package private(set) var skipped = Skipped()
  /// Paths that are missing or may not be read.
  package private(set) var problems: [Problem] = []

  private let search: Search
  /// The deepest nesting of folders that is followed: what is deeper is a mistake, such as a copy
  /// of a folder in itself.
  private static let depthLimit = 64

  /// Finds the files that paths name; folders are searched with all their folders.
  ///
  /// A named file is taken whatever its ending; in folders only known endings are. Links to folders
  /// are followed only where named, so that no loop is walked.
  ///
  /// - Complexity: O(*files* · log *files*).
  package init(_ paths: [String], _ search: Search = Search()) {
    self.search = search
    for path in paths {
      let rules = rules(for: path)
      switch Files.kind(of: path) {
      case .missing:
        problems.append(Files.missing(path))
      case .file, .other:
        if search.ignoresNamed, let rules, rules.ignoresFile(absolute(path)) {
          skipped.ignored += 1
        } else {
          takeFile(path)
        }
      case .directory:
        if search.ignoresNamed, let rules, rules.ignoresFile(absolute(path)) {
          skipped.ignored += 1
        } else {
          takeFolder(path, rules, depth: 0)
        }
      }
    }
  }

  private func absolute(_ path: String) -> String {
    PathText.plain(path.hasPrefix("/") ? path : search.working + "/" + path)
  }

  /// What holds for a path of the command line; ignore files are read only where they matter.
  private func rules(for path: String) -> IgnoreRules? {
    guard let rules = search.rules else { return nil }
    let full = absolute(path)
    if Files.kind(of: path) == .directory { return rules(full == "/" ? full : full + "/") }
    guard search.ignoresNamed else { return nil }
    let folder = PathText.folder(of: full)
    return rules(folder).entering(folder)
  }

  /// Whether a folder's file of a known format is meant.
  private func isTaken(_ format: Format) -> Bool {
    format.isTakenFromFolders && (search.takesRecords || !format.holdsRecords)
  }

  /// This program's own configuration, which is no document and not worth a word.
  private static let configurations = ["vitae.json", ".vitae.json"]

  private mutating func takeFile(_ path: String) {
    guard FileFacts.isReadable(path) else {
      problems.append(
        Problem("permission denied", path: path, hint: "make the file readable: chmod u+r"))
      return
    }
    files.append(path)
  }

  private mutating func takeFolder(_ folder: String, _ rules: IgnoreRules?, depth: Int) {
    guard depth < Self.depthLimit else {
      problems.append(
        Problem("folders are nested deeper than \(Self.depthLimit) levels", path: folder))
      return
    }
    do throws(Problem) {
      let names = try Files.list(folder)
      let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
      let companions = CompanionFolder(beside: names)
      let full = rules.map { _ in absolute(prefix) + "/" } ?? ""
      let rules = rules?.entering(full, holding: names)
      for name in names {
        takeEntry(name, at: prefix + name, companions, rules.map { ($0, full + name) }, depth: depth)
      }
    } catch { problems.append(error) }
  }

  private mutating func takeEntry(
    _ name: String, at path: String, _ companions: CompanionFolder,
    _ rules: (all: IgnoreRules, path: String)?, depth: Int
  ) {
    if Self.configurations.contains(name) { return }
    if name.utf8.first == UInt8(ascii: "."), !search.takesHidden || name == ".git" {
      skipped.hidden += 1
      return
    }
    let kind = Files.kind(of: path)
    if let rules, rules.all.ignores(rules.path, isFolder: kind == .directory) {
      skipped.ignored += 1
      return
    }
    switch kind {
    case .directory:
      if FileFacts.isLink(path) {
        skipped.linkedFolders += 1
      } else if companions.isCompanion(name) {
        skipped.companionFolders += 1
      } else {
        takeFolder(path, rules?.all, depth: depth + 1)
      }
    case .file:
      if let format = Format.byEnding(of: name), isTaken(format) {
        takeFile(path)
      } else {
        skipped.endings[Format.ending(of: name) ?? "", default: 0] += 1
      }
    case .other: skipped.specialFiles += 1
    case .missing:
      let isLink = FileFacts.isLink(path)
      problems.append(
        isLink ? Problem("this link leads nowhere", path: path) : Files.missing(path))
    }
  }
}
