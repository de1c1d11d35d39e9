import APISpec
import OrderedJSON

/// Two specs side by side, and what is the same thing in both.
struct Comparison {
  let old: APISpec
  let new: APISpec
  let renames: Renames
  let oldUses: SchemaUses
  let newUses: SchemaUses
  let wire: WireComparison

  init(from old: APISpec, to new: APISpec) {
    self.old = old
    self.new = new
    renames = Renames(from: old, to: new)
    oldUses = SchemaUses(old)
    newUses = SchemaUses(new)
    wire = WireComparison(
      old: Dictionary(old.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
      new: Dictionary(new.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
      names: renames.schemas)
  }

  /// Every change, in the order of the new docs; what is gone follows what stayed.
  func changes() -> [Change] {
    Change.joined(
      serviceChanges() + resourceChanges() + operationChanges() + schemaChanges() + webhookChanges())
  }

  /// An old type in the names of the new spec, so that a renamed type equals itself.
  func inNewNames(_ type: SpecType) -> SpecType {
    switch type {
    case .array(let element): .array(inNewNames(element))
    case .map(let element): .map(inNewNames(element))
    case .reference(let name): .reference(renames.schemas[name] ?? name)
    case .identifier(let resource?): .identifier(renames.resources[resource] ?? resource)
    default: type
    }
  }

  /// A change of a description; nil for none.
  func descriptionChange(_ before: String?, _ after: String?, _ subject: Subject) -> Change? {
    guard before != after else { return nil }
    let words: Phrase =
      before == nil ? "description added" : after == nil ? "description removed" : "description changed"
    return Change(.descriptionChanged, subject, words, .documentation, before: before, after: after)
  }

  /// Names in a row, as ``Phrase``.
  func list(_ texts: [String]) -> Phrase { .list(texts.map { "\(value: $0)" }) }

  /// JSON on one line.
  func text(_ value: JSONValue) -> String { JSONWriter(.compact).text(value) }
}

extension Phrase {
  /// `before → after`, with `none` for what is missing.
  static func step(_ before: String?, _ after: String?) -> Phrase {
    part(before) + " → " + part(after)
  }

  private static func part(_ text: String?) -> Phrase { text.map { "\(value: $0)" } ?? "none" }
}
