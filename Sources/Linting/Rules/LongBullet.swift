extension Rule {
  /// A line has more than 40 words.
  static let longBullet = Rule(
    id: "S101", name: "long-bullet", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A line has more than 40 words.",
    why:
      "Two printed lines are what a reader takes in at once; what stands after them is not read.",
    bad: [
      """
      «Moved the ledger from nightly batch files to a stream of events in Kafka, so that \
      balances are right within two seconds instead of a day, support no longer answers \
      questions about missing payments, and auditors can replay any past hour»
      """,
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
      """
      «Rewrote the pricing engine in Rust because the old one could not keep up with sales on \
      Black Friday, which meant new data structures, a cache per region, load tests with \
      recorded traffic, and in the end 12 ms instead of 340 ms per quote»
      """,
      """
      «Trained and shipped a model that reads scanned invoices in 9 languages, from the \
      labelling guide and the two people who followed it, through the choice of an \
      architecture that fits on one GPU, to the review screen where clerks correct the 3% it \
      is unsure of»
      """,
    ],
    good: [
      "Moved the ledger to Go, cutting the cost of a payment by 40%",
      """
      Moved the ledger from nightly batch files to a stream of events in Kafka, so that \
      balances are right within two seconds instead of a day, support no longer answers \
      questions about missing payments, and auditors can replay any hour
      """,
      """
      Ran a three-region, multi-tenant, zero-downtime move of 60 services, cutting end-to-end \
      build-and-deploy time from two-and-a-half hours to twenty-five minutes, and on-call \
      pages by four-fifths, for a well-known, fast-growing, pay-as-you-go invoicing product \
      used by 40K sellers
      """,
      """
      Built the search page of a travel site. Added typo tolerance, filters and a map. \
      Sessions that end in a booking rose from 2.1% to 3.4%.
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
}
