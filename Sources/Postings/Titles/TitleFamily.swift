internal import Matching

/// Families of titles, a bit for each; a lower one has priority.
struct FamilySet: OptionSet {
  let rawValue: UInt64

  /// The set of the family with an index; empty past the 64th.
  static func one(_ index: Int) -> FamilySet { FamilySet(rawValue: 1 << UInt64(index)) }

  /// Whether the sets share a family.
  func meets(_ other: FamilySet) -> Bool { !isDisjoint(with: other) }

  /// The family of highest priority in the set, as an index.
  var first: Int? { isEmpty ? nil : rawValue.trailingZeroBitCount }
}

/// Finds the family of a title.
enum TitleFamily {
  /// The family's id, `other` where none fits.
  static func name(
    _ title: TitleText, _ head: TitleHead, _ seniority: Seniority, _ tables: TitleTables
  ) -> String {
    let known = tables.known
    let all = families(title.text.tokens.indices, title, tables)
    guard let segment = head.segment else { return all.meets(known.ml) ? "ml" : "other" }
    let start = title.segments[segment].tokens.lowerBound
    let near = families(start..<head.tokens.upperBound, title, tables)
    switch head.kind {
    case .engineering:
      let isArchitect = KnownWords.architect.contains(head.tokens.lowerBound, of: title.text)
      return engineering(near, all, isArchitect: isArchitect, tables)
    case .management: return management(near, seniority, known)
    case .other: return other(near, all, title, head, known)
    case .leading, .field:
      let led = all.intersection([known.engineeringManager, known.productManager, known.security])
      if !led.isEmpty {
        return led.meets(known.engineeringManager)
          ? "engineering-manager"
          : led.meets(known.productManager) ? "product-manager" : "security"
      }
      // Who leads engineers is one; who stands higher is not.
      if seniority.rank >= Seniority.principal.rank && seniority != .lead
        || KnownWords.leaderless.contains(head.tokens.upperBound - 1, of: title.text)
      {
        return "other"
      }
      return engineering(near, all, isArchitect: true, tables)
    }
  }

  /// The families whose phrases stand in some words.
  private static func families(
    _ tokens: Range<Int>, _ title: TitleText, _ tables: TitleTables
  ) -> FamilySet {
    var set: FamilySet = []
    for match in tables.families.matches(in: title.text, tokens: tokens) {
      // The word "data" by itself says nothing of software about data.
      if match.end - match.first == 1, tokens == title.text.tokens.indices,
        KnownWords.data.contains(match.first, of: title.text)
      {
        continue
      }
      set.insert(.one(Int(match.id)))
    }
    return set
  }

  /// Words beside the occupation decide where the occupation itself says only software.
  private static func engineering(
    _ near: FamilySet, _ all: FamilySet, isArchitect: Bool, _ tables: TitleTables
  ) -> String {
    let known = tables.known
    let own = near.subtracting([known.engineeringManager, known.productManager]).first
    if let own, !FamilySet.one(own).meets(known.software) { return tables.familyNames[own] }
    if all.meets(known.allNarrowing) {
      for index in known.narrowing where all.meets(.one(index)) {
        return tables.familyNames[index]
      }
    }
    if own == nil, isArchitect || all.meets(known.other) { return "other" }
    return "software"
  }

  private static func management(
    _ near: FamilySet, _ seniority: Seniority, _ known: KnownFamilies
  ) -> String {
    if near.meets(known.engineeringManager) { return "engineering-manager" }
    if near.meets(known.productManager) { return "product-manager" }
    if near.meets(known.data), seniority == .lead { return "data" }
    return "other"
  }

  private static func other(
    _ near: FamilySet, _ all: FamilySet, _ title: TitleText, _ head: TitleHead,
    _ known: KnownFamilies
  ) -> String {
    let noun = head.tokens.lowerBound
    if !KnownWords.scientist.contains(noun, of: title.text) {
      if all.meets(known.security) { return "security" }
      if near.meets(known.solutions) { return "solutions" }
    }
    if near.meets(known.ml) { return "ml" }
    if KnownWords.programmer.contains(noun, of: title.text) { return "software" }
    if KnownWords.dba.contains(noun, of: title.text) { return "data" }
    return near.meets(known.data) && KnownWords.administrator.contains(noun, of: title.text)
      ? "data" : "other"
  }
}

/// The families that rules ask for, as sets of one; empty where the lexicon has no such family.
struct KnownFamilies: Sendable {
  let engineeringManager, productManager, solutions, security, ml, data, other, software: FamilySet
  /// Indices of the families that narrow software engineering, the first before the next.
  let narrowing: [Int]
  let allNarrowing: FamilySet

  init(_ names: [String]) {
    func set(_ name: String) -> FamilySet {
      names.firstIndex(of: name).map { .one($0) } ?? []
    }
    engineeringManager = set("engineering-manager")
    productManager = set("product-manager")
    solutions = set("solutions")
    security = set("security")
    ml = set("ml")
    data = set("data")
    other = set("other")
    software = set("software")
    narrowing = [
      "security", "sre", "devops", "ml", "data", "fullstack", "backend", "frontend", "platform",
    ].compactMap { names.firstIndex(of: $0) }
    allNarrowing = narrowing.reduce(into: []) { $0.insert(.one($1)) }
  }
}
