internal import Source

/// A value of a resume that is written as data, be it JSON or YAML.
struct DataNode {
  /// What the value is.
  indirect enum Value {
    case empty
    case text(MappedText)
    case list([DataNode])
    case fields([(key: MappedText, value: DataNode)])
  }

  var value: Value

  init(_ value: Value) { self.value = value }

  /// A value of JSON; truths say nothing that a resume shows.
  init(_ node: JSONNode, in bytes: [UInt8]) {
    switch node.value {
    case .null, .bool: value = .empty
    case .number: value = .text(MappedText(bytes, node.range))
    case .string:
      let inner = node.range.lowerBound + 1..<node.range.upperBound - 1
      value = .text(MappedText(JSONText(bytes, inner, mapped: true)))
    case .array(let items): value = .list(items.map { DataNode($0, in: bytes) })
    case .object(let members):
      value = .fields(
        members.map { member in
          let inner = member.keyRange.lowerBound + 1..<member.keyRange.upperBound - 1
          return (MappedText(bytes, inner), DataNode(member.value, in: bytes))
        })
    }
  }

  /// The value of a key, or nil where it is missing.
  subscript(key: String) -> DataNode? {
    guard case .fields(let fields) = value else { return nil }
    return fields.first { $0.key.bytes.elementsEqual(key.utf8) }?.value
  }

  /// Its text, or nil where it is no text or an empty one.
  var text: MappedText? {
    guard case .text(let text) = value, !text.isBlank else { return nil }
    return text
  }
}
