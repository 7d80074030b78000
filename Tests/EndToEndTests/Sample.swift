/// Small documents that tests write, each with what its name says.
enum Sample {
  /// A resume with a proven, a shown and a listed skill, and one duty.
  static let resume = """
    # Jo Doe

    ## Experience

    ### Backend Engineer, Acme Ltd, 2020 - 2023

    - Cut p95 latency of the Go API by 40% by adding a Redis cache
    - Built a billing service in Python
    - Responsible for the PostgreSQL databases

    ## Skills

    Go, Python, Docker
    """

  /// A posting that requires Go and Kubernetes and prefers Terraform.
  static let posting = """
    Platform Engineer
    Acme Ltd

    Requirements:
    - 5+ years of experience with Go
    - Kubernetes in production

    Nice to have:
    - Terraform
    """

  /// A text that asks for nothing.
  static let tale = "Once upon a time a fox met a hen by the river.\n"
}
