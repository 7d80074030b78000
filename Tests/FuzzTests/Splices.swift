/// Makes inputs of pieces of others and of noise, the same ones in every run.
struct Splices {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 77 }

  /// An input that begins as one of the seeds does, so that it is read in its way.
  mutating func input(of seeds: [[UInt8]]) -> [UInt8] {
    var input = Array(seeds[number(seeds.count)].prefix(number(1500) + 1))
    for _ in 0..<number(6) {
      let piece = seeds[number(seeds.count)]
      let start = number(piece.count)
      input += piece[start..<min(start + number(400), piece.count)]
      input += noise()
    }
    for _ in 0..<number(4) where input.count > 1 {
      input[1 + number(input.count - 1)] = UInt8(number(256))
    }
    return input
  }

  private mutating func noise() -> [UInt8] {
    let pieces = [
      "", "\r\n- ", "\n\n## Experience\n", "{", "}", "[", "\"", "<!--", "</div><li>", "&#x1F600;",
      "\\item ", "\\", "%", "#", "```", "| ", "cv:\n  a: ", "=C3", "\u{FB01}\u{AD}\u{200B}",
    ]
    return Array(pieces[number(pieces.count)].utf8)
  }

  /// A number below a limit, by SplitMix64; 0 where the limit is not above that.
  private mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit > 0 ? Int((value ^ (value >> 31)) % UInt64(limit)) : 0
  }
}
