import APISpec
import DocParser
import Language
import OrderedJSON

/// What each operation answers: records of a resource, something of its own, or nothing that is shown.
final class AnswerCatalog {
  /// What an operation answers.
  enum Answer {
    /// Records, in a list or one.
    case record(ObjectEvidence, isList: Bool)
    /// An object that is no record, or a list of them.
    case object(ObjectEvidence, isList: Bool)
    /// Values that are no objects, or objects with free keys, and the type of the objects that they hold.
    case values(Observation, of: ObjectEvidence?)
    /// A list of things that nothing describes.
    case list

    /// One or several of what it is; nil where that cannot be told.
    func counted(_ count: ToldAnswers.Count) -> Answer? {
      guard count != .asThere else { return self }
      return switch self {
      case .record(let record, _): .record(record, isList: count == .several)
      case .object(let object, _): .object(object, isList: count == .several)
      case .list: count == .several ? self : nil
      case .values: self
      }
    }
  }

  /// The answers that are no records.
  private(set) var own: [ObjectEvidence] = []
  private var answers: [OperationKey: Answer] = [:]
  /// Pointers to records of any resource, as answers and as parts of others.
  private(set) var reference: ObjectEvidence?
  /// The operations of which prose or a table says what comes back, or that nothing does.
  private var stated: Set<OperationKey> = []
  /// The operations of which prose says that they answer what another one does, of which the first known counts.
  private var references:
    [(draft: OperationDraft, sources: [OperationDraft], part: String?, count: ToldAnswers.Count)] = []
  private let book: ExampleBook
  private let catalog: RecordCatalog

  init(context: BuildContext, book: ExampleBook, catalog: RecordCatalog, drafts: [OperationDraft]) {
    self.book = book
    self.catalog = catalog
    let told = ToldAnswers(catalog: catalog, drafts: drafts)
    for draft in drafts where draft.evidence.isEmpty { state(draft, told) }
    // What lists and fetches show makes the records, by which other answers are told.
    let order: [(Operation.Kind) -> Bool] = [
      { $0 == .fetch || $0 == .list || $0 == .search }, { $0 == .create || $0 == .update },
    ]
    for isWanted in order {
      for draft in drafts
      where answers[draft.key] == nil && !stated.contains(draft.key) && isWanted(draft.kind)
        && !repeatsList(draft, among: drafts) && catalog.observeRecords(draft)
      {
        guard let record = catalog[draft.resource] else { continue }
        let isList = draft.answersList ?? (draft.kind == .list || draft.kind == .search)
        answers[draft.key] = .record(record, isList: isList)
      }
    }
    for draft in drafts where answers[draft.key] == nil && !draft.evidence.isEmpty {
      if draft.kind != .delete, let record = catalog.matchRecords(draft) {
        answers[draft.key] = .record(record, isList: draft.answersList ?? false)
      } else {
        answers[draft.key] = answer(of: draft)
      }
    }
    follow()
    // What is looked up is the resource's record, also where the only example shows something else.
    for draft in drafts where answers[draft.key] == nil && !draft.foreign.isEmpty && draft.evidence.isEmpty {
      guard let record = catalog[draft.resource] else { continue }
      answers[draft.key] = .record(record, isList: false)
    }
  }

  /// What a table or prose says of an answer that no example shows.
  private func state(_ draft: OperationDraft, _ told: ToldAnswers) {
    if let nodes = catalog.answerTables[draft.key] {
      stated.insert(draft.key)
      let evidence = ObjectEvidence(
        name: BodyNames.answer(of: draft), role: .response, resource: draft.resource,
        place: draft.sightings.first?.place ?? DocPlace([]))
      evidence.nodes = nodes
      own.append(evidence)
      answers[draft.key] = .object(evidence, isList: false)
      return
    }
    switch told.told(of: draft) {
    case nil: break
    case .nothing?: stated.insert(draft.key)
    case .record(let record, let isList)?:
      stated.insert(draft.key)
      answers[draft.key] = .record(record, isList: isList)
    case .same(let sources, let part, let count)?:
      stated.insert(draft.key)
      references.append((draft, sources, part, count))
    case .list?:
      stated.insert(draft.key)
      answers[draft.key] = .list
    }
    guard let record = catalog[draft.resource], draft.sightings.contains(where: saysAnswer) else { return }
    stated.insert(draft.key)
    answers[draft.key] = .record(record, isList: draft.kind == .list || draft.kind == .search)
  }

  /// Whether a table in a section is told to describe what comes back.
  private func saysAnswer(_ sighting: Sighting) -> Bool {
    sighting.section.tables.contains { $0.role == .properties(of: nil) && $0.isPurposeTold }
  }

  /// Gives operations of which prose says that they answer what another one does that answer. What one of these answers
  /// may itself be told in this way, so the steps are as many as there are.
  private func follow() {
    var open = references
    while !open.isEmpty {
      let next = open.filter { !follow($0.draft, $0.sources, $0.part, $0.count) }
      guard next.count < open.count else { break }
      open = next
    }
    for reference in open where answers[reference.draft.key] == nil { stated.remove(reference.draft.key) }
  }

  private func follow(
    _ draft: OperationDraft, _ sources: [OperationDraft], _ part: String?, _ count: ToldAnswers.Count
  ) -> Bool {
    guard let answer = sources.lazy.compactMap({ [answers] in answers[$0.key] }).first else { return false }
    guard let part else {
      answers[draft.key] = answer.counted(count)
      return answers[draft.key] != nil
    }
    guard let object = answer.object, let field = object.field(called: part) else { return false }
    answers[draft.key] = .object(self.part(field, of: object), isList: count == .several)
    return true
  }

  /// Whether prose says that nothing comes back.
  func saysNothing(of draft: OperationDraft) -> Bool { stated.contains(draft.key) && answers[draft.key] == nil }

  subscript(draft: OperationDraft) -> Answer? { answers[draft.key] }

  /// Whether a change answers with the whole list, in the object that the list comes in.
  private func repeatsList(_ draft: OperationDraft, among drafts: [OperationDraft]) -> Bool {
    guard draft.kind == .create || draft.kind == .update, catalog[draft.resource]?.nodes.isEmpty ?? true,
      let keys = draft.evidence.first?.body.object?.keys, !keys.contains(where: WordSet.recordID.has)
    else { return false }
    return drafts.contains { other in
      other.kind == .list && other.resource == draft.resource
        && other.evidence.contains { $0.body.object.map { Set($0.keys) == Set(keys) } ?? false }
    }
  }

  /// The answer of a sibling operation of which all examples show the same.
  private func sibling(answering objects: Observation, of draft: OperationDraft) -> ObjectEvidence? {
    own.first { known in
      guard known.resource == draft.resource,
        known.nodes.isEmpty || KeyLikeness(known.fieldNames, objects.keys).areSame,
        known.observations.allSatisfy({ $0.isAlike(objects) })
      else { return false }
      return objects.keys.allSatisfy { key in
        let first = known.merged[key]?.valueKinds ?? []
        let second = objects[key]?.valueKinds ?? []
        return first.isEmpty || second.isEmpty || first == second
      }
    }
  }

  private func answer(of draft: OperationDraft) -> Answer {
    let values = Observation()
    for response in draft.evidence {
      values.add(
        response.body, at: Sight(example: response.example, path: JSONPath()),
        document: book.document(response.example))
    }
    guard let objects = values.objectLevels.first, !objects.keys.isEmpty else { return .values(values, of: nil) }
    if values.valueKinds.count > 1 { return .values(values, of: member(objects, draft)) }
    if values.holdsMaps { return .values(values, of: element(objects, draft)) }
    let isList = values.kinds.contains(.array)
    if Set(objects.keys) == ["id", "type"] { return .object(pointer(objects, draft), isList: isList) }
    if let part = part(of: draft, showing: objects) {
      part.observe(objects)
      return .object(part, isList: isList)
    }
    let evidence = own(objects, draft)
    if !isList { linkWrapped(objects, in: evidence, draft) }
    return .object(evidence, isList: isList)
  }

  /// The type of a record's part, where that is what an operation shows.
  private func part(of draft: OperationDraft, showing objects: Observation) -> ObjectEvidence? {
    guard let (record, field) = catalog.part(shownBy: draft), objects[field]?.objectLevels.isEmpty != false else {
      return nil
    }
    return part(field, of: record)
  }

  /// The type of what an object has in a field.
  private func part(_ field: String, of record: ObjectEvidence) -> ObjectEvidence {
    if let known = record[part: field] { return known }
    let words = NameWords(field).singular
    let name = PartLinker.isGeneric(words) ? NameWords(words: record.name.words + words.words) : words
    let part = ObjectEvidence(
      name: name, role: .response, resource: nil, identity: ResourceName(name.upperCamel),
      place: record.node(field)?.row?.place ?? record.place.appending(field))
    record[part: field] = part
    own.append(part)
    return part
  }

  /// A type that only this operation answers with.
  private func own(_ objects: Observation, _ draft: OperationDraft) -> ObjectEvidence {
    if let known = sibling(answering: objects, of: draft) {
      known.observe(objects)
      return known
    }
    let evidence = ObjectEvidence(
      name: BodyNames.answer(of: draft), role: .response, resource: draft.resource, isRecord: draft.kind == .delete,
      place: draft.sightings.first?.place ?? DocPlace([]))
    evidence.observe(objects)
    evidence.nodes = FittedNodes.nodes(catalog.answerTables[draft.key] ?? [], in: objects)
    own.append(evidence)
    return evidence
  }

  /// The type of the objects among answers of several shapes: the resource's record where they look like it.
  private func member(_ objects: Observation, _ draft: OperationDraft) -> ObjectEvidence {
    guard let record = catalog[draft.resource], record.merged.agrees(with: objects),
      KeyLikeness(objects.keys, record.fieldNames).isPart(atLeast: 0.5)
    else { return own(objects, draft) }
    record.observe(objects)
    return record
  }

  /// The type of the objects that free keys lead to: a record that has such fields, else one of its own.
  private func element(_ objects: Observation, _ draft: OperationDraft) -> ObjectEvidence {
    if Set(objects.keys) == ["id", "type"] { return pointer(objects, draft) }
    guard let record = catalog.record(showing: objects.keys) else { return own(objects, draft) }
    record.observe(objects)
    return record
  }

  private func pointer(_ objects: Observation, _ draft: OperationDraft) -> ObjectEvidence {
    let known =
      reference
      ?? ObjectEvidence(
        name: PartLinker.referenceName, role: .response, resource: nil,
        place: draft.sightings.first?.place ?? DocPlace([]))
    known.observe(objects)
    reference = known
    return known
  }

  /// Says of an object that wraps records which members hold them: all where all are lists, the one that looks like the
  /// record beside what tells of the page or the call, or the only one that holds objects.
  private func linkWrapped(_ objects: Observation, in evidence: ObjectEvidence, _ draft: OperationDraft) {
    var holding = objects.keys.filter { objects[$0]?.objectLevels.isEmpty == false }
    let areLists = objects.keys.allSatisfy { objects[$0]?.valueKinds == [.array] }
    let envelope = catalog.envelope(of: draft).map(\.field)
    if let envelope, holding.contains(envelope) { holding = [envelope] }
    let isWanted =
      switch draft.kind {
      case .list, .search: true
      case .fetch, .create, .update: (objects.keys.count <= 3 || envelope != nil) && holding.count == 1
      case .delete, .action: false
      }
    guard isWanted, !holding.isEmpty, areLists || holding.count == 1 else { return }
    let keys = holding.flatMap { objects[$0]?.objectLevels.flatMap(\.keys) ?? [] }
    guard Set(keys) != ["id", "type"] else { return }
    let record = catalog.record(of: draft)
    let held = holding.flatMap { objects[$0]?.objectLevels ?? [] }
    guard
      record.fieldNames.isEmpty
        || record.likeness(of: keys) > 0.5 && held.allSatisfy({ record.merged.agrees(with: $0) })
    else { return }
    for field in areLists ? objects.keys : holding {
      evidence[part: field] = record
      if record.nodes.isEmpty { record.nodes = evidence.node(field)?.children ?? [] }
      objects[field]?.objectLevels.forEach { record.observe($0) }
    }
  }
}

extension AnswerCatalog.Answer {
  /// The type of the objects that it is or lists.
  fileprivate var object: ObjectEvidence? {
    switch self {
    case .record(let object, _), .object(let object, _): object
    case .values, .list: nil
    }
  }
}

extension ObjectEvidence {
  /// The field with objects that docs call so, in the singular or the plural.
  fileprivate func field(called name: String) -> String? {
    let wanted = NameWords(name).singular
    return fieldNames.first { field in
      NameWords(field).singular == wanted
        && (node(field)?.children.isEmpty == false || merged[field]?.objectLevels.isEmpty == false)
    }
  }
}
