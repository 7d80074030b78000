internal import Lexicon

extension SkillKind {
  /// What reports for people call the skills of a kind.
  var heading: String {
    switch self {
    case .language: "Languages"
    case .framework: "Frameworks"
    case .database: "Databases"
    case .tool: "Tools"
    case .concept: "Concepts"
    case .practice: "Practices"
    case .protocol: "Protocols"
    case .methodology: "Methodologies"
    case .certification: "Certifications"
    case .cloudService: "Cloud services"
    case .softSkill: "Soft skills"
    }
  }
}
