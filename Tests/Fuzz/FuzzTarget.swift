/// A part of the tool that takes what strangers wrote, and what must hold of its answer.
package struct FuzzTarget: Sendable {
  /// The name that the runner takes.
  package let name: String
  /// Gives the part an input.
  ///
  /// - Returns: A number made of the answer, so that no work is left out for want of use.
  /// - Throws: What does not hold.
  package let run: @Sendable (_ input: [UInt8]) throws(Broken) -> Int
  /// What a file of the fixtures is as inputs.
  package let seeds: @Sendable (_ file: [UInt8], _ path: String) -> [[UInt8]]

  /// All targets; the runner takes them in this order.
  package static let all = [documents, matcher, postings, resumes, data]
}

/// What was to hold of an answer, and does not.
package struct Broken: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// Ends a run where a condition does not hold.
func require(
  _ holds: Bool, _ what: @autoclosure () -> String
) throws(Broken) {
  if !holds { throw Broken(what()) }
}
