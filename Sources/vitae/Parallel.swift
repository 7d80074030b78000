internal import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs work on several cores without changing what comes out.
///
/// By Dispatch and not by tasks: an asynchronous `main` ends its first thread, which in a static
/// binary makes the unwinder sort its tables: 3 ms of every run, measured.
enum Parallel {
  /// The number of cores of this machine.
  static var cores: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// The results of two pieces of work, made at the same time where there are two cores for them.
  static func both<First: Sendable, Second: Sendable>(
    jobs: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    var results: (First?, Second?) = (nil, nil)
    guard jobs > 1 else { return (first(), second()) }
    unsafe withUnsafeMutablePointer(to: &results) { pointer in
      // Each piece of work writes to its own place only.
      nonisolated(unsafe) let slots = unsafe pointer
      DispatchQueue.concurrentPerform(iterations: 2) { piece in
        Heap.prepareWorker()
        if piece == 0 {
          unsafe slots.pointee.0 = first()
        } else {
          unsafe slots.pointee.1 = second()
        }
      }
    }
    return (results.0 ?? first(), results.1 ?? second())
  }

  /// The results of the items in the order of the items, made on at most `jobs` cores.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(transform) }
    var results = [Result?](repeating: nil, count: items.count)
    let workers = min(jobs, items.count)
    unsafe results.withUnsafeMutableBufferPointer { buffer in
      // Each worker takes every so-many-th item and writes to that item's place only.
      nonisolated(unsafe) let slots = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: items.count, by: workers) {
          unsafe slots[index] = transform(items[index])
        }
      }
    }
    return results.compactMap { $0 }
  }
}
