import APISpec
import Language
import OrderedJSON

/// All that is known of one field before its type is decided.
struct FieldInput {
  let name: String
  let node: TableNode?
  /// What examples show; nothing where they show nothing.
  let seen: Observation
  /// The type of the objects that it holds.
  let part: ObjectEvidence?
  /// The schema that the field is in, whose name unions take up.
  let owner: SchemaName
  /// The name that enumerations begin with: the record's, so that record and requests share them.
  let enumerationOwner: String
  /// The resource that `id` is an id of.
  let resource: ResourceName?
  let isRequest: Bool
  /// The field of the record that this one speaks of.
  let related: RelatedField?
  /// Whether a sibling says that this is an amount of money.
  let isAmount: Bool
  /// Whether the other times around it are texts.
  var timesAreTexts = false
  let meaning: FieldMeaning

  /// What is known of the items of the list that the field is; nil when nothing is.
  var element: FieldInput? {
    let knowsItems = seen.element != nil || part != nil || meaning.isList && meaning.ofElement.saysType
    return knowsItems ? replacing(seen: seen.element ?? Observation(), meaning: meaning.ofElement) : nil
  }

  /// The same field with other examples and another meaning.
  func replacing(seen: Observation, meaning: FieldMeaning? = nil) -> FieldInput {
    FieldInput(
      name: name, node: node, seen: seen, part: part, owner: owner, enumerationOwner: enumerationOwner,
      resource: resource, isRequest: isRequest, related: nil, isAmount: isAmount,
      timesAreTexts: timesAreTexts, meaning: meaning ?? self.meaning)
  }
}

/// A field of a record that a field of a request speaks of.
struct RelatedField {
  /// How the one speaks of the other.
  enum Relation {
    /// It is the same field.
    case same
    /// It lists values of the field: `assignee_ids`, `statuses`.
    case list
    /// It bounds the field's values: `minimum_monetary_value`.
    case bound
  }

  let field: Field
  let relation: Relation

  /// The field among `fields` that `name` speaks of.
  static func find(_ name: String, among fields: [Field]) -> RelatedField? {
    func field(_ words: NameWords) -> Field? { fields.first { NameWords($0.name) == words } }
    let words = NameWords(name)
    if let same = fields.first(where: { $0.name == name }) { return RelatedField(field: same, relation: .same) }
    if words.singular != words, let one = field(words.singular) { return RelatedField(field: one, relation: .list) }
    if words.ends(in: .recordIDs), let one = field(NameWords(words: words.words.dropLast() + ["id"])) {
      return RelatedField(field: one, relation: .list)
    }
    guard let first = words.words.first, WordSet.boundNames.has(first), words.words.count > 1 else { return nil }
    return field(NameWords(words: Array(words.words.dropFirst()))).map { RelatedField(field: $0, relation: .bound) }
  }
}
