package import Source

/// Reads lexicon files: a folder of `skills/`, `roles/`, `titles/` and `wording/`, each optional, or
/// one file of such a folder.
package enum LexiconFolder {
  /// Folders that may stand beside the four.
  private static let others: Set<String> = ["schema", "templates"]

  /// The layer that a folder or file is, and every problem of its files, each with its place.
  package static func read(_ path: String) -> (layer: LexiconLayer, problems: [Problem]) {
    var layer = LexiconLayer()
    var problems: [Problem] = []
    switch Files.kind(of: path) {
    case .file: file(path, into: &layer, &problems)
    case .missing:
      layer.isComplete = false
      problems.append(Files.missing(path))
    default: folder(path, into: &layer, &problems)
    }
    return (layer, problems)
  }

  private static func folder(
    _ folder: String, into layer: inout LexiconLayer, _ problems: inout [Problem]
  ) {
    let kinds = LexiconLayer.Kind.allCases.map(\.rawValue)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    do throws(Problem) {
      let names = try Files.list(folder)
      for name in names where !kinds.contains(name) && !others.contains(name) {
        guard let nearest = NearestSpelling.of(name, among: kinds),
          Files.kind(of: start + name) == .directory
        else { continue }
        problems.append(
          Problem(
            "no folder of a lexicon is called so", path: start + name,
            hint: "did you mean \(nearest)/?"))
      }
      var found = false
      for kind in LexiconLayer.Kind.allCases {
        let directory = start + kind.rawValue
        guard Files.kind(of: directory) == .directory else { continue }
        found = true
        for name in try Files.list(directory) where name.hasSuffix(".json") {
          add(directory + "/" + name, kind, to: &layer, &problems)
        }
      }
      if !found, problems.isEmpty {
        problems.append(
          Problem(
            "no lexicon folder: it holds none of skills/, roles/, titles/, wording/", path: folder,
            hint: "make one with: vitae lexicon init DIR"))
      }
    } catch {
      layer.isComplete = false
      problems.append(error)
    }
  }

  /// A single file: its kind is told by the folder it stands in.
  private static func file(
    _ path: String, into layer: inout LexiconLayer, _ problems: inout [Problem]
  ) {
    let folder = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    guard let kind = LexiconLayer.Kind(rawValue: folder) else {
      problems.append(
        Problem(
          "the kind of this file is told by its folder, and that is none of skills/, roles/, "
            + "titles/, wording/", path: path, hint: "check the whole folder, or move the file"))
      return
    }
    add(path, kind, to: &layer, &problems)
  }

  private static func add(
    _ path: String, _ kind: LexiconLayer.Kind, to layer: inout LexiconLayer,
    _ problems: inout [Problem]
  ) {
    do throws(Problem) {
      add(try Files.read(path), path, kind, to: &layer, &problems)
    } catch {
      layer.isComplete = false
      problems.append(error)
    }
  }

  /// Adds what a file of a kind holds to a layer, and every problem of it.
  package static func add(
    _ file: [UInt8], _ path: String, _ kind: LexiconLayer.Kind, to layer: inout LexiconLayer,
    _ problems: inout [Problem]
  ) {
    do throws(Problem) {
      let bytes = try TextDecoding.text(of: file, path: path)
      let node = try JSONParser.parse(bytes, path: path)
      var reading = JSONReading(path: path, bytes: bytes)
      if kind == .roles, path.hasSuffix("/common.json") {
        layer.common = CommonFile.read(node, &reading)
      } else {
        layer.add(node, kind, &reading)
      }
      problems += reading.problems
    } catch {
      layer.isComplete = false
      problems.append(error)
    }
  }
}
