import Documents
import Source
import Testing

@Suite("Programs that make text")
struct ConverterTests {
  /// A converter that is a shell script.
  private func script(_ text: String) -> Converter {
    Converter(
      program: "sh", files: "test", debianPackage: "dash", homebrewPackage: "dash",
      arguments: ["-c", text])
  }

  private func text(
    _ converter: Converter, input: [UInt8] = [0x61], limits: ReadingLimits = .init()
  ) throws(Problem) -> String {
    String(
      decoding: try converter.text(of: input, path: "a.bin", limits: limits).text, as: UTF8.self)
  }

  @Test("bytes go in and text comes out, longer than any buffer between")
  func bytes() throws {
    let input = [UInt8](repeating: 0x78, count: 3_000_000)
    #expect(try text(script("cat"), input: input).utf8.count == 3_000_000)
  }

  @Test("a program that does not read what it is given is no trouble")
  func unread() throws {
    let input = [UInt8](repeating: 0x78, count: 3_000_000)
    #expect(try text(script("echo done"), input: input) == "done\n")
  }

  @Test("the surroundings are the search path and a locale")
  func environment() throws {
    let env = Converter(
      program: "env", files: "test", debianPackage: "coreutils", homebrewPackage: "coreutils",
      arguments: [])
    let names = try text(env).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(names.sorted() == ["LC_ALL", "PATH"])
  }

  @Test("arguments reach the program as they are")
  func arguments() throws {
    let converter = Converter(
      program: "printf", files: "test", debianPackage: "coreutils", homebrewPackage: "coreutils",
      arguments: ["%s|", "-x", "a b", "c\nd", "$HOME;*"])
    #expect(try text(converter) == "-x|a b|c\nd|$HOME;*|")
  }

  @Test(
    "a program that fails is told in one message",
    arguments: [
      ("echo 'Error: broken table' >&2; exit 3", "sh cannot read this test file: Error: broken"),
      ("echo first >&2; echo second >&2; exit 1", "sh cannot read this test file: first"),
      ("printf 'An error at:\\n  the end\\n' >&2; exit 1", "An error at: the end"),
      ("echo 'Incorrect password' >&2; exit 1", "this test file is locked with a password"),
      ("exit 2", "sh cannot read this test file"), ("kill -9 $$", "ended by signal 9"),
      ("printf 'a\\377b'", "byte 1 of what sh printed is not valid UTF-8"),
      ("printf ' \\n\\f'", "there is no text in this file"),
    ])
  func failures(script: String, message: String) {
    do throws(Problem) {
      _ = try text(self.script(script))
      Issue.record("it gave a text")
    } catch {
      #expect(error.message.contains(message))
      #expect(error.path == "a.bin" && error.hint != nil || message.contains("UTF-8"))
    }
  }

  @Test("control characters of a complaint do not reach the terminal")
  func complaint() {
    #expect {
      _ = try text(script("printf 'bad \\033[31m file' >&2; exit 1"))
    } throws: { error in
      (error as? Problem)?.message.hasSuffix(": bad \\u{1b}[31m file") == true
    }
  }

  @Test(
    "a program that hangs is ended with all that it has started",
    arguments: ["sleep 60", "sleep 60 & wait", "exec >&- 2>&-; sleep 60", "trap '' TERM; sleep 60"])
  func hangs(script: String) {
    var limits = ReadingLimits()
    limits.converterSeconds = 1
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect {
        _ = try text(self.script(script), limits: limits)
      } throws: { error in
        (error as? Problem)?.message == "sh did not finish within 1 second"
      }
    }
    #expect(time < .seconds(20))
  }

  @Test("a program that prints without end is ended")
  func endless() {
    var limits = ReadingLimits()
    limits.fileBytes = 2 << 20
    #expect {
      _ = try text(script("while :; do echo on and on and on; done"), limits: limits)
    } throws: { error in
      (error as? Problem)?.message
        == "the text that sh makes of this file has more than 2 MiB, and no more are read"
    }
  }

  @Test("a missing program is told with the packages that have it")
  func missing() {
    let converter = Converter(
      program: "no-such-program-here", files: "XYZ", debianPackage: "xyz-utils",
      homebrewPackage: "xyz", arguments: [])
    #expect(
      throws: Problem(
        "reading XYZ needs no-such-program-here, which is not installed; install it with: "
          + "apt install xyz-utils (macOS: brew install xyz)", path: "a.bin")
    ) { try text(converter) }
  }

  @Test("an empty file starts no program")
  func empty() {
    #expect { _ = try text(script("echo text"), input: []) } throws: { error in
      (error as? Problem)?.message == "this file is empty"
    }
  }

  @Test("a text that is not fit is asked for anew in the other way, and the command says which")
  func second() throws {
    var converter = script("echo first")
    converter.secondArguments = ["-c", "echo second"]
    #expect(try text(converter) == "first\n")
    converter.wantsSecond = { $0.starts(with: "first".utf8) }
    let made = try converter.text(of: [0x61], path: "a", limits: .init())
    #expect(made.text == Array("second\n".utf8))
    #expect(made.command == "sh -c echo second")
  }

  @Test(
    "files without an ending are told by their first bytes",
    arguments: [
      ("%PDF-1.7\n", "pdf"), ("{\\rtf1\\ansi hello}", "rtf"), ("plain", nil),
      (
        "PK\u{3}\u{4}..........................mimetypeapplication/vnd.oasis.opendocument.text",
        "odt"
      ),
      ("PK\u{3}\u{4}....................word/document.xml", "docx"), ("PK\u{3}\u{4}.a.jar", nil),
    ] as [(String, String?)])
  func signatures(text: String, name: String?) {
    #expect(Format.converted(path: "<stdin>", bytes: Array(text.utf8))?.name == name)
    #expect(Format.converted(path: "a.md", bytes: Array(text.utf8))?.name == nil)
    #expect(Format.converted(path: "a.PDF", bytes: Array(text.utf8))?.name == "pdf")
  }
}
