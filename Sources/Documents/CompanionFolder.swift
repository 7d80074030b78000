internal import Source

/// The folders in which browsers save the images and scripts of a page, beside it.
struct CompanionFolder {
  /// The names of the pages in the same folder, without their endings.
  private let pages: Set<String>

  /// Takes the names of all that is in a folder.
  init(beside names: [String]) {
    var pages: Set<String> = []
    for name in names where Format.byEnding(of: name)?.name == Format.html.name {
      if let ending = Format.ending(of: name) {
        pages.insert(String(name.dropLast(ending.utf8.count + 1)))
      }
    }
    self.pages = pages
  }

  /// Whether a folder's name is that of a page of the same folder and a browser's suffix.
  func isCompanion(_ name: String) -> Bool {
    guard !pages.isEmpty else { return false }
    for suffix in Self.suffixes where name.hasSuffix(suffix) {
      if pages.contains(String(name.dropLast(suffix.count))) { return true }
    }
    return false
  }

  /// What browsers put behind the page's name, in the languages they speak.
  private static let suffixes = [
    "_files", "_Files", ".files", "-Dateien", "_Dateien", "_fichiers", "_archivos", "_bestanden",
    "_file", "-filer", "_filer", "_tiedostot", "_pliki", "_soubory", "_súbory", "_elemei",
    "_ficheiros", "_arquivos", "_dosyalar", "_datoteke", "_fitxers", "_failid", "_fails",
    "_bylos", "_fajlovi", "_fitxategiak", "_fișiere", "_файлы", "_файли",
  ]
}
