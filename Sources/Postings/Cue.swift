/// What a phrase of the wording lists says where it stands; one phrase can say several things.
struct Cue: OptionSet, Sendable {
  let rawValue: Int32

  static let required = Cue(rawValue: 1 << 0)
  static let preferred = Cue(rawValue: 1 << 1)
  /// Makes what follows it, not what stands before it, a preference.
  static let preferredAhead = Cue(rawValue: 1 << 2)
  static let duties = Cue(rawValue: 1 << 3)
  static let about = Cue(rawValue: 1 << 4)
  static let benefits = Cue(rawValue: 1 << 5)
  static let legal = Cue(rawValue: 1 << 6)
  static let meta = Cue(rawValue: 1 << 7)
  static let negationAhead = Cue(rawValue: 1 << 8)
  static let negationBehind = Cue(rawValue: 1 << 9)
  static let no = Cue(rawValue: 1 << 10)
  static let closing = Cue(rawValue: 1 << 11)
  static let degree = Cue(rawValue: 1 << 12)
  static let equivalent = Cue(rawValue: 1 << 13)
  static let remote = Cue(rawValue: 1 << 14)
  static let hybrid = Cue(rawValue: 1 << 15)
  static let onsite = Cue(rawValue: 1 << 16)
  static let fullTime = Cue(rawValue: 1 << 17)
  static let partTime = Cue(rawValue: 1 << 18)
  static let contract = Cue(rawValue: 1 << 19)
  static let internship = Cue(rawValue: 1 << 20)
  static let pay = Cue(rawValue: 1 << 21)
  static let otherMoney = Cue(rawValue: 1 << 22)
  /// Names a time that is paid for; ``PostingTables/period(at:in:)`` tells which.
  static let period = Cue(rawValue: 1 << 23)
  /// Speaks of visas, citizenship or clearance.
  static let authorization = Cue(rawValue: 1 << 24)
  /// Says what its other cues say only where the words around it do not make it something else.
  static let bare = Cue(rawValue: 1 << 25)

  /// Begins with "years" or a short form of it, by ``PostingTables``.
  static let years = Cue(rawValue: 1 << 27)

  /// Tells what the one who is hired will do, in prose: "you will".
  static let role = Cue(rawValue: 1 << 28)
  /// Tells what the team works with: "we use".
  static let stack = Cue(rawValue: 1 << 29)
  /// Tells that someone is wanted: "we are looking for"; what follows may say with which skills.
  static let seeking = Cue(rawValue: 1 << 30)
  /// Stands in demands, and as often in praise of the company: "strong", "skills".
  static let weak = Cue(rawValue: .min)

  static let negations: Cue = [.negationAhead, .negationBehind, .no]
  static let preferences: Cue = [.preferred, .preferredAhead]
  static let places: Cue = [.remote, .hybrid, .onsite]
  static let terms: Cue = [.fullTime, .partTime, .contract, .internship]

  /// The cues by list and group of the lexicon's `wording/`.
  static let named: [String: Cue] = [
    "posting-cues/required": .required,
    "posting-cues/required-weak": [.required, .weak], "posting-cues/preferred": .preferred,
    "posting-cues/preferred-ahead": .preferredAhead, "posting-cues/duties": .duties,
    "posting-cues/role": .role, "posting-cues/stack": .stack, "posting-cues/about": .about,
    "posting-cues/benefits": .benefits,
    "posting-cues/legal": .legal, "posting-cues/meta": .meta,
    "negations/ahead": .negationAhead, "negations/behind": .negationBehind,
    "negations/no": .no, "negations/closing": .closing,
    "degree-words/degree": .degree, "degree-words/equivalent": .equivalent,
    "remote-words/remote": .remote, "remote-words/hybrid": .hybrid,
    "remote-words/onsite": .onsite, "remote-words/remote-bare": [.remote, .bare],
    "remote-words/hybrid-bare": [.hybrid, .bare], "remote-words/days": [.hybrid, .bare],
    "remote-words/days-at": .hybrid,
    "remote-words/onsite-bare": [.onsite, .bare],
    "employment-words/full-time": .fullTime, "employment-words/part-time": .partTime,
    "employment-words/contract": .contract, "employment-words/internship": .internship,
    "employment-words/contract-bare": [.contract, .bare],
    "pay-words/pay": .pay, "pay-words/other": .otherMoney,
    "pay-periods/year": .period, "pay-periods/month": .period, "pay-periods/week": .period,
    "pay-periods/day": .period, "pay-periods/hour": .period,
    "authorization-words/sponsorship": .authorization,
    "authorization-words/sponsor": .authorization,
    "authorization-words/citizenship": .authorization,
    "authorization-words/clearance": .authorization,
  ]
}
