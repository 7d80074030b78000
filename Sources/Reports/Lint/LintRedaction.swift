package import Analysis
internal import Linting
internal import Source

extension LintReport: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) { files.redact(masks) }
}

extension LintReport.File: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    path.redactPath(masks)
    reason.redact(masks)
    findings.redact(masks)
  }
}

extension LocatedFinding: Redactable {
  /// Masks its texts and paths.
  package mutating func redact(_ masks: Redaction) {
    redactLine(masks)
    region.place.redact(masks)
    finding.message.redact(masks)
    finding.text.redact(masks)
    finding.section.redact(masks)
    finding.suppressed?.reason.redact(masks)
    for fix in finding.fixes.indices {
      finding.fixes[fix].description.redact(masks)
      for edit in finding.fixes[fix].edits.indices {
        finding.fixes[fix].edits[edit].replacement.redact(masks)
      }
    }
    for fix in edits.indices {
      for edit in edits[fix].indices { edits[fix][edit].place.redact(masks) }
    }
  }

  /// Masks the line and moves the columns that are marked in it; its place stays as it is.
  private mutating func redactLine(_ masks: Redaction) {
    let bytes = Array(line.utf8)
    let ranges = masks.ranges(in: bytes)
    guard !ranges.isEmpty else { return }
    let lines = LineIndex(bytes)
    var start = marked.lowerBound
    var end = marked.upperBound
    for masked in ranges {
      let first = lines.position(at: masked.range.lowerBound).column
      let past = lines.position(at: masked.range.upperBound).column
      let label = masked.mask.text.unicodeScalars.count
      func moved(_ column: Int, _ original: Int, _ inside: Int) -> Int {
        if original >= past { return column + label - (past - first) }
        return original > first ? column - (original - first) + inside : column
      }
      start = moved(start, marked.lowerBound, 0)
      end = marked.upperBound == .max ? .max : moved(end, marked.upperBound, label)
    }
    marked = start..<max(end, start)
    line = masks.masked(line)
  }
}
