internal import Source

/// Reads tables with a posting a row, such as JobSpy writes them.
enum CSV {
  /// Whether a text starts with a header of postings.
  static func hasHeader(_ text: [UInt8]) -> Bool {
    let end = ByteScan.first(ASCII.lineFeed, in: text, range: 0..<min(text.count, 4096))
    guard end < text.count, let header = try? CSVColumns.read(Array(text[..<end])) else {
      return false
    }
    return header.columns.areTelling
  }

  /// Reads all rows; from one that breaks the rules on, where rows start cannot be told.
  ///
  /// - Complexity: O(*n*).
  static func records(_ bytes: [UInt8], path: String) -> [Result<Document, Problem>] {
    var results: [Result<Document, Problem>] = []
    do throws(CSVScanner.Failure) {
      var (scanner, columns) = try CSVColumns.read(bytes)
      guard columns.arePostings else { return [.failure(noPostings(bytes, path))] }
      while let fields = try scanner.next() {
        results.append(.success(document(fields, columns, scanner, path)))
      }
    } catch {
      results.append(
        .failure(
          JSONParser.problem(
            error.message, at: error.offset, bytes: bytes, path: path,
            hint: "write a quote inside a quoted field twice: \"\"; what follows is not read")))
    }
    return results
  }

  private static func noPostings(_ bytes: [UInt8], _ path: String) -> Problem {
    JSONParser.problem(
      "no column of this header holds the postings' text", at: 0, bytes: bytes, path: path,
      hint: "name the columns in the first row, such as: title,company,location,description")
  }

  private static func document(
    _ fields: [CSVScanner.Field], _ columns: CSVColumns, _ scanner: CSVScanner, _ path: String
  ) -> Document {
    let bytes = columns.field(.text, in: fields).map { scanner.value($0) } ?? []
    var document = RecordText.read(bytes, path: path, format: "csv")
    func words(_ content: CSVColumns.Content) -> String? {
      columns.field(content, in: fields).flatMap { RecordFacts.words(scanner.value($0)) }
    }
    var facts = PostingFacts()
    document.id = words(.id) ?? words(.url)
    facts.title = words(.title)
    facts.company = words(.company)
    facts.location = words(.location)
    facts.date = words(.date).map { RecordFacts.day($0) }
    facts.url = words(.url)
    facts.employment = words(.employment).map { RecordFacts.employment($0) }
    facts.remote = words(.remote).flatMap { RecordFacts.truth($0) }
    facts.takePay(
      min: words(.payMin).flatMap { RecordFacts.amount($0) },
      max: words(.payMax).flatMap { RecordFacts.amount($0) },
      currency: words(.currency), period: words(.period))
    document.facts = facts
    return document
  }
}
