import Foundation
import Testing

/// Compares outputs with recorded ones.
///
/// A missing golden is recorded and fails the test, so that none gets in unseen; `RECORD=1`
/// rewrites all, and fails too.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Expects the output to be the recorded one.
  static func expect(
    _ output: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    let recording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    guard !recording, let recorded = try? Data(contentsOf: file) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
      return
    }
    let wanted = String(decoding: recorded, as: UTF8.self)
    guard wanted != output else { return }
    let pairs = zip(
      wanted.split(separator: "\n", omittingEmptySubsequences: false),
      output.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs at line \((line?.offset ?? 0) + 1):
      - \(line?.element.0 ?? "(end)")
      + \(line?.element.1 ?? "(end)")
      RECORD=1 swift test records it anew
      """, sourceLocation: sourceLocation)
  }
}
