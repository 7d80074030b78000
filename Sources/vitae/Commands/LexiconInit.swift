internal import Lexicons
internal import Source

extension LexiconCommand {
  /// Writes the files that start a user's folder; where one is there already, writes none.
  func start(_ folder: String) throws(Problems) {
    let files = LexiconTemplates.files()
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    let present = files.map { root + $0.name }.filter { Files.kind(of: $0) != .missing }
    guard present.isEmpty else { throw Problems(present.map(NewFile.exists)) }
    do throws(Problem) {
      for file in files {
        let path = root + file.name
        try NewFile.makeFolder(
          path.split(separator: "/").dropLast().reduce("") {
            $0.isEmpty && !path.hasPrefix("/") ? String($1) : $0 + "/" + $1
          })
        try NewFile.write(file.bytes, to: path)
      }
    } catch {
      throw Problems([error])
    }
    var text = files.map { root + $0.name + " is written\n" }.joined()
    text += "edit them, then: vitae lexicon check \(folder)\n"
    text += "and use them with --lexicons \(folder), or name the folder in vitae.json\n"
    try write(Array(text.utf8))
  }
}

/// The files that start a user's folder, as the build embedded them.
enum LexiconTemplates {
  /// The files by their names within the folder.
  static func files() -> [(name: String, bytes: [UInt8])] {
    let bytes = Lexicons.templates
    var files: [(name: String, bytes: [UInt8])] = []
    var index = 0
    while let end = bytes[index...].firstIndex(of: ASCII.lineFeed) {
      let head = bytes[index..<end].split(separator: ASCII.tab)
      guard head.count == 2, let length = Int(String(decoding: head[1], as: UTF8.self)),
        end + 1 + length <= bytes.count
      else { return files }
      let name = String(decoding: head[0], as: UTF8.self)
      files.append((name, Array(bytes[end + 1..<end + 1 + length])))
      index = end + 1 + length
    }
    return files
  }
}
