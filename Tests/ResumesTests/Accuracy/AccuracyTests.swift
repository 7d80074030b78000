import Resumes
import Source
import Testing

@Suite("Accuracy of resume lines")
struct ResumeLineAccuracyTests {
  /// A line as people would label it.
  private struct Labelled {
    var text: String
    var kind: String
    var metric: String
  }

  private static func lines() throws -> [Labelled] {
    let path = #filePath.replacing("AccuracyTests.swift", with: "lines.json")
    let bytes = try Files.read(path)
    let root = try JSONParser.parse(bytes, path: path)
    var reading = JSONReading(path: path, bytes: bytes)
    return reading.items(of: root).map { item in
      var fields = reading.fields(of: item)
      return Labelled(
        text: fields.string("text", &reading), kind: fields.string("kind", &reading),
        metric: fields.string("metric", &reading))
    }
  }

  @Test("at least 85 % of the kinds and of the metrics are right")
  func share() throws {
    let lines = try Self.lines()
    try #require(lines.count >= 60)
    var kinds = 0
    var metrics = 0
    for line in lines {
      let findings = Built.findings(line.text)
      if findings.kind.rawValue == line.kind {
        kinds += 1
      } else {
        print("\(line.kind) taken for \(findings.kind.rawValue): \(line.text)")
      }
      if findings.metric.rawValue == line.metric {
        metrics += 1
      } else {
        print("metric \(line.metric) taken for \(findings.metric.rawValue): \(line.text)")
      }
    }
    print("resume lines: kind \(kinds) of \(lines.count), metric \(metrics) of \(lines.count)")
    #expect(kinds * 100 >= lines.count * 85)
    #expect(metrics * 100 >= lines.count * 85)
  }
}
