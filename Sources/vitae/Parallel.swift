#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs work on several cores without changing what comes out.
enum Parallel {
  /// The number of cores of this machine.
  static var cores: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// The results of the items in the order of the items, made on at most `jobs` cores.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(transform) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func start() {
        guard next < items.count else { return }
        let (index, item) = (next, items[next])
        group.addTask { (index, transform(item)) }
        next += 1
      }
      for _ in 0..<jobs { start() }
      var results = [Result?](repeating: nil, count: items.count)
      while let (index, result) = await group.next() {
        results[index] = result
        start()
      }
      return results.compactMap { $0 }
    }
  }
}
