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

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  fail([Problem("usage: LexiconCompiler FOLDER OUTPUT.swift")])
}
do throws(Problems) {
  let contents = try LexiconFolder.read(arguments[1])
  let problems = Validation.problems(of: contents.lexicon, files: contents.files)
  guard problems.isEmpty else { fail(problems) }
  let compact = CompactLexicon.encode(contents.lexicon)
  let swift = "let embeddedLexicon: StaticString = ##\"\"\"\n" + compact + "\n\"\"\"##\n"
  let descriptor = unsafe creat(arguments[2], 0o644)
  guard descriptor >= 0, Output.write(Array(swift.utf8), to: descriptor) == .done else {
    fail([Problem("cannot be written", path: arguments[2])])
  }
  close(descriptor)
} catch {
  fail(error.list)
}
