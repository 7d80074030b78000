/// The lexicons as the build compiled them from the JSON files of this folder.
package enum Lexicons {
  /// The compact form, for the lexicon's reader.
  package static var compact: [UInt8] { prefix(Int.max) }

  /// The first bytes of the compact form: a copy of what is not read costs a tenth of a millisecond
  /// for each 100 KB.
  package static func prefix(_ count: Int) -> [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(
        start: embeddedLexicon.utf8Start, count: min(embeddedLexicon.utf8CodeUnitCount, count)))
  }

  /// The files that start a user's own folder: for each a line with its name and its length in
  /// bytes, parted by a tab, then its bytes.
  package static var templates: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(
        start: embeddedTemplates.utf8Start, count: embeddedTemplates.utf8CodeUnitCount))
  }
}
