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
