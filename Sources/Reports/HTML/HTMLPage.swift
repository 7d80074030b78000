internal import Source

/// A page that is one file: its style and script stand in it, and nothing is fetched.
struct HTMLPage {
  /// A part of the page with its heading.
  struct Section {
    /// The name by which the contents point at it.
    var id: String
    var title: String
    var body: Markup
  }

  let title: String
  let tool: Tool
  private(set) var lead = Markup()
  private(set) var sections: [Section] = []

  init(title: String, tool: Tool) {
    self.title = title
    self.tool = tool
  }

  /// Says what stands under the title, before the contents.
  mutating func lead(_ content: (inout Markup) -> Void) { content(&lead) }

  /// Adds a section; one that holds nothing is left out.
  mutating func section(_ id: String, _ title: String, _ content: (inout Markup) -> Void) {
    var body = Markup()
    content(&body)
    if !body.bytes.isEmpty { sections.append(Section(id: id, title: title, body: body)) }
  }

  /// The whole page as UTF-8.
  var bytes: [UInt8] {
    var page = Markup()
    page.doctype()
    page.element("html", ("lang", "en")) { html in
      html.element("head") { head(&$0) }
      html.element("body") { body in
        body.element("a", ("class", "skip"), ("href", "#main"), text: "Skip to the report")
        body.element("header") { header in
          header.element("h1", text: title)
          header.append(lead)
        }
        contents(&body)
        body.element("main", ("id", "main"), ("tabindex", "-1")) { main in
          for section in sections { add(section, to: &main) }
        }
        body.element("footer") { footer in
          footer.element(
            "p",
            text:
              "Made by vitae \(Tool.version), lexicon \(tool.lexicon ?? "none"). Everything in this page "
              + "comes from the files named in it; it fetches nothing.")
        }
        body.verbatim("script", PageScript.code)
      }
    }
    return page.bytes
  }

  private func head(_ head: inout Markup) {
    head.empty("meta", ("charset", "utf-8"))
    head.empty(
      "meta", ("http-equiv", "Content-Security-Policy"),
      (
        "content",
        "default-src 'none'; style-src '\(PageStyleSheet.hash)'; script-src '\(PageScript.hash)'; "
          + "base-uri 'none'; form-action 'none'"
      ))
    head.empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
    head.empty("meta", ("name", "color-scheme"), ("content", "light dark"))
    head.empty("meta", ("name", "referrer"), ("content", "no-referrer"))
    head.element("title", text: title)
    head.verbatim("style", PageStyleSheet.code)
  }

  private func contents(_ body: inout Markup) {
    body.element("nav", ("aria-label", "Contents")) { nav in
      nav.element("ul") { list in
        for section in sections {
          // What stands behind a colon is told under the heading.
          let name = String(section.title.prefix { $0 != ":" })
          list.element("li") { $0.element("a", ("href", "#" + section.id), text: name) }
        }
      }
    }
  }

  private func add(_ section: Section, to main: inout Markup) {
    main.element("section", ("aria-labelledby", section.id)) { part in
      part.element("h2", ("id", section.id), text: section.title)
      part.append(section.body)
    }
  }
}

extension Markup {
  /// Adds what was made apart.
  mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// Adds a paragraph.
  mutating func paragraph(_ text: String) { element("p", text: text) }

  /// Adds a quiet remark.
  mutating func note(_ text: String) { element("p", ("class", "note"), text: text) }

  /// Adds a line of a document with where it stands, and what is to be said of it.
  mutating func quote(_ quote: Quote, remark: String = "") {
    element("figure", ("class", "quote")) { figure in
      figure.element("blockquote", text: quote.text)
      let place = "\(quote.place.path):\(quote.place.start.line)"
      figure.element("figcaption", text: place + (remark.isEmpty ? "" : ", " + remark))
    }
  }

  /// Adds items of which the first are seen at once and the rest when asked for.
  mutating func folding<Item>(
    _ items: [Item], first: Int, noun: String, _ add: (inout Markup, ArraySlice<Item>) -> Void
  ) {
    // To unfold one or two would hide more than it spares.
    let cut = items.count <= first + 2 ? items.count : first
    if cut > 0 { add(&self, items[..<cut]) }
    guard cut < items.count else { return }
    element("details") { details in
      details.element("summary", text: "\(items.count - cut) more \(noun)")
      add(&details, items[cut...])
    }
  }
}
