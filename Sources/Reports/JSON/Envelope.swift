package import Source

/// The members that every JSON report begins with, and the shapes that several share.
package enum Envelope {
  /// Raised when a member changes its meaning or goes away.
  package static let schemaVersion = 1

  /// A whole report: the common members, then those that `body` writes.
  package static func report(
    _ command: String, tool: Tool, pretty: Bool = true,
    _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.key("schemaVersion")
      writer.integer(schemaVersion)
      writer.key("tool")
      writer.object { writer in
        writer.key("name")
        writer.string("vitae")
        writer.key("version")
        writer.string(Tool.version)
        writer.key("lexicon")
        writer.string(tool.lexicon)
      }
      writer.key("command")
      writer.string(command)
      body(&writer)
    }
    writer.endLine()
    return writer.take()
  }
}

extension JSONWriter {
  mutating func position(_ position: Position) {
    object { writer in
      writer.key("line")
      writer.integer(position.line)
      writer.key("column")
      writer.integer(position.column)
      writer.key("byte")
      writer.integer(position.byte)
    }
  }

  /// The members of a place, inside an object already begun.
  mutating func placeMembers(_ place: Place) {
    key("path")
    string(place.path)
    key("range")
    range(place)
  }

  mutating func range(_ place: Place) {
    object { writer in
      writer.key("start")
      writer.position(place.start)
      writer.key("end")
      writer.position(place.end)
    }
  }

  mutating func quotes(_ quotes: [Quote]) {
    array(quotes) { writer, quote in
      writer.object { writer in
        writer.placeMembers(quote.place)
        writer.key("text")
        writer.string(quote.text)
      }
    }
  }
}
