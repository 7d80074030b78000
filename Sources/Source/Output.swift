#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes bytes to a descriptor.
package enum Output {
  /// How a writing ended.
  package enum Outcome: Equatable, Sendable {
    case done
    /// Nobody reads any more, as behind `| head`: no error, but there is no more to do.
    case readerGone
    /// The system's reason, such as a full disk.
    case failed(String)
  }

  /// Writes all bytes.
  @discardableResult
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { pointer in
        guard let base = pointer.baseAddress else { return 0 }
        return unsafe Platform.write(descriptor, base + done, bytes.count - done)
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        return errno == EPIPE ? .readerGone : unsafe .failed(String(cString: strerror(errno)))
      }
      done += wrote
    }
    return .done
  }
}
