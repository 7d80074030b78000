internal import Source

extension PostingFacts {
  /// The facts of a JSON-LD `JobPosting`.
  init(_ posting: JSONLDNode) {
    self.init()
    title = posting["title"]?.string ?? posting["name"]?.string
    company =
      posting["hiringOrganization"]?["name"]?.string ?? posting["hiringOrganization"]?.string
    location = posting["jobLocation"].flatMap { Self.location($0) }
    date = posting["datePosted"]?.string.map { Self.day($0) }
    url = posting["url"]?.string
    employment = posting["employmentType"]?.string
    if let type = posting["jobLocationType"]?.string, type.hasPrefix("TELECOMMUTE") {
      remote = true
    }
    if let salary = posting["baseSalary"] { readSalary(salary) }
  }

  private static func location(_ place: JSONLDNode) -> String? {
    guard let address = place["address"] else { return place["name"]?.string ?? place.string }
    var parts: [String] = []
    for key in ["addressLocality", "addressRegion", "addressCountry"] {
      guard let part = address[key]?.string ?? address[key]?["name"]?.string else { continue }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.isEmpty ? address.string : parts.joined(separator: ", ")
  }

  /// The `YYYY-MM-DD` of a time stamp; other forms stay.
  private static func day(_ stamp: String) -> String {
    let bytes = Array(stamp.utf8)
    guard bytes.count > 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return stamp
    }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }

  private mutating func readSalary(_ salary: JSONLDNode) {
    let value = salary["value"] ?? salary
    let single = value["value"]?.number ?? value.number
    salaryMin = Self.whole(value["minValue"]?.number ?? single)
    salaryMax = Self.whole(value["maxValue"]?.number ?? single)
    guard salaryMin != nil || salaryMax != nil else { return }
    salaryCurrency = salary["currency"]?.string ?? value["currency"]?.string
    let unit = value["unitText"]?.string ?? salary["unitText"]?.string ?? ""
    salaryPeriod = RecordFacts.period(unit)
  }

  static func whole(_ number: Double?) -> Int? {
    guard let number, number > 0, number < 1e12 else { return nil }
    return Int(number.rounded())
  }
}
