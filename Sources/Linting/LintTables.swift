package import Lexicon

/// The word lists that rules ask for, compiled once for any number of files.
package struct LintTables: Sendable {
  /// Openers that name a duty, help, exposure or mere activity; the group says which.
  let weakOpeners: WordTable
  let vagueQuantity: WordTable
  let boasts: WordTable
  let adverbs: WordTable
  let firstPerson: WordTable
  /// Verbs that claim a change for the better.
  let changeVerbs: WordTable
  /// Long ways of saying a short word; the group's id is the short one.
  let fillers: WordTable
  /// Misspellings; the group's id is the right spelling.
  let misspellings: WordTable
  /// Present forms of verbs that are no nouns; the group's id is the past form.
  let presentVerbs: WordTable
  /// Present forms that could be nouns too; the group's id is the past form.
  let nounVerbs: WordTable
  /// Words after which a noun follows, so that the word before is a verb.
  let determiners: WordTable
  let passive: PassiveTables
  /// Names of months; a group is a month, its full name first.
  let months: WordTable
  let abbreviations: WordTable
  /// Words after which `I` is the pronoun.
  let conjunctions: WordTable
  let objectiveHeadings: WordTable
  let objectives: WordTable
  let references: WordTable
  let privateData: WordTable
  /// Work that every engineer does.
  let routineDuties: WordTable
  let softSkillClaims: WordTable
  /// Traits that are claimed as items of a list of skills.
  let listedSoftSkills: WordTable
  let openEnds: WordTable
  let hedges: WordTable
  /// Headings that hide what stands under them; the group's id is the plain one.
  let oddHeadings: WordTable
  /// The fillers that the short word replaces without any other change.
  let safeRewordings: WordTable
  /// Words that may stand twice in a row.
  let doubledWords: WordTable
  /// Spellings that makers use beside the name, letter by letter.
  let otherSpellings: WordTable
  let placeholders: PlaceholderTables
  /// The severity of single words, by the words as ``WordLevels`` compares them.
  let levels: WordLevels

  private let wording: WordLists

  package init(_ wording: WordLists) {
    self.wording = wording
    weakOpeners = WordTable(wording, "weak-openers")
    vagueQuantity = WordTable(wording, "vague-words", only: "quantity")
    boasts = WordTable(wording, "boasts")
    adverbs = WordTable(wording, "adverbs")
    firstPerson = WordTable(wording, "first-person")
    changeVerbs = WordTable(wording, "change-verbs")
    fillers = WordTable(wording, "fillers")
    misspellings = WordTable(wording, "misspellings")
    presentVerbs = WordTable(wording, "present-verbs")
    nounVerbs = WordTable(wording, "noun-verbs")
    determiners = WordTable(wording, "determiners")
    passive = PassiveTables(wording)
    months = WordTable(wording, "month-names")
    abbreviations = WordTable(wording, "abbreviations")
    conjunctions = WordTable(wording, "conjunctions")
    objectiveHeadings = WordTable(wording, "resume-cliches", only: "objective-heading")
    objectives = WordTable(wording, "resume-cliches", only: "objective")
    references = WordTable(wording, "resume-cliches", only: "references")
    privateData = WordTable(wording, "private-data")
    routineDuties = WordTable(wording, "routine-duties")
    softSkillClaims = WordTable(wording, "soft-skill-claims", only: "claim")
    listedSoftSkills = WordTable(wording, "soft-skill-claims", only: "listed")
    openEnds = WordTable(wording, "open-ends")
    hedges = WordTable(wording, "hedges")
    oddHeadings = WordTable(wording, "odd-headings")
    safeRewordings = WordTable(wording, "safe-rewordings")
    doubledWords = WordTable(wording, "doubled-words")
    otherSpellings = WordTable(wording, "other-spellings")
    placeholders = PlaceholderTables(wording)
    levels = WordLevels(wording.levels)
  }
}

/// Tables that few runs ask for, made when they are: a rule asks once.
extension LintTables {
  var vagueScope: WordTable { WordTable(wording, "vague-words", only: "scope") }
  var buzzwords: WordTable { WordTable(wording, "buzzwords") }
  var aiWords: WordTable { WordTable(wording, "ai-words") }
  /// Words of headings under which no line tells of work.
  var unjudgedHeadings: WordTable { WordTable(wording, "unjudged-headings") }
  /// Contests, and how lines say that somebody took part in them.
  var contests: WordTable { WordTable(wording, "contest-words", only: "contest") }
  var takingPart: WordTable { WordTable(wording, "contest-words", only: "part") }
  var streetWords: WordTable { WordTable(wording, "street-words") }
  /// Past forms that open lines: the group ids of the tables of present verbs, and those that no
  /// ending tells.
  var pastVerbs: WordTable {
    let regular = ["present-verbs", "noun-verbs"].flatMap { wording.groups($0) }
    return WordTable(
      regular.map(CompactGroup.init(ofID:))
        + wording.groups("verb-forms").filter { wording.isID("past", of: $0) }, of: wording)
  }
}

/// The words by which a passive is known.
struct PassiveTables: Sendable {
  let auxiliaries: WordTable
  let participles: WordTable
  /// Participles that say what others rightly did, such as `promoted`.
  let allowed: WordTable

  init(_ wording: WordLists) {
    auxiliaries = WordTable(wording, "passive-words", only: "auxiliary")
    participles = WordTable(wording, "passive-words", only: "participle")
    allowed = WordTable(wording, "passive-words", only: "allowed")
  }
}

/// The words by which text left from a template is known.
struct PlaceholderTables: Sendable {
  /// Phrases that stand for something else wherever they are.
  let phrases: WordTable
  /// Words that do so in capitals.
  let capitals: WordTable
  /// Words that do so first in brackets.
  let bracketed: WordTable
  /// Letters that do so where a digit belongs, as in `XX%`.
  let digits: WordTable

  init(_ wording: WordLists) {
    phrases = WordTable(wording, "placeholders", only: "phrase")
    capitals = WordTable(wording, "placeholders", only: "capitals")
    bracketed = WordTable(wording, "placeholders", only: "bracketed")
    digits = WordTable(wording, "placeholders", only: "digits")
  }
}
