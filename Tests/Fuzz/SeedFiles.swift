internal import Foundation

/// The files of this repository that fuzzing starts from.
package enum SeedFiles {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Larger files are no seeds: what is found in them is found in smaller ones, and sooner.
  private static let largest = 16_384

  /// The inputs of a target that the fixtures make, in the order of the files' names.
  package static func inputs(of target: FuzzTarget) -> [[UInt8]] {
    ["Fixtures", "Lexicons/templates", "Tests/Fuzz/Seeds"].flatMap { folder in
      files(in: folder).flatMap { path, bytes in target.seeds(bytes, path) }
    }
  }

  /// What fuzzing found for a target that did not hold once: each must hold for good.
  package static func found(for target: FuzzTarget) -> [(path: String, input: [UInt8])] {
    files(in: "Fixtures/fuzz/" + target.name)
  }

  private static func files(in folder: String) -> [(path: String, input: [UInt8])] {
    let root = repository.appending(path: folder)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().compactMap { name in
      let path = root.appending(path: name).path(percentEncoded: false)
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, let data = FileManager.default.contents(atPath: path),
        data.count <= largest
      else { return nil }
      return (folder + "/" + name, Array(data))
    }
  }
}
