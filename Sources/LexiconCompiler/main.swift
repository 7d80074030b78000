internal import Lexicon
internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Run by the build: reads the folder of lexicons, checks it, and writes it as one Swift string.
// A raw string literal, because array literals of this size never finish compiling.

func fail(_ problems: [Problem]) -> Never {
  for problem in problems {
    Output.write(Array(("error: " + problem.rendered + "\n").utf8), to: 2)
  }
  exit(1)
}

/// The files that start a user's folder: for each a line with its name and length, then its bytes.
func templates(_ folder: String) throws(Problem) -> String {
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

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  fail([Problem("usage: LexiconCompiler FOLDER OUTPUT.swift")])
}
let (layer, unread) = LexiconFolder.read(arguments[1])
var merger = LexiconMerger(Lexicon())
merger.lay(layer)
var lexicon = merger.lexicon
lexicon.version = ""
let problems =
  unread + merger.problems + Validation.problems(of: lexicon, places: merger.places)
guard problems.isEmpty else { fail(problems) }
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
