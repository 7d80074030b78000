import Foundation
import Linting
import Testing

/// What readers who had not seen the rules' code said of the rules' findings in resumes of others.
private struct Precision: Decodable {
  struct Measured: Decodable {
    var id: String
    var hits: Int
    var judged: Int
    var right: Int
    /// Whether too few findings were judged to tell how often the rule is right.
    var unmeasured: Bool
  }

  var date: String
  var data: String
  var rules: [Measured]

  /// Read from the file beside this one.
  static func read() throws -> Precision {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "precision.json")
    return try JSONDecoder().decode(Precision.self, from: Data(contentsOf: file))
  }
}

@Suite("How often findings are right")
struct PrecisionTests {
  @Test("every rule is listed once, in order, with counts that can be")
  func listed() throws {
    let precision = try Precision.read()
    #expect(precision.rules.map(\.id) == Rule.all.map(\.id))
    for rule in precision.rules {
      #expect(0 <= rule.right && rule.right <= rule.judged && rule.judged <= rule.hits, "\(rule)")
      #expect(rule.unmeasured == (rule.judged < 10), "\(rule)")
    }
    #expect(!precision.date.isEmpty && !precision.data.isEmpty)
  }

  @Test("a rule is on by default only if nine of ten findings are right, or no reader can differ")
  func defaults() throws {
    for (rule, measured) in zip(Rule.all, try Precision.read().rules) where rule.isDefault {
      if measured.unmeasured {
        #expect(rule.isMechanical, "\(rule.name) is on, but nobody measured it")
      } else {
        #expect(measured.right * 10 >= measured.judged * 9, "\(rule.name): \(measured)")
      }
    }
  }
}
