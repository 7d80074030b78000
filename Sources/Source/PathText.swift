/// Paths as text, without a look at what they lead to.
package enum PathText {
  /// The path without `.` parts, doubled slashes and parts that a `..` takes back.
  package static func plain(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder of a path with a slash at its end, "" for that in which the program runs.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The folder above one, each with a slash at its end; nil above the root.
  package static func parent(of folder: String) -> String? {
    let plain = plain(folder)
    if plain == "/" { return nil }
    if plain.isEmpty { return "../" }
    if plain.hasSuffix("..") { return plain + "/../" }
    return self.folder(of: plain)
  }

  /// A path from a folder on, where it lies in it; else the path itself.
  package static func relative(_ path: String, to folder: String) -> String {
    let plain = plain(path)
    let base = self.plain(folder)
    if base.isEmpty { return plain }
    guard plain.hasPrefix(base) else { return plain }
    let rest = plain.dropFirst(base.count)
    if base == "/" { return String(rest) }
    return rest.hasPrefix("/") ? String(rest.dropFirst()) : plain
  }
}
