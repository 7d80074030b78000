import Lexicon
import Lexicons
import Source

/// The built-in lexicon, as embedded and as the folder holds it.
enum BuiltIn {
  static let embedded = CompactLexicon(Lexicons.compact).decode()

  /// The folder of data files, found from this file's own path.
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Lexicons"
  }()

  /// The folder, read by the reader that reads a user's.
  static func merged() -> LexiconMerger { laid(folder, over: Lexicon()) }

  /// A folder laid over a lexicon.
  static func laid(_ folder: String, over base: Lexicon = embedded) -> LexiconMerger {
    var merger = LexiconMerger(base)
    merger.lay(LexiconFolder.read(folder).layer)
    return merger
  }

  /// The data files of one subfolder.
  static func files(_ name: String) throws -> [String] {
    try Files.list(folder + "/" + name).filter { $0.hasSuffix(".json") }
  }
}
