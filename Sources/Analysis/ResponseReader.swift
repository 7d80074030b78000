package import Lexicon
internal import Source

/// What became of an application, by its most common names.
package enum ResponseStatus: String, CaseIterable, Sendable {
  case applied
  case noAnswer = "no answer"
  case rejected, interview, offer

  /// Whether somebody answered.
  var isAnswer: Bool { self != .applied && self != .noAnswer }
}

/// Reads how an application went from a user's own words.
package struct ResponseReader: Sendable {
  private let statuses: [String: ResponseStatus]
  private let refusals: Set<String>

  /// Reads the list `response-words` of `wording/`.
  package init(wording: WordLists) {
    let list = wording.list("response-words")
    refusals = Set(list.words("not-applied"))
    var statuses: [String: ResponseStatus] = [:]
    for (group, status) in [
      ("applied", ResponseStatus.applied), ("no-answer", .noAnswer), ("rejected", .rejected),
      ("interview", .interview), ("offer", .offer),
    ] {
      for word in list.words(group) { statuses[word] = status }
    }
    self.statuses = statuses
  }

  /// The status of an application: one of ``ResponseStatus``, else the user's own word in lower
  /// case.
  ///
  /// - Parameters:
  ///   - applied: Yes, no, or the day; nil or empty where nothing is said.
  ///   - status: How it went; nil or empty where nothing is said.
  /// - Returns: Nil where no application was made.
  package func response(applied: String?, status: String?) -> String? {
    let applied = applied.map(ResponseReader.plain) ?? ""
    let status = status.map(ResponseReader.plain) ?? ""
    if refusals.contains(applied) || (applied.isEmpty && status.isEmpty) { return nil }
    // A day, a yes or a status in the column of whether one applied.
    let word = status.isEmpty ? applied : status
    if refusals.contains(word) { return nil }
    if let known = statuses[word] { return known.rawValue }
    return status.isEmpty ? ResponseStatus.applied.rawValue : word
  }

  private static func plain(_ text: String) -> String {
    let bytes = ASCII.lowercased(text.utf8)
    return String(decoding: bytes[ASCII.trimmed(bytes.indices, in: bytes)], as: UTF8.self)
  }
}
