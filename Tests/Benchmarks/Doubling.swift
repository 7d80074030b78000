internal import Foundation
internal import Source

/// Measures work on an input and on one twice as long: the longer one must take about twice the
/// time.
enum Doubling {
  /// How many times longer an input of double length may take; a quadratic step makes it four.
  static let limit = 2.5

  /// Does the work on both, prints the figures, and tells whether the longer one took too long.
  ///
  /// By the processor's time and the shortest of some runs: what disturbs a run only makes it longer.
  ///
  /// - Parameters:
  ///   - name: What the input is called.
  ///   - bytes: The size of the longer one.
  ///   - work: Does the work on the shorter one for 0, on the longer one for 1.
  /// - Returns: Whether the longer one took too long.
  static func isSlow(_ name: String, bytes: Int, work: (Int) throws -> Void) rethrows -> Bool {
    var best = [Double.infinity, Double.infinity]
    for run in 0..<7 where run < 3 || best[1] > limit * best[0] {
      for place in 0...1 {
        let start = clock()
        try work(place)
        best[place] = min(best[place], Double(clock() - start) / Double(CLOCKS_PER_SEC))
      }
    }
    // What takes less than a hundredth of a second is not measured, and cannot be quadratic.
    let ratio = best[1] < 0.01 ? 0 : best[1] / best[0]
    let pad = String(repeating: " ", count: max(36 - name.count, 1))
    let speed =
      best[1] < 0.01
      ? "at once"
      : Numbers.decimal(Double(bytes) / 1e6 / best[1], places: 1) + " MB/s, double length "
        + Numbers.decimal(ratio, places: 2) + " times the time"
    print("  \(name)\(pad)\(speed)\(ratio > limit ? ": TOO SLOW" : "")")
    return ratio > limit
  }

  /// A text of about so many bytes: what stands once before and behind what is repeated.
  static func text(_ size: Int, _ head: String, _ unit: String, _ tail: String) -> [UInt8] {
    let unit = Array(unit.utf8)
    var text = Array(head.utf8)
    text.reserveCapacity(size + unit.count + tail.utf8.count)
    while text.count < size { text.append(contentsOf: unit) }
    return text + Array(tail.utf8)
  }
}
