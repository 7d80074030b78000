/// Reads a page's tags in order and notes what is wrong with them.
struct MarkupReader {
  /// A tag that opens, with its attributes as written.
  struct Tag {
    var name: String
    var attributes: String
  }

  private(set) var tags: [Tag] = []
  private(set) var problems: [String] = []
  /// The text between tags, as written.
  private(set) var text = ""

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else {
        problems.append("a tag that does not end")
        return
      }
      let tag = String(rest[..<end])
      rest = rest[end...].dropFirst()
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { problems.append("closed unopened: \(tag)") }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      tags.append(Tag(name: name, attributes: String(tag.dropFirst(name.count))))
      if tag.hasSuffix("/") { continue }
      open.append(name)
      // Style and script hold no tags, whatever stands in them.
      if name == "style" || name == "script" { skip(to: "</\(name)>", in: &rest) }
    }
    if !open.isEmpty { problems.append("not closed: \(open)") }
  }

  private mutating func skip(to end: String, in rest: inout Substring) {
    while !rest.isEmpty, !rest.hasPrefix(end) { rest = rest.dropFirst() }
  }
}
