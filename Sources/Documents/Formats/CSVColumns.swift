internal import Source

/// What the columns of a table hold, by the names in its header.
struct CSVColumns {
  /// What a column may hold that a posting has use for.
  enum Content: CaseIterable {
    case text, id, title, company, location, date, url, employment, remote
    case payMin, payMax, currency, period

    /// The names it goes by, the likeliest first; spaces and `-` count as `_`.
    fileprivate var names: [String] {
      switch self {
      case .text: ["description", "text", "job_description", "body", "content"]
      case .id: ["id", "job_id"]
      case .title: ["title", "job_title", "position", "role"]
      case .company: ["company", "company_name", "employer", "organization"]
      case .location: ["location", "place", "city"]
      case .date: ["date_posted", "date", "posted", "posted_at", "published_at"]
      case .url: ["job_url", "url", "link", "job_link"]
      case .employment: ["job_type", "employment_type", "employment", "type"]
      case .remote: ["is_remote", "remote"]
      case .payMin: ["min_amount", "salary_min", "min_salary"]
      case .payMax: ["max_amount", "salary_max", "max_salary"]
      case .currency: ["currency", "salary_currency"]
      case .period: ["interval", "salary_interval", "salary_period", "period"]
      }
    }
  }

  private var places: [Content: Int] = [:]
  private let width: Int

  /// Reads a header.
  init(_ names: [String]) {
    width = names.count
    for content in Content.allCases {
      places[content] = content.names.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
  }

  /// How many columns are known.
  var count: Int { places.count }

  /// Whether the columns are those of postings: their text and something else.
  var arePostings: Bool { places[.text] != nil && count >= 2 }

  /// Whether a text without a file name is a table by its header: a sentence may name two columns.
  var areTelling: Bool { arePostings && (count == width || count >= 4) }

  /// The field of a record that holds something.
  func field(_ content: Content, in fields: [CSVScanner.Field]) -> CSVScanner.Field? {
    guard let place = places[content], place < fields.count else { return nil }
    return fields[place]
  }

  /// The header of a table: its separator is the one that makes the most columns known.
  ///
  /// - Returns: What reads the records after the header, and its columns.
  static func read(
    _ bytes: [UInt8]
  ) throws(CSVScanner.Failure) -> (scanner: CSVScanner, columns: CSVColumns) {
    var best: (scanner: CSVScanner, columns: CSVColumns)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), ASCII.tab] {
      var scanner = CSVScanner(bytes, separator: separator)
      let names = try scanner.next()?.map { name(scanner.value($0)) } ?? []
      let columns = CSVColumns(names)
      if columns.count > best?.columns.count ?? -1 { best = (scanner, columns) }
    }
    return best ?? (CSVScanner(bytes, separator: UInt8(ascii: ",")), CSVColumns([]))
  }

  private static func name(_ bytes: [UInt8]) -> String {
    let words = ASCII.lowercased(bytes[ASCII.trimmed(bytes.indices, in: bytes)])
    let dash = UInt8(ascii: "-")
    return String(
      decoding: words.map { $0 == ASCII.space || $0 == dash ? UInt8(ascii: "_") : $0 },
      as: UTF8.self)
  }
}
