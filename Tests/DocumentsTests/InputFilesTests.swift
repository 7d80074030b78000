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
