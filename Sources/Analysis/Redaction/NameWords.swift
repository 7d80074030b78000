internal import Source

/// The words of a person's name, found also alone and as parts of handles.
struct NameWords: Sendable {
  /// A name of so many letters is one also within a longer word, such as the handle "alovelace".
  private static let longName = 5

  private let words: [[UInt8]]
  private let lower: [[UInt8]]

  /// - Parameter name: The words as the resume writes them; initials and particles are left out.
  init(_ name: [String]) {
    words = name.map { Array($0.utf8) }.flatMap { MaskedPhrase.words(of: $0) }.filter { word in
      word.count > 1 && !ASCII.isLower(word[0])
    }
    lower = words.map { Array(String(decoding: $0, as: UTF8.self).lowercased().utf8) }
  }

  /// Where one of the words stands with its capital, in any case in a path, or within a longer word.
  func ranges(in text: [UInt8], anyCase: Bool = false) -> [MaskedRange] {
    guard !words.isEmpty else { return [] }
    var found: [MaskedRange] = []
    var index = 0
    while index < text.count {
      guard MaskedPhrase.isPart(text[index]) else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { !MaskedPhrase.isPart($0) } ?? text.count
      if isName(text[index..<end], anyCase) {
        found.append(MaskedRange(range: index..<end, mask: .name))
      }
      index = end
    }
    return found
  }

  private func isName(_ token: ArraySlice<UInt8>, _ anyCase: Bool) -> Bool {
    let small = Array(String(decoding: token, as: UTF8.self).lowercased().utf8)
    return lower.indices.contains { index in
      let name = lower[index]
      if small == name { return anyCase || !ASCII.isLower(token[token.startIndex]) }
      return name.count >= Self.longName && small.count > name.count
        && small.indices.contains { small[$0...].starts(with: name) }
    }
  }
}
