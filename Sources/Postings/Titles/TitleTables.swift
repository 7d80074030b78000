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
    func ids(_ list: String) -> [String] { titles.groups(list).map(titles.id(of:)) }
    func table(_ list: String) -> PhraseTable {
      PhraseTable(titles.groups(list).enumerated().map { ($1, Int32($0)) }, of: titles)
    }
    seniority = table("seniority")
    grades = table("grades")
    occupations = table("occupations")
    families = table("families")
    fields = table("base-fields")
    forms = table("base-forms")
    technologies = table("technologies")
    noise = table("noise")
    levels = ids("seniority").map { Seniority(rawValue: $0) }
    gradeLevels = ids("grades").map { Seniority(rawValue: $0) }
    occupationKinds = ids("occupations").map { OccupationKind(rawValue: $0) ?? .other }
    familyNames = ids("families")
    known = KnownFamilies(familyNames)
    formNames = titles.groups("base-forms").map { Array(titles.bytes[$0.id]) }
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
