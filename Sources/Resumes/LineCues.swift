internal import Lexicon
internal import Matching
internal import Source

/// What the words of a line beside its opener and numbers tell.
struct LineCues {
  var standing = false
  var frequency = false
  var duty = false
  var trait = false
  var knowing = false
  var membership = false
  /// A kind of work near the start, with "of", "and", "for" or the like after it.
  var noun: Int?
  var education = false
  var certificate = false
  var honour = false
  var publication = false
  var getting = false

  /// Whether any word marks schooling, a certificate, an honour or a publication.
  var credential: Bool { education || certificate || honour || publication }
}

/// Reads the cues of a line.
struct LineCueReader: Sendable {
  private enum Responsibility: String, CaseIterable, Sendable {
    case standing, frequency, duty, trait, knowing, membership, noun
  }
  private enum Credential: String, CaseIterable, Sendable {
    case education, certificate, honour, publication, getting
  }

  private let responsibility: WordClasses<Responsibility>
  private let credentials: WordClasses<Credential>

  init(_ wording: WordLists) {
    responsibility = WordClasses(wording, "responsibility-cues")
    credentials = WordClasses(wording, "credential-words")
  }

  /// The cues of a line.
  func cues(of line: Line) -> LineCues {
    var cues = LineCues()
    for match in responsibility.matches(in: line, tokens: line.tokens) {
      switch match.group {
      case .standing: cues.standing = true
      case .frequency: cues.frequency = true
      case .duty: cues.duty = true
      case .trait: cues.trait = true
      case .knowing: cues.knowing = true
      case .membership:
        cues.membership = cues.membership || match.phrase.first < line.tokens.lowerBound + 3
      case .noun:
        if cues.noun == nil, match.phrase.first < line.tokens.lowerBound + 4 {
          cues.noun = match.phrase.end
        }
      }
    }
    for match in credentials.matches(in: line, tokens: line.tokens) {
      switch match.group {
      case .education: cues.education = true
      case .certificate: cues.certificate = true
      case .honour: cues.honour = true
      case .publication: cues.publication = true
      case .getting: cues.getting = cues.getting || match.phrase.first < line.tokens.lowerBound + 3
      }
    }
    return cues
  }
}
