/// A set of hashes that may say yes wrongly and never no: about sixteen bits for each member, so
/// that one other word in sixteen is let through.
struct HashFilter: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  init(capacity: Int) {
    var words = 1
    while words * 4 < capacity { words *= 2 }
    bits = [UInt64](repeating: 0, count: words)
    mask = words - 1
  }

  mutating func insert(_ hash: UInt32) {
    bits[Int(hash >> 6) & mask] |= 1 << UInt64(hash & 63)
  }

  @inline(__always)
  func mayHold(_ hash: UInt32) -> Bool {
    bits[Int(hash >> 6) & mask] & (1 << UInt64(hash & 63)) != 0
  }
}
