import APISpec
import Language

/// Tells from method and path what an operation does, and to what.
struct KindRule {
  /// Titles of documents and captions of tables, for resources whose path does not begin with their name.
  let titles: [String]
  /// The words that paths and texts are compared with.
  let lexicon: Lexicon

  /// Sets resource and kind of every draft; two of one resource never share the words of an action.
  func apply(to drafts: [OperationDraft]) {
    let nested = NestedCollections(drafts)
    for draft in drafts {
      if let (resource, words) = procedure(draft) {
        (draft.resource, draft.kind) = (resource, .action(words))
        continue
      }
      if let (resource, start) = chapter(of: draft) {
        (draft.resource, draft.kind) = (resource, kind(of: draft, below: start))
        continue
      }
      let collection = nested.collection(of: draft)
      draft.resource =
        collection.flatMap { $0.last.flatMap { $0 } }.map(ResourceNames.resource(ofSegment:)) ?? resource(of: draft)
      draft.kind = kind(of: draft, below: collection.map { $0.count - 1 } ?? 0)
    }
    nameUndoing(drafts)
    tellVersionsApart(drafts)
    tellApart(drafts)
  }

  /// The collection below another one's name that the docs have a record or a chapter of, with its index in the path:
  /// `/boats/inspections` below "Boat inspections".
  private func chapter(of draft: OperationDraft) -> (ResourceName, Int)? {
    let segments = draft.key.segments
    for index in segments.indices.dropFirst().reversed() {
      guard let own = segments[index], let above = segments[index - 1], NameWords(own).singular != NameWords(own) else {
        continue
      }
      let words = NameWords(above).singular.words + NameWords(own).singular.words
      guard titles.contains(where: { NameWords($0).singular.words == words }) else { continue }
      return (ResourceName(NameWords(words: words).upperCamel), index)
    }
    return nil
  }

  /// What one version and another do alike are two things: the first version's keep their names, those of later ones
  /// have theirs in front.
  private func tellVersionsApart(_ drafts: [OperationDraft]) {
    struct Call: Hashable {
      let method: String
      let segments: [String?]
    }
    let versioned = drafts.map { draft in
      (draft, draft.key.segments.prefix(KindRule.longestPrefix).lazy.compactMap { $0 }.first(where: KindRule.isVersion))
    }
    var first: [Call: String] = [:]
    var later: Set<ResourceVersion> = []
    for (draft, version) in versioned {
      guard let version else { continue }
      let call = Call(method: draft.method, segments: KindRule.meaningful(draft.key.segments))
      let known = first[call] ?? version
      first[call] = min(known, version)
      if known != version { later.insert(ResourceVersion(draft.resource, max(known, version))) }
    }
    for case (let draft, let version?) in versioned
    where later.contains(ResourceVersion(draft.resource, version)) {
      draft.resource = ResourceName(NameWords(version).upperCamel + draft.resource.text)
    }
  }

  /// A resource of one version of an API.
  private struct ResourceVersion: Hashable {
    let resource: ResourceName
    let version: String

    init(_ resource: ResourceName, _ version: String) {
      self.resource = resource
      self.version = version
    }
  }

  /// The thing and the verb of a path such as `/conversations.list`; nil for a path of another kind.
  private func procedure(_ draft: OperationDraft) -> (ResourceName, [String])? {
    guard !draft.key.segments.contains(nil), let parts = draft.literals.last?.split(separator: "."), parts.count > 1,
      let verb = parts.last,
      parts.allSatisfy({ $0.first?.isLetter == true })
    else { return nil }
    return (ResourceNames.resource(ofSegment: parts.dropLast().joined(separator: "_")), NameWords(String(verb)).words)
  }

  // MARK: Resource

  private func resource(of draft: OperationDraft) -> ResourceName {
    if KindRule.isNamedByParameter(draft.key.segments) { return KindRule.resource(ofParameterIn: draft) }
    let literals = KindRule.significant(draft.key.segments)
    guard let first = literals.first else { return ResourceName("Service") }
    guard KindRule.meaningful(draft.key.segments).first == .some(nil) else {
      return ResourceNames.resource(ofSegment: first)
    }
    // `/{entity}/{entity_id}/related` is about what the docs call "Related Items".
    let stem = NameWords(first).words
    let named = titles.map { NameWords($0).singular }.first { $0.words.starts(with: stem) && $0.words.count <= 3 }
    return ResourceName((named ?? NameWords(first).singular).upperCamel)
  }

  /// Whether a path begins with a parameter that stands for a collection, as in `/{entity}/{entity_id}` and
  /// `/{entity}/search`: no literal names what it is about.
  static func isNamedByParameter(_ segments: [String?]) -> Bool {
    let significant = meaningful(segments)
    guard let first = significant.first, first == nil else { return false }
    guard let literal = significant.compactMap({ $0 }).first else { return true }
    return NameWords(literal).words.first.map { WordSet.readingVerbs.has($0) || WordSet.writingVerbs.has($0) } ?? false
  }

  /// The resource that the parameter of such a path is called after.
  private static func resource(ofParameterIn draft: OperationDraft) -> ResourceName {
    let name = draft.path.parameters.first.map { NameWords($0.name) } ?? NameWords("record")
    let stem = name.isIdentifier && name.words.count > 1 ? name.identifierStem : name
    return ResourceName(stem.singular.upperCamel)
  }

  /// The literal segments without versions such as `v1`.
  static func significant(_ segments: [String?]) -> [String] {
    meaningful(segments).compactMap { $0 }
  }

  /// The segments behind what leads to the API, such as `api`, `v1` and `rest/v3`.
  static func meaningful(_ segments: [String?]) -> [String?] {
    let version = segments.prefix(longestPrefix).lastIndex { $0.map(isVersion) ?? false }
    let prefix = version.map { segments[...$0] }
    // What stands in front of a version belongs to it, unless a parameter does.
    let rest = prefix.map { $0.contains(nil) } == false ? Array(segments.dropFirst((version ?? -1) + 1)) : segments
    let named = rest.filter { segment in segment.map { !isVersion($0) && !WordSet.apiSegments.has($0) } ?? true }
    // A bare number in front, or behind `api`, is a version: `/api/1/vans`.
    guard let first = named.first, let number = first, named.count > 1, number.allSatisfy({ $0.isNumber || $0 == "." })
    else { return named }
    return Array(named.dropFirst())
  }

  private static let longestPrefix = 4

  private static func isVersion(_ segment: String) -> Bool {
    segment.first == "v" && segment.count > 1 && segment.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }

  // MARK: Kind

  /// What an operation does; its resource's segment is the first literal from the index `start` on.
  private func kind(of draft: OperationDraft, below start: Int) -> Operation.Kind {
    let significant = KindRule.meaningful(Array(draft.key.segments.dropFirst(start)))
    let isNamedByParameter = start == 0 && KindRule.isNamedByParameter(draft.key.segments)
    var segments = isNamedByParameter ? significant : Array(significant.drop { $0 == nil })
    let isShared = segments.count < significant.count
    guard !segments.isEmpty else { return action(draft, tail: []) }
    let resource = NameWords(segments.removeFirst() ?? "")
    switch (segments.count, segments.first) {
    case (0, _): return linkVerb(draft, resource: resource) ?? collectionKind(draft, resource: resource)
    case (1, .some(nil)) where isShared && !isOwn(draft.path.parameters.last, of: resource):
      return linkVerb(draft, resource: resource) ?? sharedKind(draft)
    case (1, .some(nil)): return memberKind(draft.method)
    case (1, .some(let word?)) where draft.httpMethod != .delete && lexicon.has(word, in: .searchSegments):
      return .search
    default: break
    }
    let tail = segments.compactMap { $0 }
    if draft.httpMethod == .get, segments.last == .some(nil), draft.answersList != false, tail.count == 1,
      isPart(tail[0], of: resource)
    {
      return .list
    }
    return action(draft, tail: tail)
  }

  /// Whether `/pipeline_stages/pipeline/{…}` narrows a list to those of one owner.
  private func isPart(_ literal: String, of resource: NameWords) -> Bool {
    NameWords(literal).words.first.map { lexicon.has($0, in: .narrowing) } ?? false
      || resource.words.starts(with: NameWords(literal).singular.words)
  }

  /// Whether a parameter is the id of a record of the collection before it.
  private func isOwn(_ parameter: PathParameter?, of resource: NameWords) -> Bool {
    guard let name = parameter.map({ NameWords($0.name) }), name.isIdentifier else { return false }
    return name.identifierStem.isEmpty || name.identifierStem == resource.singular
  }

  /// What is done below the records of any resource, to those that a last parameter selects.
  private func sharedKind(_ draft: OperationDraft) -> Operation.Kind {
    switch draft.httpMethod {
    case .get, .head: draft.answersMany ? .list : .fetch
    case .post: .create
    default: memberKind(draft.method)
    }
  }

  /// The verb of a heading such as "Relate …" over a path that ends in its participle, `related`, or of "Connect …" over
  /// `connect`; for what undoes it, "Disconnect …".
  private func linkVerb(_ draft: OperationDraft, resource: NameWords) -> Operation.Kind? {
    guard resource.words.count == 1, let word = resource.words.first else { return nil }
    let verbs = draft.sightings.compactMap { NameWords($0.title).words.first }.filter { $0.count > 2 }
    func isBase(_ verb: some StringProtocol) -> Bool { word == verb || word == verb + "d" || word == verb + "ed" }
    switch draft.httpMethod {
    case .post: return verbs.first(where: isBase).map { .action([$0]) }
    case .delete:
      return verbs.first { verb in
        lexicon[LinkVerbs.undoing].contains { verb.hasPrefix($0) && isBase(verb.dropFirst($0.count)) }
      }.map { .action([$0]) }
    default: return nil
    }
  }

  /// Deleting over the path that relates or connects undoes that, whatever its heading says.
  private func nameUndoing(_ drafts: [OperationDraft]) {
    for draft in drafts where draft.kind == .delete {
      let linking = drafts.first { $0.httpMethod == .post && $0.key.segments == draft.key.segments }
      guard case .action(let words)? = linking?.kind, words.count == 1, let verb = words.first else { continue }
      draft.kind = .action([LinkVerbs.opposites[verb] ?? "un" + verb])
    }
  }

  private func collectionKind(_ draft: OperationDraft, resource: NameWords) -> Operation.Kind {
    switch draft.httpMethod {
    case .head: .action(["head"])
    case .get: resource.singular == resource && answersOne(draft) ? .fetch : .list
    case .post: .create
    case .put, .patch: .update
    case .delete: .delete
    default: .action([draft.method.lowercased()])
    }
  }

  /// Whether one record comes back over a path whose last word has no plural; without an example that is so for the paths
  /// of single things, such as `/me`, unless words say that there are several.
  private func answersOne(_ draft: OperationDraft) -> Bool {
    if let isList = draft.answersList { return !isList }
    guard !draft.key.segments.contains(nil) else { return false }
    let texts = draft.sightings.flatMap { [$0.title] + $0.section.prose.prefix(2).map(\.text) }
    return !texts.contains { lexicon.hasAny(of: NameWords($0).words, in: .severalRecords) }
  }

  private func memberKind(_ method: String) -> Operation.Kind {
    switch HTTPMethod(method) {
    case .get, .head: .fetch
    case .put, .patch, .post: .update
    case .delete: .delete
    default: .action([method.lowercased()])
    }
  }

  // MARK: Actions

  /// An action named by the literals after the resource: a noun for what is read of a record, else a verb first.
  private func action(_ draft: OperationDraft, tail: [String]) -> Operation.Kind {
    let words = tail.flatMap { NameWords($0).words }
    guard let last = tail.last.map(NameWords.init), !words.isEmpty else {
      return .action([KindRule.verb(draft.method)])
    }
    let isMember = draft.key.segments.last == .some(nil)
    let isNoun = last.singular != last
    let verb = KindRule.verb(draft.method)
    // `/lamps/uid/{uid}` says by what the record is found.
    if isMember, tail.count == 1, draft.path.parameters.last.map({ NameWords($0.name) }) == last {
      return .action([verb, "by"] + last.words)
    }
    switch draft.httpMethod {
    case .get, .head: return .action(isMember && isNoun ? NameWords(words: words).singular.words : words)
    case .delete: return .action([verb] + (isNoun ? NameWords(words: words).singular.words : words))
    default:
      guard isNoun, !readsByWords(draft) else { return .action(words) }
      return .action([verb] + NameWords(words: words).singular.words)
    }
  }

  private static func verb(_ method: String) -> String {
    switch HTTPMethod(method) {
    case .get, .head: "fetch"
    case .post: "create"
    case .put, .patch: "update"
    case .delete: "delete"
    default: method.lowercased()
    }
  }

  private func tellApart(_ drafts: [OperationDraft]) {
    struct Name: Hashable {
      let resource: ResourceName
      let words: [String]
    }
    var used: Set<Name> = []
    // By content, so that the order of documents and sections plays no part.
    let ordered = drafts.sorted {
      ($0.key.segments.count, $0.method, $0.path.text) < ($1.key.segments.count, $1.method, $1.path.text)
    }
    for draft in ordered {
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

  /// Whether an operation finds one record or more by something other than the id, or writes what it finds.
  static func looksUp(_ draft: OperationDraft) -> Bool {
    guard case .action(let words) = draft.kind, let first = words.first else { return false }
    return WordSet.readingVerbs.has(first) || WordSet.findingOrCreating.has(first)
  }

  /// Whether an operation changes nothing on the server.
  func isReadOnly(_ draft: OperationDraft) -> Bool {
    if draft.httpMethod.isSafe || draft.kind == .search { return true }
    guard draft.httpMethod == .post, case .action = draft.kind else { return false }
    let pathWords = draft.literals.dropFirst().flatMap { NameWords($0).words }
    return lexicon.hasAny(of: pathWords, in: .readingVerbs) || readsByWords(draft)
  }

  /// Whether the answer is a list and the text says that it is shown.
  private func readsByWords(_ draft: OperationDraft) -> Bool {
    guard draft.httpMethod == .post, draft.answersList == true else { return false }
    let texts = draft.sightings.flatMap { [$0.title] + $0.section.prose.prefix(3).map(\.text) }
    return texts.contains { lexicon.hasAny(of: NameWords($0).words, in: .readingVerbs) }
  }
}
