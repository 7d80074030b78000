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
      writer.member("schemaVersion", schemaVersion)
      writer.key("tool")
      writer.object { writer in
        writer.member("name", "vitae")
        writer.member("version", Tool.version)
        writer.member("lexicon", tool.lexicon)
      }
      writer.member("command", command)
      body(&writer)
    }
    writer.endLine()
    return writer.take()
  }
}

extension JSONWriter {
  mutating func position(_ position: Position) {
    object { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("byte", position.byte)
    }
  }

  /// The members of a place, inside an object already begun.
  mutating func placeMembers(_ place: Place) {
    member("path", place.path)
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
        writer.member("text", quote.text)
      }
    }
  }
}
