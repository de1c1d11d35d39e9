import APISpec
import OrderedJSON

/// What a list of fields belongs to.
struct FieldOwner {
  /// In words, such as `POST /opportunities/search`.
  let phrase: Phrase
  let old: DocPlace?
  let new: DocPlace?
  /// Who sends the fields.
  let direction: Direction
  /// What the fields are part of.
  let role: ObjectSchema.Role

  var subject: Subject { Subject(phrase, old: old, new: new) }

  func subject(_ before: Field?, _ after: Field?) -> Subject {
    Subject(field: (after ?? before)?.name ?? "", of: phrase, old: before?.place, new: after?.place)
  }
}

/// Fields of objects and query items.
extension Comparison {
  func fieldChanges(_ before: [Field], _ after: [Field], _ owner: FieldOwner) -> [Change] {
    var pairing = Pairing(before, after, by: \.name)
    let sole = pairing.removed.count == 1 && pairing.added.count == 1
    let renamed = pairing.takeRenames { one, other in
      isRename(one, other, isSole: sole && before.firstIndex(of: one) == after.firstIndex(of: other))
    }
    let position = Dictionary(
      after.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let staying = (pairing.both + renamed).sorted { (position[$0.new.name] ?? 0) < (position[$1.new.name] ?? 0) }
    return staying.flatMap { fieldChanges($0.old, $0.new, owner) }
      + pairing.added.map { added($0, owner, beside: pairing.both.map(\.new)) }
      + pairing.removed.map { removed($0, owner) }
      + orderChanges(pairing, before, after, owner)
  }

  private func orderChanges(
    _ pairing: Pairing<Field>, _ before: [Field], _ after: [Field], _ owner: FieldOwner
  ) -> [Change] {
    let swift = argumentOrder(before, after, owner)
    let told = order(reordered(pairing), "fields", of: owner.subject, swift: swift)
    guard told.isEmpty, swift == .breaking else { return told }
    return [
      Change(
        .orderChanged, owner.subject, "order of the initialiser's arguments changed",
        Impact(wire: .documentation, swift: .breaking))
    ]
  }

  /// The fields that may be told to have moved: one that only examples know from now on moves to the end by that.
  private func reordered(_ pairing: Pairing<Field>) -> Pairing<Field> {
    let same = pairing.both.filter { $0.old.origin == $0.new.origin }.map(\.new.name)
    guard same.count < pairing.both.count else { return pairing }
    return Pairing(pairing.oldOrder.filter { same.contains($0.name) }, pairing.both.map(\.new), by: \.name)
  }

  /// Whether a field that is gone is the one that came: of one type, and described, named or placed alike.
  private func isRename(_ one: Field, _ other: Field, isSole: Bool) -> Bool {
    let isSameDescription = one.description != nil && one.description == other.description
    guard inNewNames(one.type) == other.type else { return isSameDescription && isSole }
    return isSameDescription || isSole || NameLikeness.isLike(one.name, other.name)
  }

  private func argumentOrder(_ before: [Field], _ after: [Field], _ owner: FieldOwner) -> ChangeClass {
    func arguments(_ fields: [Field]) -> [Field] { fields.filter { PrintedShape($0, in: owner.role) == .argument } }
    return Pairing(arguments(before), arguments(after), by: \.name).isReordered ? .breaking : .documentation
  }

  // MARK: Coming and going

  private func added(_ field: Field, _ owner: FieldOwner, beside others: [Field]) -> Change {
    // Two ends that were properties of their own become one.
    let makesRange =
      owner.role == .criteria && others.contains { $0.name == field.otherEnd && $0.type == field.type }
    let isArgument = PrintedShape(field, in: owner.role) == .argument
    // A default helps on the wire; in Swift the argument is missing all the same.
    let isDemanded = owner.direction.contains(.request) && field.isRequired && field.defaultValue == nil
    let impact = Impact(
      wire: isDemanded ? .breaking : .addition, swift: isArgument || makesRange ? .breaking : .addition)
    let origin: Phrase = field.origin == .examples ? " (from examples)" : ""
    let presence = presence(field, owner.direction)
    let range: Phrase = makesRange ? ", a range with \(name: field.otherEnd ?? "") now" : ""
    return Change(
      .fieldAdded, owner.subject(nil, field),
      "added" + origin + ", \(value: field.type.spelling), " + presence + range, impact)
  }

  private func removed(_ field: Field, _ owner: FieldOwner) -> Change {
    Change(.fieldRemoved, owner.subject(field, nil), "removed (was \(value: field.type.spelling))", .breaking)
  }

  private func presence(_ field: Field, _ direction: Direction) -> Phrase {
    if direction.contains(.request) { return field.isRequired ? "required" : "optional" }
    return field.isRequired ? "always there" : "may be missing"
  }

  // MARK: Staying

  private func fieldChanges(_ before: Field, _ after: Field, _ owner: FieldOwner) -> [Change] {
    let subject = owner.subject(before, after)
    var changes: [Change] = []
    if before.name != after.name {
      changes.append(
        Change(
          .fieldRenamed, subject, "renamed " + .step(before.name, after.name), .breaking,
          renamedName: [before.name, after.name]))
    }
    let weighed =
      fieldTypeChanges(before, after, subject, owner)
      + presenceChanges(before, after, subject, owner)
      + valueChanges(before, after, subject, owner)
    changes += weighed + [descriptionChange(before.description, after.description, subject)].compactMap { $0 }
    if before.origin != after.origin {
      changes.append(Change(.fieldOriginChanged, subject, after.origin.words, .documentation))
    }
    // A weighed change says more than the evidence that led to it.
    if weighed.isEmpty { changes += evidenceChanges(before.evidence, after.evidence, subject) }
    return changes
  }

  private func fieldTypeChanges(
    _ before: Field, _ after: Field, _ subject: Subject, _ owner: FieldOwner
  ) -> [Change] {
    if before.isCommaSeparated != after.isCommaSeparated, before.type == after.type {
      let words: Phrase = after.isCommaSeparated ? "values stand in one item now" : "values stand in an item each now"
      return [Change(.fieldTypeChanged, subject, words, Impact(wire: .breaking, swift: .documentation))]
    }
    guard let (words, impact) = typeChange(before.type, after.type, owner.direction) else { return [] }
    let tables = (before.evidence.table, after.evidence.table)
    let table: Phrase = tables.0 == tables.1 ? "" : ", in the table " + .step(tables.0, tables.1)
    return [Change(.fieldTypeChanged, subject, words + table, impact)]
  }

  private func presenceChanges(
    _ before: Field, _ after: Field, _ subject: Subject, _ owner: FieldOwner
  ) -> [Change] {
    var changes: [Change] = []
    if before.isRequired != after.isRequired {
      changes.append(
        Change(
          .fieldRequiredChanged, subject,
          presence(before, owner.direction) + " → " + presence(after, owner.direction),
          requiredImpact(before, after, owner)))
    }
    if before.isNullable != after.isNullable {
      let words: Phrase =
        switch (owner.direction.contains(.request), after.isNullable) {
        case (true, true): "null may be sent now"
        case (true, false): "null may no longer be sent"
        case (false, true): "may now be null"
        case (false, false): "no longer null"
        }
      changes.append(Change(.fieldNullableChanged, subject, words, nullableImpact(before, after, owner)))
    }
    return changes
  }

  private func requiredImpact(_ before: Field, _ after: Field, _ owner: FieldOwner) -> Impact {
    var wire = ChangeClass.documentation
    if owner.direction.contains(.request) {
      wire = after.isRequired && after.defaultValue == nil ? .breaking : .addition
    }
    if owner.direction.contains(.response) { wire = max(wire, after.isRequired ? .addition : .breaking) }
    return Impact(wire: wire, swift: shapeImpact(before, after, owner))
  }

  private func nullableImpact(_ before: Field, _ after: Field, _ owner: FieldOwner) -> Impact {
    var wire = ChangeClass.documentation
    if owner.direction.contains(.request) { wire = after.isNullable ? .addition : .breaking }
    if owner.direction.contains(.response) { wire = max(wire, after.isNullable ? .breaking : .addition) }
    return Impact(wire: wire, swift: shapeImpact(before, after, owner))
  }

  /// What it means in Swift that a field may or may not be missing or null from now on.
  private func shapeImpact(_ before: Field, _ after: Field, _ owner: FieldOwner) -> ChangeClass {
    PrintedShape(before, in: owner.role) == PrintedShape(after, in: owner.role) ? .documentation : .breaking
  }

  // MARK: Values

  private func valueChanges(_ before: Field, _ after: Field, _ subject: Subject, _ owner: FieldOwner) -> [Change] {
    var changes: [Change] = []
    if before.defaultValue != after.defaultValue {
      let words = "default " + Phrase.step(before.defaultValue.map(text), after.defaultValue.map(text))
      // Whoever leaves the field out gets something else from now on; a required field is never left out.
      let isFelt = owner.direction.contains(.request) && !(before.isRequired && after.isRequired)
      changes.append(
        Change(
          .fieldDefaultChanged, subject, words,
          Impact(wire: isFelt ? .breaking : .documentation, swift: .documentation)))
    }
    if before.bounds != after.bounds {
      changes.append(
        Change(
          .fieldBoundsChanged, subject, "range " + .step(before.bounds?.text, after.bounds?.text),
          Impact(wire: Bounds.impact(before.bounds, after.bounds, owner.direction), swift: .documentation)))
    }
    return changes + sentinelChanges(before, after, subject, owner)
  }

  private func sentinelChanges(
    _ before: Field, _ after: Field, _ subject: Subject, _ owner: FieldOwner
  ) -> [Change] {
    let pairing = Pairing(before.sentinels, after.sentinels, by: \.value)
    let changed = pairing.both.filter { $0.old != $0.new }.map { one, other in
      Change(
        .sentinelChanged, subject, "meaning of \(words: String(other.value)) changed", .documentation,
        before: one.meaning, after: other.meaning)
    }
    // With the first special value a list of ids becomes a filter, and with the last one gone it is a list again.
    let isPrinted = before.isFilter(in: owner.role) || after.isFilter(in: owner.role)
    let isNewType = before.sentinels.isEmpty != after.sentinels.isEmpty
    let added = pairing.added.map {
      Change(
        .sentinelAdded, subject, "special value \(words: String($0.value)) added, \(value: $0.meaning)",
        Impact(wire: .addition, swift: isPrinted ? isNewType ? .breaking : .addition : .documentation))
    }
    let removed = pairing.removed.map {
      Change(
        .sentinelRemoved, subject, "special value \(words: String($0.value)) removed",
        Impact(wire: .breaking, swift: isPrinted ? .breaking : .documentation))
    }
    return changed + added + removed + order(pairing, "special values", of: subject)
  }

  // MARK: Evidence

  private func evidenceChanges(_ before: Evidence, _ after: Evidence, _ subject: Subject) -> [Change] {
    guard before != after else { return [] }
    var words: [Phrase] = []
    if before.table != after.table { words.append("type in the table " + .step(before.table, after.table)) }
    if before.examples != after.examples {
      let kinds = [before.examples, after.examples].map { kinds in
        kinds.isEmpty ? "nothing" : kinds.map(\.rawValue).joined(separator: " or ")
      }
      words.append("examples show \(words: kinds[0]) → \(words: kinds[1])")
    }
    let requirement = Evidence.contradictedRequirement
    switch (before.prose.contains(requirement), after.prose.contains(requirement)) {
    case (false, true): words.append("said to be required now, though an example is without it")
    case (true, false): words.append("no longer said to be required")
    default: break
    }
    let prose = [before.prose, after.prose].map { $0.filter { $0 != requirement } }
    if prose[0] != prose[1] {
      let terms = Pairing(prose[0], prose[1], by: { $0 })
      if !terms.added.isEmpty { words.append("prose now states " + list(terms.added)) }
      if !terms.removed.isEmpty { words.append("prose no longer states " + list(terms.removed)) }
      if terms.added.isEmpty && terms.removed.isEmpty { words.append("order of what prose states changed") }
    }
    return [Change(.fieldEvidenceChanged, subject, .list(words), .documentation)]
  }
}

extension Field.Origin {
  fileprivate var words: Phrase {
    switch self {
    case .documented: "now in the newest table"
    case .olderDocument: "only in an older document now"
    case .examples: "only in examples now"
    }
  }
}
