#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// The absolute path of the folder in which the program runs, "" where the system cannot tell.
  package static var workingFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The names in a directory in bytewise order, without `.` and `..`.
  ///
  /// - Throws: A problem that says why it cannot be listed.
  package static func list(_ directory: String) throws(Problem) -> [String] {
    guard let handle = unsafe opendir(directory) else {
      throw Problem(
        unsafe "the folder cannot be read: " + String(cString: strerror(errno)), path: directory,
        hint: "make it readable: chmod u+rx")
    }
    defer { unsafe closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }
}
