package import Documents
package import Matching
internal import Source

/// Finds lines of a posting that hold nothing but names of skills: "Webpack, React & Redux".
///
/// Under no heading that says otherwise, such a list tells what the work is done with.
package enum BareLists {
  /// Raises the level of mentions in lines of names under no heading that says otherwise.
  ///
  /// - Parameters:
  ///   - levels: The level of each mention, in the order of the mentions.
  ///   - mentions: The mentions, in the order of the text.
  ///   - posting: What is known of the parts of the document's blocks.
  ///   - document: The document of the posting.
  /// - Complexity: O(*mentions* + bytes of the lines that hold one).
  package static func raise(
    _ levels: inout [PostingLevel], of mentions: [Mention], in posting: Posting,
    _ document: Document
  ) {
    var first = 0
    while first < mentions.count {
      let block = Int(mentions[first].block)
      var end = first
      while end < mentions.count, Int(mentions[end].block) == block { end += 1 }
      if posting.parts[block] == .about,
        isList(mentions[first..<end], in: document.blocks[block], of: document.text)
      {
        for index in first..<end where levels[index] == .mention { levels[index] = .duties }
      }
      first = end
    }
  }

  /// Whether a block holds the mentions and what joins them, and nothing else.
  private static func isList(
    _ mentions: ArraySlice<Mention>, in block: Block, of text: [UInt8]
  ) -> Bool {
    guard block.kind == .bullet || mentions.count > 1 else { return false }
    var start = block.range.lowerBound
    for mention in mentions {
      guard mention.range.lowerBound >= start, isJoint(start..<mention.range.lowerBound, in: text)
      else { return false }
      start = mention.range.upperBound
    }
    return isJoint(start..<block.range.upperBound, in: text)
  }

  private static func isJoint(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let trimmed = ASCII.trimmed(range, in: text)
    return trimmed.isEmpty || ListContext.isSeparator(trimmed, in: text)
      || !trimmed.contains { ASCII.isWord(text[$0]) }
  }
}
