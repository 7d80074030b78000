import Documents
import Source
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "a format is told by ending, else by the text",
    arguments: [
      ("a.MD", "", "markdown"), ("dir.html/a.txt", "<html>", "text"), ("a.ndjson", "", "jsonl"),
      ("-", "<!DOCTYPE html><p>", "html"), ("-", " <div><p>a</p><p>b</p></div>", "html"),
      ("-", "# Title\ntext", "markdown"), ("-", "**A** and [b](c)\n**d**", "markdown"),
      ("-", "{\"id\":1,\"text\":\"x\"}", "jsonl"), ("-", "{\"basics\":{}}", "json-resume"),
      ("-", "% mine\n\\documentclass{article}", "latex"), ("a.TEX", "", "latex"),
      ("-", "#import \"@preview/x:1.0.0\": *", "typst"), ("a.typ", "", "typst"),
      ("-", "# For RenderCV\ncv:\n  name: Ann", "rendercv"), ("a.yml", "", "rendercv"),
      ("-", "{\"basics\": {\"name\": \"Ann\",}", "json-resume"),
      ("-", "[\n  {\"title\": \"x\"}]", "json"), ("-", "{\"jobs\":[]}", "json"),
      ("-", "{\"id\":1,\"hostedUrl\":\"u\",\"text\":\"Cook\"}", "json"), ("-", "[{", "json"),
      ("-", "[see below]", "text"), ("a.json", "", "json"), ("b.TSV", "", "csv"),
      ("-", "title;description\nCook;Must have: Go\n", "csv"),
      ("-", "Title, description, and more\nof the role", "text"),
      ("-", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n", "mhtml"),
      ("-", "Content-Type: our language is plain\n\ntext", "text"), ("x.MHT", "", "mhtml"),
      ("-", "Plain * text", "text"), ("", "", "text"),
      ("-", "---\ntitle: x\n---\ntext", "markdown"),
    ])
  func detection(path: String, text: String, name: String) {
    #expect(Format.detect(path: path, text: Array(text.utf8)).name == name)
  }

  @Test("names and endings are each declared once")
  func unique() {
    let names = Format.all.map(\.name)
    let endings = Format.all.flatMap(\.endings)
    #expect(Set(names).count == names.count)
    #expect(Set(endings).count == endings.count)
    #expect(Format.all.last?.name == "text")
  }

  @Test("an unknown name is answered with the nearest")
  func named() throws {
    #expect(try Format.named("html").name == "html")
    #expect(throws: Problem.self) { try Format.named("markdwn") }
  }
}
