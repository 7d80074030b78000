internal import Documents
package import Lexicon
internal import Source

/// Makes a survey of counts.
package struct SurveyAnalysis: Sendable {
  /// Pairs are looked for among this many of the most asked skills.
  package static let pairedSkills = 40

  private let skills: SkillList
  private let roles: [RoleLexicon]
  private let resume: (path: String, evidence: Evidence)?

  /// - Parameters:
  ///   - skills: The lexicon's list, to which counts refer by index.
  ///   - roles: The roles whose titles and market figures are set beside the counts.
  ///   - resume: What the skills are compared with, or nil.
  package init(skills: SkillList, roles: [RoleLexicon] = [], resume: ResumeReading? = nil) {
    self.skills = skills
    self.roles = roles
    self.resume = resume.map { ($0.document.path, Evidence($0, skills: skills)) }
  }

  /// The survey of all postings counted.
  package func survey(_ counts: SurveyCounts) -> Survey {
    var survey = Survey()
    survey.read = counts.read
    survey.judged = counts.judged
    survey.duplicates = counts.duplicates
    survey.unjudged = counts.unjudged
    survey.unreadable = counts.unreadable
    survey.oldest = counts.oldest
    survey.newest = counts.newest
    let order = ranking(counts)
    survey.skills = order.map { row($0, counts) }
    survey.pairs = pairs(Array(order.prefix(SurveyAnalysis.pairedSkills)), counts)
    survey.anyOf = groups(counts)
    survey.unrecognised = counts.terms.terms
    addWords(counts, to: &survey)
    TitleAdvice(roles).add(to: &survey)
    survey.responses = counts.responses.survey
    survey.resume = resume?.path
    survey.years = years(counts.years)
    survey.salary = pay(counts)
    survey.trend = trend(counts)
    survey.lexicon = skills
    return survey
  }

  private func ranking(_ counts: SurveyCounts) -> [Int] {
    func weight(_ index: Int) -> [Int] {
      let count = counts.skills[index]
      return [-count.postings, -count.required, -count.preferred]
    }
    return skills.indices.filter { counts.skills[$0].postings > 0 }.sorted { left, right in
      let (first, second) = (weight(left), weight(right))
      return first == second
        ? left < right : first.lexicographicallyPrecedes(second)
    }
  }

  private func row(_ index: Int, _ counts: SurveyCounts) -> Survey.Row {
    let count = counts.skills[index]
    return Survey.Row(
      skill: skills.id(index), name: skills.name(index), kind: skills.kind(index),
      postings: count.postings, of: counts.judged, required: count.required,
      preferred: count.preferred,
      status: resume?.evidence.evidence(of: index, in: skills).status)
  }

  /// Pairs in at least two postings, most frequent first.
  private func pairs(_ top: [Int], _ counts: SurveyCounts) -> [Survey.Pair] {
    var pairs: [Survey.Pair] = []
    for (position, first) in top.enumerated() {
      for second in top[(position + 1)...] {
        let together = counts.pairs[Int32(min(first, second)), Int32(max(first, second))]
        guard together > 1 else { continue }
        let expected =
          Double(counts.skills[first].postings) * Double(counts.skills[second].postings)
          / Double(counts.judged)
        pairs.append(
          Survey.Pair(
            skills: [skills.id(first), skills.id(second)], postings: together,
            lift: Double(together) / expected))
      }
    }
    return pairs.sorted {
      $0.postings == $1.postings
        ? ($0.lift == $1.lift
          ? $0.skills.lexicographicallyPrecedes($1.skills) : $0.lift > $1.lift)
        : $0.postings > $1.postings
    }
  }

  private func groups(_ counts: SurveyCounts) -> [Survey.AnyOf] {
    counts.groups.map { group, postings in
      Survey.AnyOf(skills: group.map { skills.id(Int($0)) }, postings: postings)
    }.sorted {
      $0.postings == $1.postings
        ? $0.skills.lexicographicallyPrecedes($1.skills) : $0.postings > $1.postings
    }
  }

  private func addWords(_ counts: SurveyCounts, to survey: inout Survey) {
    func tally(_ facet: SurveyCounts.Facet) -> [Tally.Entry] {
      Tally(counts.words(facet)).counts
    }
    survey.families = tally(.family)
    survey.seniorities = tally(.seniority)
    survey.bases = tally(.base)
    survey.specialties = tally(.specialty)
    survey.names = tally(.pattern)
    survey.companies = tally(.company)
    survey.locations = tally(.location)
    survey.remote = tally(.remote)
    survey.employment = tally(.employment)
    survey.degrees = tally(.degree)
    survey.sponsorship = tally(.sponsorship)
    survey.citizenship = tally(.citizenship)
    survey.clearance = tally(.clearance)
  }

  private func years(_ values: ValueCounts) -> Survey.Years {
    Survey.Years(
      stated: values.total, median: values.median, min: values.min, max: values.max,
      counts: values.ascending.map { Survey.Count(value: $0.value, postings: $0.count) })
  }

  private func pay(_ counts: SurveyCounts) -> [Survey.Pay] {
    counts.pay.map { key, pay in
      let parts = key.split(separator: " ").map(String.init)
      return Survey.Pay(
        currency: parts.first ?? "", period: parts.last ?? "", stated: pay.stated,
        medianMin: pay.least.median, medianMax: pay.most.median,
        lowest: pay.least.min ?? pay.most.min, highest: pay.most.max ?? pay.least.max)
    }.sorted {
      ($1.stated, $0.currency, $0.period) < ($0.stated, $1.currency, $1.period)
    }
  }

  private func trend(_ counts: SurveyCounts) -> [Survey.Month] {
    counts.monthCounts.keys.sorted().map { month in
      var named: [String: Int] = [:]
      for (skill, count) in (counts.months[month] ?? []).enumerated() where count > 0 {
        named[skills.id(skill)] = Int(count)
      }
      return Survey.Month(
        month: month, postings: counts.monthCounts[month] ?? 0,
        skills: Array(Tally(named).counts.prefix(5)))
    }
  }
}
