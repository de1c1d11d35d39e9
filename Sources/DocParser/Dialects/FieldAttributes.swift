/// What the attributes of a component, or a heading of its own, say of a field.
struct FieldAttributes: Sendable, Hashable {
  /// Where a parameter goes.
  enum Place: Sendable, Hashable {
    case header, path, query, body, form
  }

  /// The name as written.
  var name: String
  /// The type as written.
  var type: String?
  /// The marks beside the name, as they could stand in brackets.
  var remarks = ""
  /// Whether the caller has to send it; nil where nothing is said.
  var isRequired: Bool?
  var isNullable = false
  /// What counts where nothing is sent.
  var defaultText: String?
  /// The values that it may have.
  var values: [String] = []
  /// Where it goes.
  var place: Place?
  /// Whether it is part of an answer.
  var isAnswered = false
  /// Whether a component says that it is a field; for others the text has to tell.
  var isDeclared = false
}
