internal import Source

/// A pattern of paths as ignore files have it: `*` within a name, `**` over folders, `?`, `[a-z]`.
///
/// Without a slash inside it means a name in any folder, else a path from the folder that the
/// pattern is relative to. What is in a folder that matches, matches.
package struct Glob: Equatable, Sendable {
  private var parts: [[UInt8]]
  /// Whether the pattern ends with a slash.
  let meansFolders: Bool

  package init(_ pattern: String) {
    var bytes = Array(pattern.utf8)
    meansFolders = bytes.last == Self.slash
    if meansFolders { bytes.removeLast() }
    let isAnchored = bytes.contains(Self.slash)
    if bytes.first == Self.slash { bytes.removeFirst() }
    if bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    parts = bytes.split(separator: Self.slash).map(Array.init)
    if !isAnchored, !parts.isEmpty { parts.insert(Self.anyFolders, at: 0) }
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let anyFolders = Array("**".utf8)

  /// Whether a file's path matches, or that of a folder that it is in.
  package func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: Self.slash).map(Array.init)
    return (1...max(names.count, 1)).contains { count in
      count <= names.count && matches(names[..<count], isFolder: count < names.count)
    }
  }

  /// Whether the very file or folder of a path matches, by the names that lead to it.
  func matches(_ names: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    if meansFolders, !isFolder { return false }
    return !parts.isEmpty && Self.matches(parts[...], names)
  }

  /// - Complexity: O(*parts* · *names*), but for patterns with several `**`.
  private static func matches(
    _ parts: ArraySlice<[UInt8]>, _ names: ArraySlice<[UInt8]>
  ) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    let rest = parts.dropFirst().drop { $0 == anyFolders && part == anyFolders }
    if part == anyFolders {
      // At the end it means what is inside, not the folder itself.
      if rest.isEmpty { return !names.isEmpty }
      return (names.startIndex...names.endIndex).contains { matches(rest, names[$0...]) }
    }
    guard let name = names.first, isName(name, like: part) else { return false }
    return matches(rest, names.dropFirst())
  }

  /// Whether a name is like a part of a pattern without slashes.
  private static func isName(_ name: [UInt8], like part: [UInt8]) -> Bool {
    var index = 0
    var next = 0
    // Where to go on after the last star if what follows it does not fit.
    var retry: (next: Int, index: Int)?
    while index < name.count {
      if next < part.count, part[next] == star {
        retry = (next + 1, index)
        next += 1
      } else if let past = past(part, next, fitting: name[index]) {
        index += 1
        next = past
      } else if let (after, start) = retry {
        retry = (after, start + 1)
        (next, index) = (after, start + 1)
      } else {
        return false
      }
    }
    return part[next...].allSatisfy { $0 == star }
  }

  /// The offset behind what stands in a part for one byte, or nil where that is another byte.
  private static func past(_ part: [UInt8], _ index: Int, fitting byte: UInt8) -> Int? {
    guard index < part.count else { return nil }
    switch part[index] {
    case UInt8(ascii: "?"): return index + 1
    case UInt8(ascii: "["):
      guard let end = part[(index + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
        return byte == part[index] ? index + 1 : nil
      }
      return isMember(byte, of: part[(index + 1)..<end]) ? end + 1 : nil
    case UInt8(ascii: "\\") where index + 1 < part.count:
      return part[index + 1] == byte ? index + 2 : nil
    default: return part[index] == byte ? index + 1 : nil
    }
  }

  /// Whether a byte is one of a set such as `a-z_`, or none of `!a-z`.
  private static func isMember(_ byte: UInt8, of set: ArraySlice<UInt8>) -> Bool {
    var set = set
    let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
    if isNegated { set = set.dropFirst() }
    var isIn = false
    while let first = set.popFirst() {
      var last = first
      if set.first == UInt8(ascii: "-"), set.count > 1 {
        last = set[set.startIndex + 1]
        set = set.dropFirst(2)
      }
      if first <= byte, byte <= last { isIn = true }
    }
    return isIn != isNegated
  }
}
