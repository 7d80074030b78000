import Postings
import Testing

@Suite("Levels") struct LevelTests {
  @Test(
    "sentences decide inside their part",
    arguments: [
      ("Requirements:\n* Kubernetes in production", PostingLevel.required),
      ("Requirements:\n* No prior Kubernetes needed", .mention),
      ("Requirements:\n* We don't expect Kubernetes", .mention),
      ("Requirements:\n* Kubernetes is not required", .mention),
      ("Requirements:\n* Linux at depth. Kubernetes is a plus.", .preferred),
      ("Nice to have\n* Kubernetes", .preferred), ("What you'll do\n* Run Kubernetes", .duties),
      ("About us\nOur product runs on Kubernetes in nine countries.", .mention),
      ("Benefits\n* A Kubernetes conference each year, dental and vision", .mention),
      ("You have experience with Kubernetes.", .required),
    ])
  func level(text: String, level: PostingLevel) {
    #expect(PostingSample.level(of: "Kubernetes", in: text) == level)
  }

  @Test(
    "alternatives",
    arguments: [
      ("Rust, Java or Kotlin", [["Rust", "Java", "Kotlin"]]),
      ("AWS/Microsoft Azure", [["AWS", "Microsoft Azure"]]),
      ("one of Python, Ruby, PHP", [["Python", "Ruby", "PHP"]]),
      ("tools such as Terraform, Pulumi", [["Terraform", "Pulumi"]]),
      ("Jenkins, GitHub Actions, or similar", [["Jenkins", "GitHub Actions"]]),
      ("Terraform, Kubernetes and Docker", []), ("Terraform; Kubernetes", []),
    ] as [(String, [[String]])])
  func alternatives(line: String, groups: [[String]]) {
    #expect(PostingSample.groups("Requirements:\n* Experience with \(line)") == groups)
  }

  @Test("what is only mentioned forms no alternatives")
  func mentions() {
    #expect(PostingSample.groups("Benefits\n* Dental, vision, and Python or Ruby meetups").isEmpty)
  }
}
