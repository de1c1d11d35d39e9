import APISpec

/// Tells from method and path what an operation does, and to what.
struct KindRule {
  /// Titles of documents and captions of tables, for resources whose path does not begin with their name.
  let titles: [String]

  /// Sets resource and kind of every draft; two of one resource never share the words of an action.
  func apply(to drafts: [OperationDraft]) {
    for draft in drafts {
      draft.resource = resource(of: draft)
      draft.kind = kind(of: draft)
    }
    tellApart(drafts)
  }

  // MARK: Resource

  private func resource(of draft: OperationDraft) -> ResourceName {
    let literals = KindRule.significant(draft.key.segments)
    guard let first = literals.first else { return ResourceName("Service") }
    guard draft.key.segments.first(where: KindRule.isSignificant) == .some(nil) else {
      return ResourceNames.resource(ofSegment: first)
    }
    // `/{entity}/{entity_id}/related` is about what the docs call "Related Items".
    let stem = NameWords(first).words
    let named = titles.map { NameWords($0).singular }.first { $0.words.starts(with: stem) && $0.words.count <= 3 }
    return ResourceName((named ?? NameWords(first).singular).upperCamel)
  }

  /// The literal segments without versions such as `v1`.
  static func significant(_ segments: [String?]) -> [String] {
    segments.filter(isSignificant).compactMap { $0 }
  }

  private static func isSignificant(_ segment: String?) -> Bool {
    guard let segment else { return true }
    let isVersion = segment.first == "v" && segment.count > 1 && segment.dropFirst().allSatisfy(\.isNumber)
    return !isVersion && segment != "api"
  }

  // MARK: Kind

  private func kind(of draft: OperationDraft) -> Operation.Kind {
    var segments = draft.key.segments.filter(KindRule.isSignificant)
    guard segments.first != .some(nil), !segments.isEmpty else {
      return action(draft, tail: segments.compactMap { $0 })
    }
    let resource = NameWords(segments.removeFirst() ?? "")
    switch (segments.count, segments.first) {
    case (0, _): return collectionKind(draft, resource: resource)
    case (1, .some(nil)): return memberKind(draft.method)
    case (1, .some("search")) where draft.method != "DELETE": return .search
    default: break
    }
    let tail = segments.compactMap { $0 }
    if draft.method == "GET", segments.last == .some(nil), draft.answersList != false, tail.count == 1,
      isPart(tail[0], of: resource)
    {
      return .list
    }
    return action(draft, tail: tail)
  }

  /// Whether `/pipeline_stages/pipeline/{…}` narrows a list to those of one owner.
  private func isPart(_ literal: String, of resource: NameWords) -> Bool {
    ["by", "for", "of", "in"].contains(NameWords(literal).words.first)
      || resource.words.starts(with: NameWords(literal).singular.words)
  }

  private func collectionKind(_ draft: OperationDraft, resource: NameWords) -> Operation.Kind {
    switch draft.method {
    case "GET", "HEAD": draft.answersList == false && resource.singular == resource ? .fetch : .list
    case "POST": .create
    case "PUT", "PATCH": .update
    case "DELETE": .delete
    default: .action([draft.method.lowercased()])
    }
  }

  private func memberKind(_ method: String) -> Operation.Kind {
    switch method {
    case "GET", "HEAD": .fetch
    case "PUT", "PATCH", "POST": .update
    case "DELETE": .delete
    default: .action([method.lowercased()])
    }
  }

  // MARK: Actions

  /// An action named by the literals after the resource: a noun for what is read of a record, else a verb first.
  private func action(_ draft: OperationDraft, tail: [String]) -> Operation.Kind {
    let words = tail.flatMap { NameWords($0).words }
    guard let last = tail.last.map(NameWords.init) else { return memberKind(draft.method) }
    let isMember = draft.key.segments.last == .some(nil)
    let isNoun = last.singular != last
    let verb = KindRule.verb(draft.method)
    switch draft.method {
    case "GET", "HEAD": return .action(isMember && isNoun ? NameWords(words: words).singular.words : words)
    case "DELETE": return .action([verb] + (isNoun ? NameWords(words: words).singular.words : words))
    default:
      guard isNoun, !readsByWords(draft) else { return .action(words) }
      return .action([verb] + NameWords(words: words).singular.words)
    }
  }

  private static func verb(_ method: String) -> String {
    switch method {
    case "GET", "HEAD": "fetch"
    case "POST": "create"
    case "PUT", "PATCH": "update"
    case "DELETE": "delete"
    default: method.lowercased()
    }
  }

  private func tellApart(_ drafts: [OperationDraft]) {
    struct Name: Hashable {
      let resource: ResourceName
      let words: [String]
    }
    var used: Set<Name> = []
    for draft in drafts {
      guard case .action(let words) = draft.kind else { continue }
      var name = Name(resource: draft.resource, words: words)
      if used.contains(name), words.first != KindRule.verb(draft.method) {
        name = Name(resource: draft.resource, words: [KindRule.verb(draft.method)] + words)
      }
      var number = 2
      let base = name.words
      while !used.insert(name).inserted {
        name = Name(resource: draft.resource, words: base + [String(number)])
        number += 1
      }
      draft.kind = .action(name.words)
    }
  }

  // MARK: Reading

  private static let readingVerbs: Set<String> = [
    "fetch", "find", "list", "search", "get", "lookup", "query", "show", "see", "view", "count", "retrieve",
  ]

  /// Whether an operation changes nothing on the server.
  func isReadOnly(_ draft: OperationDraft) -> Bool {
    if ["GET", "HEAD"].contains(draft.method) || draft.kind == .search { return true }
    guard draft.method == "POST", case .action = draft.kind else { return false }
    let pathWords = draft.literals.dropFirst().flatMap { NameWords($0).words }
    return pathWords.contains(where: KindRule.readingVerbs.contains) || readsByWords(draft)
  }

  /// Whether the answer is a list and the text says that it is shown.
  private func readsByWords(_ draft: OperationDraft) -> Bool {
    guard draft.method == "POST", draft.answersList == true else { return false }
    let texts = draft.sightings.flatMap { [$0.title] + $0.section.prose.prefix(3).map(\.text) }
    return texts.contains { NameWords($0).words.contains(where: KindRule.readingVerbs.contains) }
  }
}
