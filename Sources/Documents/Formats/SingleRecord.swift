internal import Source

extension Format {
  /// The one record of a file that is read where one document is meant.
  static func single(
    _ results: [Result<Document, Problem>], _ path: String
  ) throws(Problem) -> Document {
    let (documents, problems) = Document.parted(results)
    if let problem = problems.first { throw problem }
    guard let document = documents.first else {
      throw Problem(
        "there is no record in it", path: path, hint: "does it hold a posting, with its text?")
    }
    guard documents.count == 1 else {
      throw Problem(
        "there are \(documents.count) records in it where one document is meant", path: path,
        hint: "name it where postings are read, or cut out one record")
    }
    return document
  }
}
