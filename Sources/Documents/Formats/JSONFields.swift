internal import Source

/// An object of JSON, asked by the names that different boards give the same thing.
struct JSONFields {
  private let node: JSONNode

  init(_ node: JSONNode) { self.node = node }

  /// The value of a key, or nil where it is missing or null.
  func value(_ key: String) -> JSONNode? {
    guard case .object(let members) = node.value,
      let value = members.first(where: { $0.key == key })?.value
    else { return nil }
    if case .null = value.value { return nil }
    return value
  }

  /// The first of the keys that holds more than spaces, as it is.
  func string(_ keys: [String]) -> String? {
    for key in keys {
      if case .string(let string)? = value(key)?.value,
        string.utf8.contains(where: { !ASCII.isSpace($0) })
      {
        return string
      }
    }
    return nil
  }

  /// The first of the keys that holds words or a number, or a thing with a name, as one line.
  func words(_ keys: String...) -> String? {
    for key in keys {
      guard let value = value(key).map({ JSONLDNode($0) }) else { continue }
      if let words = value.string ?? value["name"]?.string { return words }
    }
    return nil
  }

  /// The first of the keys that holds a number.
  func number(_ keys: String...) -> Double? {
    keys.lazy.compactMap { value($0).flatMap { JSONLDNode($0).number } }.first
  }

  /// Whether a key says yes or no.
  func truth(_ key: String) -> Bool? {
    switch value(key)?.value {
    case .bool(let truth): truth
    case .string(let word): RecordFacts.truth(word)
    default: nil
    }
  }

  /// The object that a key holds.
  func fields(_ key: String) -> JSONFields? {
    guard let value = value(key), case .object = value.value else { return nil }
    return JSONFields(value)
  }

  /// The objects of the array that a key holds.
  func items(_ key: String) -> [JSONFields] {
    guard case .array(let items)? = value(key)?.value else { return [] }
    return items.map { JSONFields($0) }
  }
}

extension PostingFacts {
  /// Takes where the work is done.
  mutating func takePlace(_ record: JSONFields) {
    remote = record.truth("is_remote") ?? record.truth("isRemote") ?? record.truth("remote")
    let kind = record.words("workplaceType", "workplace_type") ?? ""
    switch String(decoding: ASCII.lowercased(kind.utf8), as: UTF8.self) {
    case "remote": remote = true
    case "hybrid": workplace = "hybrid"
    case "onsite", "on-site", "on site": workplace = "onsite"
    default: break
    }
  }

  /// Takes the pay in whichever shape it is stated.
  mutating func takePay(_ record: JSONFields) {
    if let range = record.fields("salaryRange") ?? record.fields("salary") {
      return takePay(
        min: range.number("min"), max: range.number("max"), currency: range.words("currency"),
        period: range.words("interval", "period"))
    }
    if let compensation = record.fields("compensation") {
      let tier = compensation.items("compensationTiers").first?.items("components") ?? []
      let parts = compensation.items("summaryComponents") + tier
      guard let salary = parts.first(where: { $0.words("compensationType") == "Salary" }) else {
        return
      }
      return takePay(
        min: salary.number("minValue"), max: salary.number("maxValue"),
        currency: salary.words("currencyCode"), period: salary.words("interval"))
    }
    if let range = record.items("pay_input_ranges").first {
      return takePay(
        min: range.number("min_cents").map { $0 / 100 },
        max: range.number("max_cents").map { $0 / 100 }, currency: range.words("currency_type"),
        period: range.words("title"))
    }
    takePay(
      min: record.number("min_amount", "salary_min"),
      max: record.number("max_amount", "salary_max"),
      currency: record.words("currency", "salary_currency"),
      period: record.words("interval", "salary_interval"))
  }
}
