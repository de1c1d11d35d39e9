import APISpec

/// What holds for every operation.
extension Comparison {
  func serviceChanges() -> [Change] {
    baseURLChanges() + headerChanges() + rateLimitChanges() + statusCodeChanges() + categoryChanges() + noteChanges()
      + serverChanges() + failureChanges() + amountChanges()
  }

  private func service(_ phrase: Phrase) -> Subject { Subject(phrase, old: nil, new: nil) }

  private func baseURLChanges() -> [Change] {
    let (before, after) = (old.service.baseURL, new.service.baseURL)
    guard before != after else { return [] }
    // Without a documented URL the client's user must give one.
    let impact: Impact =
      before == nil ? .addition : after == nil ? .breaking : Impact(wire: .breaking, swift: .documentation)
    return [Change(.baseURLChanged, service("base URL"), .step(before, after), impact)]
  }

  // MARK: Headers

  private func headerChanges() -> [Change] {
    let pairing = Pairing(old.service.headers, new.service.headers) { $0.name.lowercased() }
    return pairing.both.flatMap { headerChanges($0.old, $0.new) } + pairing.added.map(headerAdded)
      + pairing.removed.map(headerRemoved) + order(pairing, "headers")
  }

  private func subject(_ before: Header?, _ after: Header?) -> Subject {
    Subject("header \(name: (after ?? before)?.name ?? "")", old: before?.place, new: after?.place)
  }

  private func headerAdded(_ header: Header) -> Change {
    let swift: ChangeClass = header.value.isGiven ? .breaking : .documentation
    return Change(
      .headerAdded, subject(nil, header), "added, " + header.words, Impact(wire: .breaking, swift: swift))
  }

  private func headerRemoved(_ header: Header) -> Change {
    let swift: ChangeClass = header.value.isGiven ? .breaking : .documentation
    return Change(.headerRemoved, subject(header, nil), "removed", Impact(wire: .addition, swift: swift))
  }

  private func headerChanges(_ before: Header, _ after: Header) -> [Change] {
    let subject = subject(before, after)
    var changes: [Change] = []
    if before.name != after.name {
      // Names of headers are the same in any case of letters.
      changes.append(Change(.headerChanged, subject, "spelling " + .step(before.name, after.name), .documentation))
    }
    if before.value != after.value || before.prefix != after.prefix {
      let swift: ChangeClass = before.value.isGiven == after.value.isGiven ? .documentation : .breaking
      changes.append(
        Change(
          .headerChanged, subject, before.words + " → " + after.words, Impact(wire: .breaking, swift: swift)))
    }
    return changes
  }

  // MARK: Limits

  private func rateLimitChanges() -> [Change] {
    let pairing = Pairing(old.service.rateLimits, new.service.rateLimits, by: \.seconds)
    let tighter = Impact(wire: .breaking, swift: .documentation)
    let looser = Impact(wire: .addition, swift: .documentation)
    func subject(_ limit: RateLimit) -> Subject { service("rate limit in \(words: String(limit.seconds)) seconds") }
    let changed = pairing.both.filter { $0.old != $0.new }.map { before, after in
      Change(
        .rateLimitChanged, subject(after), "requests " + .step(String(before.requests), String(after.requests)),
        after.requests < before.requests ? tighter : looser)
    }
    let added = pairing.added.map {
      Change(.rateLimitAdded, subject($0), "added, \(words: String($0.requests)) requests", tighter)
    }
    let removed = pairing.removed.map {
      Change(.rateLimitRemoved, subject($0), "removed, \(words: String($0.requests)) requests", looser)
    }
    return changed + added + removed + order(pairing, "rate limits")
  }

  private func statusCodeChanges() -> [Change] {
    let pairing = Pairing(old.service.statusCodes, new.service.statusCodes, by: \.code)
    func subject(_ code: StatusCode) -> Subject { service("status code \(words: String(code.code))") }
    let changed = pairing.both.filter { $0.old != $0.new }.map { before, after in
      Change(
        .statusCodeChanged, subject(after), "meaning changed", .documentation, before: before.meaning,
        after: after.meaning)
    }
    let added = pairing.added.map { code in
      // A new success is told by its body; a new failure is one that clients meet in the general case already.
      Change(
        .statusCodeAdded, subject(code), "added, \(value: code.meaning)",
        Impact(wire: .addition, swift: .documentation))
    }
    let removed = pairing.removed.map { code in
      let isSuccess = (200..<300).contains(code.code)
      return Change(
        .statusCodeRemoved, subject(code), "removed, \(value: code.meaning)",
        Impact(wire: isSuccess ? .breaking : .documentation, swift: .documentation))
    }
    return changed + added + removed + order(pairing, "status codes")
  }

  // MARK: Categories and notes

  private func categoryChanges() -> [Change] {
    let pairing = Pairing(old.service.categories, new.service.categories, by: \.name)
    func subject(_ category: Category) -> Subject { service("category \(name: category.name)") }
    let changed = pairing.both.flatMap { before, after -> [Change] in
      let values = Pairing(before.values, after.values, by: { $0 })
      var changes: [Change] = []
      if !values.added.isEmpty {
        changes.append(Change(.categoryValuesAdded, subject(after), "values added: " + list(values.added), .addition))
      }
      if !values.removed.isEmpty {
        changes.append(
          Change(.categoryValuesRemoved, subject(after), "values removed: " + list(values.removed), .breaking))
      }
      return changes + order(values, "values", of: subject(after))
    }
    return changed
      + pairing.added.map { Change(.categoryAdded, subject($0), "added: " + list($0.values), .addition) }
      + pairing.removed.map { Change(.categoryRemoved, subject($0), "removed", .breaking) }
      + order(pairing, "categories")
  }

  private func noteChanges() -> [Change] {
    let pairing = Pairing(old.service.notes, new.service.notes, by: { $0 })
    let subject = service("service")
    return pairing.added.map { Change(.noteAdded, subject, "now documented: \(value: $0)", .documentation) }
      + pairing.removed.map { Change(.noteRemoved, subject, "no longer documented: \(value: $0)", .documentation) }
      + order(pairing, "notes")
  }

  // MARK: Servers, failures and amounts

  /// Servers that the client has names for; a call to one that moves fails.
  private func serverChanges() -> [Change] {
    let pairing = Pairing(old.service.servers, new.service.servers, by: \.name)
    func subject(_ server: Server) -> Subject { service("server \(name: server.name)") }
    let moved = pairing.both.filter { $0.old.url != $0.new.url }.map { before, after in
      Change(
        .serverListChanged, subject(after), .step(before.url, after.url),
        Impact(wire: .breaking, swift: .documentation))
    }
    return moved
      + pairing.added.map { Change(.serverListChanged, subject($0), "added, \(value: $0.url)", .addition) }
      + pairing.removed.map { Change(.serverListChanged, subject($0), "removed", .breaking) }
  }

  /// The words and the body by which the service tells why a call fails.
  private func failureChanges() -> [Change] {
    let pairing = Pairing(old.service.errorCodes, new.service.errorCodes, by: \.code)
    func subject(_ code: ErrorCode) -> Subject { service("error code \(name: code.code)") }
    let changed = pairing.both.filter { $0.old.meaning != $0.new.meaning }.map { before, after in
      Change(
        .errorCodeChanged, subject(after), "meaning changed", .documentation, before: before.meaning,
        after: after.meaning)
    }
    let body: [Change] =
      old.service.errorBody == new.service.errorBody
      ? []
      : [
        Change(
          .errorChanged, service("failed calls"),
          .step(old.service.errorBody?.spelling, new.service.errorBody?.spelling),
          Impact(
            wire: .documentation, swift: old.service.errorBody == nil ? .addition : .breaking))
      ]
    return changed
      + pairing.added.map {
        Change(.errorCodeChanged, subject($0), "added", Impact(wire: .addition, swift: .addition))
      }
      + pairing.removed.map {
        Change(.errorCodeChanged, subject($0), "removed", Impact(wire: .documentation, swift: .breaking))
      }
      + body
  }

  /// The digits behind the point of amounts that are texts.
  private func amountChanges() -> [Change] {
    let (before, after) = (old.service.amountDecimals, new.service.amountDecimals)
    guard before != after else { return [] }
    return [
      Change(
        .amountsChanged, service("amounts"),
        "digits behind the point " + .step(before.map(String.init), after.map(String.init)),
        Impact(wire: .breaking, swift: .documentation))
    ]
  }

  // MARK: Order

  /// A change of order, which matters to readers only.
  func order<Element>(
    _ pairing: Pairing<Element>, _ what: String, of subject: Subject? = nil, swift: ChangeClass = .documentation
  ) -> [Change] {
    guard pairing.isReordered else { return [] }
    return [
      Change(
        .orderChanged, subject ?? service("service"), "order of \(words: what) changed",
        Impact(wire: .documentation, swift: swift))
    ]
  }
}

extension Header {
  /// Where its value comes from, in words.
  fileprivate var words: Phrase {
    let source: Phrase =
      switch value {
      case .constant(let text): "always \(value: text)"
      case .credential: "a credential"
      case .parameter: "given by the user"
      }
    return prefix.isEmpty ? source : source + " after \(value: prefix)"
  }
}

extension Header.Value {
  /// Whether the client's user gives it.
  fileprivate var isGiven: Bool {
    if case .constant = self { false } else { true }
  }
}
