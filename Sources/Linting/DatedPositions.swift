internal import Resumes

/// A position with months since year 0 as its ends.
struct DatedPosition {
  var position: Employment
  var start: Int
  /// The last month, this one where the position is current.
  var end: Int
}

extension LintInput {
  /// The positions whose months are known at both ends, in the order of the resume.
  func datedPositions() -> [DatedPosition] {
    resume.positions.compactMap { position in
      let end = position.current ? today.text : position.end
      guard let start = months(position.start), let last = months(end), start <= last else {
        return nil
      }
      return DatedPosition(position: position, start: start, end: last)
    }
  }

  /// A date with a month as months since year 0.
  private func months(_ date: String?) -> Int? {
    guard let date, date.utf8.count > 4, let month = YearMonth(date) else { return nil }
    return month.year * 12 + month.month
  }
}
