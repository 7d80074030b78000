internal import Source

/// Files that hold no page but lead to one, or hold one in a form that only one program reads.
package enum PageLink {
  /// What to do with such a file.
  package static let advice =
    "open the page and save it as HTML or as a single file, or copy its text into a .txt"

  /// Whether a file of that ending, in lower case, is a link or an archive of a page.
  package static func isEnding(_ ending: String) -> Bool { names[ending] != nil }

  /// Why a file cannot be read that is a link or an archive of a page; nil where it is none.
  static func problem(_ path: String) -> Problem? {
    guard let ending = Format.ending(of: path), let name = names[ending] else { return nil }
    return Problem(name + ", not a page that can be read", path: path, hint: advice)
  }

  private static let names = [
    "webarchive": "this is an archive of Safari's", "webloc": "this is a link to a page",
    "url": "this is a link to a page", "desktop": "this is a link to a page or program",
  ]
}
