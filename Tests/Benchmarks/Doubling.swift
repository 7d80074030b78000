internal import Foundation
internal import Source

/// Measures work on an input and on one twice as long: the longer one must take about twice the
/// time.
enum Doubling {
  /// How many times longer an input of double length may take; a quadratic step makes it four.
  static let limit = 2.5

  /// Does the work on an input and on one twice as long, prints the figures, and tells whether the
  /// longer one took too long.
  ///
  /// By the processor's time and the shortest of some runs: what disturbs a run only makes it longer.
  /// Where an input outgrows a cache of the processor, one doubling takes longer than it should; a
  /// quadratic step slows the next one too. Hence too long is only what is so twice over.
  ///
  /// - Parameters:
  ///   - name: What the input is called.
  ///   - size: The bytes of the shorter one.
  ///   - input: Makes an input of so many bytes.
  ///   - work: Does the work on it.
  /// - Returns: Whether the longer one took too long.
  static func isSlow<Input>(
    _ name: String, size: Int, input: (Int) throws -> Input, work: (Input) throws -> Void
  ) rethrows -> Bool {
    let double = try input(2 * size)
    var (ratio, seconds) = try compare(input(size), double, work)
    if ratio > limit {
      told(name, 2 * size, seconds, ratio)
      (ratio, seconds) = try compare(double, input(4 * size), work)
      told(name + ", again", 4 * size, seconds, ratio)
    } else {
      told(name, 2 * size, seconds, ratio)
    }
    return ratio > limit
  }

  /// The ratio of the times that two inputs take, and the seconds of the longer one.
  private static func compare<Input>(
    _ single: Input, _ double: Input, _ work: (Input) throws -> Void
  ) rethrows -> (ratio: Double, seconds: Double) {
    var best = [Double.infinity, Double.infinity]
    for run in 0..<7 where run < 3 || best[1] > limit * best[0] {
      for place in 0...1 {
        let start = clock()
        try work(place == 0 ? single : double)
        best[place] = min(best[place], Double(clock() - start) / Double(CLOCKS_PER_SEC))
      }
    }
    // What takes less than a hundredth of a second is not measured, and cannot be quadratic.
    return (best[1] < 0.01 ? 0 : best[1] / best[0], best[1])
  }

  private static func told(_ name: String, _ bytes: Int, _ seconds: Double, _ ratio: Double) {
    let pad = String(repeating: " ", count: max(36 - name.count, 1))
    let speed =
      seconds < 0.01
      ? "at once"
      : Numbers.decimal(Double(bytes) / 1e6 / seconds, places: 1) + " MB/s, double length "
        + Numbers.decimal(ratio, places: 2) + " times the time"
    print("  \(name)\(pad)\(speed)\(ratio > limit ? ": TOO SLOW" : "")")
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
