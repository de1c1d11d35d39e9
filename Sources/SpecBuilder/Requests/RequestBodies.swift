import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Gathers what tells about the bodies of operations, and links their parts to those of records.
final class RequestBodies {
  private let context: BuildContext
  private let book: ExampleBook
  private let catalog: RecordCatalog
  private let sorter: TableSorter
  private let linker: PartLinker
  private let kinds: KindRule
  private var filters: [NameWords: [ObjectEvidence]] = [:]

  init(
    context: BuildContext, book: ExampleBook, catalog: RecordCatalog, drafts: [OperationDraft], linker: PartLinker,
    kinds: KindRule
  ) {
    self.context = context
    self.book = book
    self.catalog = catalog
    self.linker = linker
    self.kinds = kinds
    sorter = TableSorter(context: context, drafts: drafts)
  }

  /// The body of an operation; nil when it takes none.
  func body(of draft: OperationDraft) -> RequestBody? {
    let record = catalog.record(writtenBy: draft)
    let sources = draft.sightings.flatMap { sorter.tables(.request, of: $0, in: draft) }
    if let variants = BodyVariants(sources, lexicon: context.lexicon), let body = body(of: draft, variants) {
      return body
    }
    var nodes = TableMerger(context: context).merge(sources).nodes
    let parameters = draft.parameterNames.subtracting(draft.sentKeys)
    nodes.removeAll { node in
      parameters.contains(node.name) || draft.path.parameters.contains { $0.name == node.name }
    }
    var (objects, others) = observations(draft)
    let elements = objects.isEmpty ? others.first.flatMap(RequestBodies.elements) : nil
    if let elements { (objects, others) = ([elements], []) }
    let wrapper = RequestWrapper(objects, nodes: nodes, record: record)
    let sent = wrapper?.keys ?? Set(objects.flatMap(\.keys))
    let isRecord = sent.isEmpty || record.map { !sent.isDisjoint(with: $0.fieldNames) } ?? true
    let wraps = wrapper.map { NameWords($0.name).singular == record?.name } ?? false
    let writes = draft.kind == .create || draft.kind == .update || catalog.writesNested(draft) || wraps
    let isDerived = nodes.isEmpty && isRecord && writes
    if isDerived { nodes = writable(record?.nodes ?? [], in: draft).filter { !isFixed($0.name, in: draft) } }
    // A special case with fields of its own takes nothing from the general one, which lists none.
    if !isDerived, !nodes.isEmpty, draft.kind == .update, isRecord, hasPlainSighting(draft) {
      let known = Set(nodes.map(\.name))
      nodes += writable(record?.nodes ?? [], in: draft).filter {
        !known.contains($0.name) && !isFixed($0.name, in: draft)
      }
    }
    // What a record needs may be left out when it is changed.
    if isDerived, catalog.writesNested(draft), draft.httpMethod != .post { nodes = nodes.map(\.withoutMark) }
    if let wrapper { nodes = wrapper.wrapped(nodes) }
    let takesBody = draft.httpMethod.sendsBody || !sources.isEmpty
    guard !objects.isEmpty || !others.isEmpty || takesBody && !nodes.isEmpty else { return nil }

    let evidence = ObjectEvidence(
      name: BodyNames.body(of: draft, isReadOnly: kinds.isReadOnly(draft)), role: role(of: draft),
      resource: draft.resource, isRecord: kinds.isReadOnly(draft) || record != nil,
      place: draft.sightings.last { !$0.section.tables.isEmpty }?.place
        ?? draft.sightings.first?.place ?? DocPlace([]))
    evidence.nodes = nodes
    evidence.relatives = record.map { [$0] } ?? []
    objects.forEach { evidence.observe($0) }
    let body = RequestBody(
      draft: draft, evidence: evidence, record: record, isDerived: isDerived,
      required: statements(draft) { if case .requiredFields = $0 { true } else { false } },
      isClearing: !statements(draft) { $0 == .nullRemovesValue }.isEmpty, isList: elements != nil, other: others.first,
      fileFields: fileFields(of: draft))
    reportUnseen(nodes, of: body, sources)
    reportStrangers(body)
    supplyRecord(body)
    supplyItemTypes(body)
    linkParts(of: evidence, record: record)
    return body
  }

  /// The body of an operation that is one of several objects, which a field tells apart.
  private func body(of draft: OperationDraft, _ variants: BodyVariants) -> RequestBody? {
    let (objects, others) = observations(draft)
    guard others.isEmpty, draft.kind != .update else { return nil }
    let record = catalog[draft.resource]
    let name = BodyNames.body(of: draft, isReadOnly: kinds.isReadOnly(draft))
    let place = draft.sightings.first?.place ?? DocPlace([])
    let required = statements(draft) { if case .requiredFields = $0 { true } else { false } }
    func body(_ name: NameWords, _ sources: [TableMerger.Source], _ seen: [Observation]) -> RequestBody {
      let evidence = ObjectEvidence(name: name, role: role(of: draft), resource: draft.resource, place: place)
      evidence.nodes = TableMerger(context: context).merge(sources).nodes
      seen.forEach { evidence.observe($0) }
      let body = RequestBody(
        draft: draft, evidence: evidence, record: record, isDerived: false, required: required, isClearing: false,
        isList: false, other: nil, fileFields: fileFields(of: draft))
      linkParts(of: evidence, record: record)
      return body
    }
    let whole = body(name, variants.common, objects)
    whole.divide(
      by: variants.field,
      into: variants.tables.map { value, sources in
        let seen = observations(draft, where: { $0[variants.field]?.string == value }).objects
        let words = NameWords(words: name.words + NameWords(value).words)
        return (value, body(words, variants.common + sources, seen))
      })
    return whole
  }

  /// The fields whose values are files: their rows or commands say so, and the body is sent in parts.
  private func fileFields(of draft: OperationDraft) -> Set<String> {
    let call = CallFacts(context: context, draft: draft, service: [])
    guard call.requestMediaType == MediaType.multipartForm else { return [] }
    let rows = draft.sightings.flatMap(\.section.tables).flatMap(\.rows).filter(call.isFile).map { $0.path[0] }
    let parts = draft.sightings.flatMap(\.section.examples).compactMap(\.command).flatMap { command in
      command.form.filter { command.fileName($0.value) != nil }.map { FormPath($0.name).steps.first ?? $0.name }
    }
    return Set((rows + parts).map(TableNode.bare))
  }

  /// The parameters of a body's own table that no example request has, in one finding.
  private func reportUnseen(_ nodes: [TableNode], of body: RequestBody, _ sources: [TableMerger.Source]) {
    let seen = body.evidence.merged
    let unseen = body.isDerived ? [] : nodes.filter { $0.row != nil && seen[$0.name] == nil }
    guard seen.objects > 0, !unseen.isEmpty, let table = sources.last?.table else { return }
    let names = unseen.map { "`\($0.name)`" }.joined(separator: ", ")
    context.report(
      .unseenParameter,
      "\(unseen.count) of \(nodes.count) parameters of \(body.draft.label) stand in no example: \(names)",
      at: table.range)
  }

  /// Keys of a body that writes a record, none of which the record has: they may be misspelt.
  private func reportStrangers(_ body: RequestBody) {
    guard !body.isDerived, body.evidence.nodes.isEmpty, let record = body.record, !record.nodes.isEmpty,
      body.draft.kind == .create || body.draft.kind == .update
    else { return }
    let seen = body.evidence.merged
    for key in seen.keys {
      // An object may wrap the record.
      guard let sight = seen[key]?.first, seen[key]?.objectLevels.isEmpty == true else { continue }
      guard let known = record.fieldNames.first(where: { Suggestion.isSlip(key, for: $0) }) else {
        context.report(
          .undocumentedParameter,
          "`\(key)` is sent in an example of \(body.draft.label), and is no field of \(record.name.upperCamel)",
          at: book.range(sight), wayOut: "add a row for it to the table")
        continue
      }
      context.report(
        .misspeltKey, "`\(key)` is no field of \(record.name.upperCamel), and `\(known)` is; it is sent as it stands",
        at: book.range(sight), notes: record.node(known)?.row.map { [.init("`\(known)`", at: $0.facts.range)] } ?? [],
        wayOut: "mend the key in the example")
    }
  }

  /// The objects of bodies that are lists of nothing but objects.
  private static func elements(_ bodies: Observation) -> Observation? {
    guard bodies.valueKinds == [.array], let element = bodies.element, element.valueKinds == [.object],
      !element.hasFreeKeys
    else { return nil }
    return element
  }

  private func role(of draft: OperationDraft) -> ObjectSchema.Role {
    switch draft.kind {
    case .update: .patch
    case .search, .list, .fetch: .criteria
    case .action where kinds.isReadOnly(draft): .criteria
    default: .request
    }
  }

  /// What the bodies in examples show: objects, and everything else together.
  private func observations(
    _ draft: OperationDraft, where isWanted: (JSONObject) -> Bool = { _ in true }
  ) -> (objects: [Observation], others: [Observation]) {
    let objects = Observation()
    let others = Observation()
    // Bodies with placeholders are no examples, yet they show the fields.
    for (index, sighting) in draft.sightings.enumerated() {
      for example in sighting.section.examples where example.isRequest && !example.isLiteral {
        guard let value = example.json, value.object.map(isWanted) ?? true else { continue }
        let known = draft.requests.contains { $0.sighting == index && $0.body == value }
        guard !known else { continue }
        let number = book.add(example, document: sighting.document)
        let target = value.object == nil ? others : objects
        target.add(value, at: Sight(example: number, path: JSONPath()), document: sighting.document)
      }
    }
    for request in draft.requests {
      guard let value = request.body, let example = request.example, value.object.map(isWanted) ?? true else {
        continue
      }
      let target = value.object == nil ? others : objects
      target.add(
        value, at: Sight(example: example, path: JSONPath()), document: draft.sightings[request.sighting].document)
    }
    return (objects.objects > 0 ? [objects] : [], others.total > 0 ? [others] : [])
  }

  private func statements(_ draft: OperationDraft, where isWanted: (Statement) -> Bool) -> [LocatedStatement] {
    draft.sightings.flatMap { $0.section.prose.flatMap(\.statements).filter { isWanted($0.statement) } }
  }

  /// Whether one of several sections of an operation shows a body and lists no fields.
  private func hasPlainSighting(_ draft: OperationDraft) -> Bool {
    draft.sightings.count > 1
      && draft.sightings.contains { sighting in
        sorter.tables(.request, of: sighting, in: draft).isEmpty
          && sighting.section.examples.contains(where: \.isRequest)
      }
  }

  /// Whether prose says that a field of the record cannot be changed, and the operation changes records.
  private func isFixed(_ name: String, in draft: OperationDraft) -> Bool {
    guard draft.kind == .update || draft.httpMethod != .post, !draft.sentKeys.contains(name) else { return false }
    let documents = Set(draft.sightings.map(\.document))
    let own = draft.sightings.map(\.section)
    let shared = documents.flatMap { context.documents[$0].sections.filter { $0.endpoint == nil } }
    return (own + shared).flatMap(\.prose).flatMap(\.statements).contains { located in
      if case .cannotChange(let names) = located.statement { names.contains(name) } else { false }
    }
  }

  /// The fields of a record that a client may set, and a note for each that it may not.
  private func writable(_ nodes: [TableNode], in draft: OperationDraft, isPart: Bool = false) -> [TableNode] {
    nodes.compactMap { node in
      var node = node
      let meaning = FieldMeaning(name: node.name, node: node, vocabulary: context.options.vocabulary)
      let isOwnID = !isPart && WordSet.recordID.has(node.name)
      guard isOwnID || (isPart ? meaning.statements.contains(.readOnly) : meaning.isReadOnly) else {
        let inner = writable(node.children, in: draft, isPart: true)
        // Of an object that only the server sets nothing is left.
        guard inner.isEmpty == node.children.isEmpty else { return nil }
        node.children = inner
        return node
      }
      guard !isPart else { return nil }
      let reason = isOwnID ? "the record's own id" : "a time that the server keeps"
      context.report(
        .readOnlyField, "`\(node.name)` is \(reason), so that requests do not send it", at: node.row?.facts.range)
      return nil
    }
  }

  // MARK: Parts

  /// Lets requests tell the shape of what no response shows.
  private func supplyRecord(_ body: RequestBody) {
    guard let record = body.record, body.draft.kind == .create || body.draft.kind == .update else { return }
    for field in body.evidence.fieldNames where record.fieldNames.contains(field) {
      if let seen = body.evidence.merged[field] { linker.supply(field, of: record, from: seen) }
    }
  }

  /// Lets requests tell what is in lists that are empty in all records.
  private func supplyItemTypes(_ body: RequestBody) {
    guard let record = body.record, !body.isDerived else { return }
    for node in body.evidence.nodes where record.itemTypes[node.name] == nil {
      let word = node.row?.facts.type.map(context.options.vocabulary.meaning(of:))
      if case .list(let item?)? = word { record.itemTypes[node.name] = item }
    }
  }

  /// Links the objects in a body's fields: to the record's part where it knows their keys, else to a type of their own.
  private func linkParts(of root: ObjectEvidence, record: ObjectEvidence?) {
    var pending = [root]
    while let owner = pending.popLast() {
      for field in owner.fieldNames {
        let levels = owner.merged[field]?.objectLevels ?? []
        let children = owner.node(field).map { $0.children + written(by: $0, in: owner, of: root) } ?? []
        var known: Set<String> = []
        let keys = (children.map(\.name) + levels.flatMap(\.keys)).filter { known.insert($0).inserted }
        let shared = owner.relatives.lazy.compactMap { $0[part: field] }.first
        let reusable = [shared, linker.type(named: NameWords(field).singular, knowing: keys)].compactMap { $0 }
        if let known = reusable.first(where: { type in
          let isOwn = type === shared && children.isEmpty
          return canSend(levels, as: type, keys: keys) && (isOwn || Set(type.fieldNames) == Set(keys))
        }) {
          owner[part: field] = known
          continue
        }
        guard !keys.isEmpty else {
          let seen = owner.merged[field]
          owner[part: field] = linker.type(ofUnshown: field, node: owner.node(field), seen: seen)
          continue
        }
        let part = part(field, of: owner, root: root, keys: keys, shared: shared, record: record)
        guard part.role != .response else {
          owner[part: field] = part
          continue
        }
        part.nodes = PartLinker.union(part.nodes, children)
        levels.forEach { part.observe($0) }
        owner[part: field] = part
        if part !== owner { pending.append(part) }
      }
    }
  }

  /// Where a row stands for the record as a whole: the record's fields that a client may set. None of them is required.
  private func written(by node: TableNode, in owner: ObjectEvidence, of root: ObjectEvidence) -> [TableNode] {
    let vocabulary = context.options.vocabulary
    guard node.children.isEmpty, let record = root.resource.flatMap({ catalog[$0] }),
      names(node, record) || holds(node, in: owner, fieldsOf: record)
    else { return [] }
    return record.nodes.compactMap { field in
      let meaning = FieldMeaning(name: field.name, node: field, vocabulary: vocabulary)
      guard !WordSet.recordID.has(field.name), !meaning.isReadOnly else { return nil }
      return field.withoutMark
    }
  }

  /// Whether a row's type word is the record's name.
  private func names(_ node: TableNode, _ record: ObjectEvidence) -> Bool {
    guard case .named(let word)? = node.row?.facts.type.map(context.options.vocabulary.meaning(of:)) else {
      return false
    }
    return record.name == NameWords(word).singular
  }

  /// Whether a row such as `properties` is about the record as a whole: examples send nothing else in it than the
  /// record's fields, several of them.
  private func holds(_ node: TableNode, in owner: ObjectEvidence, fieldsOf record: ObjectEvidence) -> Bool {
    guard context.lexicon.has(node.name, in: .recordWholes) || NameWords(node.name).singular == record.name,
      let seen = owner.merged[node.name], seen.valueKinds == [.object], !seen.hasFreeKeys, seen.keys.count > 1
    else { return false }
    return Set(record.nodes.map(\.name)).isSuperset(of: seen.keys)
  }

  /// Whether a type of responses can say what requests say: it knows their keys, needs no others, and no key is sent as
  /// null, which only a type for requests tells from a key that is not sent.
  private func canSend(_ levels: [Observation], as type: ObjectEvidence, keys: [String]) -> Bool {
    // A record with an id of its own that is not sent is something else than what is sent of it.
    let isRecord = type.fieldNames.contains(where: WordSet.recordID.has) && !keys.contains(where: WordSet.recordID.has)
    guard Set(type.fieldNames).isSuperset(of: keys),
      !isRecord || keys.isEmpty || keys.count * 2 > type.fieldNames.count,
      levels.allSatisfy({ level in level.keys.allSatisfy { canHold(level[$0], in: $0, of: type) } })
    else { return false }
    return type.fieldNames.filter { type.isAlwaysThere($0, enough: context.options.enoughRecords) }.allSatisfy { name in
      // What always comes back need not always be sent: a row of the docs would say so.
      type.node(name)?.row?.facts.isRequired != false && levels.allSatisfy { $0[name]?.total == $0.objects }
    }
  }

  /// Whether values that requests show are of kinds that responses have too, and none of them is null.
  private func canHold(_ sent: Observation?, in field: String, of type: ObjectEvidence) -> Bool {
    guard let sent else { return true }
    let groups = Set(sent.valueKinds.compactMap(ValueGroup.init))
    let known = Set((type.merged[field]?.valueKinds ?? []).compactMap(ValueGroup.init))
    return sent.nulls == 0 && (known.isEmpty || groups.isSubset(of: known))
  }

  private func part(
    _ field: String, of owner: ObjectEvidence, root: ObjectEvidence, keys: [String], shared: ObjectEvidence?,
    record: ObjectEvidence?
  ) -> ObjectEvidence {
    let seen = owner.merged[field]
    let isObject = (seen?.objects ?? 0) > 0 && seen?.element == nil && seen?.hasFreeKeys != true
    let own = isObject ? NameWords(field) : NameWords(field).singular
    let isCriteria = root.role == .criteria
    if Set(keys) == ["id", "type"] { return linker.recordReference(owner, field) }
    let resource = PartLinker.isGeneric(own) ? NameWords(root.resource?.text ?? "").words : []
    let name = NameWords(
      words: isCriteria ? resource + own.words + ["filter"] : root.name.words + own.words)
    let known = filters[name, default: []].first { candidate in
      isCriteria && !candidate.fieldNames.isEmpty
        && (Set(candidate.fieldNames).isSubset(of: keys) || Set(candidate.fieldNames).isSuperset(of: keys)
          || !Set(candidate.fieldNames).isDisjoint(with: keys) && candidate.relatives.first === shared)
    }
    if let known { return known }
    let part = ObjectEvidence(
      name: filters[name] == nil ? name : NameWords(words: root.name.words + name.words), role: root.role,
      resource: root.resource, place: owner.node(field)?.row?.place ?? owner.place.appending(field))
    part.relatives = [shared, record].compactMap { $0 }
    if isCriteria { filters[name, default: []].append(part) }
    return part
  }
}
