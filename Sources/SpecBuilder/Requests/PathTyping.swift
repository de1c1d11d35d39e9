import APISpec
import DocParser
import Language

/// Gives path parameters their types.
struct PathTyping {
  let schemas: SchemaBuilder
  let draft: OperationDraft
  /// All operations: those whose path is the same up to a parameter tell of it too.
  let drafts: [OperationDraft]

  func typed() -> PathTemplate {
    PathTemplate(
      draft.path.segments.enumerated().map { typed($1, at: $0) }, hasTrailingSlash: draft.path.hasTrailingSlash)
  }

  private func typed(_ segment: PathTemplate.Segment, at index: Int) -> PathTemplate.Segment {
    switch segment {
    case .literal: segment
    case .parameter(let parameter):
      .parameter(PathParameter(name: parameter.name, type: type(of: parameter.name, at: index)))
    case .compound(let pieces): .compound(pieces.map { typed($0, at: index) })
    }
  }

  private func type(of name: String, at index: Int) -> SpecType {
    let words = NameWords(name)
    guard words.isIdentifier else {
      return values(of: words, at: index) ?? documented(at: index) ?? shown(name, at: index) ?? .string
    }
    guard index > 0, let literal = draft.key.segments[index - 1] else { return .identifier(nil) }
    let owner = NameWords(literal).singular
    if words.identifierStem.isEmpty || words.identifierStem == owner || identifiesRecord(words, at: index) {
      return .identifier(resource(of: literal))
    }
    return .identifier(schemas.identities.resource(forIdentifier: words))
  }

  /// The resource of a segment: the operation's own where it has a longer name, as in `/boats/inspections`.
  private func resource(of literal: String) -> ResourceName {
    let plain = ResourceNames.resource(ofSegment: literal)
    let isOwn = literal == draft.literals.last && draft.resource.text.hasSuffix(plain.text)
    return isOwn ? draft.resource : plain
  }

  /// Whether a name such as `subscription_id` after `/webhooks/` names the very record that operations fetch or change.
  private func identifiesRecord(_ name: NameWords, at index: Int) -> Bool {
    guard let literal = draft.key.segments[index - 1],
      !schemas.identities.known.contains(ResourceName(name.identifierStem.singular.upperCamel))
    else { return false }
    let own = Array(draft.key.segments.prefix(index + 1))
    let kinds = drafts.filter {
      $0.key.segments == own && $0.resource == ResourceNames.resource(ofSegment: literal)
    }.map(\.kind)
    let holdsMany = kinds.contains { $0 == .list || $0 == .create }
    return !holdsMany && kinds.contains { [.fetch, .update, .delete].contains($0) }
  }

  /// The type that the row of a parameter gives which is no identifier by its name.
  private func documented(at index: Int) -> SpecType? {
    let prefix = draft.key.segments.prefix(index + 1)
    for sighting in drafts.filter({ $0.key.segments.starts(with: prefix) }).flatMap(\.sightings).reversed() {
      guard let written = sighting.endpoint.path[index].parameters.first else { continue }
      let row = sighting.section.tables.flatMap(\.rows).first { $0.path == [written] && $0.type != nil }
      switch row?.type.map(schemas.vocabulary.meaning(of:)) {
      case .integer?, .number?: return .integer
      case .boolean?: return .boolean
      default: continue
      }
    }
    return nil
  }

  /// The type that the answers' field of a parameter's name has, where all are whole numbers.
  private func shown(_ name: String, at index: Int) -> SpecType? {
    let prefix = draft.key.segments.prefix(index + 1)
    let bodies = drafts.filter { $0.key.segments.starts(with: prefix) }.flatMap(\.evidence).map(\.body)
    let values = bodies.flatMap { ($0.array ?? [$0]).compactMap { $0.object?[name] } }
    let areWhole = values.allSatisfy { $0.number?.isSpeltWhole == true }
    return !values.isEmpty && areWhole ? .integer : nil
  }

  /// The values that rows or prose give for a parameter, as an enumeration.
  private func values(of name: NameWords, at index: Int) -> SpecType? {
    let prefix = draft.key.segments.prefix(index + 1)
    let sightings = drafts.filter { $0.key.segments.starts(with: prefix) }.flatMap(\.sightings)
    if let (values, place) = chosen(at: index) ?? named(name, in: sightings) {
      return enumeration(name, values: values, description: nil, place: place)
    }
    for sighting in sightings.reversed() {
      let row = sighting.section.tables.flatMap(\.rows).first { $0.path.last.map { NameWords($0) } == name }
      let prose = sighting.section.prose.filter { speaks($0, of: name) }
      for case .allowedValues(let values) in (row?.statements ?? prose.flatMap(\.statements)).map(\.statement)
      where values.count > 1 {
        return enumeration(name, values: values, description: row?.description, place: sighting.place)
      }
    }
    return index == 0 ? collections(as: name, in: sightings) : nil
  }

  /// The values that the path itself lists, as in `/chests/(main|spare)`.
  private func chosen(at index: Int) -> (values: [String], place: DocPlace)? {
    draft.sightings.reversed().lazy.compactMap { sighting in
      sighting.endpoint.path[index].parameters.lazy.compactMap { sighting.endpoint.choices[$0] }.first.map {
        ($0, sighting.place)
      }
    }.first
  }

  /// The values that prose gives for the parameter by its name; what the newest section says counts.
  private func named(_ name: NameWords, in sightings: [Sighting]) -> (values: [String], place: DocPlace)? {
    for sighting in sightings.reversed() {
      for case .parameterValues(let named, let values) in sighting.section.prose.flatMap(\.statements).map(\.statement)
      where NameWords(named) == name && values.count > 1 {
        return (values, sighting.place)
      }
    }
    return nil
  }

  private func speaks(_ prose: ProseFacts, of name: NameWords) -> Bool {
    !Set(NameWords(prose.text).words).isDisjoint(with: name.words)
  }

  /// The collections that prose names, for a parameter that paths begin with.
  private func collections(as name: NameWords, in sightings: [Sighting]) -> SpecType? {
    let known = Set(drafts.compactMap { $0.key.segments.first.flatMap { $0 } })
    var found: [String] = []
    for prose in sightings.flatMap(\.section.prose) where speaks(prose, of: name) {
      let words = prose.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      for word in words {
        // Docs name the kinds of record by one or by many: "a boat or a crew" are `boats` and `crews`.
        let name = [word, word.lowercased(), NameWords(word).plural.snake].first(where: known.contains)
        if let name, !found.contains(name) { found.append(name) }
      }
    }
    guard found.count > 1, let place = sightings.first?.place else { return nil }
    return enumeration(name, values: found, description: nil, place: place)
  }

  private func enumeration(_ name: NameWords, values: [String], description: String?, place: DocPlace) -> SpecType {
    .reference(
      schemas.store.enumeration(
        [name.upperCamel, draft.resource.text + name.upperCamel],
        values: values.map { .init(raw: .string($0)) }, description: description, place: place.appending(name.snake)))
  }
}
