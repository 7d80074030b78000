internal import Documents
internal import Linting
internal import Source

/// Holds findings back in the values of a JSON file to which the configuration points, as JSON has
/// no comments that could.
enum PointedValues {
  /// Marks the findings that stand in such a value, and tells what was pointed to in vain.
  static func mark(
    _ findings: inout [Finding], in document: Document, by settings: [PerFileSettings]
  ) -> [String] {
    guard !settings.isEmpty else { return [] }
    let root = try? JSONParser.parse(document.original, path: document.path)
    var notes: [String] = []
    for setting in settings {
      let rules = (try? RuleSelection.rules(named: setting.ignore)) ?? []
      let ids = Set(rules.map(\.id))
      for pointer in setting.pointers {
        guard let range = root.flatMap({ value($0, at: pointer.text) })?.range else {
          notes.append(told(pointer, root == nil ? "is no JSON" : "has no such value", document))
          continue
        }
        var isUsed = false
        for index in findings.indices
        where ids.contains(findings[index].rule.id) && range.contains(findings[index].original) {
          isUsed = true
          guard findings[index].suppressed == nil else { continue }
          findings[index].suppressed = Suppression(kind: .configuration, reason: setting.reason)
        }
        if !isUsed { notes.append(told(pointer, "has nothing there to hold back", document)) }
      }
    }
    return notes
  }

  private static func told(
    _ pointer: PerFileSettings.Pointer, _ what: String, _ document: Document
  ) -> String {
    var problem = pointer.place
    problem.excerpt = nil
    problem.message =
      "\(Display.escaped(pointer.text)): \(Display.escaped(document.path)) \(what)"
    return problem.rendered
  }

  /// A part of a pointer, in which `~1` is a slash and `~0` a tilde.
  private static func unescaped(_ part: Substring) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in part.utf8 {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
        isEscaped = false
      } else if byte == UInt8(ascii: "~") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value that a JSON pointer leads to (RFC 6901); "" is the whole.
  private static func value(_ root: JSONNode, at pointer: String) -> JSONNode? {
    var node = root
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let key = unescaped(part)
      if let items = node.array {
        guard let index = Int(key), items.indices.contains(index) else { return nil }
        node = items[index]
      } else if let next = node[key] {
        node = next
      } else {
        return nil
      }
    }
    return node
  }
}
