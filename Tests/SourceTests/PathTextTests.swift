import Source
import Testing

@Suite("Paths as text")
struct PathTextTests {
  @Test(
    "a path is plain without parts that lead nowhere",
    arguments: [
      ("./a//b/.", "a/b"), ("a/../b", "b"), ("../../a", "../../a"), ("/../a/", "/a"), (".", ""),
      ("/", "/"), ("a/..", ""),
    ])
  func plain(path: String, plain: String) {
    #expect(PathText.plain(path) == plain)
  }

  @Test(
    "each folder has one above it, but the root",
    arguments: [
      ("", "../"), ("../", "../../"), ("a/", ""), ("./a/b/", "a/"), ("/a/", "/"), ("/", nil),
    ] as [(String, String?)])
  func parent(folder: String, parent: String?) {
    #expect(PathText.parent(of: folder) == parent)
  }

  @Test(
    "a path is relative to a folder that holds it",
    arguments: [
      ("/a/b.md", "/a/", "b.md"), ("/ab/c", "/a", "/ab/c"), ("/a", "/", "a"), ("x/y", "", "x/y"),
    ])
  func relative(path: String, folder: String, relative: String) {
    #expect(PathText.relative(path, to: folder) == relative)
  }
}
