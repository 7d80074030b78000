import Documents
import Testing

@Suite("Patterns of paths")
struct GlobTests {
  @Test(
    "a pattern means what it means in an ignore file",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "x/y/a.md", true), ("*.md", "a.mdx", false),
      ("/*.md", "a.md", true), ("/*.md", "x/a.md", false), ("x/*.md", "x/a.md", true),
      ("x/*.md", "x/y/a.md", false), ("x/**/a.md", "x/a.md", true),
      ("x/**/a.md", "x/y/z/a.md", true), ("x/**", "x/y/a.md", true), ("x/**", "x", false),
      ("**/x", "a/b/x/c.md", true), ("x", "a/x/b.md", true), ("x/", "x/b.md", true),
      ("x/", "x", false), ("./x.md", "x.md", true), ("a?c", "abc", true), ("a?c", "a/c", false),
      ("[a-c]1", "b1", true), ("[!a-c]1", "b1", false), ("[!a-c]1", "d1", true), ("[", "[", true),
      ("[]]", "]", true), ("\\*", "*", true), ("\\*", "x", false), ("a*b*c", "aXbYbZc", true),
      ("a*b*c", "aXbYbZ", false), ("*", "a", true), ("", "a", false), ("é*", "é.md", true),
      ("**/**/a", "a", true), ("*a*a*a*a*a*a*b", String(repeating: "a", count: 300), false),
    ])
  func matching(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }
}
