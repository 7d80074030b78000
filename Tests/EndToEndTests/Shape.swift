import Foundation

/// What a value of a JSON report must be.
indirect enum Shape: Sendable {
  case string, integer, number, bool, empty
  /// The value or null.
  case optional(Shape)
  /// The value, or no such member.
  case member(Shape)
  case array(Shape)
  /// An object with these members, none left out and none besides.
  case object([String: Shape])

  /// The paths at which a value does not have the shape, such as `skills[0].demand`.
  func faults(_ value: Any?, at path: String = "") -> [String] {
    switch self {
    case .string: value is String ? [] : [path]
    case .integer: value is Int ? [] : [path]
    case .number: value is Double ? [] : [path]
    case .bool: value is Bool ? [] : [path]
    case .empty: (value as? [Any])?.isEmpty == true ? [] : [path]
    case .optional(let shape): value is NSNull ? [] : shape.faults(value, at: path)
    case .member(let shape): shape.faults(value, at: path)
    case .array(let shape): Self.array(value, of: shape, at: path)
    case .object(let members): Self.object(value, members, at: path)
    }
  }

  private static func array(_ value: Any?, of shape: Shape, at path: String) -> [String] {
    guard let items = value as? [Any] else { return [path] }
    return items.enumerated().flatMap { shape.faults($1, at: "\(path)[\($0)]") }
  }

  private static func object(_ value: Any?, _ members: [String: Shape], at path: String) -> [String]
  {
    guard let object = value as? [String: Any] else { return [path] }
    var faults: [String] = []
    for (key, shape) in members.sorted(by: { $0.key < $1.key }) {
      let inner = path.isEmpty ? key : path + "." + key
      if let value = object[key] {
        faults += shape.faults(value, at: inner)
      } else if case .member = shape {
        continue
      } else {
        faults.append(inner + " is left out")
      }
    }
    for key in object.keys.sorted() where members[key] == nil {
      faults.append("\(path).\(key) is unknown")
    }
    return faults
  }
}

/// The shapes of the reports that other programs read.
extension Shape {
  private static let position = Shape.object([
    "line": .integer, "column": .integer, "byte": .integer,
  ])
  private static let range = Shape.object(["start": position, "end": position])
  private static let quotes = Shape.array(
    .object(["path": .string, "range": range, "text": .string]))
  private static let bullets = Shape.object([
    "total": .integer, "outcome": .integer, "activity": .integer, "responsibility": .integer,
    "withResult": .integer, "withScale": .integer,
  ])
  private static let coverage = Shape.optional(
    .object([
      "met": .integer, "of": .integer, "proven": .integer, "shown": .integer, "listed": .integer,
    ]))
  private static let copies = Shape.array(.object(["path": .string, "of": .string]))
  private static let cautions = Shape.array(.object(["id": .string, "text": .string]))
  private static let unreadable = Shape.array(.object(["path": .string, "reason": .string]))
  private static let tally = Shape.array(.object(["value": .string, "postings": .integer]))
  private static let unknownTerm = Shape.object([
    "term": .string, "postings": .integer, "path": .string, "line": .integer,
  ])
  private static let titleParts = Shape.object([
    "seniority": .string, "family": .optional(.string), "base": .string,
    "specialty": .optional(.string),
  ])

  private static func report(_ members: [String: Shape]) -> Shape {
    let tool = Shape.object([
      "name": .string, "version": .string, "lexicon": .optional(.string),
    ])
    return .object(
      members.merging(["schemaVersion": .integer, "tool": tool, "command": .string]) { $1 })
  }

  static let gap = report([
    "resume": .object([
      "path": .string, "format": .string, "bullets": bullets, "cautions": cautions,
    ]),
    "target": .object([
      "role": .optional(.string),
      "postings": target,
    ]),
    "coverage": .object([
      "required": coverage, "preferred": coverage, "core": coverage, "common": coverage,
    ]),
    "skills": .array(gapSkill),
    "anyOf": .array(.object(["skills": .array(.string), "postings": .integer, "met": .bool])),
    "unrecognised": .array(unknownTerm),
    "proof": .array(.object(["signal": .string, "found": quotes, "project": .string])),
    "titles": .object([
      "held": .array(.string), "suggested": .array(.string), "usable": .optional(.string),
      "asked": .array(.object(["base": .string, "postings": .integer])),
    ]),
    "listedNotShown": .array(.string), "shownNotListed": .array(.string),
    "couldStandIn": .array(.object(["skill": .string, "places": quotes])),
    "bringForward": .array(
      .object(["path": .string, "range": range, "text": .string, "skills": .array(.string)])),
    "nothingAsked": quotes,
    "fit": .optional(
      .object([
        "level": .object([
          "held": .string, "asked": tally, "same": .integer, "above": .integer, "below": .integer,
          "otherTrack": .integer,
        ]),
        "years": .object([
          "held": .optional(.integer), "stated": .integer, "median": .optional(.integer),
          "met": .optional(.integer),
        ]),
      ])),
    "since": .optional(
      .object([
        "path": .string, "otherRole": .bool, "closed": .array(.string), "new": .array(.string),
        "open": .array(.string),
      ])),
  ])

  private static let gapSkill = Shape.object([
    "skill": .string, "name": .string, "kind": .string, "tier": .optional(.string),
    "status": .string,
    "demand": .optional(
      .object([
        "postings": .integer, "of": .integer, "required": .integer, "preferred": .integer,
      ])),
    "opens": .optional(
      .object(["full": .integer, "oneShort": .integer, "twoShort": .integer])),
    "evidence": quotes, "through": .optional(.string), "askedIn": quotes,
    "related": .array(.string), "provenBy": .array(.string), "near": .array(.string),
    "misspelt": quotes,
  ])

  static let survey = report([
    "postings": .object([
      "read": .integer, "judged": .integer, "duplicates": .integer, "unjudged": .array(.string),
      "unreadable": unreadable, "oldest": .optional(.string), "newest": .optional(.string),
    ]),
    "skills": .array(
      .object([
        "skill": .string, "name": .string, "kind": .string, "postings": .integer, "of": .integer,
        "required": .integer, "preferred": .integer,
      ])),
    "pairs": .array(
      .object(["skills": .array(.string), "postings": .integer, "lift": .number])),
    "anyOf": .array(.object(["skills": .array(.string), "postings": .integer])),
    "unrecognised": .array(unknownTerm),
    "titles": .object([
      "families": tally, "seniorities": tally, "bases": tally, "specialties": tally,
      "names": tally, "search": tally, "alsoCalled": .array(.string),
      "patterns": .array(
        .object(["value": .string, "postings": .integer, "specialties": tally])),
      "market": .array(
        .object([
          "role": .string, "postings": .integer, "monthlyOpenings": .integer, "region": .string,
          "asOf": .string, "source": .string,
        ])),
    ]),
    "companies": tally, "locations": tally, "remote": tally, "employment": tally,
    "degrees": tally, "sponsorship": tally, "citizenship": tally, "clearance": tally,
    "years": years, "salary": .array(pay), "trend": .array(month),
    "responses": .array(response),
  ])

  private static let response = Shape.object([
    "kind": .string, "value": .string, "applied": .integer, "answered": .integer,
    "interviews": .integer, "offers": .integer, "statuses": tally,
  ])

  private static let share = Shape.object(["met": .integer, "of": .integer])
  private static let requirement: [String: Shape] = [
    "skill": .string, "name": .string, "anyOf": .array(.string), "level": .string,
    "status": .string,
  ]

  static let rank = report([
    "resume": .object([
      "path": .string, "years": .optional(.integer), "title": .optional(.string),
      "seniority": .string,
    ]),
    "read": .integer, "ranked": .integer, "duplicates": .integer, "copies": copies,
    "unjudged": .array(.string), "unreadable": unreadable,
    "postings": .array(
      .object([
        "path": .string, "id": .optional(.string), "title": .optional(.string),
        "company": .optional(.string), "required": share, "preferred": share,
        "years": .object([
          "min": .optional(.integer), "max": .optional(.integer), "held": .optional(.integer),
          "enough": .optional(.bool),
        ]),
        "level": .object(["asked": .string, "held": .string, "fit": .optional(.string)]),
        "met": .array(.object(requirement)),
        "missing": .array(
          .object(
            requirement.merging(["path": .string, "range": range, "text": .string]) { $1 })),
      ])),
  ])

  private static let demand = Shape.optional(
    .object(["postings": .integer, "of": .integer, "required": .integer, "preferred": .integer]))
  private static let proof = Shape.array(
    .object(["signal": .string, "found": quotes, "project": .string]))
  private static let target = Shape.optional(
    .object([
      "read": .integer, "judged": .integer, "duplicates": copies, "unjudged": .array(.string),
      "unreadable": unreadable,
    ]))
  private static let roleSkill = Shape.object([
    "skill": .string, "name": .string, "tier": .string, "status": .optional(.string),
    "demand": demand, "evidence": quotes,
  ])
  private static let roleMarket = Shape.object([
    "monthlyOpenings": .optional(.integer), "region": .string, "asOf": .string,
    "source": .string, "employers": .array(.string), "notes": .array(.string),
    "pay": .array(
      .object([
        "level": .string, "region": .string, "currency": .string, "period": .string,
        "min": .integer, "max": .integer,
      ])),
    "postings": .optional(
      .object([
        "postings": .integer, "of": .integer, "stating": .integer,
        "titles": .array(.object(["base": .string, "postings": .integer])),
      ])),
  ])

  static let paths = report([
    "from": .object([
      "resume": .optional(.string), "title": .optional(.string), "role": .optional(.string),
      "cautions": cautions,
    ]),
    "postings": target,
    "roles": .array(
      .object([
        "role": .string, "name": .string, "family": .string, "held": .bool,
        "communicationHeavy": .bool,
        "covered": .object(["met": .integer, "of": .integer, "near": .integer]),
        "weighted": .number, "band": .string, "reused": share,
        "carriesOver": .array(roleSkill), "gaps": .array(roleSkill),
        "proof": .object(["found": proof, "missing": proof]), "titles": .array(.string),
        "dayToDay": .array(.string), "market": roleMarket,
      ])),
    "strongest": .array(.string), "communicationHeavy": .array(.string),
    "filters": .array(
      .object([
        "id": .string, "name": .string, "question": .string, "signs": .array(.string),
      ])),
    "wrongPivot": .array(.object(["sign": .string, "question": .string])),
  ])

  static let comparison = report([
    "compared": .array(
      .object([
        "role": .string, "name": .string, "family": .string, "focus": .string,
        "core": .array(.string), "common": .array(.string), "alone": .array(.string),
        "tools": .array(.string), "deliverables": .array(.string), "dayToDay": .array(.string),
        "bestFor": .array(.string), "coveredByOther": share, "weighted": .number,
        "band": .string,
      ])),
    "shared": .array(.string),
  ])

  static let plan = report([
    "role": .string, "resume": .string, "cautions": cautions,
    "postings": .optional(
      .object([
        "read": .integer, "judged": .integer, "ofRole": .integer, "duplicates": copies,
        "unjudged": .array(.string), "unreadable": unreadable,
      ])),
    "phases": .array(
      .object([
        "days": .string,
        "steps": .array(
          .object([
            "id": .string, "text": .string, "why": .string, "places": quotes,
            "details": .array(.object(["text": .string, "places": quotes])),
          ])),
      ])),
    "stories": .array(
      .object([
        "path": .string, "range": range, "text": .string, "signals": .array(.string),
        "skills": .array(.string),
      ])),
  ])

  private static let years = Shape.object([
    "stated": .integer, "median": .optional(.integer), "min": .optional(.integer),
    "max": .optional(.integer),
  ])
  private static let pay = Shape.object([
    "currency": .string, "period": .string, "stated": .integer, "medianMin": .optional(.integer),
    "medianMax": .optional(.integer),
  ])
  private static let month = Shape.object([
    "month": .string, "postings": .integer,
    "skills": .array(.object(["skill": .string, "postings": .integer])),
  ])

  static let lint = report([
    "summary": .object([
      "files": .integer, "findings": .integer, "errors": .integer, "warnings": .integer,
      "infos": .integer, "fixable": .integer, "fixed": .integer, "suppressed": .integer,
    ]),
    "files": .array(
      .object([
        "path": .string, "format": .optional(.string), "status": .string,
        "reason": .optional(.string), "bullets": .optional(bullets),
      ])),
    "findings": .array(finding),
    "errors": .array(.object(["path": .string, "message": .string])),
  ])

  private static let finding = Shape.object([
    "rule": .string, "name": .string, "category": .string, "severity": .string,
    "confidence": .string, "message": .string, "path": .string, "range": range,
    "section": .optional(.string), "text": .string, "fingerprint": .string,
    "suppressed": .optional(.string), "suppressedReason": .optional(.string),
    "fixes": .array(
      .object([
        "description": .string, "applicability": .string,
        "edits": .array(.object(["range": range, "replacement": .string])),
      ])),
  ])

  static let rules = report([
    "rules": .array(
      .object([
        "id": .string, "name": .string, "category": .string, "severity": .string,
        "confidence": .string, "default": .bool, "summary": .string, "why": .string,
        "bad": .array(.string), "good": .array(.string), "fix": .optional(.string),
      ]))
  ])

  static let lexicon = report([
    "roles": .array(
      .object([
        "role": .string, "name": .string, "family": .string, "aliases": .array(.string),
      ])),
    "skills": .array(
      .object([
        "skill": .string, "name": .string, "kind": .string, "aliases": .array(.string),
      ])),
  ])

  static let record = Shape.object([
    "path": .string, "id": .optional(.string), "kind": .string,
    "mentions": .array(
      .object([
        "skill": .string, "name": .string, "kind": .string, "text": .string, "start": .integer,
        "end": .integer, "line": .integer, "level": .optional(.string),
        "path": .member(.string),
      ])), "posting": .optional(posting), "resume": .optional(resume),
  ])

  private static let posting = Shape.object([
    "title": .optional(.string), "titleParts": titleParts, "company": .optional(.string),
    "location": .optional(.string), "date": .optional(.string), "yearsMin": .optional(.integer),
    "yearsMax": .optional(.integer), "degree": .string, "remote": .string, "employment": .string,
    "sponsorship": .string, "citizenship": .string, "clearance": .string,
    "salary": .optional(
      .object([
        "min": .optional(.integer), "max": .optional(.integer), "currency": .string,
        "period": .string,
      ])), "anyOf": .array(.array(.string)),
    "sections": .array(
      .object(["kind": .string, "startLine": .integer, "endLine": .integer])),
  ])

  private static let resume = Shape.object([
    "sections": .array(
      .object([
        "kind": .string, "heading": .optional(.string), "startLine": .integer,
        "endLine": .integer,
      ])),
    "positions": .array(
      .object([
        "title": .optional(.string), "employer": .optional(.string), "start": .optional(.string),
        "end": .optional(.string), "current": .bool,
      ])),
    "bullets": .array(
      .object([
        "line": .integer, "text": .string, "kind": .string, "metric": .string,
        "opener": .optional(.string), "weakOpener": .bool, "vague": .bool,
        "path": .member(.string),
      ])),
  ])
}
