internal import Linting
internal import Source

/// How long each rule took over all files.
enum RuleTimes {
  /// A line a rule, the slowest first.
  ///
  /// - Parameter times: The times of each file by the rules' ids.
  /// - Returns: The lines.
  static func text(_ times: [[String: Duration]]) -> [UInt8] {
    var sums: [String: Duration] = [:]
    for file in times { sums.merge(file) { $0 + $1 } }
    let rows = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let lines = rows.map { id, time in
      let (seconds, rest) = time.components
      let milliseconds = Double(seconds) * 1e3 + Double(rest) * 1e-15
      let text = Numbers.decimal(milliseconds, places: 3)
      let pad = String(repeating: " ", count: max(10 - text.utf8.count, 0))
      return "\(pad)\(text) ms  \(id) \(Rule.named(id)?.name ?? "")\n"
    }
    return Array(lines.joined().utf8)
  }
}
