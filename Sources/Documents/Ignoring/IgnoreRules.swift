internal import Source

/// What ignore files say: `.gitignore`, `.ignore` and `.vitaeignore` of a folder and those above
/// it, git's own lists, and patterns of the command line.
///
/// Of all patterns that match a path the last one decides, so that nearer files win.
package struct IgnoreRules: Sendable {
  private struct Pattern {
    var glob: Glob
    /// Whether what matches is taken all the same: `!keep.md`.
    var isNegated: Bool
    /// The names that lead from the root to the folder that it is relative to.
    var base: [[UInt8]]
  }

  /// In the order in which they win.
  private var patterns: [Pattern] = []
  /// Patterns that win over all files.
  private var typed: [Pattern] = []

  /// The files of a folder that are read, the later ones winning.
  private static let names = [".gitignore", ".ignore", ".vitaeignore"]

  /// - Parameters:
  ///   - folder: The absolute path of the folder in which the search begins.
  ///   - readsFiles: Whether ignore files are read at all.
  ///   - excluded: Further patterns, relative to the working folder.
  ///   - working: The absolute path of the working folder.
  ///   - lists: Files of patterns that hold everywhere, such as git's own.
  package init(
    above folder: String, readsFiles: Bool, excluded: [String], working: String, lists: [String]
  ) {
    add(lines: excluded, base: working, to: \.typed)
    guard readsFiles else { return }
    for list in lists { add(file: list, base: "/") }
    var chain: [String] = []
    var next: String? = PathText.parent(of: folder)
    var isRoot = Files.kind(of: folder + ".git") != .missing
    var root = isRoot ? folder : nil
    while !isRoot, let above = next {
      chain.append(above)
      isRoot = Files.kind(of: above + ".git") != .missing
      if isRoot { root = above }
      next = PathText.parent(of: above)
    }
    if let root { add(file: root + ".git/info/exclude", base: root) }
    for folder in chain.reversed() {
      for name in Self.names { add(file: folder + name, base: folder) }
    }
  }

  /// The rules that hold within a folder, by the names of its entries.
  func entering(_ folder: String, holding entries: [String] = names) -> IgnoreRules {
    var rules = self
    for name in Self.names where entries.contains(name) {
      rules.add(file: folder + name, base: folder)
    }
    return rules
  }

  /// Whether a file or folder of an absolute path is ignored, its folders aside.
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    guard !patterns.isEmpty || !typed.isEmpty else { return false }
    return ignores(Self.parts(path)[...], isFolder: isFolder)
  }

  /// Whether a file of an absolute path or a folder that it is in is ignored.
  package func ignoresFile(_ path: String) -> Bool {
    let names = Self.parts(path)
    return names.indices.contains { index in
      ignores(names[...index], isFolder: index < names.count - 1)
    }
  }

  private func ignores(_ names: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    for list in [typed, patterns] {
      let last = list.last { pattern in
        names.count > pattern.base.count && names.starts(with: pattern.base)
          && pattern.glob.matches(names.dropFirst(pattern.base.count), isFolder: isFolder)
      }
      if let last { return !last.isNegated }
    }
    return false
  }

  private mutating func add(file path: String, base: String) {
    guard Files.kind(of: path) == .file, let bytes = try? Files.read(path) else { return }
    let lines = bytes.split { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    add(lines: lines.map { String(decoding: $0, as: UTF8.self) }, base: base, to: \.patterns)
  }

  private mutating func add(
    lines: [String], base: String, to list: WritableKeyPath<IgnoreRules, [Pattern]>
  ) {
    let base = Self.parts(base)
    for line in lines {
      var text = Substring(line)
      while text.hasSuffix(" ") && !text.hasSuffix("\\ ") { text = text.dropLast() }
      let isNegated = text.hasPrefix("!")
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      if isNegated { text = text.dropFirst() }
      self[keyPath: list].append(
        Pattern(glob: Glob(String(text)), isNegated: isNegated, base: base))
    }
  }

  private static func parts(_ path: String) -> [[UInt8]] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }
}
