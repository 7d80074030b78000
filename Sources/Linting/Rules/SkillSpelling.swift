internal import Documents
internal import Lexicon
internal import Matching
internal import Source

extension Rule {
  /// A skill's name is not written as its makers write it.
  static let skillSpelling = Rule(
    id: "C105", name: "skill-spelling", category: .consistency, severity: .warning,
    confidence: .high, isDefault: true, scope: .form,
    summary: "A skill's name is not written as its makers write it.",
    why:
      "Who uses a tool every day writes its name right; a wrong spelling also escapes exact search.",
    bad: [
      "Moved 40 repositories to «Github»",
      "Wrote a «Javascript» client used by 3 teams",
      "Tuned «Postgres SQL», cutting query time to 12 ms",
      "Moved 40 services to «Kubernets» in a quarter",
      "Wrote «Terrafrom» modules for 12 teams",
    ],
    good: [
      "Moved 40 services to GitLab\n  CI in a quarter",
      "Moved 40 repositories to GitHub",
      "Wrote a JavaScript client used by 3 teams",
      "Tuned Postgres, cutting query time to 12 ms",
      "Followed 40 tickets to their closure with a talent team",
    ],
    fix: "Puts the makers' spelling in its place."
  ) { input in
    input.mentions.compactMap { input.misspelt($0) }
  }
}

extension LintInput {
  /// The violation of a mention that has a slip, or differs from the skill's name only by capitals or
  /// spaces.
  fileprivate func misspelt(_ mention: Mention) -> Violation? {
    guard isInProse(mention) else { return nil }
    let index = Int(mention.skill)
    if mention.isMisspelt {
      return spelling(of: mention.range, as: meant(by: mention, in: skills.name(index)))
    }
    let words = text.bytes[mention.range]
    let written = skills.bytes[skills.nameRange(index)]
    // Nearly all are written right, and a skill is not made without need.
    guard isProduct(skills.kind(index)), words != written, joined(words) == joined(written) else {
      return nil
    }
    let skill = skills[index]
    let name = Array(written)
    guard string(mention.range) != skill.name,
      !skill.aliases.contains(where: { words.elementsEqual($0.utf8) }), !isOtherSpelling(mention),
      !isSetApart(mention, name: name)
    else { return nil }
    return spelling(of: mention.range, as: skill.name)
  }

  /// Whether the makers write the name so, too, as UNIX beside Unix.
  private func isOtherSpelling(_ mention: Mention) -> Bool {
    let token = text.firstToken(from: mention.range.lowerBound)
    guard let match = tables.otherSpellings.match(at: token, in: text) else { return false }
    return match.range == mention.range
      && tables.otherSpellings.group(of: match).words.contains(string(mention.range))
  }

  private func spelling(of range: Range<Int>, as name: String) -> Violation {
    var fixes: [Fix] = []
    if let original = plainOriginal(of: range) {
      fixes = [Fix("Replace \(quoted(range)) with \"\(name)\"", [Edit(original, name)])]
    }
    return Violation(range, "\(quoted(range)) is spelled \"\(name)\" by its makers", fixes: fixes)
  }

  /// The word of a name that a mention has with a slip, as "ElasticCache" is of Amazon ElastiCache;
  /// else the name whole.
  private func meant(by mention: Mention, in name: String) -> String {
    let written = ASCII.lowercased(text.bytes[mention.range])
    let word = name.split(separator: " ").first {
      NearestSpelling.distance(written, ASCII.lowercased($0.utf8)) == 1
    }
    return word.map(String.init) ?? name
  }

  /// Whether names of this kind have one spelling; those of concepts are common words.
  private func isProduct(_ kind: SkillKind) -> Bool {
    switch kind {
    case .language, .framework, .database, .tool, .cloudService: true
    case .concept, .protocol, .practice, .methodology, .certification, .softSkill: false
    }
  }

  private func isInProse(_ mention: Mention) -> Bool {
    guard document.blocks.indices.contains(Int(mention.block)) else { return false }
    let kind = document.blocks[Int(mention.block)].kind
    return kind != .code && kind != .heading
  }

  /// Whether capitals are owed to the place: all of the block is in them, or a line begins here.
  private func isSetApart(_ mention: Mention, name: [UInt8]) -> Bool {
    let block = document.blocks[Int(mention.block)].range
    if mention.range.lowerBound == block.lowerBound,
      text.bytes[mention.range].dropFirst().elementsEqual(name.dropFirst())
    {
      return true
    }
    return !text.bytes[block].contains { ASCII.isLower($0) }
  }

  /// A spelling in lower case without spaces and hyphens.
  private func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    ASCII.lowercased(bytes.filter { !ASCII.isSpace($0) && $0 != UInt8(ascii: "-") })
  }
}
