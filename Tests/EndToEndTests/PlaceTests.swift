import Foundation
import Testing

/// What a range of a report says of a file.
struct ReportedPlace {
  var bytes: Range<Int>
  var line: Int
  var column: Int

  init?(_ range: Any?) {
    guard let range = range as? [String: [String: Int]],
      let start = range["start"]?["byte"], let end = range["end"]?["byte"], start <= end,
      let line = range["start"]?["line"], let column = range["start"]?["column"]
    else { return nil }
    bytes = start..<end
    self.line = line
    self.column = column
  }

  /// The words at the place in the file, or nil where it lies outside.
  func text(in data: Data) -> String? {
    bytes.upperBound <= data.count ? String(decoding: data[bytes], as: UTF8.self) : nil
  }

  /// Whether the place's line and column are those of its first byte, counted anew.
  func agrees(with data: Data) -> Bool {
    var bytes = Array(data[..<self.bytes.lowerBound])
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var line = 1
    var column = 1
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return line == self.line && column == self.column
  }
}

@Suite("Places point at the words in the original file")
struct PlaceTests {
  /// How a file may be saved.
  enum Saving: CaseIterable {
    case plain, windows, marked, both

    func bytes(_ text: String) -> Data {
      let ends = self == .windows || self == .both ? text.replacing("\n", with: "\r\n") : text
      let mark: [UInt8] = self == .marked || self == .both ? [0xEF, 0xBB, 0xBF] : []
      return Data(mark + Array(ends.utf8))
    }
  }

  private static let resume = """
    # Jo Doe 👩‍🚀

    ## Experience

    ### Backend Engineer 😀, Acmé Ltd, 2020 - 2023

    - 🚀 Responsible for the “PostgreSQL” databases
    - Cut p95 latency of the **Go** API by 40% – café Kubernetes cluster
    """

  @Test("lint findings", arguments: Saving.allCases)
  func lint(saving: Saving) throws {
    let workspace = try Workspace()
    let data = saving.bytes(Self.resume)
    try workspace.write(data, to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "-f", "json", "--select", "all")
    let findings = run.json["findings"] as? [[String: Any]] ?? []
    #expect(!findings.isEmpty)
    for finding in findings {
      let place = try #require(ReportedPlace(finding["range"]))
      #expect(place.agrees(with: data), "\(finding)")
      #expect(place.text(in: data) == finding["text"] as? String)
    }
    let duty = findings.first { $0["name"] as? String == "duty-opener" }
    #expect(duty?["text"] as? String == "Responsible for")
    #expect(ReportedPlace(duty?["range"])?.line == 7)
    #expect(ReportedPlace(duty?["range"])?.column == 5)
  }

  @Test("gap evidence and what postings ask", arguments: Saving.allCases)
  func gap(saving: Saving) throws {
    let workspace = try Workspace()
    let posting = "Engineer 😀\n\nRequirements:\n- 💡 Kubernetes, café, Terraform\n"
    let files = ["cv.md": saving.bytes(Self.resume), "p.txt": saving.bytes(posting)]
    for (name, data) in files { try workspace.write(data, to: name) }
    let run = try workspace.vitae("gap", "cv.md", "-p", "p.txt", "-f", "json")
    let rows = run.json["skills"] as? [[String: Any]] ?? []
    #expect(rows.map { $0["skill"] as? String } == ["terraform", "kubernetes"])
    for row in rows {
      let asked = try #require((row["askedIn"] as? [[String: Any]])?.first)
      let place = try #require(ReportedPlace(asked["range"]))
      let words = try #require(place.text(in: files["p.txt"] ?? Data()))
      #expect(words == asked["text"] as? String)
      #expect(words.contains(row["name"] as? String ?? "no name"))
      #expect(place.agrees(with: files["p.txt"] ?? Data()))
    }
    let shown = try #require((rows[1]["evidence"] as? [[String: Any]])?.first)
    let place = try #require(ReportedPlace(shown["range"]))
    #expect(place.agrees(with: files["cv.md"] ?? Data()))
    #expect(place.line == 8)
    #expect(place.text(in: files["cv.md"] ?? Data())?.contains("Kubernetes") == true)
  }

  @Test("offsets of extract are code points of the file", arguments: Saving.allCases)
  func extract(saving: Saving) throws {
    let workspace = try Workspace()
    let page = """
      <html><body><!-- 😀 Rust --><h2>Requirements &amp; skills</h2>
      <ul><li>C&#43;&#43; &mdash; caf&eacute; 😀</li><li>Node&#46;js or <b>Kuber</b>netes</li>
      <li>Research &amp; Terraform</li></ul></body></html>
      """
    for (name, text) in [("cv.md", Self.resume), ("page.html", page)] {
      let data = saving.bytes(text)
      try workspace.write(data, to: name)
      let record = try #require(try workspace.vitae("extract", name).records.first)
      let mentions = record["mentions"] as? [[String: Any]] ?? []
      #expect(mentions.count >= 3)
      let scalars = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
      for mention in mentions {
        let (start, end) = (mention["start"] as? Int ?? -1, mention["end"] as? Int ?? -1)
        try #require(0 <= start && start < end && end <= scalars.count)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        let original = PlaceTests.unmarked(String(words))
        #expect(original == mention["text"] as? String)
        let before = scalars[..<end].count { $0 == "\n" }
        #expect(mention["line"] as? Int == before + 1)
      }
    }
  }

  /// The words without the markup and references that the pages of these tests hold.
  private static func unmarked(_ text: String) -> String {
    [("&#43;", "+"), ("&#46;", "."), ("<b>", ""), ("</b>", ""), ("**", "")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
