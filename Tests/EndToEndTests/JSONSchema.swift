import Foundation

/// As much of JSON Schema 2020-12 as the published schemas use.
struct JSONSchema {
  private let root: [String: Any]

  /// A schema of Lexicons/schema.
  init(_ name: String) throws {
    let file = Program.repository.appending(path: "Lexicons/schema/\(name).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// The places at which a value is not as the schema has it, and why.
  func faults(_ value: Any) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return faults(value, target, path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      return choices.contains { faults(value, $0, path).isEmpty } ? [] : ["\(path): none of anyOf"]
    }
    var found: [String] = []
    if let type = schema["type"] {
      let types = type as? [String] ?? [type as? String ?? ""]
      if !types.contains(where: { Self.isOfType(value, $0) }) { found.append("\(path): type") }
    }
    let allowed = schema["enum"] as? [Any] ?? schema["const"].map { [$0] }
    if let allowed, !allowed.contains(where: { ($0 as? NSObject) == (value as? NSObject) }) {
      found.append("\(path): value")
    }
    if let least = schema["minimum"] as? Int, let number = value as? Int, number < least {
      found.append("\(path): below \(least)")
    }
    if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
      for (index, item) in values.enumerated() {
        found += faults(item, items, "\(path)[\(index)]")
      }
    }
    return found + members(value, schema, path)
  }

  private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let properties = schema["properties"] as? [String: [String: Any]],
      let object = value as? [String: Any]
    else { return [] }
    let required = schema["required"] as? [String] ?? []
    var found = required.filter { object[$0] == nil }.map { "\(path).\($0): left out" }
    for (key, member) in object.sorted(by: { $0.key < $1.key }) {
      if let property = properties[key] {
        found += faults(member, property, "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path).\(key): unknown")
      }
    }
    return found
  }

  private static func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "integer": value is Int && !(value is String)
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
