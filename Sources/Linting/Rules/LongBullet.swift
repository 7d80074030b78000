extension Rule {
  /// A line has more than 40 words.
  static let longBullet = Rule(
    id: "S101", name: "long-bullet", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A line has more than 40 words.",
    why:
      "Two printed lines are what a reader takes in at once; what stands after them is not read.",
    bad: [
      "«\(words(41))»", "«\(words(55))»",
      "«Moved the ledger to Go, \(words(30)) and \(words(10)) by 40%»",
      """
      «Designed, built and ran a Kafka pipeline that reads 2M events a day from the tills of \
      400 stores, joins them with stock and prices, writes them to Snowflake, and feeds the \
      dashboards by which the buyers of 12 countries order every morning»
      """,
      """
      «Led the move of 60 services from a rented data center to AWS (EKS, RDS, S3), including \
      the network plan, the cutover weekends, the training of 40 engineers and the talks with \
      three vendors, and closed the old site two months early»
      """,
    ],
    good: [
      "Moved the ledger to Go, cutting the cost of a payment by 40%", "\(words(40))",
      "\(words(24))",
      """
      Ran a three-region, multi-tenant, zero-downtime move of 60 services, cutting end-to-end \
      build-and-deploy time from two-and-a-half hours to twenty-five minutes, and on-call \
      pages by four-fifths, for a well-known, fast-growing, pay-as-you-go invoicing product \
      used by 40K sellers
      """,
      """
      Cut the bill by 40%; wrote the guide; trained 12 teams; closed 3 sites; saved 9 hours a \
      week per engineer
      """,
    ]
  ) { input in
    input.lines.compactMap { line in
      let count = input.wordCount(line.range)
      guard count > 40 else { return nil }
      return Violation(
        line.range,
        "this line has \(count) words, and readers stop after about 40; split it, or keep the deed "
          + "and its effect: \(input.effectFrame(line))")
    }
  }

  /// A line of so many words.
  private static func words(_ count: Int) -> String {
    let story = [
      "Built", "a", "service", "that", "reads", "orders", "from", "three", "shops", "and", "writes",
      "them", "to", "one", "ledger",
    ]
    return (0..<count).map { $0 < story.count ? story[$0] : story[1 + $0 % 14] }
      .joined(separator: " ")
  }
}
