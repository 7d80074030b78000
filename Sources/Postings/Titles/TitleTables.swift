internal import Lexicon
internal import Matching

/// The word lists of titles, compiled for lookup.
struct TitleTables: Sendable {
  let seniority: PhraseTable
  let grades: PhraseTable
  let occupations: PhraseTable
  let families: PhraseTable
  let fields: PhraseTable
  let forms: PhraseTable
  let technologies: PhraseTable
  let noise: PhraseTable
  /// The groups' ids, which phrase numbers point into.
  let levels: [Seniority?]
  let gradeLevels: [Seniority?]
  let occupationKinds: [OccupationKind]
  let familyNames: [String]
  let known: KnownFamilies
  /// The forms in UTF-8.
  let formNames: [[UInt8]]

  init(_ titles: WordLists) {
    func groups(_ id: String) -> [WordGroup] { titles.list(id).groups }
    func table(_ id: String) -> PhraseTable {
      PhraseTable(
        groups(id).enumerated().flatMap { index, group in
          group.words.map { (phrase: $0, id: Int32(index)) }
        })
    }
    seniority = table("seniority")
    grades = table("grades")
    occupations = table("occupations")
    families = table("families")
    fields = table("base-fields")
    forms = table("base-forms")
    technologies = table("technologies")
    noise = table("noise")
    levels = groups("seniority").map { Seniority(rawValue: $0.id) }
    gradeLevels = groups("grades").map { Seniority(rawValue: $0.id) }
    occupationKinds = groups("occupations").map { OccupationKind(rawValue: $0.id) ?? .other }
    familyNames = groups("families").map(\.id)
    known = KnownFamilies(familyNames)
    formNames = groups("base-forms").map { Array($0.id.utf8) }
  }
}

/// What an occupation's noun lets the whole title be.
enum OccupationKind: String, Sendable {
  case engineering, management, other
  /// A word that is a level first, such as director, and an occupation only where none other is.
  case leading
  /// A field that stands for the occupation where no noun does, such as data science.
  case field
}
