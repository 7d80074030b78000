/// Writes numbers as people read them, the same on every platform.
package enum Numbers {
  /// A number with at most `places` decimals, trailing zeros dropped, rounded half away from zero.
  package static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(value) * Double(scale)).rounded()
    guard scaled < 1e15 else { return String(value) }
    let whole = Int(scaled)
    var fraction = String(whole % scale)
    fraction = String(repeating: "0", count: max(places - fraction.utf8.count, 0)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && whole > 0 ? "-" : ""
    return sign + String(whole / scale) + (fraction.isEmpty || places == 0 ? "" : "." + fraction)
  }

  /// A share in whole percent, such as `67 %`; nil where there is nothing to share.
  package static func percent(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    return decimal(100 * Double(part) / Double(whole), places: 0) + " %"
  }

  /// A whole number with commas between thousands.
  package static func grouped(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// A number of bytes from 0, such as `1.5 MiB`.
  package static func size(_ bytes: Int) -> String {
    let power = min(max(Int.bitWidth - 1 - bytes.leadingZeroBitCount, 0) / 10, units.count)
    guard power > 0 else { return count(bytes, "byte") }
    return decimal(Double(bytes) / Double(1 << (10 * power)), places: 1) + " " + units[power - 1]
  }

  // A table: of a chain of conditions the compiler put two instructions now in this order, now in
  // that, and releases are to have the same bytes.
  private static let units = ["KiB", "MiB", "GiB"]

  /// A count with its noun, such as `1 posting` or `3 postings`.
  package static func count(_ value: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(value)) \(value == 1 ? singular : plural ?? singular + "s")"
  }
}
