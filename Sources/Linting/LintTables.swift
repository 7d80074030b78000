package import Lexicon

/// The word lists that rules ask for, compiled once for any number of files.
package struct LintTables: Sendable {
  /// Openers that name a duty, help, exposure or mere activity; the group says which.
  let weakOpeners: WordTable
  let vagueQuantity: WordTable
  let vagueScope: WordTable
  let boasts: WordTable
  let buzzwords: WordTable
  let adverbs: WordTable
  let firstPerson: WordTable
  /// Verbs that claim a change for the better.
  let changeVerbs: WordTable
  /// Long ways of saying a short word; the group's id is the short one.
  let fillers: WordTable
  /// The fillers that the short word replaces without any other change.
  let safeRewordings: WordTable
  /// Misspellings; the group's id is the right spelling.
  let misspellings: WordTable
  /// Words that may stand twice in a row.
  let doubledWords: WordTable
  /// Present forms of verbs that are no nouns; the group's id is the past form.
  let presentVerbs: WordTable
  /// Present forms that could be nouns too; the group's id is the past form.
  let nounVerbs: WordTable
  /// Words after which a noun follows, so that the word before is a verb.
  let determiners: WordTable
  /// Past forms that open lines: the group ids of the tables of present verbs.
  let pastVerbs: WordTable
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
  let placeholders: PlaceholderTables

  package init(_ wording: WordLists) {
    let vague = wording.list("vague-words")
    let cliches = wording.list("resume-cliches")
    let tenses = wording.list("present-verbs")
    weakOpeners = WordTable(wording.list("weak-openers"))
    vagueQuantity = WordTable(vague, only: ["quantity"])
    vagueScope = WordTable(vague, only: ["scope"])
    boasts = WordTable(wording.list("boasts"))
    buzzwords = WordTable(wording.list("buzzwords"))
    adverbs = WordTable(wording.list("adverbs"))
    firstPerson = WordTable(wording.list("first-person"))
    changeVerbs = WordTable(wording.list("change-verbs"))
    fillers = WordTable(wording.list("fillers"))
    safeRewordings = WordTable(wording.list("safe-rewordings"))
    misspellings = WordTable(wording.list("misspellings"))
    doubledWords = WordTable(wording.list("doubled-words"))
    presentVerbs = WordTable(tenses)
    nounVerbs = WordTable(wording.list("noun-verbs"))
    determiners = WordTable(wording.list("determiners"))
    let past = tenses.groups.map(\.id)
    pastVerbs = WordTable(
      WordList(id: "past", summary: "", groups: [WordGroup(id: "past", words: past)]))
    passive = PassiveTables(wording.list("passive-words"))
    months = WordTable(wording.list("month-names"))
    abbreviations = WordTable(wording.list("abbreviations"))
    conjunctions = WordTable(wording.list("conjunctions"))
    objectiveHeadings = WordTable(cliches, only: ["objective-heading"])
    objectives = WordTable(cliches, only: ["objective"])
    references = WordTable(cliches, only: ["references"])
    privateData = WordTable(wording.list("private-data"))
    placeholders = PlaceholderTables(wording.list("placeholders"))
  }
}

/// The words by which a passive is known.
struct PassiveTables: Sendable {
  let auxiliaries: WordTable
  let participles: WordTable
  /// Participles that say what others rightly did, such as `promoted`.
  let allowed: WordTable

  init(_ list: WordList) {
    auxiliaries = WordTable(list, only: ["auxiliary"])
    participles = WordTable(list, only: ["participle"])
    allowed = WordTable(list, only: ["allowed"])
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

  init(_ list: WordList) {
    phrases = WordTable(list, only: ["phrase"])
    capitals = WordTable(list, only: ["capitals"])
    bracketed = WordTable(list, only: ["bracketed"])
    digits = WordTable(list, only: ["digits"])
  }
}
