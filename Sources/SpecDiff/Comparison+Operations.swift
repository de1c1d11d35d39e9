import APISpec

/// Operations: which there are, how they are called, what they send and answer.
extension Comparison {
  func operationChanges() -> [Change] {
    let pairing = renames.operations
    let newOrder = Dictionary(
      new.operations.enumerated().map { (OperationKey($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    let pairs = (pairing.both + renames.moved).sorted {
      (newOrder[OperationKey($0.new)] ?? 0) < (newOrder[OperationKey($1.new)] ?? 0)
    }
    return pairs.flatMap { operationChanges($0.old, $0.new) }
      + pairing.added.map { Change(.operationAdded, subject(nil, $0), added($0), .addition) }
      + pairing.removed.map { Change(.operationRemoved, subject($0, nil), "removed", .breaking) }
      + order(pairing, "operations")
  }

  private func added(_ operation: Operation) -> Phrase {
    guard let title = operation.titles.last else { return "operation added" }
    return "operation added, \(value: title)"
  }

  private func subject(_ before: Operation?, _ after: Operation?) -> Subject {
    Subject((after ?? before)?.label ?? "", old: before?.place, new: after?.place)
  }

  private func operationChanges(_ before: Operation, _ after: Operation) -> [Change] {
    let subject = subject(before, after)
    return callChanges(before, after, subject) + pathParameterChanges(before, after, subject)
      + fieldChanges(
        before.query, after.query,
        FieldOwner(phrase: after.label, old: before.place, new: after.place, direction: .request, role: .request))
      + fieldChanges(
        before.headers, after.headers,
        FieldOwner(phrase: after.label, old: before.place, new: after.place, direction: .request, role: .request))
      + wireChanges(before, after, subject) + bodyChanges(before, after, subject)
      + responseChanges(before, after, subject)
      + pagingChanges(before, after, subject) + readOnlyChange(before, after, subject)
      + statusChanges(before, after, subject) + wordChanges(before, after, subject)
      + exampleChanges(before, after, subject)
  }

  // MARK: The call

  private func callChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    var changes: [Change] = []
    if OperationKey(before) != OperationKey(after) || before.path.hasTrailingSlash != after.path.hasTrailingSlash {
      changes.append(
        Change(
          .operationMoved, subject, "was \(value: "\(before.method) \(before.path.text)")",
          Impact(wire: .breaking, swift: .documentation)))
    }
    let isSameResource = renames.resources[before.resource] ?? before.resource == after.resource
    if before.kind != after.kind || !isSameResource {
      changes.append(
        Change(
          .operationRenamed, subject,
          "call " + .step("\(before.resource.text) \(before.kind.words)", "\(after.resource.text) \(after.kind.words)"),
          Impact(wire: .documentation, swift: .breaking)))
    }
    return changes
  }

  private func pathParameterChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    let (some, others) = (before.path.parameters, after.path.parameters)
    guard some.count == others.count else {
      let impact = Impact(wire: .documentation, swift: .breaking)
      return [
        Change(
          .pathParameterRenamed, subject,
          "path parameters " + .step(some.list, others.list), impact)
      ]
    }
    return zip(some, others).flatMap { one, other -> [Change] in
      var changes: [Change] = []
      if one.name != other.name {
        changes.append(
          Change(
            .pathParameterRenamed, subject, "path parameter " + .step(one.name, other.name),
            // Even an id that is passed without a label is a property of the request.
            Impact(wire: .documentation, swift: .breaking),
            renamedName: [one.name, other.name]))
      }
      if let (words, impact) = typeChange(one.type, other.type, .request) {
        changes.append(
          Change(.pathParameterTypeChanged, subject, "path parameter \(name: other.name) " + words, impact))
      }
      return changes
    }
  }

  // MARK: Body and response

  private func bodyChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    switch (before.requestBody, after.requestBody) {
    case (nil, nil): return []
    case (nil, let type?):
      let impact: Impact = requiresFields(type) ? .breaking : .addition
      return [Change(.bodyAdded, subject, "now takes a body, \(value: type.spelling)", impact)]
    case (let type?, nil):
      return [Change(.bodyRemoved, subject, "no longer takes a body (\(value: type.spelling))", .breaking)]
    case (let one?, let other?):
      guard let (words, impact) = typeChange(one, other, .request) else { return [] }
      return [Change(.bodyTypeChanged, subject, "body " + words, impact)]
    }
  }

  private func requiresFields(_ type: SpecType) -> Bool {
    guard case .reference(let name) = type, case .object(let object) = new.schema(name)?.kind else { return true }
    return object.fields.contains(where: \.isRequired)
  }

  private func responseChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    switch (before.response, after.response) {
    case (nil, nil): return []
    case (nil, let type?):
      return [
        Change(
          .responseAdded, subject, "response now documented, \(value: type.spelling)",
          Impact(wire: .addition, swift: .breaking))
      ]
    case (let type?, nil):
      return [Change(.responseRemoved, subject, "response no longer documented (\(value: type.spelling))", .breaking)]
    case (let one?, let other?):
      guard let (words, impact) = typeChange(one, other, .response) else { return [] }
      return [Change(.responseTypeChanged, subject, "response " + words, impact)]
    }
  }

  /// The statuses that documented responses have. Where one side shows none of a kind, the other tells of no change.
  private func statusChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    [true, false].flatMap { wanted -> [Change] in
      let (some, others) = (before.statuses(areSuccess: wanted), after.statuses(areSuccess: wanted))
      guard !wanted || !(some.isEmpty || others.isEmpty) else { return [] }
      let pairing = Pairing(some, others, by: { $0 })
      // The client takes any success for one; whoever looks at the number may not.
      return pairing.added.map {
        Change(
          .responseStatusAdded, subject, "now answers with status \(words: String($0))",
          Impact(wire: wanted ? .addition : .documentation, swift: .documentation))
      }
        + pairing.removed.map {
          Change(
            .responseStatusRemoved, subject, "no longer answers with status \(words: String($0))",
            Impact(wire: wanted ? .breaking : .documentation, swift: .documentation))
        }
    }
  }

  // MARK: Words

  private func readOnlyChange(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    guard before.isReadOnly != after.isReadOnly else { return [] }
    let words: Phrase =
      after.isReadOnly
      ? "now taken to change nothing: it may be sent again" : "now taken to change something: it is not sent again"
    return [Change(.readOnlyChanged, subject, words, .documentation)]
  }

  private func wordChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    var changes: [Change] = []
    if before.titles != after.titles {
      let titles = Pairing(before.titles, after.titles, by: { $0 })
      let parts = [("added", titles.added), ("removed", titles.removed)].filter { !$0.1.isEmpty }
      let words = Phrase.list(parts.map { "heading \(words: $0.0) " + list($0.1) })
      let isOrder = parts.isEmpty
      changes.append(
        Change(.headingChanged, subject, isOrder ? "order of headings changed" : words, .documentation))
    }
    let texts = [before.description, after.description].map { $0.isEmpty ? nil : $0.joined(separator: "\n") }
    if before.description != after.description {
      changes += [descriptionChange(texts[0], texts[1], subject)].compactMap { $0 }
    }
    return changes
  }
}

extension Operation {
  /// The statuses of the documented responses, each once, in order.
  fileprivate func statuses(areSuccess wanted: Bool) -> [Int] {
    Set(responseExamples.map(\.status)).filter { (200...299).contains($0) == wanted }.sorted()
  }
}

extension [PathParameter] {
  fileprivate var list: String { isEmpty ? "none" : map(\.name).joined(separator: ", ") }
}

extension Operation.Kind {
  /// The kind in words, such as `fetch` or `fetch by email`.
  var words: String {
    switch self {
    case .fetch: "fetch"
    case .create: "create"
    case .update: "update"
    case .delete: "delete"
    case .list: "list"
    case .search: "search"
    case .action(let words): words.joined(separator: " ")
    }
  }
}
