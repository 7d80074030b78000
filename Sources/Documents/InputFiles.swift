package import Source

/// The files that the paths of a command line mean.
package struct InputFiles: Equatable, Sendable {
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

    package init() {}
  }

  /// The files to read: named ones in the order of the command line, a folder's in bytewise order.
  package private(set) var files: [String] = []
  package private(set) var skipped = Skipped()
  /// Paths that are missing or may not be read.
  package private(set) var problems: [Problem] = []

  private let takesRecords: Bool
  /// The deepest nesting of folders that is followed: what is deeper is a mistake, such as a copy
  /// of a folder in itself.
  private static let depthLimit = 64

  /// Finds the files that paths name; folders are searched with all their folders.
  ///
  /// A named file is taken whatever its ending; in folders only known endings are. Links to folders
  /// are followed only where named, so that no loop is walked.
  ///
  /// - Parameters:
  ///   - paths: What the command line names.
  ///   - takesRecords: Whether files are taken from folders that hold postings and nothing else.
  /// - Complexity: O(*files* · log *files*).
  package init(_ paths: [String], takesRecords: Bool = true) {
    self.takesRecords = takesRecords
    for path in paths {
      switch Files.kind(of: path) {
      case .missing:
        problems.append(Files.missing(path))
      case .file, .other: takeFile(path)
      case .directory: takeFolder(path, depth: 0)
      }
    }
  }

  /// Whether a folder's file of a known format is meant: this program's own configuration is not.
  private func isTaken(_ name: String, _ format: Format) -> Bool {
    format.isTakenFromFolders && (takesRecords || !format.holdsRecords) && name != "vitae.json"
  }

  private mutating func takeFile(_ path: String) {
    guard FileFacts.isReadable(path) else {
      problems.append(
        Problem("permission denied", path: path, hint: "make the file readable: chmod u+r"))
      return
    }
    files.append(path)
  }

  private mutating func takeFolder(_ folder: String, depth: Int) {
    guard depth < Self.depthLimit else {
      problems.append(
        Problem("folders are nested deeper than \(Self.depthLimit) levels", path: folder))
      return
    }
    do throws(Problem) {
      let names = try Files.list(folder)
      let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
      let companions = CompanionFolder(beside: names)
      for name in names { takeEntry(name, at: prefix + name, companions, depth: depth) }
    } catch { problems.append(error) }
  }

  private mutating func takeEntry(
    _ name: String, at path: String, _ companions: CompanionFolder, depth: Int
  ) {
    if name.utf8.first == UInt8(ascii: ".") {
      skipped.hidden += 1
      return
    }
    switch Files.kind(of: path) {
    case .directory:
      if FileFacts.isLink(path) {
        skipped.linkedFolders += 1
      } else if companions.isCompanion(name) {
        skipped.companionFolders += 1
      } else {
        takeFolder(path, depth: depth + 1)
      }
    case .file:
      if let format = Format.byEnding(of: name), isTaken(name, format) {
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
