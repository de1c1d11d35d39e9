import APISpec

/// One difference between two specs.
public struct Change: Sendable, Hashable {
  /// The kind of change.
  public let rule: ChangeRule
  /// What changed, such as `page_size` of POST /opportunities/search.
  public let subject: Phrase
  /// How it changed, such as "default 20 → 50".
  public let words: Phrase
  /// A longer text before the change, where words alone do not show it.
  public let before: String?
  /// The same text after the change.
  public let after: String?
  /// Where the subject stands in the old docs; nil when it is not there.
  public let oldPlace: DocPlace?
  /// Where it stands in the new docs; nil when it is not there.
  public let newPlace: DocPlace?
  /// What it means.
  public let impact: Impact
  /// The field's name and what it belongs to, for a change of a field.
  let field: Subject.FieldName?
  /// The old and the new name of a field or a parameter that is only called otherwise.
  let renamedName: [String]?

  /// Subject and words as one sentence.
  public var sentence: Phrase { subject + ": " + words }

  init(
    _ rule: ChangeRule, _ subject: Subject, _ words: Phrase, _ impact: Impact, before: String? = nil,
    after: String? = nil, renamedName: [String]? = nil
  ) {
    self.rule = rule
    self.subject = subject.phrase
    self.words = words
    self.before = before
    self.after = after
    self.oldPlace = subject.old
    self.newPlace = subject.new
    self.impact = impact
    self.field = subject.field
    self.renamedName = renamedName
  }

  /// The same change of the same row in several objects as one.
  private init(_ changes: [Change], of first: Change) {
    rule = first.rule
    words = first.words
    before = first.before
    after = first.after
    oldPlace = first.oldPlace
    newPlace = first.newPlace
    impact = first.impact
    field = first.field
    renamedName = first.renamedName
    let owners = changes.compactMap { $0.field?.owner }
    subject = first.field.map { "\(name: $0.name) of \(.list(owners))" } ?? first.subject
  }

  /// The changes with those joined that one row makes to several objects, each at the place of its first.
  static func joined(_ changes: [Change]) -> [Change] {
    var groups: [Joint: [Change]] = [:]
    for change in changes { groups[Joint(change), default: []].append(change) }
    var told: Set<Joint> = []
    return changes.compactMap { change in
      let joint = Joint(change)
      guard told.insert(joint).inserted else { return nil }
      guard let group = groups[joint], group.count > 1 else { return change }
      return Change(group, of: group.first { $0.field != nil } ?? change)
    }
  }

  /// What changes must have in common to be told as one.
  private struct Joint: Hashable {
    let rule: ChangeRule
    let words: Phrase
    let texts: [String?]
    let places: [DocPlace?]
    let impact: Impact
    /// Other things than fields are told one by one, but for a type that repeats the description of its field.
    let subject: Phrase?

    init(_ change: Change) {
      rule = change.rule
      words = change.words
      texts = [change.before, change.after]
      places = [change.oldPlace, change.newPlace]
      impact = change.impact
      let isJoined = change.field != nil || change.rule == .descriptionChanged
      subject = isJoined ? nil : change.subject
    }
  }
}

/// What a change is about: its words and its places.
struct Subject {
  let phrase: Phrase
  let old: DocPlace?
  let new: DocPlace?
  /// The name and the owner of a field.
  let field: FieldName?

  /// A field's name, and in words what it belongs to.
  struct FieldName: Sendable, Hashable {
    let name: String
    let owner: Phrase
  }

  init(_ phrase: Phrase, old: DocPlace?, new: DocPlace?) {
    self.phrase = phrase
    self.old = old
    self.new = new
    field = nil
  }

  init(field name: String, of owner: Phrase, old: DocPlace?, new: DocPlace?) {
    phrase = "\(name: name) of \(owner)"
    self.old = old
    self.new = new
    field = FieldName(name: name, owner: owner)
  }
}

/// The kinds of change, by ids that stay.
public enum ChangeRule: String, Sendable, Hashable, CaseIterable {
  case baseURLChanged = "base-url-changed"
  case headerAdded = "header-added"
  case headerRemoved = "header-removed"
  case headerChanged = "header-changed"
  case rateLimitAdded = "rate-limit-added"
  case rateLimitRemoved = "rate-limit-removed"
  case rateLimitChanged = "rate-limit-changed"
  case statusCodeAdded = "status-code-added"
  case statusCodeRemoved = "status-code-removed"
  case statusCodeChanged = "status-code-changed"
  case categoryAdded = "category-added"
  case categoryRemoved = "category-removed"
  case categoryValuesAdded = "category-values-added"
  case categoryValuesRemoved = "category-values-removed"
  case noteAdded = "note-added"
  case noteRemoved = "note-removed"

  case serverListChanged = "server-list-changed"
  case errorCodeChanged = "error-code-changed"
  case amountsChanged = "amounts-changed"

  case resourceAdded = "resource-added"
  case resourceRemoved = "resource-removed"
  case resourceRenamed = "resource-renamed"
  case resourceChanged = "resource-changed"
  case webhookAdded = "webhook-added"
  case webhookRemoved = "webhook-removed"

  case operationAdded = "operation-added"
  case operationRemoved = "operation-removed"
  case operationMoved = "operation-moved"
  case operationRenamed = "operation-renamed"
  case pathParameterRenamed = "path-parameter-renamed"
  case pathParameterTypeChanged = "path-parameter-type-changed"
  case headingChanged = "heading-changed"
  case bodyAdded = "body-added"
  case bodyRemoved = "body-removed"
  case bodyTypeChanged = "body-type-changed"
  case bodyRequirementChanged = "body-requirement-changed"
  case responseAdded = "response-added"
  case responseRemoved = "response-removed"
  case responseTypeChanged = "response-type-changed"
  case successStatusChanged = "success-status-changed"
  case responseStatusAdded = "response-status-added"
  case responseStatusRemoved = "response-status-removed"
  case deprecationChanged = "deprecation-changed"
  case serverChanged = "server-changed"
  case securityChanged = "security-changed"
  case mediaTypeChanged = "media-type-changed"
  case idempotencyKeyChanged = "idempotency-key-changed"
  case errorChanged = "error-changed"
  case readOnlyChanged = "read-only-changed"
  case pagingAdded = "paging-added"
  case pagingRemoved = "paging-removed"
  case pagingChanged = "paging-changed"
  case pageSizeDefaultChanged = "page-size-default-changed"
  case pageSizeBoundsChanged = "page-size-bounds-changed"
  case resultCapChanged = "result-cap-changed"
  case totalHeaderChanged = "total-header-changed"
  case stableOrderChanged = "stable-order-changed"
  case exampleAdded = "example-added"
  case exampleRemoved = "example-removed"
  case exampleChanged = "example-changed"
  case exampleRenamed = "example-renamed"

  case schemaAdded = "schema-added"
  case schemaRemoved = "schema-removed"
  case schemaRenamed = "schema-renamed"
  case schemaKindChanged = "schema-kind-changed"
  case schemaRoleChanged = "schema-role-changed"
  case fieldAdded = "field-added"
  case fieldRemoved = "field-removed"
  case fieldRenamed = "field-renamed"
  case fieldTypeChanged = "field-type-changed"
  case fieldRequiredChanged = "field-required-changed"
  case fieldNullableChanged = "field-nullable-changed"
  case fieldDefaultChanged = "field-default-changed"
  case fieldBoundsChanged = "field-bounds-changed"
  case sentinelAdded = "sentinel-added"
  case sentinelRemoved = "sentinel-removed"
  case sentinelChanged = "sentinel-changed"
  case fieldOriginChanged = "field-origin-changed"
  case fieldEvidenceChanged = "field-evidence-changed"
  case valuesAdded = "values-added"
  case valuesRemoved = "values-removed"
  case valueRenamed = "value-renamed"
  case valueEvidenceChanged = "value-evidence-changed"
  case alternativeAdded = "alternative-added"
  case alternativeRemoved = "alternative-removed"

  case descriptionChanged = "description-changed"
  case orderChanged = "order-changed"
}
