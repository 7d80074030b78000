internal import Analysis
internal import Documents
internal import Lexicon
internal import Source

/// The table of responses of a run, and which of its rows have met their posting.
struct SurveyResponses {
  let table: ResponseTable
  private var used: Set<Int> = []
  private var copies: Set<Int> = []

  /// Reads the table that `--responses` names; nil where none is.
  init?(_ invocation: Invocation, _ lexicon: Lexicon) throws(Problem) {
    guard let path = invocation.value(.responses) else { return nil }
    let bytes = try TextDecoding.text(
      of: try Files.read(path, limits: try Inputs.limits(invocation)), path: path)
    table = try ResponseTable(
      try Table(bytes, path: path), ResponseReader(wording: lexicon.wording))
  }

  /// Notes a row's response in its posting; where a row fits several postings, the first has it.
  mutating func take(_ row: Int, for entry: inout SurveyEntry) {
    guard used.insert(row).inserted else { return }
    entry.setResponse(table.rows[row].response)
  }

  /// Notes that a row's posting is a copy of one whose response is counted.
  mutating func noteCopy(_ row: Int) { copies.insert(row) }

  /// Tells the rows that count for nothing, so that no answer gets lost in silence.
  func tell(_ session: Session) {
    for (index, row) in table.rows.enumerated() {
      let place = "\(Display.escaped(table.path)):\(row.line): "
      if !used.contains(index) {
        session.note(place + "no posting here is \"\(Display.escaped(row.posting))\"")
      } else if copies.contains(index), row.response != nil {
        session.note(
          place + "\(Display.escaped(row.posting)) is a copy of another posting, whose "
            + "response is counted already")
      }
    }
  }
}
