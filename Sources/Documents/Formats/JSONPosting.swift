internal import Source

/// One posting of a JSON file: a record as in JSON Lines or JobSpy, or a job of Greenhouse, Lever
/// or Ashby.
struct JSONPosting {
  private let facts: PostingFacts
  private let id: String?
  private let text: [UInt8]

  /// Reads a record; nil where it has no text.
  init?(_ node: JSONNode) {
    let record = JSONFields(node)
    guard let text = Self.text(record) else { return nil }
    self.text = text
    id = record.words("id", "job_id", "job_url", "url")
    if case .string(let type)? = record.value("@type")?.value, type.hasSuffix("JobPosting") {
      facts = PostingFacts(JSONLDNode(node))
    } else {
      facts = Self.facts(record)
    }
  }

  /// The posting as a document.
  func document(_ path: String) -> Document {
    var document = RecordText.read(text, path: path, format: "json")
    document.id = id
    document.facts = facts
    return document
  }

  private static let bodies = [
    "descriptionHtml", "description", "content", "descriptionPlain", "job_description", "body",
  ]

  private static func text(_ record: JSONFields) -> [UInt8]? {
    if case .array(let lists)? = record.value("lists")?.value {
      return leverText(record, lists.map { JSONFields($0) })
    }
    // Lever names a posting's title "text"; where there is a title of its own, it is the text.
    let hasTitle = record.words("title") != nil
    let keys = hasTitle ? ["text"] + bodies : bodies + ["text"]
    return record.string(keys).map { Array($0.utf8) }
  }

  /// A Lever posting as a page: what opens it, its lists under their headings, what closes it.
  private static func leverText(_ record: JSONFields, _ lists: [JSONFields]) -> [UInt8]? {
    var page: [UInt8] = []
    func add(_ text: String) { page.append(contentsOf: text.utf8) }
    func add(_ key: String, orPlain plain: String) {
      if let html = record.string([key]) {
        add(html)
      } else if let text = record.string([plain]) {
        page += paragraph(text)
      }
    }
    add("description", orPlain: "descriptionPlain")
    for list in lists {
      add("<h3>" + (list.string(["text"]) ?? "") + "</h3><ul>")
      add((list.string(["content"]) ?? "") + "</ul>")
    }
    add("additional", orPlain: "additionalPlain")
    add("salaryDescription", orPlain: "salaryDescriptionPlain")
    return page.isEmpty ? nil : page
  }

  /// Text as HTML that shows it so.
  private static func paragraph(_ text: String) -> [UInt8] {
    var html = Array("<p>".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case ASCII.lineFeed: html += "<br>".utf8
      default: html.append(byte)
      }
    }
    return html + "</p>".utf8
  }

  private static func facts(_ record: JSONFields) -> PostingFacts {
    var facts = PostingFacts()
    facts.title = record.words("title", "job_title", "position")
    if facts.title == nil, record.string(bodies) != nil || record.value("lists") != nil {
      facts.title = record.words("text")
    }
    facts.company = record.words(
      "company", "company_name", "companyName", "employer", "organization", "hiringOrganization")
    let terms = record.fields("categories")
    facts.location = record.words("location") ?? terms?.words("location")
    facts.date = record.words(
      "date", "date_posted", "datePosted", "first_published", "publishedAt", "createdAt",
      "updated_at"
    ).map { RecordFacts.day($0) }
    facts.url = record.words("url", "job_url", "absolute_url", "hostedUrl", "jobUrl")
    let employment = record.words("employment", "job_type", "employmentType", "employment_type")
    facts.employment = (employment ?? terms?.words("commitment")).map {
      RecordFacts.employment($0)
    }
    facts.takePlace(record)
    facts.takePay(record)
    return facts
  }
}
