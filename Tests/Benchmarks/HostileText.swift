internal import Analysis
internal import Documents
internal import Matching
internal import Reports
internal import Source

/// Texts made to be slow: reading one twice as long must take about twice the time.
struct HostileText {
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

  /// Measures a text of a megabyte and one of two, prints both, and tells whether the longer one
  /// took too long.
  func isSlow(_ analyzer: PostingAnalyzer, _ spans: SkillSpans) throws -> Bool {
    var mentions: [Int] = []
    let isSlow = try Doubling.isSlow(name, size: 1 << 20) {
      Doubling.text($0, head, unit, "")
    } work: { text in
      let reading = analyzer.read(try Document.read(bytes: text, path: "posting.txt"))
      var writer = ExtractJSON(skills: analyzer.matcher.skills, spans: spans)
      writer.write(reading)
      mentions.append(reading.mentions.count)
      guard writer.take().count > reading.mentions.count else { throw Benchmarks.WrongAnswer() }
    }
    // Twice the text names twice the skills, give or take those at the seams.
    guard abs(mentions[1] - 2 * mentions[0]) <= 4 else { throw Benchmarks.WrongAnswer() }
    return isSlow
  }
}
