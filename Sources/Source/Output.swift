#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes bytes to a descriptor.
package enum Output {
  /// Writes all bytes; a reader that has gone away ends the writing without a word.
  ///
  /// - Returns: Whether more may be written.
  @discardableResult
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { pointer in
        guard let base = pointer.baseAddress else { return 0 }
        return unsafe Platform.write(descriptor, base + done, bytes.count - done)
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += wrote
    }
    return true
  }
}
