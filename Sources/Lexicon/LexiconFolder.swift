package import Source

/// Reads a folder of lexicon files: `skills/`, `roles/`, `titles/` and `wording/`, each optional.
package enum LexiconFolder {
  /// A lexicon as read, and where its skills and roles stand, for problems found later.
  package struct Contents: Sendable {
    package var lexicon = Lexicon()
    /// The skills while files are being read.
    fileprivate var skills: [Skill] = []
    /// The file of each id, as `skill:ID`, `role:ID`, `title-list:ID` or `wording-list:ID`.
    package var files: [String: String] = [:]
  }

  /// The lexicon of a folder.
  ///
  /// - Throws: Every problem of every file, each with file, line and column.
  package static func read(_ folder: String) throws(Problems) -> Contents {
    var problems: [Problem] = []
    var contents = Contents()
    var found = false
    for name in ["skills", "roles", "titles", "wording"] {
      let directory = folder + "/" + name
      guard Files.kind(of: directory) == .directory else { continue }
      found = true
      do throws(Problem) {
        for file in try Files.list(directory) where file.hasSuffix(".json") {
          read(directory + "/" + file, kind: name, into: &contents, &problems)
        }
      } catch {
        problems.append(error)
      }
    }
    if !found {
      problems.append(
        Problem(
          "no lexicon folder: it holds none of skills/, roles/, titles/, wording/", path: folder,
          hint: "see: vitae lexicon --help"))
    }
    contents.lexicon.skills = SkillList(contents.skills)
    contents.lexicon.roles.sort { $0.id < $1.id }
    guard problems.isEmpty else { throw Problems(problems) }
    return contents
  }

  private static func read(
    _ path: String, kind: String, into contents: inout Contents, _ problems: inout [Problem]
  ) {
    do throws(Problem) {
      let bytes = try TextDecoding.text(of: try Files.read(path), path: path)
      let node = try JSONParser.parse(bytes, path: path)
      var reading = JSONReading(path: path, bytes: bytes)
      add(node, kind: kind, path: path, to: &contents, &reading)
      problems += reading.problems
    } catch {
      problems.append(error)
    }
  }

  private static func add(
    _ node: JSONNode, kind: String, path: String, to contents: inout Contents,
    _ reading: inout JSONReading
  ) {
    func claim(_ key: String) {
      if let other = contents.files.updateValue(path, forKey: key) {
        let name = key.split(separator: ":").last ?? ""
        reading.report("\"\(name)\" stands in \(other) too", at: node.range)
      }
    }
    switch kind {
    case "skills":
      for skill in SkillFile.read(node, &reading) {
        claim("skill:" + skill.id)
        contents.skills.append(skill)
      }
    case "roles" where path.hasSuffix("/common.json"):
      contents.lexicon.common = CommonFile.read(node, &reading)
    case "roles":
      let role = RoleFile.read(node, &reading)
      claim("role:" + role.id)
      contents.lexicon.roles.append(role)
    default:
      let list = WordListFile.read(node, &reading)
      claim((kind == "titles" ? "title-list:" : "wording-list:") + list.id)
      if kind == "titles" {
        contents.lexicon.titles = WordLists(contents.lexicon.titles.lists + [list])
      } else {
        contents.lexicon.wording = WordLists(contents.lexicon.wording.lists + [list])
      }
    }
  }
}
