/// A hash table from keys to chains of phrases: open addressing behind a bit filter.
struct PhraseIndex: Sendable {
  /// A phrase with all that is needed to compare it, so that a look-up touches little memory.
  struct Item: Sendable {
    /// Its first eight bytes, or those that there are, the first in the lowest place.
    var head: UInt64
    /// The number given with the phrase.
    var id: Int32
    /// The index of its first word in the table's words.
    var word: Int32
    /// The next item of the same key, or -1.
    var next: Int32 = -1
    /// Where its first word begins in the table's pool, and the bytes from there to the end of its
    /// last one.
    var start: Int32
    var length: UInt16
    var wordCount: UInt8
    var leadingDot: Bool
    /// Whether the phrase's last byte is a `y`.
    var endsInY: Bool
    var tail: Boundary.Tail
    /// Whether a text of the same bytes fits it.
    var isLiteral: Bool

    /// Whether it has more than one letter and nothing but words and what parts them.
    var isPlain: Bool { !leadingDot && tail == .none && length > 1 }
  }

  struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The first item of the key, or -1 where the slot is empty.
    var item: Int32 = -1
  }

  private(set) var filter: HashFilter
  private(set) var items: [Item]
  /// The count is a power of two.
  private var slots: [Slot]

  /// Phrases and their keys before they are linked to a table.
  struct Entries: Sendable {
    private(set) fileprivate var items: [Item] = []
    private(set) fileprivate var keys: [UInt32] = []

    init(capacity: Int) {
      items.reserveCapacity(capacity)
      keys.reserveCapacity(capacity)
    }

    mutating func append(_ item: Item, _ key: UInt32) {
      items.append(item)
      keys.append(key)
    }

    /// Hands the items on without a copy.
    fileprivate mutating func take() -> [Item] {
      var taken: [Item] = []
      swap(&taken, &items)
      return taken
    }
  }

  /// A table of the entries, whose items it takes.
  ///
  /// In a chain longer phrases come before shorter ones, and of equally long ones those that come
  /// later in the list before earlier ones.
  init(_ entries: inout Entries) {
    items = entries.take()
    let keys = entries.keys
    filter = HashFilter(capacity: items.count)
    var size = 4
    while size < items.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    var waiting: [Int] = []
    var count = items.first?.wordCount ?? 0
    for index in items.indices { count = min(count, items[index].wordCount) }
    for index in items.indices {
      if items[index].wordCount == count { link(index, keys[index]) } else { waiting.append(index) }
    }
    while !waiting.isEmpty {
      count += 1
      var longer: [Int] = []
      for index in waiting {
        if items[index].wordCount == count {
          link(index, keys[index])
        } else {
          longer.append(index)
        }
      }
      waiting = longer
    }
  }

  /// Puts an item before those of the same key.
  private mutating func link(_ index: Int, _ hash: UInt32) {
    filter.insert(hash)
    let slot = slot(of: hash)
    items[index].next = slots[slot].item
    slots[slot] = Slot(hash: hash, item: Int32(index))
  }

  /// The slot that holds a key, or the empty one where it would go.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].item >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// What an index of a slot is masked with.
  var slotMask: Int { slots.count - 1 }

  /// Adds all keys to a filter.
  func insertKeys(into filter: inout HashFilter) {
    for slot in slots where slot.item >= 0 { filter.insert(slot.hash) }
  }

  /// Hands on the filter, the slots and the items; nil where there is no item.
  @inline(__always)
  func withPointers<Result>(
    _ body: (UnsafePointer<UInt64>, UnsafePointer<Slot>, UnsafePointer<Item>) -> Result?
  ) -> Result? {
    unsafe filter.bits.withUnsafeBufferPointer { bits in
      unsafe slots.withUnsafeBufferPointer { slots in
        unsafe items.withUnsafeBufferPointer { items in
          guard let bits = bits.baseAddress, let slots = slots.baseAddress,
            let items = items.baseAddress
          else { return nil }
          return unsafe body(bits, slots, items)
        }
      }
    }
  }
}
