import APISpec
import Diagnostics
import Language
import OrderedJSON

/// Builds schemas from evidence.
///
/// The decisions stand in extensions: types in `SchemaBuilder+Types`, records in `+Records`, bodies in
/// `+Requests`; what is reported about a field in ``FieldReporter``.
final class SchemaBuilder {
  let context: BuildContext
  let book: ExampleBook
  let store = SchemaStore()
  let identities: Identities
  /// Shared value sets of fields, such as categories of emails.
  let categories: [Category]
  /// The fields that prose says a resource needs to be created.
  var requiredForCreating: [ResourceName: Set<String>] = [:]
  /// The bodies that create records, whose shape bodies with lists may have.
  var creations: [ResourceName: ObjectEvidence] = [:]
  /// The fields of which nothing tells what they look like.
  var unknownShapes = UnknownShapes()
  private var timesBeside = IdentityTable<Observation, Bool>()
  /// Parts that were named and wait to be built.
  var pending: [ObjectEvidence] = []
  private var begun = IdentityTable<ObjectEvidence, Bool>()
  /// Types whose schema has its place in the order.
  var opened = IdentityTable<ObjectEvidence, Bool>()

  init(context: BuildContext, book: ExampleBook, identities: Identities, categories: [Category]) {
    self.context = context
    self.book = book
    self.identities = identities
    self.categories = categories
  }

  var vocabulary: TypeVocabulary { context.options.vocabulary }

  /// A reference to a type of objects, which is built in its turn.
  func reference(_ part: ObjectEvidence, owner: SchemaName? = nil) -> SpecType {
    let name = store.name(of: part, owner: owner)
    if begun.note(part) { pending.append(part) }
    return .reference(name)
  }

  /// Builds the parts that wait, and those that they need, in the order in which they were named.
  func buildPending() {
    while !pending.isEmpty {
      let part = pending.removeFirst()
      if part.role == .response { buildRecord(part) } else { buildPart(part) }
    }
  }

  /// The fields of an object schema that is built.
  func fields(of name: SchemaName) -> [Field] {
    if case .object(let object)? = store[name]?.kind { object.fields } else { [] }
  }

  /// What is known of a field, gathered for weighing.
  func input(
    _ name: String, of evidence: ObjectEvidence, owner: SchemaName, enumerationOwner: String, isRequest: Bool,
    node: TableNode?, related: RelatedField?
  ) -> FieldInput {
    let merged = evidence.merged
    let stem = NameWords(words: NameWords(name).words.dropLast())
    let units = ["unit", "currency"].map { stem.snake + "_" + $0 }
    let isAmount =
      context.lexicon.has(NameWords(name).words.last ?? "", in: .amountEndings)
      && units.contains { evidence.node($0) != nil || merged[$0] != nil }
    return FieldInput(
      name: name, node: node, seen: merged[name] ?? Observation(), part: evidence[part: name], owner: owner,
      enumerationOwner: enumerationOwner, resource: evidence.identity,
      isRequest: isRequest, related: related, isAmount: isAmount,
      timesAreTexts: timesAreTexts(around: merged),
      meaning: FieldMeaning(
        name: name, node: node, vocabulary: vocabulary, itemType: evidence.itemTypes[name],
        isEmptyList: merged[name]?.element == nil))
  }

  /// Whether the times beside a field are texts, or all that examples have where none stand beside it.
  private func timesAreTexts(around siblings: Observation) -> Bool {
    if let known = timesBeside[siblings] { return known }
    let fields = siblings.keys.lazy.filter { NameWords($0).isDate }.compactMap { siblings[$0] }
    let kinds = Set(fields.flatMap(\.kinds)).subtracting([.null, .array, .object])
    let areTexts = kinds.isEmpty ? book.timesAreTexts : kinds == [.string]
    timesBeside[siblings] = areTexts
    return areTexts
  }

  /// What each source says of a field.
  func evidence(_ input: FieldInput, isContradicted: Bool = false) -> Evidence {
    let terms = input.meaning.terms + (isContradicted ? [Evidence.contradictedRequirement] : [])
    return Evidence(table: input.node?.row?.facts.type?.spelling, examples: input.seen.kinds, prose: terms)
  }

  /// The place of a field: its row's, or its name within the example that shows it first.
  func place(_ input: FieldInput, in evidence: ObjectEvidence) -> DocPlace {
    if let row = input.node?.row { return context.locate(row.place, at: row.facts.range) }
    let place = evidence.place.appending(input.name)
    if let sight = input.seen.first { context.locate(place, at: book.range(sight)) }
    return place
  }
}
