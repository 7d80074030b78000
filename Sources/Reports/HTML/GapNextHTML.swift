internal import Analysis

/// The three things to do next, at the top of the page.
extension GapHTML {
  func next(_ page: inout HTMLPage) {
    page.section("next", "What to do next") { part in
      part.element("ol", ("class", "next")) { list in
        for step in GapSteps(tables).all {
          list.element("li") { item in
            item.element("h3", text: step.title)
            for part in step.parts {
              if !part.text.isEmpty { item.paragraph(part.text) }
              if !part.note.isEmpty { item.note(part.note) }
              if let quote = part.quote { item.quote(quote) }
            }
          }
        }
      }
    }
  }
}
