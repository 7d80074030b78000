internal import Source

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
    fileprivate var items: [Item] = []
    fileprivate var keys: [UInt32] = []
    /// Plurals, with the indices of their phrases.
    fileprivate var plurals: [(item: Int32, key: UInt32)] = []

    init(capacity: Int, plurals hasPlurals: Bool) {
      items.reserveCapacity(hasPlurals ? capacity * 2 : capacity)
      keys.reserveCapacity(capacity)
      if hasPlurals { plurals.reserveCapacity(capacity) }
    }

    @inline(__always)
    mutating func append(_ item: Item, _ key: UInt32) {
      items.append(item)
      keys.append(key)
    }

    /// Adds the plural of the phrase that was added last.
    @inline(__always)
    mutating func appendPlural(_ key: UInt32) { plurals.append((Int32(items.count - 1), key)) }
  }

  /// A table of the entries, whose items it takes.
  ///
  /// In a chain longer phrases come before shorter ones, and of equally long ones those that come
  /// later in the list before earlier ones, plurals last.
  init(_ entries: consuming Entries) {
    let (keys, plurals) = (entries.keys, entries.plurals)
    items = entries.items
    entries.items = []
    let count = items.count
    for plural in plurals { items.append(items[Int(plural.item)]) }
    filter = HashFilter(capacity: items.count)
    var size = 4
    while size < items.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for plural in plurals { filter.insert(plural.key) }
    for key in keys { filter.insert(key) }
    unsafe items.withUnsafeMutableBufferPointer { items in
      unsafe slots.withUnsafeMutableBufferPointer { slots in
        for index in plurals.indices {
          unsafe PhraseIndex.link(count + index, plurals[index].key, items, slots)
        }
        for index in keys.indices { unsafe PhraseIndex.link(index, keys[index], items, slots) }
      }
    }
  }

  /// Puts an item before the first of the same key that is no longer than it.
  ///
  /// Over pointers, as no index can be out of bounds and it is done for each phrase at every start.
  @inline(__always)
  private static func link(
    _ index: Int, _ hash: UInt32, _ items: UnsafeMutableBufferPointer<Item>,
    _ slots: UnsafeMutableBufferPointer<Slot>
  ) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while unsafe slots[slot].item >= 0, unsafe slots[slot].hash != hash { slot = (slot + 1) & mask }
    var next = unsafe slots[slot].item
    var previous: Int32 = -1
    while next >= 0, unsafe items[Int(next)].wordCount > items[index].wordCount {
      previous = next
      next = unsafe items[Int(next)].next
    }
    unsafe items[index].next = next
    if previous >= 0 {
      unsafe items[Int(previous)].next = Int32(index)
    } else {
      unsafe slots[slot] = Slot(hash: hash, item: Int32(index))
    }
  }

  /// Gives the first of equal phrases, which is the one that is found, the bits of all their
  /// numbers.
  mutating func uniteEqual(in pool: [UInt8]) {
    for index in items.indices {
      var other = items[index].next
      while other >= 0, items[Int(other)].wordCount == items[index].wordCount {
        if areEqual(items[index], items[Int(other)], pool) {
          items[index].id |= items[Int(other)].id
        }
        other = items[Int(other)].next
      }
    }
  }

  /// Whether two phrases are the same bytes to their ends.
  private func areEqual(_ left: Item, _ right: Item, _ pool: [UInt8]) -> Bool {
    guard left.head == right.head, left.length == right.length,
      left.leadingDot == right.leadingDot
    else { return false }
    var offset = 0
    while true {
      let byte = pool[Int(left.start) + offset]
      guard byte == pool[Int(right.start) + offset] else { return false }
      if byte == ASCII.tab || byte == ASCII.lineFeed { return true }
      offset += 1
    }
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
