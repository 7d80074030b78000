internal import Source

/// Reads JSON that holds postings: an array of records, or what the public job boards answer.
enum JSONPostings {
  /// Reads all postings of a text.
  ///
  /// - Complexity: O(*n*).
  static func records(_ bytes: [UInt8], path: String) -> [Result<Document, Problem>] {
    if areLines(bytes) { return JSONLines.each(bytes, path: path) }
    let root: JSONNode
    do throws(Problem) {
      root = try JSONParser.parse(bytes, path: path)
    } catch {
      return [.failure(error)]
    }
    guard let items = postings(root) else { return [.failure(noPostings(root, bytes, path))] }
    var results: [Result<Document, Problem>] = []
    var bare: [JSONNode] = []
    for item in items {
      if let posting = JSONPosting(item) {
        results.append(.success(posting.document(path)))
      } else {
        bare.append(item)
      }
    }
    if let first = bare.first {
      results.append(
        .failure(
          JSONParser.problem(
            "\(Numbers.count(bare.count, "record")) of \(items.count) without text, here the first",
            at: first.range.lowerBound, bytes: bytes, path: path,
            hint: "of Greenhouse boards, ask for the text too: .../jobs?content=true")))
    }
    return results
  }

  private static func isResume(_ root: JSONNode) -> Bool {
    guard case .object(let members) = root.value else { return false }
    let keys = members.map(\.key)
    return keys.contains("basics") || keys.contains("work") && keys.contains("education")
  }

  /// The records of a text, or nil where it is of another kind; an empty board has none.
  private static func postings(_ root: JSONNode) -> [JSONNode]? {
    switch root.value {
    case .array(let items):
      return items.allSatisfy(isObject) ? items : nil
    case .object(let members):
      guard !isResume(root) else { return nil }
      for key in ["jobs", "postings", "results", "data"] {
        if case .array(let items)? = members.first(where: { $0.key == key })?.value.value,
          items.allSatisfy(isObject)
        {
          return items
        }
      }
      return JSONPosting(root) != nil ? [root] : nil
    default: return nil
    }
  }

  private static func isObject(_ node: JSONNode) -> Bool {
    if case .object = node.value { true } else { false }
  }

  /// Whether the file is JSON Lines by another name: a second record starts a line.
  private static func areLines(_ bytes: [UInt8]) -> Bool {
    guard FormatSigns.isJSONLines(bytes) else { return false }
    let end = ByteScan.first(ASCII.lineFeed, in: bytes, range: bytes.indices)
    let line = ASCII.trimmed(0..<end, in: bytes)
    let rest = ASCII.trimmed(end..<bytes.count, in: bytes)
    guard let last = line.last, let next = rest.first else { return false }
    return bytes[last] == UInt8(ascii: "}") && bytes[next] == UInt8(ascii: "{")
  }

  private static func noPostings(_ root: JSONNode, _ bytes: [UInt8], _ path: String) -> Problem {
    if isResume(root) {
      return Problem(
        "this is a JSON Resume, not postings", path: path, hint: "name it as the resume")
    }
    return JSONParser.problem(
      "this JSON holds no postings", at: root.range.lowerBound, bytes: bytes, path: path,
      hint: "postings are an array of {\"title\",\"company\",\"text\"}, or a board's answer")
  }
}
