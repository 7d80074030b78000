import Documents
import Lexicon
import Matching
import Testing

@Suite("Skill matcher")
struct SkillMatcherTests {
  @Test(
    "symbols belong to names",
    arguments: [
      ("Languages: C++, C#, F# and .NET", ["cpp", "csharp", "fsharp", "dotnet"]),
      ("Built with C and C++ on Linux", ["c", "cpp", "linux"]),
      ("C++17 or C++20 in production", ["cpp", "cpp"]),
      ("Services in Node.js and Next.js", ["node-js", "next-js"]),
      ("Servers (Node.js) with TypeScript", ["node-js", "typescript"]),
      ("Only Node.js.", ["node-js"]),
      ("Owns CI/CD and A/B testing", ["ci-cd", "a-b-testing"]),
      (".NET Core and ASP.NET Core", ["dotnet-core", "aspdotnet-core"]),
      ("VB.NET or F#", ["vb-net", "fsharp"]),
      ("Objective-C and Swift", ["objective-c", "swift"]),
    ])
  func symbols(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "a name inside another word is none",
    arguments: [
      ("JavaScript in the browser", ["javascript"]),
      ("Java services, not much else", ["java"]),
      ("We stay reactive to change", []),
      ("React and Redux", ["react", "redux"]),
      ("Do not overwhelm people", []),
      ("Take the helm of a team", []),
      ("Helm on Kubernetes", ["helm", "kubernetes"]),
      ("Flaws and laws of the land", []),
      ("AWS accounts under EU laws", ["aws"]),
      ("snake_go and go_lang", []),
      ("#python and @go", []),
    ])
  func wholeWords(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "everyday words are no skills",
    arguments: [
      "We go to market fast", "Go above and beyond", "Lead our R&D efforts",
      "R & D in Berlin", "Series C startup with a C-level sponsor", "Reports to the C-suite",
      "Take vitamin C each day", "T. A. I. L.", "Article 8 U.S.C. and so on",
      "The rest is easy", "Move at a swift pace", "Excel at what you do",
      "ALWAYS GO THE EXTRA MILE",
      "Set (C) of the rules", "Rust removal from old cars",
    ])
  func everydayWords(text: String) {
    let languages = BuiltIn.named(text).filter { id in
      BuiltIn.ambiguous.contains { $0.id == id }
    }
    #expect(languages.isEmpty)
  }

  @Test(
    "words of addresses are no skills",
    arguments: [
      "Write to go@example.com", "Write to python.java@example.com today",
      "See https://rust-lang.org/java/docker", "Visit python.org/java for more",
    ])
  func addresses(text: String) {
    #expect(BuiltIn.named(text).isEmpty)
  }

  @Test(
    "the longest name wins",
    arguments: [
      ("Spring Boot and Spring Cloud", ["spring-boot", "spring-cloud"]),
      ("Google Cloud Storage", ["google-cloud-storage"]),
      ("Google Cloud", ["google-cloud"]),
      ("GitHub Actions on GitHub", ["github-actions", "github"]),
      ("SQL Server and T-SQL", ["microsoft-sql-server", "t-sql"]),
      ("React Native", ["react-native"]),
      ("Own our go-to-market strategy", ["go-to-market-strategy"]),
    ])
  func longest(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "hyphens, slashes and wrapped lines join",
    arguments: [
      ("Machine-learning models", ["machine-learning"]),
      ("event driven architecture", ["event-driven-architecture"]),
      ("Machine\nlearning", ["machine-learning"]),
      ("Machine\r\n  Learning", ["machine-learning"]),
      ("Go/Rust services", ["go", "rust"]),
      ("Docker/Kubernetes", ["docker", "kubernetes"]),
      ("Python,Go,Rust", ["python", "go", "rust"]),
      ("C,C++,Java", ["c", "cpp", "java"]),
      ("Kafka-based", ["apache-kafka"]),
      ("- python and kubernetes", ["python", "kubernetes"]),
    ])
  func joins(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test(
    "plurals count, where the word has one",
    arguments: [
      ("two Dockerfiles", ["docker"]), ("webhooks and a webhook", ["webhooks", "webhooks"]),
      ("Pages over CDNs", ["cdn"]), ("Goes far", []), ("Swifts in the sky", []),
    ])
  func plurals(text: String, skills: [String]) {
    #expect(BuiltIn.named(text) == skills)
  }

  @Test("a list or a tag line confirms what a sentence does not")
  func lists() {
    #expect(BuiltIn.named("we go there") == [])
    #expect(BuiltIn.named("python, go, kubernetes") == ["python", "go", "kubernetes"])
    #expect(BuiltIn.named("TECHNOLOGIES: GO, RUST, SQL") == ["go", "rust", "sql"])
  }

  @Test("a name does not reach over the end of a block")
  func blockEnds() {
    #expect(BuiltIn.named(blocks: ["Machine", "Learning"]).isEmpty)
    #expect(BuiltIn.named(blocks: ["Spring", "Boot"]).contains("spring-boot") == false)
    #expect(BuiltIn.named("Machine Learning") == ["machine-learning"])
  }

  @Test("code blocks are left out, cells are not")
  func kinds() {
    #expect(BuiltIn.named(blocks: ["Python"], kind: .code).isEmpty)
    #expect(BuiltIn.named(blocks: ["Python"], kind: .cell) == ["python"])
  }

  @Test("characters beyond ASCII part words or belong to them")
  func beyondASCII() {
    #expect(BuiltIn.named("Python\u{2019}s typing") == ["python"])
    #expect(BuiltIn.named("\u{65E5}\u{672C} Python \u{65E5}") == ["python"])
    #expect(BuiltIn.named("Pythoné").isEmpty)
  }

  @Test("ranges are the bytes of the name")
  func ranges() {
    let text = Array("\u{1F680} Use C++, .NET".utf8)
    let mentions = BuiltIn.matcher.mentions(
      in: TokenizedText(text), blocks: [Block(kind: .paragraph, range: 0..<text.count)])
    #expect(
      mentions.map { String(decoding: text[$0.range], as: UTF8.self) } == ["C++", ".NET"])
  }
}
