internal import Source

extension LintReport {
  /// The report with a folder before all paths that are not absolute; as it is without one.
  package func prefixed(with folder: String?) -> LintReport {
    guard let folder, !folder.isEmpty else { return self }
    func below(_ path: String) -> String {
      // Standard input without a name is no file.
      path.hasPrefix("/") || path == "<stdin>" ? path : PathText.plain(folder + "/" + path)
    }
    var report = self
    for file in report.files.indices {
      report.files[file].path = below(report.files[file].path)
      for found in report.files[file].findings.indices {
        report.files[file].findings[found].movePaths(below)
      }
    }
    return report
  }
}

extension LocatedFinding {
  fileprivate mutating func movePaths(_ below: (String) -> String) {
    region.place.path = below(region.place.path)
    for fix in edits.indices {
      for edit in edits[fix].indices {
        edits[fix][edit].place.path = below(edits[fix][edit].place.path)
      }
    }
  }
}
