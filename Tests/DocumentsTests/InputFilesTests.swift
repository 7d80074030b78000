import Documents
import Source
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Input files")
struct InputFilesTests {
  /// A new empty folder.
  private func folder() throws -> String {
    var template = Array("/tmp/vitae-test-XXXXXX".utf8CString)
    let made = unsafe mkdtemp(&template) != nil
    try #require(made)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func write(_ path: String, _ text: String = "x") throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    Output.write(Array(text.utf8), to: descriptor)
    close(descriptor)
  }

  @Test("folders are searched in bytewise order, known endings only")
  func search() throws {
    let root = try folder()
    unsafe mkdir(root + "/sub", 0o700)
    unsafe mkdir(root + "/.git", 0o700)
    unsafe mkdir(root + "/b_files", 0o700)
    for name in [
      "b.html", "a.txt", "B.md", "x.png", "y.png", "none", ".hidden.txt", "sub/c.txt",
      ".git/d.txt", "b_files/ad.html",
    ] { try write(root + "/" + name) }
    unsafe mkfifo(root + "/pipe.txt", 0o600)
    unsafe symlink(root, root + "/sub/loop")
    let found = InputFiles([root])
    #expect(found.files == ["B.md", "a.txt", "b.html", "sub/c.txt"].map { root + "/" + $0 })
    #expect(found.skipped.endings == ["png": 2, "": 1])
    #expect(found.skipped.companionFolders == 1)
    #expect(found.skipped.specialFiles == 1)
    #expect(found.skipped.linkedFolders == 1)
    #expect(found.skipped.hidden == 2)
    #expect(found.problems.isEmpty)
  }

  @Test("loops of links, pipes, sockets and broken links end the search of nothing else")
  func loops() throws {
    let root = try folder()
    unsafe mkdir(root + "/sub", 0o700)
    unsafe symlink("two", root + "/one")
    unsafe symlink("one", root + "/two")
    unsafe symlink("..", root + "/sub/up.html")
    unsafe mkfifo(root + "/sub/pipe.html", 0o600)
    unsafe symlink("pipe.html", root + "/sub/link.html")
    try write(root + "/sub/z.txt")
    let found = InputFiles([root])
    #expect(found.files == [root + "/sub/z.txt"])
    #expect(found.skipped.specialFiles == 2)
    #expect(found.skipped.linkedFolders == 1)
    #expect(found.problems.map(\.path) == [root + "/one", root + "/two"])
  }

  @Test(
    "the folder of a page's images is passed over in every browser's language, others are not",
    arguments: [
      ("Job_files", 1), ("Job-Dateien", 1), ("Job_fichiers", 1), ("Job.files", 1),
      ("Job_archivos", 1), ("Other_files", 0), ("Job", 0), ("Job_2026", 0),
    ])
  func companions(name: String, count: Int) throws {
    let root = try folder()
    unsafe mkdir(root + "/" + name, 0o700)
    try write(root + "/Job.HTM")
    try write(root + "/" + name + "/frame.html")
    let found = InputFiles([root])
    #expect(found.skipped.companionFolders == count)
    #expect(found.files.count == 2 - count)
  }

  @Test("files of nothing but postings can be left out, and this program's own are")
  func records() throws {
    let root = try folder()
    for name in ["a.csv", "b.json", "c.jsonl", "d.md", "vitae.json"] {
      try write(root + "/" + name)
    }
    #expect(InputFiles([root]).files.count == 4)
    let found = InputFiles([root], InputFiles.Search(takesRecords: false))
    #expect(found.files == [root + "/d.md"])
    #expect(found.skipped.endings == ["csv": 1, "json": 1, "jsonl": 1])
  }

  @Test("named files are taken whatever their ending; missing ones are problems")
  func named() throws {
    let root = try folder()
    try write(root + "/posting", "# Baker\n")
    let found = InputFiles([root + "/posting", root + "/gone.txt"])
    #expect(found.files == [root + "/posting"])
    #expect(found.problems.map(\.path) == [root + "/gone.txt"])
    #expect(try Document.read(path: root + "/posting").format == "markdown")
  }
}
