internal import Source

/// The paths that `--file-list` names, as `git diff -z --name-only` prints them.
enum FileList {
  /// Adds the paths of the list to the operands.
  ///
  /// - Throws: A problem where the list cannot be read, or names nothing it could be.
  static func read(into invocation: inout Invocation) throws(Problem) {
    guard let path = invocation.value(.fileList) else { return }
    guard path != "-" || !invocation.operands.contains("-") else {
      throw Problem(
        "the list of files and a file cannot both come from standard input",
        hint: "leave out one of the two -")
    }
    let bytes = path == "-" ? try Files.readStandardInput() : try Files.read(path)
    // Names may hold line breaks where zero bytes part them.
    let separator = bytes.contains(0) ? 0 : ASCII.lineFeed
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for name in bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).split(
      separator: separator)
    {
      let name = name.last == ASCII.carriageReturn && separator != 0 ? name.dropLast() : name
      guard let text = String(validating: name, as: UTF8.self) else {
        throw Problem(
          "a name in the list of files is not UTF-8: "
            + Display.escaped(Display.singleLine(name)), path: path == "-" ? "<stdin>" : path)
      }
      if !text.isEmpty { invocation.operands.append(text == "-" ? "./-" : text) }
    }
  }
}
