internal import Source

/// A scale from zero to a round end, with ticks at round numbers or at given marks.
struct LinearScale: Equatable {
  /// The number at the far end.
  let end: Int
  /// The numbers at which ticks stand, zero and the end among them.
  let ticks: [Int]

  /// The ticks among them that mean something of their own.
  let marks: [Int]

  /// The smallest scale that holds a number with about so many ticks.
  init(covering largest: Int, ticks wanted: Int = 4) {
    let largest = max(largest, 1)
    let least = max((largest + wanted - 1) / wanted, 1)
    var power = 1
    while power <= least / 10 { power *= 10 }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? least
    end = (largest + step - 1) / step * step
    ticks = Array(stride(from: 0, through: end, by: step))
    marks = []
  }

  /// A scale of percent with ticks at marks that mean something.
  init(percentMarkedAt marks: [Int]) {
    end = 100
    ticks = [0] + marks + [100]
    self.marks = marks
  }

  /// Where a number lies, in percent of the scale's length.
  func place(_ value: Int) -> Double { 100 * Double(value) / Double(end) }
}

/// Numbers and words as a drawing has them.
enum Drawing {
  /// A length in percent of the drawing's width.
  static func percent(_ value: Double) -> String { Numbers.decimal(value, places: 2) + "%" }

  /// A number as ticks have it: thousands and millions by a letter.
  static func tick(_ value: Int) -> String {
    if value >= 1_000_000 { return Numbers.decimal(Double(value) / 1_000_000, places: 1) + "M" }
    if value >= 10_000 { return Numbers.decimal(Double(value) / 1_000, places: 1) + "k" }
    return Numbers.grouped(value)
  }

  /// A text cut to about so many letters; those of East Asia are twice as wide.
  static func fitted(_ text: String, letters: Int) -> String {
    var room = letters
    var result = ""
    for character in Display.escaped(text) {
      room -= (character.unicodeScalars.first?.value ?? 0) >= 0x1100 ? 2 : 1
      if room < 0 { return result + "\u{2026}" }
      result.append(character)
    }
    return result
  }
}
