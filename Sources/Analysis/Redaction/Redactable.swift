package import Source

/// A value of a report whose texts can be masked.
package protocol Redactable {
  /// Masks each text that comes from a resume or a posting, and each path.
  mutating func redact(_ masks: Redaction)
}

extension Redactable {
  /// The value with its texts masked, or as it is without masks.
  package func redacted(_ masks: Redaction?) -> Self {
    guard let masks else { return self }
    var copy = self
    copy.redact(masks)
    return copy
  }
}

extension String: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { self = masks.masked(self) }

  /// Masks the names in a path, which no pattern of a link should be sought in.
  package mutating func redactPath(_ masks: Redaction) { self = masks.masked(path: self) }
}

extension Optional: Redactable where Wrapped: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { self?.redact(masks) }
}

extension Array: Redactable where Element: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    for index in indices { self[index].redact(masks) }
  }
}

extension [String] {
  /// Masks the names in paths.
  mutating func redactPaths(_ masks: Redaction) {
    for index in indices { self[index].redactPath(masks) }
  }
}

extension Place: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { path.redactPath(masks) }
}

extension Quote: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    place.redact(masks)
    text.redact(masks)
  }
}
