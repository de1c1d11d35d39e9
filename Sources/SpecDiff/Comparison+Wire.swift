import APISpec

/// How an operation is called: where, by whom, with what kinds of bodies, and whether it still should be.
extension Comparison {
  func wireChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    continuationChanges(before, after, subject) + deprecationChanges(before, after, subject)
      + serverChanges(before, after, subject)
      + securityChanges(before, after, subject) + mediaTypeChanges(before, after, subject)
      + keyChanges(before, after, subject) + messageChanges(before, after, subject)
      + errorChanges(before, after, subject)
  }

  private func continuationChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    switch (before.continuation, after.continuation) {
    case (nil, nil): return []
    case (nil, let some?):
      // What comes back is a sequence then, where it was an answer before.
      let impact = Impact(wire: .addition, swift: .breaking)
      return [Change(.pagingAdded, subject, "results are now read on by \(words: some.parts.kind)", impact)]
    case (.some, nil): return [Change(.pagingRemoved, subject, "results no longer come in pages", .breaking)]
    case (let one?, let other?):
      let pairs = [
        ("way to go on", one.parts.kind, other.parts.kind),
        ("parameter to go on", one.parts.request, other.parts.request),
        ("place to go on from", one.parts.response, other.parts.response),
        ("records of a page", one.records, other.records), ("page size", one.pageSizeField, other.pageSizeField),
      ].filter { $0.1 != $0.2 }
      return pairs.map { what, old, new in
        Change(
          .pagingChanged, subject, "\(words: what) " + .step(old, new),
          Impact(wire: .breaking, swift: .documentation))
      }
    }
  }

  private func deprecationChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    guard before.deprecation != after.deprecation else { return [] }
    let words: Phrase =
      switch (before.deprecation, after.deprecation) {
      case (nil, _): "now deprecated"
      case (_, nil): "no longer deprecated"
      default: "words of the deprecation changed"
      }
    // The compiler warns, and nothing breaks.
    return [
      Change(
        .deprecationChanged, subject, words, .documentation, before: before.deprecation?.words,
        after: after.deprecation?.words)
    ]
  }

  private func serverChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    guard before.server != after.server else { return [] }
    let words = Phrase.step(before.server ?? old.service.baseURL, after.server ?? new.service.baseURL)
    return [
      Change(.serverChanged, subject, "called at " + words, Impact(wire: .breaking, swift: .documentation))
    ]
  }

  private func securityChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    guard before.security != after.security else { return [] }
    let (some, others) = (old.credentials(of: before), new.credentials(of: after))
    let isMore = !Set(others).isSubset(of: some)
    return [
      Change(
        .securityChanged, subject,
        "credentials " + .step(Comparison.list(of: some), Comparison.list(of: others)),
        Impact(wire: isMore ? .breaking : .addition, swift: .documentation))
    ]
  }

  private static func list(of names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

  private func mediaTypeChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    // A body that comes or goes is a change of its own.
    let isSent = before.requestBody != nil && after.requestBody != nil
    let isAnswered = before.response != nil && after.response != nil
    let pairs = [
      ("body", isSent, before.requestMediaType, after.requestMediaType),
      ("response", isAnswered, before.responseMediaType, after.responseMediaType),
    ]
    return pairs.filter { $0.1 && $0.2 != $0.3 }.map { what, _, one, other in
      Change(
        .mediaTypeChanged, subject,
        "media type of the \(words: what) " + .step(one ?? "application/json", other ?? "application/json"),
        Impact(wire: .breaking, swift: .documentation))
    }
  }

  /// A body that may be left out, and the status of success: nothing in the client depends on them.
  private func messageChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    var changes: [Change] = []
    if before.isBodyOptional != after.isBodyOptional, before.requestBody != nil, after.requestBody != nil {
      changes.append(
        Change(
          .bodyRequirementChanged, subject,
          "body "
            + .step(before.isBodyOptional ? "optional" : "required", after.isBodyOptional ? "optional" : "required"),
          Impact(wire: after.isBodyOptional ? .addition : .breaking, swift: .documentation)))
    }
    if before.successStatus != after.successStatus {
      changes.append(
        Change(
          .successStatusChanged, subject,
          "status of success " + .step(before.successStatus.map(String.init), after.successStatus.map(String.init)),
          Impact(wire: .documentation, swift: .documentation)))
    }
    return changes
  }

  private func keyChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    guard before.idempotencyKey != after.idempotencyKey else { return [] }
    return [
      Change(
        .idempotencyKeyChanged, subject, "idempotency key " + .step(before.idempotencyKey, after.idempotencyKey),
        Impact(wire: after.idempotencyKey == nil ? .breaking : .addition, swift: .documentation))
    ]
  }

  /// Bodies of errors: the client's error keeps them whatever they are, and a printed type of them is Swift's.
  private func errorChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    let pairing = Pairing(before.errors, after.errors, by: \.status)
    func words(_ answer: ErrorAnswer) -> String { answer.type?.spelling ?? "no body" }
    let changed = pairing.both.filter { $0.old.type != $0.new.type }.map { one, other in
      Change(
        .errorChanged, subject, "answer with \(words: String(other.status)) " + .step(words(one), words(other)),
        Impact(wire: .documentation, swift: .breaking))
    }
    let added = pairing.added.filter { $0.type != nil }.map {
      Change(
        .errorChanged, subject, "answer with \(words: String($0.status)) now documented, \(value: words($0))", .addition
      )
    }
    let removed = pairing.removed.filter { $0.type != nil }.map {
      Change(
        .errorChanged, subject, "answer with \(words: String($0.status)) no longer documented",
        Impact(wire: .documentation, swift: .breaking))
    }
    return changed + added + removed
  }
}

extension APISpec {
  /// The names of the credentials that an operation needs.
  fileprivate func credentials(of operation: Operation) -> [String] {
    operation.security ?? service.headers.filter { $0.value == .credential }.map(\.name)
  }
}
