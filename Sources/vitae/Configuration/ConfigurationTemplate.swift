/// The file that `vitae init` writes: every key with its default and what it is for.
enum ConfigurationTemplate {
  /// The text of the file.
  static func text() -> String {
    var lines = [
      "// What vitae does unless the command line says otherwise. Found from the working folder",
      "// upwards, and for linted files from theirs, to the root of a repository; comments and",
      "// trailing commas are allowed.",
      "{",
    ]
    var group = ""
    for key in ConfigurationKey.all {
      let parts = key.name.split(separator: ".").map(String.init)
      let outer = parts.count > 1 ? parts[0] : ""
      if outer != group {
        if !group.isEmpty { lines.append("  },") }
        if !outer.isEmpty { lines.append("  \"\(outer)\": {") }
        group = outer
      }
      let indent = outer.isEmpty ? "  " : "    "
      lines += key.comment.map { indent + "// " + $0 }
      lines.append(indent + "\"\(parts.last ?? "")\": \(key.initial),")
    }
    if !group.isEmpty { lines.append("  },") }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }
}
