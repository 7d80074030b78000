#if canImport(Glibc)
  import Glibc
#endif

/// Has the memory of a run mapped in huge pages.
///
/// A run of some milliseconds takes a thousand pages from the system one by one, and each costs as
/// much as thousands of instructions: of a lint that took seven milliseconds it was two. Where the
/// system gives no huge pages, and where it is not Linux, all is as ever.
enum Heap {
  /// Prepares the heap of the main thread, for the tables of the lexicon and a short input.
  static func prepare() {
    #if canImport(Glibc)
      _ = mainThread
      grow(hugePages: 2)
    #endif
  }

  /// Prepares the heap of a thread that makes some of those tables; nothing on the main thread.
  static func prepareWorker() {
    #if canImport(Glibc)
      if pthread_equal(pthread_self(), mainThread) == 0 { grow(hugePages: 1) }
    #endif
  }

  #if canImport(Glibc)
    /// The thread that ``prepare()`` was called on.
    private static let mainThread = pthread_self()
    private static let hugePage = 2 << 20
    /// More than what is free before a heap's end.
    private static let rest = 128 << 10

    /// Grows the heap of the calling thread by so many huge pages, without touching them.
    ///
    /// By what the C library does of itself: once a block is freed that is larger than all before, it
    /// takes blocks of that size from the heap, and keeps what is free at the heap's end.
    private static func grow(hugePages: Int) {
      unsafe free(block(8 * hugePage))
      // From here on blocks stand one behind the other; the second fills up to a boundary. Both are
      // never freed, and never touched.
      let end = unsafe Int(bitPattern: block(rest)) + rest
      _ = unsafe block(max(hugePage - end & (hugePage - 1) - 256, 16))
      let size = hugePages * hugePage
      let pages = unsafe block(size + 4096)
      let start = (Int(bitPattern: pages) + hugePage - 1) & ~(hugePage - 1)
      _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), size, MADV_HUGEPAGE)
      unsafe free(pages)
    }

    /// A block of memory, by a function that the compiler does not take to be without effect.
    private static func block(_ size: Int) -> UnsafeMutableRawPointer? {
      var block: UnsafeMutableRawPointer?
      return unsafe posix_memalign(&block, 16, size) == 0 ? block : nil
    }
  #endif
}
