internal import Analysis
internal import Source

extension JSONWriter {
  /// The member that lists names the lexicon does not know.
  mutating func unrecognised(_ terms: [UnknownTerm]) {
    key("unrecognised")
    array(terms) { writer, term in
      writer.object { writer in
        writer.member("term", term.term)
        writer.member("postings", term.postings)
        writer.member("path", term.path)
        writer.member("line", term.line)
      }
    }
  }
}
