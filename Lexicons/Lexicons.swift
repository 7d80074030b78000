/// The lexicons as the build compiled them from the JSON files of this folder.
package enum Lexicons {
  /// The compact form, for the lexicon's reader.
  package static var compact: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(
        start: embeddedLexicon.utf8Start, count: embeddedLexicon.utf8CodeUnitCount))
  }
}
