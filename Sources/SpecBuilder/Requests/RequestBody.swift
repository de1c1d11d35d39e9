import APISpec
import DocParser
import Language
import OrderedJSON

/// The body that an operation takes, with everything that tells about it.
final class RequestBody {
  let draft: OperationDraft
  let evidence: ObjectEvidence
  /// The record of the operation's resource.
  let record: ObjectEvidence?
  /// Whether the fields are the record's own, because no table describes the body itself.
  let isDerived: Bool
  /// Fields that prose says are required, with where it says so; empty when it names none.
  let required: [LocatedStatement]
  /// Whether prose says that `null` removes a value.
  let isClearing: Bool
  /// Whether the body is a list of the objects that the evidence is of.
  let isList: Bool
  /// Bodies that are no objects.
  let other: Observation?
  /// The fields that are files, in a form of parts.
  let fileFields: Set<String>
  /// What the body is for each value of a field that tells; none where it is one object.
  private(set) var variants: [(value: String, body: RequestBody)] = []
  /// The field that tells.
  private(set) var discriminator: String?

  init(
    draft: OperationDraft, evidence: ObjectEvidence, record: ObjectEvidence?, isDerived: Bool,
    required: [LocatedStatement], isClearing: Bool, isList: Bool, other: Observation?,
    fileFields: Set<String> = []
  ) {
    self.draft = draft
    self.evidence = evidence
    self.record = record
    self.isDerived = isDerived
    self.required = required
    self.isClearing = isClearing
    self.isList = isList
    self.other = other
    self.fileFields = fileFields
  }

  /// Says what the body is for each value of a field.
  func divide(by field: String, into variants: [(value: String, body: RequestBody)]) {
    discriminator = field
    self.variants = variants
  }

  /// The names of the fields that prose says are required.
  var requiredNames: [String] {
    required.flatMap { if case .requiredFields(let names) = $0.statement { names } else { [String]() } }
  }
}

/// Names for the schemas of bodies and answers that are no records.
enum BodyNames {
  /// The name of an operation's body.
  static func body(of draft: OperationDraft, isReadOnly: Bool) -> NameWords {
    let resource = NameWords(draft.resource.text).words
    switch draft.kind {
    case .create: return NameWords(words: resource + ["creation"])
    case .update: return NameWords(words: resource + ["update"])
    case .search: return NameWords(words: resource + ["search"])
    case .delete: return NameWords(words: resource + ["deletion", "request"])
    case .fetch, .list: return NameWords(words: resource + ["filter"])
    case .action(let words):
      guard let last = words.last, English.isPlural(last), words.count <= 2 else {
        return NameWords(words: verbFirst(words, resource: resource))
      }
      return NameWords(words: resource + words + [isReadOnly ? "filter" : "request"])
    }
  }

  /// The name of an answer that is no record.
  static func answer(of draft: OperationDraft) -> NameWords {
    let resource = NameWords(draft.resource.text).words
    switch draft.kind {
    case .delete: return NameWords(words: resource + ["deletion"])
    case .list: return NameWords(words: resource + ["list"])
    case .search: return NameWords(words: resource + ["search", "result"])
    case .create: return NameWords(words: resource + ["creation", "result"])
    case .update: return NameWords(words: resource + ["update", "result"])
    case .fetch: return NameWords(words: resource + ["answer"])
    case .action(let words):
      let isNoun = words.last.map(English.isPlural) ?? false
      let named = isNoun ? resource + words : verbFirst(words, resource: resource)
      return NameWords(words: named + ["result"])
    }
  }

  /// The action's first word, the resource, and the other words, but for those that the resource's name has.
  private static func verbFirst(_ words: [String], resource: [String]) -> [String] {
    let own = words.filter { !resource.contains($0) }
    return own.isEmpty ? words.prefix(1) + resource : own.prefix(1) + resource + own.dropFirst()
  }
}
