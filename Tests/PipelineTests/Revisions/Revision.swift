import SpecDiff
import Testing

/// One edit of the documents, and what may follow from it.
struct DocRevision: Sendable, CustomTestStringConvertible {
  /// How many code lines a kind of edit may change in each file of the client.
  enum Kind: Int, Sendable {
    /// Words, or the value of an example.
    case prose = 0
    case defaultValue = 3
    case allowedValue = 4
    case retyped = 5
    case field = 6
    /// A path, a call or a type comes, goes or moves: bounded by its files alone.
    case large = 1000

    /// How many files it may change, the two spec files among them.
    var mostFiles: Int {
      switch self {
      case .prose: 14
      case .defaultValue: 5
      case .allowedValue: 6
      case .retyped: 4
      case .field: 13
      case .large: 30
      }
    }

    /// How many lines of a file that something is added to may read otherwise: none but those of the row that tells of
    /// it, once for each type that has the row.
    func mostRewritten(in path: String) -> Int {
      switch self {
      case .allowedValue: path.hasPrefix("spec/") ? 4 : 1
      default: 0
      }
    }
  }

  let testDescription: String
  let kind: Kind
  let edit: @Sendable (inout Document) throws -> Void
  /// The rule that names the change, a part of its sentence, and its classes.
  let rule: ChangeRule
  let words: String
  let impact: Impact
  /// What the names of files may start with that change beside the spec files, below the client's folders.
  let files: [String]

  /// Whether it only adds something.
  var isAddition: Bool { [.fieldAdded, .operationAdded, .valuesAdded].contains(rule) }

  init(
    _ name: String, _ kind: Kind, _ rule: ChangeRule, _ words: String, _ wire: ChangeClass, _ swift: ChangeClass,
    files: [String], edit: @escaping @Sendable (inout Document) throws -> Void
  ) {
    (testDescription, self.kind, self.rule, self.words, self.files, self.edit) = (name, kind, rule, words, files, edit)
    impact = Impact(wire: wire, swift: swift)
  }
}
