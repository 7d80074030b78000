extension Format {
  /// The format that a file's ending or its bytes tell where a program must read it, else nil.
  package static func converted(path: String, bytes: [UInt8]) -> Format? {
    if let format = byEnding(of: path) { return format.converter == nil ? nil : format }
    return bySignature(of: bytes)
  }

  /// The format of a file without an ending whose first bytes name it.
  private static func bySignature(of bytes: [UInt8]) -> Format? {
    if bytes.starts(with: "%PDF-".utf8) { return pdf }
    if bytes.starts(with: "{\\rtf".utf8) { return rtf }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    // An archive names its parts in the clear; OpenDocument's first part is its type.
    let type = "mimetypeapplication/vnd.oasis.opendocument.text"
    if bytes.dropFirst(30).starts(with: type.utf8) { return odt }
    return holds(bytes, Array("word/document.xml".utf8)) ? docx : nil
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    var index = 0
    while true {
      index = ByteScan.first(first, in: bytes, range: index..<bytes.count)
      guard index < bytes.count else { return false }
      if bytes[index...].starts(with: word) { return true }
      index += 1
    }
  }
}
