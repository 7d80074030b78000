/// A JSON value that knows where it stands.
package struct JSONNode: Sendable {
  /// What the value is.
  package enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key of an object with its value; order and duplicates are kept.
  package struct Member: Sendable {
    package var key: String
    /// Where the key stands, quotes included.
    package var keyRange: Range<Int>
    package var value: JSONNode
  }

  package var value: Value
  /// Bytes of the source from the value's first to past its last.
  package var range: Range<Int>

  /// The value of an object's key, the first where it stands twice; nil where there is none.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string, nil of another value.
  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The items of an array, nil of another value.
  package var array: [JSONNode]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// The name of the value's type as an error names it.
  package var typeName: String {
    switch value {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
