// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target under Sources that may import the rooms named.
func room(_ name: String, _ imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

/// The tests of one room, or of the whole.
func tests(_ name: String, _ imports: Target.Dependency..., data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: data, swiftSettings: settings)
}

let package = Package(
  name: "vitae",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "vitae", targets: ["vitae"])],
  targets: [
    room("Source"),
    room("Lexicon", "Source"),
    .executableTarget(
      name: "LexiconCompiler", dependencies: ["Source", "Lexicon"], swiftSettings: settings),
    .plugin(
      name: "EmbedLexicons", capability: .buildTool(), dependencies: ["LexiconCompiler"],
      path: "Sources/EmbedLexicons"),
    .target(
      name: "Lexicons", path: "Lexicons",
      exclude: ["roles", "skills", "titles", "wording", "schema", "templates"],
      swiftSettings: settings, plugins: ["EmbedLexicons"]),
    room("Documents", "Source"),
    room("Matching", "Source", "Lexicon", "Documents"),
    room("Resumes", "Source", "Lexicon", "Documents", "Matching"),
    room("Postings", "Source", "Lexicon", "Documents", "Matching"),
    room("Linting", "Source", "Lexicon", "Documents", "Matching", "Resumes"),
    room("Analysis", "Source", "Lexicon", "Documents", "Matching", "Resumes", "Postings"),
    room(
      "Reports", "Source", "Lexicon", "Documents", "Matching", "Resumes", "Postings", "Linting",
      "Analysis"),
    .executableTarget(
      name: "vitae",
      dependencies: [
        "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes", "Postings", "Linting",
        "Analysis", "Reports",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes", "Linting", "Analysis",
        "Reports",
      ],
      path: "Tests/Benchmarks", swiftSettings: settings),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes", "Postings", "Linting",
        "Analysis", "Reports",
      ],
      path: "Tests/Fuzz", exclude: ["Seeds", "run", "words.txt"], swiftSettings: settings),
    tests("SourceTests", "Source"),
    tests("LexiconTests", "Source", "Lexicon", "Lexicons"),
    tests("DocumentsTests", "Source", "Documents"),
    tests("MatchingTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching"),
    tests(
      "ResumesTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes",
      data: ["Accuracy/lines.json"]),
    tests("PostingsTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Postings"),
    tests(
      "LintingTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes",
      "Linting", data: ["precision.json"]),
    tests(
      "AnalysisTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes",
      "Postings", "Analysis"),
    tests(
      "ReportsTests", "Source", "Lexicon", "Lexicons", "Documents", "Matching", "Resumes",
      "Postings", "Linting", "Analysis", "Reports"),
    tests("FuzzTests", "fuzz"),
    tests("EndToEndTests", "vitae", data: ["Goldens"]),
  ]
)
