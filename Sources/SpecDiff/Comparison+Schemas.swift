import APISpec
import OrderedJSON

/// Named types.
extension Comparison {
  func schemaChanges() -> [Change] {
    var pairing = Pairing(old.schemas, new.schemas, by: \.name)
    let names = renames.schemas
    let renamed = pairing.takeRenames { names[$0.name] == $1.name }
    let position = Dictionary(
      new.schemas.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let staying = (pairing.both + renamed).sorted { (position[$0.new.name] ?? 0) < (position[$1.new.name] ?? 0) }
    return staying.flatMap { schemaChanges($0.old, $0.new) }
      + pairing.added.map {
        // What makes use of it is a change of its own.
        Change(.schemaAdded, subject(nil, $0), "added", Impact(wire: .documentation, swift: .addition))
      }
      + pairing.removed.map {
        Change(.schemaRemoved, subject($0, nil), "removed", Impact(wire: .documentation, swift: .breaking))
      } + order(pairing, "types")
  }

  private func subject(_ before: Schema?, _ after: Schema?) -> Subject {
    Subject("type \(name: (after ?? before)?.name.text ?? "")", old: before?.place, new: after?.place)
  }

  private func schemaChanges(_ before: Schema, _ after: Schema) -> [Change] {
    let subject = subject(before, after)
    var changes: [Change] = []
    if before.name != after.name {
      changes.append(
        Change(
          .schemaRenamed, subject, "renamed " + .step(before.name.text, after.name.text),
          Impact(wire: .documentation, swift: .breaking)))
    }
    changes += [descriptionChange(before.description, after.description, subject)].compactMap { $0 }
    return changes + contentChanges(before, after, subject)
  }

  private func contentChanges(_ before: Schema, _ after: Schema, _ subject: Subject) -> [Change] {
    switch (before.kind, after.kind) {
    case (.object(let one), .object(let other)): return objectChanges(before, after, one, other, subject)
    case (.enumeration(let one), .enumeration(let other)):
      return enumerationChanges(one, other, use(before, after), direction(before, after))
    case (.union, .union) where before.discriminator?.field != after.discriminator?.field:
      let words: Phrase = .step(before.discriminator?.field, after.discriminator?.field)
      return [Change(.schemaKindChanged, subject, "told apart by " + words, .breaking)]
    case (.union(let some), .union(let others)):
      return unionChanges(some, others, use(before, after), direction(before, after))
    default:
      let words = "was \(words: before.kind.words), is \(words: after.kind.words)" as Phrase
      return [Change(.schemaKindChanged, subject, words, .breaking)]
    }
  }

  private func direction(_ before: Schema, _ after: Schema) -> Direction {
    oldUses.direction(of: before.name).union(newUses.direction(of: after.name))
  }

  /// A type by the field that uses it.
  private func use(_ before: Schema, _ after: Schema) -> Subject {
    Subject(newUses.subject(after.name), old: before.place, new: after.place)
  }

  // MARK: Objects

  private func objectChanges(
    _ before: Schema, _ after: Schema, _ one: ObjectSchema, _ other: ObjectSchema, _ subject: Subject
  ) -> [Change] {
    var changes: [Change] = []
    if one.role != other.role {
      changes.append(
        Change(
          .schemaRoleChanged, subject, "was \(words: one.role.words), is \(words: other.role.words)",
          Impact(wire: .documentation, swift: .breaking)))
    }
    if one.resource.map({ renames.resources[$0] ?? $0 }) != other.resource {
      changes.append(
        Change(
          .schemaRoleChanged, subject, "belongs to " + .step(one.resource?.text, other.resource?.text),
          Impact(wire: .documentation, swift: .documentation)))
    }
    let owner = FieldOwner(
      phrase: newUses.owner(after.name), old: before.place, new: after.place, direction: direction(before, after),
      role: other.role)
    return changes + fieldChanges(one.fields, other.fields, owner)
  }

  // MARK: Values

  private func enumerationChanges(
    _ before: Enumeration, _ after: Enumeration, _ subject: Subject, _ direction: Direction
  ) -> [Change] {
    var pairing = Pairing(before.values, after.values, by: \.raw)
    let renamed = pairing.takeRenames { $0.isSameValue(as: $1) }
    var changes = pairing.both.flatMap { valueChanges($0.old, $0.new, subject) }
    changes += renamed.flatMap { one, other in
      [
        Change(
          .valueRenamed, subject, "value " + .step(one.text, other.text),
          Impact(wire: .breaking, swift: .documentation))
      ] + valueChanges(one, other, subject)
    }
    if !pairing.added.isEmpty {
      changes.append(Change(.valuesAdded, subject, values("added", pairing.added), .addition))
    }
    if !pairing.removed.isEmpty {
      // A value that is never sent any more hurts nobody who reads; what is not allowed any more fails.
      let wire: ChangeClass = direction.contains(.request) ? .breaking : .documentation
      changes.append(
        Change(.valuesRemoved, subject, values("removed", pairing.removed), Impact(wire: wire, swift: .breaking)))
    }
    return changes + order(pairing, "values", of: subject)
  }

  private func values(_ what: String, _ values: [Enumeration.Value]) -> Phrase {
    let count: Phrase = values.count == 1 ? "value \(words: what): " : "\(words: "\(values.count) values \(what)"): "
    return count + list(values.map(\.text))
  }

  private func valueChanges(
    _ before: Enumeration.Value, _ after: Enumeration.Value, _ subject: Subject
  ) -> [Change] {
    var changes: [Change] = []
    if before.label != after.label, !before.isSameValue(as: after) || before.label == nil {
      changes.append(
        Change(
          .valueRenamed, subject, "name of \(value: text(after.raw)) " + .step(before.label, after.label),
          Impact(wire: .documentation, swift: .breaking)))
    } else if before.label != after.label {
      changes.append(
        Change(
          .valueRenamed, subject, "spelling of \(value: text(after.raw)) " + .step(before.label, after.label),
          .documentation))
    }
    if before.isDocumented != after.isDocumented {
      let words: Phrase = after.isDocumented ? "is now documented" : "stands in examples only now"
      changes.append(
        Change(.valueEvidenceChanged, subject, "value \(value: after.text) " + words, .documentation))
    }
    return changes
  }

  // MARK: Unions

  private func unionChanges(
    _ before: [SpecType], _ after: [SpecType], _ subject: Subject, _ direction: Direction
  ) -> [Change] {
    let pairing = Pairing(before.map(inNewNames), after, by: { $0 })
    let takes: Phrase = direction.contains(.response) ? "may also be " : "takes "
    let too: Phrase = direction.contains(.response) ? "" : " too"
    let added = pairing.added.map { type in
      // Nobody has to tell apart what only the client sends.
      let impact: Impact = direction.contains(.response) ? .breaking : .addition
      return Change(
        .alternativeAdded, subject, takes + "\(words: words(type))" + too + " (\(value: type.spelling))", impact)
    }
    let removed = pairing.removed.map { type in
      let wire: ChangeClass = direction.contains(.request) ? .breaking : .documentation
      return Change(
        .alternativeRemoved, subject, "is no longer \(value: type.spelling)", Impact(wire: wire, swift: .breaking))
    }
    return added + removed + order(pairing, "alternatives", of: subject)
  }
}

extension Enumeration.Value {
  /// The value with its name, such as `2 (Lost)`.
  fileprivate var text: String {
    let value = raw.string ?? JSONWriter(.compact).text(raw)
    return label.map { "\(value) (\($0))" } ?? value
  }

  /// Whether a value that is gone is the one that came: of one name, or of one spelling but for case and separators.
  fileprivate func isSameValue(as other: Enumeration.Value) -> Bool {
    if let label, let name = other.label { return NameLikeness.isSameSpelling(label, name) }
    guard let text = raw.string, let otherText = other.raw.string else { return false }
    return NameLikeness.isSameSpelling(text, otherText)
  }
}

extension Schema.Kind {
  fileprivate var words: String {
    switch self {
    case .object: "an object"
    case .enumeration: "a list of values"
    case .union: "one of several types"
    }
  }
}

extension ObjectSchema.Role {
  fileprivate var words: String {
    switch self {
    case .response: "what the server sends"
    case .request: "a request body"
    case .patch: "an update"
    case .criteria: "search criteria"
    }
  }
}
