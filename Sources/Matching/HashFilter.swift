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

/// A hash table from keys to chains of phrases: open addressing behind a bit filter.
struct PhraseIndex: Sendable {
  private struct Item: Sendable {
    var hash: UInt32
    var entry: Int32
    /// The next item of the same key, or -1.
    var next: Int32
  }

  private var filter: HashFilter
  private var items: [Item] = []
  /// The first item of each key, or -1; the count is a power of two.
  private var slots: [Int32]

  /// Builds the table; of items with one key the last comes first.
  init(_ list: [(hash: UInt32, entry: Int32)]) {
    var size = 16
    while size < list.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    filter = HashFilter(capacity: list.count)
    items.reserveCapacity(list.count)
    for (hash, entry) in list {
      filter.insert(hash)
      let slot = slot(of: hash)
      items.append(Item(hash: hash, entry: entry, next: slots[slot]))
      slots[slot] = Int32(items.count - 1)
    }
  }

  /// The slot that holds a key, or the empty one where it would go.
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0, items[Int(slots[slot])].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether the table may hold a key; a wrong yes is possible, a wrong no is not.
  @inline(__always)
  func mayHold(_ hash: UInt32) -> Bool { filter.mayHold(hash) }

  /// The first item of a key, or -1.
  @inline(__always)
  func first(_ hash: UInt32) -> Int32 { filter.mayHold(hash) ? slots[slot(of: hash)] : -1 }

  /// The phrase of an item.
  func entry(_ item: Int32) -> Int32 { items[Int(item)].entry }

  /// The next item of the same key, or -1.
  func next(_ item: Int32) -> Int32 { items[Int(item)].next }
}
