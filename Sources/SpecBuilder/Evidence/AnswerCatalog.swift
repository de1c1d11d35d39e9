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

    /// A list of what it is, as far as that is one.
    var listed: Answer {
      switch self {
      case .record(let record, _): .record(record, isList: true)
      case .object(let object, _): .object(object, isList: true)
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
  /// The operations whose docs point to what another one answers.
  private var references: [(draft: OperationDraft, target: String, isList: Bool)] = []
  private let book: ExampleBook
  private let catalog: RecordCatalog

  init(context: BuildContext, book: ExampleBook, catalog: RecordCatalog, drafts: [OperationDraft]) {
    self.book = book
    self.catalog = catalog
    for draft in drafts where draft.evidence.isEmpty { state(draft) }
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
    follow(among: drafts)
    // What is looked up is the resource's record, also where the only example shows something else.
    for draft in drafts where answers[draft.key] == nil && !draft.foreign.isEmpty && draft.evidence.isEmpty {
      guard let record = catalog[draft.resource] else { continue }
      answers[draft.key] = .record(record, isList: false)
    }
  }

  /// What a table or prose says of an answer that no example shows.
  private func state(_ draft: OperationDraft) {
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
    for located in draft.sightings.reversed().flatMap({ $0.section.prose.flatMap(\.statements) }) {
      switch located.statement {
      case .returnsNothing: stated.insert(draft.key)
      case .returnsSame(let target, let isList):
        stated.insert(draft.key)
        references.append((draft, target, isList))
      case .returns(let words, let isList):
        guard let record = record(named: words) else { continue }
        stated.insert(draft.key)
        let words = NameWords(words)
        answers[draft.key] = .record(record, isList: isList || words.singular != words)
      default: continue
      }
      return
    }
    guard let record = catalog[draft.resource], draft.sightings.contains(where: saysAnswer) else { return }
    stated.insert(draft.key)
    answers[draft.key] = .record(record, isList: draft.kind == .list || draft.kind == .search)
  }

  /// Whether a table in a section is told to describe what comes back.
  private func saysAnswer(_ sighting: Sighting) -> Bool {
    sighting.section.tables.contains { $0.role == .properties(of: nil) && $0.isPurposeTold }
  }

  /// The record that words name, or the last of them: "changed berth", "current berth".
  private func record(named words: String) -> ObjectEvidence? {
    let parts = words.split(separator: " ")
    return parts.indices.lazy.compactMap { [catalog] in
      catalog.record(named: parts[$0...].joined(separator: " "))
    }.first
  }

  /// Gives operations whose docs point to another one's answer that answer.
  private func follow(among drafts: [OperationDraft]) {
    for (draft, target, isList) in references where answers[draft.key] == nil {
      guard let source = AnswerTarget(target).draft(among: drafts, for: draft), let answer = answers[source.key] else {
        stated.remove(draft.key)
        continue
      }
      let wantsList = isList && source.answersList != true
      answers[draft.key] = wantsList ? answer.listed : answer
    }
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

  /// The answer of a sibling operation that has the same fields with values of the same kinds.
  private func sibling(answering objects: Observation, of draft: OperationDraft) -> ObjectEvidence? {
    own.first { known in
      guard known.resource == draft.resource, Set(known.fieldNames) == Set(objects.keys),
        known.merged.agrees(with: objects)
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
    guard let record = catalog[draft.resource], record.likeness(of: objects.keys) > 0.5,
      record.merged.agrees(with: objects)
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
