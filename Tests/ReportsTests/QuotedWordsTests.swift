import Analysis
import Documents
import Foundation
import Lexicon
import Linting
import Matching
import Resumes
import Source
import Testing

/// Whatever is told of a resume is quoted from its file, in every format of text.
@Suite("Quoted words stand in the file")
struct QuotedWordsTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// A file of each format that is text.
  private static let files: [(path: String, format: String)] = [
    ("resumes/backend-weak.txt", "text"), ("same/ines-marlow.md", "markdown"),
    ("same/ines-marlow.html", "html"), ("same/ines-marlow.tex", "latex"),
    ("same/ines-marlow.typ", "typst"), ("same/ines-marlow.json", "json-resume"),
    ("same/ines-marlow.yaml", "rendercv"),
  ]

  /// What is put between two words: characters that are folded, and words that rules look for.
  private static let pieces = [
    "\u{1F680}", "\u{E9}t\u{E9}", "\u{2014}", "\u{201C}Kubernetes\u{201D}", "\u{A0}", "Postgre",
    "responsible for", "very very", "Terraform", "40%", "successfully", "Kubernets", "synergy",
    "co\u{AD}operated", "helped with", "in Go", "\u{202F}",
  ]

  /// A generator of numbers that are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// A fixture with words put in and, where lines stand for themselves, some of them elsewhere.
  private func spliced(_ text: String, _ format: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for place in words.indices.dropFirst().reversed()
      where Int.random(in: 0..<9, using: &dice) == 0 && isBetweenWords(words, place) {
        words.insert(Self.pieces.randomElement(using: &dice) ?? "", at: place)
      }
      return words.joined(separator: " ")
    }
    for _ in 0..<6 where ["text", "markdown"].contains(format) {
      let line = lines.remove(at: Int.random(in: 0..<lines.count, using: &dice))
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &dice))
    }
    return lines.joined(separator: Bool.random(using: &dice) ? "\n" : "\r\n")
  }

  private func isBetweenWords(_ words: [String], _ place: Int) -> Bool {
    [words[place - 1], words[place]].allSatisfy { word in
      word.utf8.count > 2 && word.utf8.allSatisfy { ASCII.isLower($0) }
    }
  }

  @Test("bullets, skills, evidence, advice and findings", arguments: 0..<files.count)
  func quotes(number: Int) throws {
    let (path, name) = Self.files[number]
    let text = try String(contentsOf: Self.fixtures.appending(path: path), encoding: .utf8)
    let format = try #require(Format.all.first { $0.name == name })
    var checked = 0
    for seed in 0..<4 {
      var dice = Dice(state: UInt64(seed * 7919 + number))
      let file = seed == 0 ? text : spliced(text, name, &dice)
      // Words that are put in may break what is no text; then there is nothing to quote.
      guard
        let document = try? Document.read(
          bytes: Array(file.utf8), path: Self.fixtures.appending(path: path).path(), format: format)
      else { continue }
      checked += try check(document, "\(path), seed \(seed)")
    }
    #expect(checked > 150)
  }

  /// - Returns: How many quotations were compared with the file.
  private func check(_ document: Document, _ name: String) throws -> Int {
    let reading = Read.resumes.read(document)
    let locator = Locator(document)
    let ranges = reading.resume.bullets.map(\.range) + reading.mentions.map(\.range)
    let posting = try Read.document(
      "SRE\n\nRequirements:\n- Kubernetes, Go, Terraform, Python, Linux\n", path: "p.txt")
    let gap = GapAnalysis(matcher: Read.matcher).gap(
      of: reading, role: Read.lexicon.role("platform"), postings: [Read.postings.read(posting)])
    var quotes = ranges.map { locator.quote($0) } + gap.weakest + gap.idle
    quotes += gap.forward.map(\.quote) + gap.proof.flatMap(\.found) + gap.titles.held
    quotes += gap.rows.flatMap { $0.evidence.quotes + $0.evidence.near + $0.evidence.misspelt }
    quotes += gap.listedNotShown.flatMap(\.couldStandIn)
    for quote in quotes {
      let range = quote.place.start.byte..<quote.place.end.byte
      // A file that another takes in holds its own words.
      guard quote.place.path == document.path, document.parts.isEmpty else { continue }
      expect(document.original[range], holds: quote.text, "\(name): \(quote)")
    }
    let input = LintInput(
      document: document, text: reading.text, resume: reading.resume, mentions: reading.mentions,
      skills: Read.lexicon.skills, tables: LintTables(Read.lexicon.wording),
      today: YearMonth(year: 2026, month: 11), heedsComments: true)
    let findings = Linter(rules: Rule.all).findings(in: input)
    for finding in findings where !finding.range.isEmpty {
      expect(
        document.original[finding.original], holds: document.string(finding.range),
        "\(name): \(finding.rule.id) \(finding.text)")
    }
    return quotes.count + findings.count
  }

  /// Letters and digits stand in the file in their order, from its first byte to its last, with
  /// nothing left out but what is written otherwise there, such as an accented letter.
  private func expect(_ slice: ArraySlice<UInt8>, holds words: String, _ comment: String) {
    let wanted = words.utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }
    var rest = wanted[...]
    for byte in slice where byte == rest.first { rest = rest.dropFirst() }
    #expect(rest.isEmpty, "\(comment)")
    for (end, cut) in [(words.utf8.first, slice.first), (words.utf8.last, slice.last)]
    where end.map({ ASCII.isLetter($0) || ASCII.isDigit($0) }) == true {
      #expect(end == cut, "\(comment)")
    }
  }
}
