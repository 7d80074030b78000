import Foundation

/// SHA-256 as FIPS 180-4 has it, to hold the hashes in a page's policy true.
enum SHA256 {
  /// The digest of a text in base 64, as a Content-Security-Policy names it.
  static func name(of text: String) -> String {
    "sha256-" + Data(digest(Array(text.utf8))).base64EncodedString()
  }

  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state = primes(8).map { fraction(Double($0).squareRoot()) }
    let keys = primes(64).map { fraction(cbrt(Double($0))) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
    }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      add(Array(bytes[start..<start + 64]), to: &state, keys)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func add(_ block: [UInt8], to state: inout [UInt32], _ keys: [UInt32]) {
    var words = stride(from: 0, to: 64, by: 4).map { at in
      block[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for at in 16..<64 {
      let (early, late) = (words[at - 15], words[at - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[at - 16] &+ first &+ words[at - 7] &+ second)
    }
    var h = state
    for at in 0..<64 {
      let mixed = turned(h[4], 6) ^ turned(h[4], 11) ^ turned(h[4], 25)
      let choice = h[4] & h[5] ^ ~h[4] & h[6]
      let first = h[7] &+ mixed &+ choice &+ keys[at] &+ words[at]
      let sum = turned(h[0], 2) ^ turned(h[0], 13) ^ turned(h[0], 22)
      let majority = h[0] & h[1] ^ h[0] & h[2] ^ h[1] & h[2]
      h = [first &+ sum &+ majority, h[0], h[1], h[2], h[3] &+ first, h[4], h[5], h[6]]
    }
    for at in 0..<8 { state[at] &+= h[at] }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  /// The first 32 bits of what stands behind the point.
  private static func fraction(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }

  private static func primes(_ count: Int) -> [Int] {
    var primes: [Int] = []
    var number = 2
    while primes.count < count {
      if !primes.contains(where: { number % $0 == 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }
}
