/// What serves every move, whatever the role.
package struct CommonLexicon: Equatable, Sendable {
  /// A question to put to each path before choosing it.
  package struct Filter: Equatable, Sendable {
    package var id: String
    package var name: String
    package var question: String
    package var signs: [String]
  }

  /// A skill that every target role rewards, and the words that show it in a resume.
  package struct CrossSkill: Equatable, Sendable {
    package var name: String
    package var why: String
    package var words: [String]
  }

  /// A sign of having chosen the wrong path.
  package struct Warning: Equatable, Sendable {
    package var sign: String
    package var question: String
  }

  /// A piece of work that can be shown, and the words that name it.
  package struct Artifact: Equatable, Sendable {
    package var name: String
    package var words: [String]
  }

  /// Work to take on in the current job on the way to some roles.
  package struct AdjacentWork: Equatable, Sendable {
    package var roles: [String]
    package var work: String
  }

  /// A stretch of days of the plan.
  package struct PlanPhase: Equatable, Sendable {
    package var days: String
    package var steps: [PlanStep]
  }

  /// One step of the plan.
  package struct PlanStep: Equatable, Sendable {
    /// Which step it is; what a plan says under it goes by this.
    package var id: String
    package var text: String
    package var why: String
  }

  package var filters: [Filter] = []
  package var transferable: [String] = []
  package var skills: [CrossSkill] = []
  package var wrongPivot: [Warning] = []
  package var artifacts: [Artifact] = []
  package var roleProof: [AdjacentWork] = []
  /// Ids of the roles that ask for much talk and writing with others.
  package var communicationHeavy: [String] = []
  package var plan: [PlanPhase] = []
  package var advice: [String] = []

  package init() {}
}
