import APISpec

/// Paging: by which fields, how much at once, how much at all.
extension Comparison {
  func pagingChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    switch (before.paging, after.paging) {
    case (nil, nil): return []
    case (nil, let paging?):
      let words: Phrase = "results now come in pages" + cap(paging)
      return [Change(.pagingAdded, subject, words, Impact(wire: .addition, swift: .breaking))]
    case (.some, nil): return [Change(.pagingRemoved, subject, "results no longer come in pages", .breaking)]
    case (let one?, let other?):
      return pagingFieldChanges(one, other, subject)
        + pageSizeChanges(one, other, subject, covered: pageSizeFieldChanges(before, after, one, other))
        + capChanges(one, other, subject) + headerAndOrderChanges(one, other, subject)
    }
  }

  private func cap(_ paging: Paging) -> Phrase {
    paging.resultCap.map { ", at most \(words: Comparison.grouped($0)) records in all" } ?? ""
  }

  private func pagingFieldChanges(_ one: Paging, _ other: Paging, _ subject: Subject) -> [Change] {
    let impact = Impact(wire: .breaking, swift: .documentation)
    return [
      ("page number", one.pageNumberField, other.pageNumberField),
      ("page size", one.pageSizeField, other.pageSizeField),
    ].filter { $0.1 != $0.2 }.map { what, before, after in
      Change(.pagingChanged, subject, "field for the \(words: what) " + .step(before, after), impact)
    }
  }

  /// What a request field says itself about the size of a page, before and after; it is not said twice.
  private func pageSizeFieldChanges(
    _ before: Operation, _ after: Operation, _ one: Paging, _ other: Paging
  ) -> (isDefault: Bool, isBounds: Bool) {
    guard let field = requestField(one.pageSizeField, of: before, in: old),
      let newField = requestField(other.pageSizeField, of: after, in: new)
    else { return (false, false) }
    return (field.defaultValue != newField.defaultValue, field.bounds != newField.bounds)
  }

  private func requestField(_ name: String, of operation: Operation, in spec: APISpec) -> Field? {
    if let field = operation.query.first(where: { $0.name == name }) { return field }
    guard case .reference(let body) = operation.requestBody, case .object(let object) = spec.schema(body)?.kind else {
      return nil
    }
    return object.field(name)
  }

  private func pageSizeChanges(
    _ one: Paging, _ other: Paging, _ subject: Subject, covered: (isDefault: Bool, isBounds: Bool)
  ) -> [Change] {
    var changes: [Change] = []
    if one.defaultPageSize != other.defaultPageSize, !covered.isDefault {
      changes.append(
        Change(
          .pageSizeDefaultChanged, subject,
          "default page size " + .step(one.defaultPageSize.map(String.init), other.defaultPageSize.map(String.init)),
          Impact(wire: .breaking, swift: .documentation)))
    }
    if one.pageSizeBounds != other.pageSizeBounds, !covered.isBounds {
      changes.append(
        Change(
          .pageSizeBoundsChanged, subject,
          "page size " + .step(one.pageSizeBounds?.text, other.pageSizeBounds?.text),
          Impact(wire: Bounds.impact(one.pageSizeBounds, other.pageSizeBounds, .request), swift: .documentation)))
    }
    return changes
  }

  private func capChanges(_ one: Paging, _ other: Paging, _ subject: Subject) -> [Change] {
    guard one.resultCap != other.resultCap else { return [] }
    let words: Phrase
    if let cap = other.resultCap {
      let before = one.resultCap.map { ", was \(Comparison.grouped($0))" } ?? ""
      words = "at most \(words: Comparison.grouped(cap)) records come back in all\(words: before)"
    } else {
      words = "no limit on the records in all any more"
    }
    let isTighter = (other.resultCap ?? Int.max) < (one.resultCap ?? Int.max)
    return [
      Change(
        .resultCapChanged, subject, words, Impact(wire: isTighter ? .breaking : .addition, swift: .documentation))
    ]
  }

  private func headerAndOrderChanges(_ one: Paging, _ other: Paging, _ subject: Subject) -> [Change] {
    var changes: [Change] = []
    if one.totalHeader != other.totalHeader {
      changes.append(
        Change(
          .totalHeaderChanged, subject, "header with the total " + .step(one.totalHeader, other.totalHeader),
          Impact(wire: one.totalHeader == nil ? .addition : .breaking, swift: .documentation)))
    }
    if one.stableOrder != other.stableOrder {
      let words = Phrase.step(one.stableOrder?.text, other.stableOrder?.text)
      changes.append(Change(.stableOrderChanged, subject, "order while pages are read " + words, .documentation))
    }
    return changes
  }

  /// A number with commas between groups of three digits.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}

extension Paging.StableOrder {
  fileprivate var text: String { "\(field) \(value)" }
}
