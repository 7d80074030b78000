/// How often two skills were asked for together: a hash table of the pairs.
///
/// A posting has some hundred pairs; a dictionary, which guards against chosen keys, takes five
/// times as long for each.
struct PairCounts: Sendable {
  /// The smaller index in the upper half; ``empty`` where no pair stands.
  private var keys: [UInt64]
  private var counts: [Int32]
  private var used = 0
  private static let empty = UInt64.max

  init() {
    keys = Array(repeating: PairCounts.empty, count: 1024)
    counts = Array(repeating: 0, count: 1024)
  }

  /// How often a pair came; the first index must be the smaller one.
  subscript(first: Int32, second: Int32) -> Int {
    Int(counts[slot(of: PairCounts.key(first, second))])
  }

  /// Counts a pair once more; the first index must be the smaller one.
  mutating func add(_ first: Int32, _ second: Int32) {
    let key = PairCounts.key(first, second)
    let slot = slot(of: key)
    if keys[slot] == PairCounts.empty {
      keys[slot] = key
      used += 1
    }
    counts[slot] += 1
    if used * 2 > keys.count { grow() }
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key, keys[slot] != PairCounts.empty { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = Array(repeating: PairCounts.empty, count: oldKeys.count * 2)
    counts = Array(repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != PairCounts.empty {
      let slot = slot(of: key)
      keys[slot] = key
      counts[slot] = oldCounts[index]
    }
  }
}
