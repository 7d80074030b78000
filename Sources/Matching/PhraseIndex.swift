/// A hash table from keys to chains of phrases: open addressing behind a bit filter.
struct PhraseIndex: Sendable {
  /// A phrase with all that is needed to compare it, so that a look-up touches little memory.
  struct Item: Sendable {
    /// The number given with the phrase.
    var id: Int32
    /// The bytes of the phrase in the pool.
    var start: Int32
    var end: Int32
    var wordCount: Int32
    /// The next item of the same key, or -1.
    var next: Int32 = -1
  }

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The first item of the key, or -1 where the slot is empty.
    var item: Int32 = -1
  }

  private var filter: HashFilter
  private(set) var items: [Item] = []
  /// The count is a power of two.
  private var slots: [Slot]

  /// A table for so many items.
  init(capacity: Int) {
    filter = HashFilter(capacity: capacity)
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    items.reserveCapacity(capacity)
  }

  /// Adds an item before those of the same key.
  mutating func insert(_ item: Item, _ hash: UInt32) {
    filter.insert(hash)
    let slot = slot(of: hash)
    items.append(item)
    items[items.count - 1].next = slots[slot].item
    slots[slot] = Slot(hash: hash, item: Int32(items.count - 1))
  }

  /// The slot that holds a key, or the empty one where it would go.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].item >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether the table may hold a key; a wrong yes is possible, a wrong no is not.
  @inline(__always)
  func mayHold(_ hash: UInt32) -> Bool { filter.mayHold(hash) }

  /// The first item of a key, or -1.
  @inline(__always)
  func first(_ hash: UInt32) -> Int32 { slots[slot(of: hash)].item }
}
