internal import Lexicon
internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Run by the build: reads the folder of lexicons, checks it, and writes it as one Swift string.
///
/// A raw string literal, because array literals of this size never finish compiling.
#if !FUZZING
  @main
#endif
enum LexiconCompiler {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      fail([Problem("usage: LexiconCompiler FOLDER OUTPUT.swift")])
    }
    let lexicon = lexicon(arguments[1])
    do throws(Problem) {
      let swift =
        "let embeddedLexicon: StaticString = ##\"\"\"\n" + CompactLexicon.encode(lexicon)
        + "\n\"\"\"##\n\nlet embeddedTemplates: StaticString = ##\"\"\"\n"
        + (try templates(arguments[1] + "/templates")) + "\n\"\"\"##\n"
      let descriptor = unsafe creat(arguments[2], 0o644)
      guard descriptor >= 0, Output.write(Array(swift.utf8), to: descriptor) == .done else {
        throw Problem("cannot be written", path: arguments[2])
      }
      close(descriptor)
    } catch {
      fail([error])
    }
  }

  /// The lexicon of a folder; any problem ends the build.
  private static func lexicon(_ folder: String) -> Lexicon {
    let (layer, unread) = LexiconFolder.read(folder)
    var merger = LexiconMerger(Lexicon())
    merger.lay(layer)
    var lexicon = merger.lexicon
    lexicon.version = ""
    let problems =
      unread + merger.problems + Validation.problems(of: lexicon, places: merger.places)
    guard problems.isEmpty else { fail(problems) }
    return lexicon
  }

  /// The files that start a user's folder: for each a line with its name and length, then its
  /// bytes.
  private static func templates(_ folder: String) throws(Problem) -> String {
    var text = ""
    for kind in LexiconLayer.Kind.allCases.map(\.rawValue)
    where Files.kind(of: folder + "/" + kind) == .directory {
      for name in try Files.list(folder + "/" + kind) where name.hasSuffix(".json") {
        let bytes = try Files.read(folder + "/" + kind + "/" + name)
        text += "\(kind)/\(name)\t\(bytes.count)\n" + String(decoding: bytes, as: UTF8.self)
      }
    }
    return text
  }

  private static func fail(_ problems: [Problem]) -> Never {
    for problem in problems {
      Output.write(Array(("error: " + problem.rendered + "\n").utf8), to: 2)
    }
    exit(1)
  }
}

#if FUZZING
  /// Under a fuzzer every program of the build begins in the fuzzer, which calls this first.
  @_cdecl("LLVMFuzzerInitialize")
  public func initializeFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
  ) -> CInt {
    LexiconCompiler.main()
    exit(0)
  }

  /// Never called; the fuzzer cannot be linked without.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
#endif
