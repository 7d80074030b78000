internal import Analysis
internal import Documents
internal import Foundation
internal import Lexicon
internal import Lexicons
internal import Linting
internal import Matching
internal import Source

/// Measures the work on postings on one core, net of start-up, and checks the answers; then texts
/// that were made to be slow.
///
/// Usage: benchmarks [FILE.jsonl]. Without a file the fixture postings are measured, repeated.
/// Ends with 1 where a text, a file of a format or a resume of double length takes far more than double the time.
@main
enum Benchmarks {
  /// Bytes measured in each run.
  private static let volume = 64 << 20
  /// Runs of which the median is told.
  private static let runs = 5

  static func main() throws {
    keepMemory()
    let clock = ContinuousClock()
    var lexicon = Lexicon()
    let start = clock.measure {
      lexicon = CompactLexicon(Lexicons.compact).decode([.skills, .titles, .wording])
    }
    var analyzer: PostingAnalyzer?
    let compile = clock.measure {
      analyzer = PostingAnalyzer(
        matcher: SkillMatcher(lexicon.skills), lexicon: lexicon, findsTerms: true)
    }
    guard let analyzer else { return }
    print("lexicon read in \(start), compiled in \(compile)")
    let records = try Benchmarks.records()
    let expected = asked(records, analyzer)
    let copies = max(volume / records.count, 1)
    var speeds: [Double] = []
    for _ in 0..<runs {
      var counts = SurveyCounts(skillCount: lexicon.skills.count)
      let time = clock.measure {
        for _ in 0..<copies {
          for document in JSONLines.records(records, path: "benchmark").documents {
            counts.add(analyzer.read(document))
          }
        }
      }
      guard counts.judged + counts.duplicates + counts.unjudgedCount == expected.postings * copies,
        counts.judged == expected.judged
      else { throw WrongAnswer() }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      speeds.append(Double(records.count * copies) / 1e6 / seconds)
    }
    speeds.sort()
    print(
      "survey of \(expected.postings) postings, \(copies) times over, one core: "
        + "\(Int(speeds[runs / 2])) MB/s (\(Int(speeds[0]))-\(Int(speeds[runs - 1])))")
    if try slow(analyzer, lexicon) > 0 { exit(1) }
  }

  /// Measures what must take twice the time for twice the length, and counts what does not.
  private static func slow(_ analyzer: PostingAnalyzer, _ lexicon: Lexicon) throws -> Int {
    print("texts made to be slow, of two megabytes:")
    let spans = SkillSpans(wording: lexicon.wording)
    var slow = try HostileText.all.count { try $0.isSlow(analyzer, spans) }
    print("files of each format, of two megabytes:")
    guard Set(LongFile.all.map(\.format.name)) == Set(Format.all.map(\.name)) else {
      throw WrongAnswer()
    }
    slow += try LongFile.all.count { try $0.isSlow() }
    print("what each rule finds, in resumes of a megabyte:")
    let resume = LongResume(analyzer.matcher, lexicon)
    slow += try resume.isSlow() ? 1 : 0
    return try slow + Rule.all.count { try resume.isSlow($0) }
  }

  /// A benchmark of a wrong answer is none.
  struct WrongAnswer: Error {}

  /// The postings of one pass: how many there are, and how many different ones are judged.
  private static func asked(
    _ records: [UInt8], _ analyzer: PostingAnalyzer
  ) -> (postings: Int, judged: Int) {
    var texts: Set<[UInt8]> = []
    var postings = 0
    for document in JSONLines.records(records, path: "benchmark").documents {
      postings += 1
      if analyzer.read(document).isJudged {
        texts.insert(document.text.filter { !ASCII.isSpace($0) })
      }
    }
    return (postings, texts.count)
  }

  /// JSON Lines of the file named, or made of the fixture postings.
  private static func records() throws -> [UInt8] {
    if CommandLine.arguments.count > 1 { return try Files.read(CommandLine.arguments[1]) }
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/postings").path()
    var writer = JSONWriter()
    for file in InputFiles([fixtures]).files {
      let document = try Document.read(path: file)
      writer.object { writer in
        writer.key("id")
        writer.string(file)
        writer.key("text")
        writer.string(utf8: document.text[...])
      }
      writer.endLine()
    }
    return writer.take()
  }

  /// Begins anew with an allocator that lets memory which a run gave back serve the next: otherwise
  /// clearing new pages is measured too, and only of the texts whose results outgrow 32 MiB.
  private static func keepMemory() {
    #if os(Linux)
      guard unsafe getenv("MALLOC_MMAP_MAX_") == nil else { return }
      unsafe setenv("MALLOC_MMAP_MAX_", "0", 1)
      unsafe setenv("MALLOC_TRIM_THRESHOLD_", "4000000000", 1)
      unsafe execv("/proc/self/exe", CommandLine.unsafeArgv)
    #endif
  }
}
