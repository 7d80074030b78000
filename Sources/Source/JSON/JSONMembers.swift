extension JSONWriter {
  /// Writes a member with a string, or null for nil.
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a member with a whole number, or null for nil.
  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    integer(value)
  }

  /// Writes a member with a number of at most three decimals.
  package mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    number(value)
  }

  /// Writes a member with true or false.
  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member with an array of strings.
  package mutating func member(_ name: StaticString, _ values: some Sequence<String>) {
    key(name)
    strings(values)
  }
}
