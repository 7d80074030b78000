internal import Analysis
internal import Source

extension JSONWriter {
  /// The member that lists names the lexicon does not know.
  mutating func unrecognised(_ terms: [UnknownTerm]) {
    key("unrecognised")
    array(terms) { writer, term in
      writer.object { writer in
        writer.key("term")
        writer.string(term.term)
        writer.key("postings")
        writer.integer(term.postings)
        writer.key("path")
        writer.string(term.path)
        writer.key("line")
        writer.integer(term.line)
      }
    }
  }
}
