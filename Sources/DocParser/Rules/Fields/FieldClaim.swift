import CommonMark
import Language

/// What a text says of a field, whatever carries it: a row, an item of a list, a heading, a component.
struct FieldClaim: Sendable, Hashable {
  /// The name.
  let path: FieldPath
  /// The names beside it, where the text is about several: "`page`, `per_page` – see below".
  var others: [FieldPath] = []
  /// Type, marks and default.
  var remarks: FieldRemarks
  /// The values that it may have, where the name is given one of them: `order=<up | down>`.
  var values: [String] = []
  /// A value that the name is given as a sample: `grant_type=code`.
  var sample: String?
  /// What is left when name, type and remarks are taken away.
  var description = ""
  /// The byte of the text that the description begins at.
  var descriptionStart = 0
  /// Whether a component says that it is a field.
  var isDeclared = false
  /// Whether a mark such as a dash or a colon stands between the name and the rest.
  var hasSeparator = false

  /// The type.
  var type: TypeExpression? { remarks.type }
  /// Whether a type, a mark or a value says that the text is about a field.
  var isTold: Bool { isDeclared || remarks.isTold || !values.isEmpty }
  /// The steps of the name.
  var steps: [String] { path.spelledSteps }
}

extension FieldClaim {
  /// The notation that the examples of rules use: `size: int, required, default 3 – How much.`
  var notation: String {
    let names = ([path] + others).map(\.description).joined(separator: " ")
    let marks = [
      type?.description, remarks.isRequired ? "required" : nil, remarks.isOptional ? "optional" : nil,
      remarks.isNullable ? "nullable" : nil, remarks.defaultText.map { "default \($0)" },
      values.isEmpty ? nil : "one of \(values.joined(separator: " "))",
    ].compactMap { $0 }
    let told = marks.isEmpty ? "" : ": " + marks.joined(separator: ", ")
    return names + told + (description.isEmpty ? "" : " – \(description)")
  }
}

/// A text that may describe a field, with the words of the profile.
struct FieldText: Sendable {
  let text: MarkdownText
  let lookup: ProfileLookup
  /// What attributes say besides.
  var attributes: FieldAttributes?
}

/// A rule that reads what a text says of a field.
typealias FieldRule = ReadingRule<FieldText, FieldClaim>
