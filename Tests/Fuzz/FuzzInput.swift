import Documents
import Source

/// An input: its first byte says how the rest is read.
struct FuzzInput {
  /// The choice of the first byte: a letter counts from `a`, so that seeds can be read by people.
  let choice: Int
  let bytes: [UInt8]

  /// - Parameters:
  ///   - input: What the fuzzer made.
  ///   - choices: How many ways of reading there are.
  init?(_ input: [UInt8], choices: Int) {
    guard let first = input.first else { return nil }
    choice = Int(first &- UInt8(ascii: "a")) % choices
    bytes = Array(input.dropFirst())
  }

  /// An input that is read in the way of a number.
  static func seed(_ choice: Int, _ bytes: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "a") + UInt8(choice)] + bytes
  }

  /// The documents that the bytes are in the format chosen.
  var documents: [Document] {
    let format = Format.all[choice % Format.all.count]
    guard format.converter == nil else {
      // No program is run: what it prints is what is read here.
      guard let text = try? TextDecoding.text(of: bytes, path: "t"),
        let document = try? format.read(text, "t")
      else { return [] }
      return [document]
    }
    return Document.readAll(bytes: bytes, path: "t", format: format).documents
  }

  /// A file as inputs of the format that its ending or its text tells, and as plain text.
  static func seeds(_ bytes: [UInt8], _ path: String) -> [[UInt8]] {
    let told = Format.detect(path: path, text: bytes).name
    return Format.all.indices.filter { index in
      let format = Format.all[index]
      return format.name == told || format.name == Format.plainText.name
        || (told == Format.plainText.name && format.converter != nil) || format.matches(bytes)
    }.map { seed($0, bytes) }
  }
}
