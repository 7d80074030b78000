import Foundation
import Testing

/// One test for all pages, as to start a browser takes longer than to look at a page.
@Suite("Pages in a browser")
struct BrowserTests {
  private static let isInstalled = Browser.program != nil
  /// Sizes of paper in inches.
  private static let papers = [
    (name: "A4", width: 8.27, height: 11.69), (name: "Letter", width: 8.5, height: 11.0),
  ]
  /// The words of a hostile posting or resume.
  private static let hostile = "<script>alert(1)</script> \"]]> \u{202E}evil\u{2066} <img src=x>"

  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(
    "where continuous integration runs, the browser is there",
    .enabled(if: ProcessInfo.processInfo.environment["CI"] == "true"))
  func present() {
    #expect(Self.isInstalled, "without it the test of pages is skipped")
  }

  @Test(
    "pages fit every width, can be read in light and dark, ask for nothing and complain of nothing",
    .enabled(if: isInstalled, "no Chromium is installed"))
  func pages() throws {
    let pages = try writeFixtures() + writeHostile()
    let browser = try Browser(try #require(Browser.program), in: workspace.folder)
    defer { browser.close() }
    for page in pages {
      let url = workspace.folder.appending(path: page)
      try browser.open(url)
      try keyboard(page, browser)
      if !page.hasPrefix("hostile") { try print(page, browser) }
      _ = try browser.value(of: PageAudit.openAll)
      for width in [360, 768, 1440] {
        try browser.resize(width: width)
        try expect(page, "at \(width)", browser, PageAudit.layout)
      }
      for isDark in [false, true] {
        try browser.resize(width: 768, isDark: isDark)
        try expect(page, isDark ? "dark" : "light", browser, PageAudit.contrast)
      }
      try expect(page, "names", browser, PageAudit.names)
      try expect(page, "tools", browser, PageAudit.tools)
      try paper(page, browser)
      #expect(browser.complaints.isEmpty, "\(page)")
      #expect(browser.requests == [url.absoluteString], "\(page)")
    }
  }

  private func expect(
    _ page: String, _ what: String, _ browser: Browser, _ audit: String
  ) throws {
    let found = try browser.value(of: audit) as? [String]
    #expect(found == [], "\(page) \(what)")
  }

  /// The focus goes down the page, the way past the contents first, and is always seen.
  private func keyboard(_ page: String, _ browser: Browser) throws {
    try browser.resize(width: 1440)
    var last = -1.0
    for step in 0..<12 {
      try browser.pressTab()
      let focus = try #require(try browser.value(of: PageAudit.focus) as? [Double])
      if step == 0 {
        let text = try browser.value(of: "document.activeElement.className") as? String
        #expect(text == "skip", "\(page)")
      }
      // Behind the last thing the focus leaves the page.
      guard focus[0] > 0 else { break }
      #expect(focus[0] > last, "\(page): step \(step)")
      #expect(focus[1] >= 2, "\(page): step \(step) has no outline")
      last = focus[0]
    }
    #expect(last > 0, "\(page)")
  }

  /// The page comes out of a printer, on paper of both worlds.
  private func print(_ page: String, _ browser: Browser) throws {
    for paper in Self.papers {
      let pdf = try browser.pdf(width: paper.width, height: paper.height)
      #expect(pdf.starts(with: Data("%PDF-".utf8)) && pdf.count > 10_000, "\(page) \(paper.name)")
    }
  }

  /// On paper nothing scrolls, so nothing may be cut off.
  private func paper(_ page: String, _ browser: Browser) throws {
    try browser.show(media: "print")
    for paper in Self.papers {
      // What is left between margins of 16 mm, in pixels of 96 to an inch.
      let room = Int((paper.width - 2 * 16 / 25.4) * 96)
      try browser.call(
        "Emulation.setDeviceMetricsOverride",
        ["width": room, "height": 900, "deviceScaleFactor": 1, "mobile": false])
      try expect(page, "on \(paper.name)", browser, PageAudit.layout)
      try expect(page, "cut off on \(paper.name)", browser, PageAudit.paper)
    }
  }

  /// Writes the pages of the repository's own examples.
  private func writeFixtures() throws -> [String] {
    let resume = Program.fixture("resumes/backend-strong.md")
    let postings = Program.fixture("postings")
    return try write([
      ("gap.html", ["gap", resume, "-p", postings, "--role", "platform"]),
      ("role.html", ["gap", resume, "--role", "sre"]), ("survey.html", ["survey", postings]),
      ("paths.html", ["paths", resume, "-p", postings]), ("from.html", ["paths", "--from", "sre"]),
      ("compare.html", ["paths", "--compare", "backend", "sre"]),
      ("plan.html", ["plan", resume, "--role", "platform", "-p", postings]),
    ])
  }

  /// Writes pages of texts that would break them or run.
  private func writeHostile() throws -> [String] {
    let word = String(repeating: "x", count: 5000)
    let resume = """
      # Jo \(Self.hostile)

      \(Self.hostile) \(word)

      ## Experience

      ### Senior Engineer \(Self.hostile) \(word), Acme \(Self.hostile), 2020 - 2023

      - Responsible for \(Self.hostile) and Python \(word)
      - Cut the latency of a Go service by 40 % for \(word) \(Self.hostile)

      ## Skills

      Docker, "]]>, Terraform, Kubernettes, \(word)
      """
    try workspace.write(resume, to: "cv.md")
    for place in 0..<3 {
      try workspace.write(
        """
        Platform Engineer \(Self.hostile) \(place == 0 ? word : "")
        \(Self.hostile) \(place == 1 ? word : "") Ltd
        Location: \(Self.hostile) \(word)

        Requirements:
        - Kubernetes, Go or Rust, "]]>, \(Self.hostile) \(word)
        - \(place + 3)+ years of experience with Python and Flurbotron\(word)
        - Salary: $\(100 + place),000 - $150,000 a year
        """, to: "p/\(place)<b>.txt")
    }
    return try write([
      ("hostile-gap.html", ["gap", "cv.md", "-p", "p", "--role", "platform"]),
      ("hostile-survey.html", ["survey", "p", "--resume", "cv.md"]),
      ("hostile-paths.html", ["paths", "cv.md", "-p", "p"]),
      ("hostile-plan.html", ["plan", "cv.md", "--role", "platform", "-p", "p"]),
    ])
  }

  private func write(_ pages: [(name: String, arguments: [String])]) throws -> [String] {
    try pages.map { page in
      let run = try workspace.vitae(
        page.arguments + ["-f", "html", "-o", page.name], in: workspace.folder)
      #expect(run.code == 0, "\(page.name): \(run.error)")
      return page.name
    }
  }
}
