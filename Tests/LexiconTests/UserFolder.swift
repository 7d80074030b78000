import Lexicon
import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of lexicon files made for one test and taken away after it.
struct UserFolder: ~Copyable {
  let path: String
  private let files: [String]

  /// Writes the files; `texts` holds them by their paths in the folder, such as `skills/own.json`.
  init(_ texts: [String: String]) throws {
    let path = "/tmp/vitae-lexicon-\(UInt64.random(in: 0 ... .max))"
    _ = unsafe mkdir(path, 0o755)
    for name in ["skills", "roles", "titles", "wording"] {
      _ = unsafe mkdir(path + "/" + name, 0o755)
    }
    for (file, text) in texts {
      let descriptor = unsafe creat(path + "/" + file, 0o644)
      guard descriptor >= 0, Output.write(Array(text.utf8), to: descriptor) == .done else {
        throw Problem("cannot be written", path: path + "/" + file)
      }
      close(descriptor)
    }
    self.path = path
    files = Array(texts.keys)
  }

  deinit {
    for file in files { _ = unsafe unlink(path + "/" + file) }
    for name in ["skills", "roles", "titles", "wording"] {
      _ = unsafe rmdir(path + "/" + name)
    }
    _ = unsafe rmdir(path)
  }

  /// What the reader says of the folder, one text a problem, with the folder's own path left out.
  func problems() -> [String] {
    tell(LexiconFolder.read(path).problems)
  }

  /// The folder laid over the built-in lexicon.
  func laid() -> LexiconMerger { BuiltIn.laid(path) }

  /// What is wrong with the folder over the built-in lexicon, told alike.
  func allProblems() -> [String] {
    let merged = laid()
    return tell(
      merged.problems + Validation.problems(of: merged.lexicon, places: merged.places))
  }

  private func tell(_ problems: [Problem]) -> [String] {
    problems.map { problem in
      var problem = problem
      problem.path = problem.path.map { String($0.dropFirst(path.count + 1)) }
      return problem.rendered.replacing(path + "/", with: "")
    }
  }
}
