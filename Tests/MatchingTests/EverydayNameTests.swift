import Lexicon
import Testing

@Suite("Everyday names")
struct EverydayNameTests {
  /// Names of skills that are everyday words or other names too, and the skills.
  ///
  /// Their lines stand in `Lexicons/skills/` as good and bad ones, where ``ExampleTests`` runs them.
  static let names: [(name: String, id: String)] = [
    ("Teams", "microsoft-teams"), ("Make", "make"), ("Next", "next-js"), ("Scheme", "scheme"),
    ("Play", "play-framework"), ("Go", "go"), ("React", "react"), ("REST", "rest"),
    ("SAFe", "safe"), ("QA", "quality-assurance"), ("Foundation", "foundation"),
    ("AI", "artificial-intelligence"), ("SAP", "sap"), ("Excel", "microsoft-excel"),
    ("UX", "ux-design"), ("Oracle", "oracle-database"), ("Word", "microsoft-word"),
    ("UI", "ui-design"), ("Mode", "mode"), ("Backbone", "backbone-js"), ("Slack", "slack"),
    ("Combine", "combine"), ("Spring", "spring"), ("Apache", "apache-http-server"),
    ("LeSS", "less"), ("Angular", "angular"), ("Lean", "lean"), ("D", "d"),
    ("Spark", "apache-spark"), ("C", "c"), ("Segment", "segment"), ("DR", "disaster-recovery"),
    ("Node", "node-js"), ("Express", "express"), ("Sketch", "sketch"),
    ("Elastic", "elasticsearch"), ("Ruby", "ruby"), ("Windows", "windows"), ("R", "r"),
    ("ML", "machine-learning"), ("BI", "business-intelligence"), ("Swift", "swift"),
    ("Zoom", "zoom"), ("Emotion", "emotion"), ("Rails", "ruby-on-rails"),
    ("Lambda", "aws-lambda"), ("Snowflake", "snowflake"), ("Redshift", "amazon-redshift"),
    ("Outlook", "outlook"), ("Crystal", "crystal"), ("Dart", "dart"), ("Cortex", "cortex"),
    ("Glue", "aws-glue"), ("Vue", "vue-js"), ("Dagger", "dagger"), ("Presto", "presto"),
    ("Storm", "apache-storm"), ("Fiber", "fiber"), ("Helm", "helm"), ("Bootstrap", "bootstrap"),
    ("Puppet", "puppet"), ("XP", "extreme-programming"), ("Ember", "ember-js"),
    ("Aurora", "amazon-aurora"), ("Rust", "rust"), ("Meteor", "meteor"), ("Salt", "saltstack"),
    ("Beam", "apache-beam"), ("Chrome", "google-chrome"), ("Flask", "flask"), ("Chef", "chef"),
    ("Ray", "ray"), ("Julia", "julia"), ("Elm", "elm"), ("Gin", "gin"),
    ("Athena", "amazon-athena"), ("Spanner", "cloud-spanner"), ("Pulsar", "apache-pulsar"),
    ("Consul", "consul"), ("Vault", "hashicorp-vault"), ("Nomad", "nomad"), ("Packer", "packer"),
    ("Argo", "argo"), ("Flux", "flux"), ("Envoy", "envoy"), ("Harbor", "harbor"),
    ("Sentry", "sentry"), ("Looker", "looker"), ("Tableau", "tableau"),
    ("Airflow", "apache-airflow"), ("Prefect", "prefect"), ("Temporal", "temporal"),
    ("Celery", "celery"), ("Rabbit", "rabbitmq"), ("Kong", "kong"), ("Torch", "pytorch"),
    ("Pandas", "pandas"), ("Hive", "apache-hive"), ("Impala", "apache-impala"),
    ("Druid", "apache-druid"), ("Pinot", "apache-pinot"), ("Superset", "apache-superset"),
    ("Loki", "grafana-loki"), ("Tempo", "grafana-tempo"), ("Jaeger", "jaeger"),
  ]

  @Test("each is shown where it is the skill and where it is not", arguments: names)
  func bothDirections(name: String, id: String) throws {
    let skill = try #require(BuiltIn.ambiguous.first { $0.id == id })
    #expect(skill.good.filter { EverydayNameTests.holds($0, name) }.count >= 2)
    #expect(skill.bad.filter { EverydayNameTests.holds($0, name) }.count >= 2)
  }

  /// Whether a line holds a name or its plural as a word, in whatever capitals.
  private static func holds(_ line: String, _ name: String) -> Bool {
    let parts = name.lowercased().split(separator: " ")
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return parts.allSatisfy { part in words.contains { $0 == part || $0 == part + "s" } }
  }

  @Test(
    "a name of none of the skills is never taken",
    arguments: [
      ("IT budgets grow each year", []), ("Our IT department sits next door", []),
      ("It is a small team", []), ("Python, IT and Go", ["python", "go"]),
      ("Access to a gym", []), ("You get access to our roadmap", []),
      ("SQL, Access and Java", ["sql", "java"]), ("On the cutting edge of retail", []),
      ("Gain an edge in the market", []), ("Chrome, Edge and Firefox", ["google-chrome"]),
      ("PM me on the forum", []), ("Calls start at 3 PM", []), ("Join at 10 pm", []),
      ("Go with the flow", []), ("Cash flow matters", []),
      ("React, Flow and Jest", ["react", "jest"]),
      ("Cotton fabric and thread", []), ("The fabric of society", []),
      ("Railway lines and roads", []), ("A railway engineer", []), ("Fly a drone over fields", []),
      ("A bottle of water", []), ("Flask, Bottle and Django", ["flask", "django"]),
      ("An echo in the hall", []), ("Go, Gin, Echo", ["go", "gin"]), ("A pig farm", []),
      ("Guinea pig trials", []), ("BASIC QUALIFICATIONS", []), ("Basic knowledge of law", []),
      ("Basic English", []),
    ])
  func neverTaken(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "a name that means one thing only is no part of another word",
    arguments: [
      ("Scala, Java or Kotlin", ["scala", "java", "kotlin"]), ("Scale our business", []),
      ("A scalar value", []), ("Streams in Kinesis", ["amazon-kinesis"]),
      ("Kinesiology and sport", []), ("Roles in Ansible", ["ansible"]),
      ("A sensible plan", []), ("Mesh by Linkerd", ["linkerd"]), ("Find us on LinkedIn", []),
      ("Logs in Splunk", ["splunk"]), ("Plunk down cash", []), ("Assets in Dagster", ["dagster"]),
      ("Gangster films", []), ("Ingress by Traefik", ["traefik"]), ("Traffic to our shop", []),
      ("Layers in Keras", ["keras"]), ("Kerala is a state", []), ("Frames in Polars", ["polars"]),
      ("A polar night", []), ("Arrays in Dask", ["dask"]), ("Ask for help", []),
      ("SQL on Trino", ["sql", "trino"]), ("A trio of neutrinos", []),
      ("Queries in Redash", ["redash"]), ("A rash move", []), ("Charts in Metabase", ["metabase"]),
      ("A metal base", []), ("Boards in Grafana", ["grafana"]), ("A grand piano", []),
      ("iOS code in Objective-C", ["ios", "objective-c"]), ("Objective: creative work", []),
      ("Objective: C-level sales", []), ("Sparked a lively talk", []), ("A revue in Paris", []),
      ("Reactive to change", []), ("Overwhelmed by choice", []),
    ])
  func wholeNames(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "turns of phrase name no skill",
    arguments: [
      "A go-to person for all", "Ready to go live in May", "R & D tax credit", "R&D in Berlin",
      "Series C round", "The rest of the week", "Rest assured that we answer",
      "You react to change calmly", "React quickly to calls", "Interns for spring 2024",
      "The spring semester", "Swift resolution of disputes", "Make sure that all is well",
      "Excel at what you do", "You excel in a busy place", "A safe place to work",
      "A C-level sponsor", "The C suite agrees", "Vitamin C each day", "A dart board",
      "Our ruby anniversary", "Chef de partie in Lyon", "A puppet show", "Salt Lake City",
      "Ray of light", "Julia will call you back", "12 Elm Street", "Crystal clear aims",
      "The last ember", "A flask of tea", "Express lane at the till", "Gin and tonic at five",
      "Moral fiber", "Off the rails", "Lambda calculus", "The glue of our family",
      "The goddess athena", "Aurora borealis", "A spanner in the works", "A steel beam",
      "Weather the storm", "The consul of Spain", "Pole vault champion", "Digital nomad visa",
      "In a state of flux", "A peace envoy", "A safe harbor", "At the helm of sales",
      "Each snowflake differs", "A market segment", "A school prefect", "The temporal lobe",
      "A stick of celery", "Down the rabbit hole", "Hong Kong", "Carry the torch",
      "Giant pandas eat bamboo", "A bee hive", "A herd of impala", "Hey presto",
      "A druid at Stonehenge", "A glass of pinot noir", "A superset of ours", "At a high tempo",
      "A tableau vivant",
    ])
  func turnsOfPhrase(text: String) {
    #expect(BuiltIn.named(text) == [])
  }

  @Test("short names are kept, whatever parts them")
  func shortNames() {
    #expect(
      BuiltIn.named("Go, R, C++, C#, AI, ML, CI/CD") == [
        "go", "r", "cpp", "csharp", "artificial-intelligence", "machine-learning", "ci-cd",
      ])
    #expect(BuiltIn.named("(Node.js) and Go/Rust") == ["node-js", "go", "rust"])
    #expect(BuiltIn.named("C, not C++") == ["c", "cpp"])
  }
}
