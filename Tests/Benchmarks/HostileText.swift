internal import Analysis
internal import Documents
internal import Foundation
internal import Matching
internal import Reports
internal import Source

/// Texts made to be slow: reading one twice as long must take about twice the time.
struct HostileText {
  /// How many times longer a text of double length may take; a quadratic step makes it four.
  static let limit = 2.5

  private let name: String
  /// What stands once at the beginning.
  private var head = ""
  /// What is repeated.
  private let unit: String

  private init(_ name: String, _ unit: String, head: String = "") {
    self.name = name
    self.unit = unit
    self.head = head
  }

  /// Each made one of the readers go over its text again and again, or could.
  static let all = [
    HostileText("letters that are skills", "c "), HostileText("capitals", "C "),
    HostileText("a list in one line", "go, "), HostileText("a list of tags", "go, ", head: "Use: "),
    HostileText("a list in a line of capitals", "C, D, ", head: "REQUIREMENTS: "),
    HostileText("slashes", "/"), HostileText("one long word", "x"),
    HostileText("commas without spaces", "a,b,c,d,"), HostileText("brackets", "("),
    HostileText("signs that end names", "c++"), HostileText("empty lines", "\n"),
    HostileText("lines of one letter", "c\n"), HostileText("mail addresses run together", "a@"),
    HostileText("hosts run together", "a.com/"), HostileText("sentences", "Go. "),
    HostileText("preferences in one line", "Go is a plus ", head: "Requirements:\n"),
    HostileText("negations that nothing closes", "no Go ", head: "Requirements:\n"),
    HostileText("headings in one line", "What you will do "),
    HostileText("amounts of money", "$5 ", head: "Salary: "),
    HostileText("years", "5 years ", head: "Requirements:\n"),
    HostileText("places of work", "remote hybrid onsite ", head: "Location: "),
    HostileText("degrees", "a degree or ", head: "Requirements:\n"),
    HostileText("visas and clearances", "visa sponsorship, security clearance "),
    HostileText("pay in sentences", "Pay is $60,000 a year. "),
    HostileText("bullets", "- Go\n"), HostileText("dashes in one line", " - Go"),
    HostileText("no-break spaces", "\u{A0}"), HostileText("carriage returns", "\r"),
  ]

  /// A text of about so many bytes.
  func text(_ size: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    var text = Array(head.utf8)
    text.reserveCapacity(size + unit.count)
    while text.count < size { text.append(contentsOf: unit) }
    return text
  }

  /// Measures a text of a megabyte and one of two, prints both, and tells whether the longer one
  /// took too long.
  ///
  /// By the processor's time and the shortest of some runs: what disturbs a run only makes it longer.
  func isSlow(_ analyzer: PostingAnalyzer, _ spans: SkillSpans) throws -> Bool {
    let texts = [text(1 << 20), text(2 << 20)]
    var best = [Double.infinity, Double.infinity]
    var mentions = [0, 0]
    for run in 0..<7 where run < 3 || best[1] > Self.limit * best[0] {
      for (place, text) in texts.enumerated() {
        let start = clock()
        let reading = analyzer.read(try Document.read(bytes: text, path: "posting.txt"))
        var writer = ExtractJSON(skills: analyzer.matcher.skills, spans: spans)
        writer.write(reading)
        let written = writer.take().count
        best[place] = min(best[place], Double(clock() - start) / Double(CLOCKS_PER_SEC))
        mentions[place] = reading.mentions.count
        guard written > mentions[place] else { throw Benchmarks.WrongAnswer() }
      }
    }
    // Twice the text names twice the skills, give or take those at the seams.
    guard abs(mentions[1] - 2 * mentions[0]) <= 4 else { throw Benchmarks.WrongAnswer() }
    let ratio = best[1] / best[0]
    let pad = String(repeating: " ", count: 32 - name.count)
    let speed = Numbers.decimal(Double(texts[1].count) / 1e6 / best[1], places: 1)
    print(
      "  \(name)\(pad)\(speed) MB/s, double length \(Numbers.decimal(ratio, places: 2)) times the "
        + "time\(ratio > Self.limit ? ": TOO SLOW" : "")")
    return ratio > Self.limit
  }
}
