import Foundation
import Testing

@Suite("Laws of the house")
struct LawTests {
  /// The rooms in the order in which data flows, and which of those above each may import.
  private static let rooms: [(name: String, above: Set<String>)] = [
    ("Source", []), ("Lexicon", ["Source"]), ("LexiconCompiler", ["Source", "Lexicon"]),
    ("EmbedLexicons", []), ("Documents", ["Source"]),
    ("Matching", ["Source", "Lexicon", "Documents"]),
    ("Resumes", ["Source", "Lexicon", "Documents", "Matching"]),
    ("Postings", ["Source", "Lexicon", "Documents", "Matching"]),
    ("Linting", ["Source", "Lexicon", "Documents", "Matching", "Resumes"]),
    ("Analysis", ["Source", "Lexicon", "Documents", "Matching", "Resumes", "Postings"]),
    (
      "Reports",
      [
        "Source", "Lexicon", "Documents", "Matching", "Resumes", "Postings", "Linting", "Analysis",
      ]
    ),
    (
      "vitae",
      [
        "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes", "Postings",
        "Linting", "Analysis", "Reports",
      ]
    ),
  ]

  /// What the system gives, which any room may import.
  private static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Dispatch"]

  @Test("Sources holds the rooms and nothing else")
  func rooms() throws {
    let folder = Program.repository.appending(path: "Sources")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(names.filter { !$0.hasPrefix(".") }) == Set(Self.rooms.map(\.name)))
  }

  @Test("a room imports only rooms above it, and Foundation nowhere but in the plugin")
  func imports() throws {
    for file in try SourceFile.sources.get() where file.room != "EmbedLexicons" {
      let above = try #require(Self.rooms.first { $0.name == file.room }).above
      for line in file.code {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, words.count == place + 2
        else { continue }
        let name = String(words[place + 1])
        #expect(above.contains(name) || Self.system.contains(name), "\(file.path): \(line)")
      }
    }
  }

  @Test("files are at most 400 lines long, half of them under 100")
  func fileLength() throws {
    let files = try SourceFile.sources.get() + SourceFile.all(under: "Tests")
    for file in files { #expect(file.lines.count <= 401, "\(file.path): \(file.lines.count)") }
    let lengths = try SourceFile.sources.get().map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] < 100)
  }

  @Test("functions are at most 40 lines long")
  func functionLength() throws {
    for file in try SourceFile.sources.get() {
      for (start, length) in functions(file.lines) {
        #expect(length <= 40, "\(file.path):\(start) has \(length) lines")
      }
    }
  }

  /// The first line and the length of each function's body, by the indents of a formatted file.
  private func functions(_ lines: [String]) -> [(start: Int, length: Int)] {
    var found: [(Int, Int)] = []
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }
      let words = line.dropFirst(indent.count).prefix { $0 != "(" }.split(separator: " ")
      guard words.contains(where: { $0 == "func" || $0 == "init" }), !line.hasSuffix("{}") else {
        continue
      }
      guard
        let end = lines[index...].firstIndex(where: {
          $0 == indent + "}" || $0 == indent + "}," || ($0.isEmpty && index > lines.count)
        }),
        let open = lines[index...end].firstIndex(where: { $0.hasSuffix("{") })
      else { continue }
      found.append((index + 1, end - open - 1))
    }
    return found
  }

  private static let forbidden = [
    "try!", "fatalError", "preconditionFailure", " as! ", "@testable", "NSRegularExpression",
    "Regex", "import Foundation", "@unchecked",
  ]

  @Test("what must not stand in sources does not")
  func forbidden() throws {
    for file in try SourceFile.sources.get() where file.room != "EmbedLexicons" {
      for (index, line) in file.code.enumerated() {
        let found = Self.forbidden.first { line.contains($0) }
        if let found { Issue.record("\(file.path):\(index + 1): \(found)") }
      }
    }
  }

  @Test("tests reach into no room")
  func testable() throws {
    for file in try SourceFile.all(under: "Tests") {
      #expect(!file.code.contains { $0.contains("@testable") }, "\(file.path)")
    }
  }

  @Test("the top level is what the design allows")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Program.repository.path())
    let visible = Set(names.filter { !$0.hasPrefix(".") })
    let allowed: Set<String> = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Fixtures", "Lexicons", "README.md",
    ]
    #expect(visible.isSubset(of: allowed), "\(visible.subtracting(allowed))")
  }

  @Test("the package depends on no other")
  func dependencies() throws {
    let file = Program.repository.appending(path: "Package.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    for word in [".package(", "url:", "branch:", ".binaryTarget("] { #expect(!text.contains(word)) }
  }

  @Test(
    "a folder and its list hold the same",
    arguments: [("Sources/Linting/Rules", "Sources/Linting/RuleList.swift")])
  func folderAndList(folder: String, list: String) throws {
    let files = try SourceFile.all(under: folder)
    let names = files.map { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      return name.prefix(1).lowercased() + name.dropFirst().dropLast(".swift".count)
    }
    let text = try String(
      contentsOf: Program.repository.appending(path: list), encoding: .utf8)
    let listed = text.split { " ,\n".contains($0) }.map(String.init)
    #expect(names.count >= 12)
    for name in names { #expect(listed.contains(name), "\(name) is missing in \(list)") }
    let rules = try Workspace().vitae("rules", "--format", "json").json["rules"] as? [Any]
    #expect(rules?.count == names.count)
  }

  @Test("what other rooms may use says what it is")
  func documentation() throws {
    for file in try SourceFile.sources.get() {
      for (index, line) in file.lines.enumerated() where Self.declares(line) {
        var above = index - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let comment = above >= 0 ? file.lines[above].drop { $0 == " " } : ""
        #expect(comment.hasPrefix("///"), "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  /// Whether a line declares something that speaks not for itself to other rooms.
  ///
  /// Initialisers and stored properties are told by their types; enumeration cases, extensions and
  /// protocol witnesses by what they belong to.
  private static func declares(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard let first = words.first(where: { !$0.hasPrefix("@") }),
      first == "package" || first == "public"
    else { return false }
    let kinds: Set<Substring> = ["func", "struct", "enum", "protocol", "actor", "class"]
    return words.prefix(5).contains { kinds.contains($0) } && !line.contains("static func ==")
      && !line.contains("static func <")
  }
}
