import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// The records of all resources with the tables and examples that tell about them.
final class RecordCatalog {
  /// The resources in the order of their first operation.
  private(set) var resources: [ResourceName] = []
  private var records: [ResourceName: ObjectEvidence] = [:]
  /// Records that are only seen in other resources' answers.
  private(set) var guests: [ObjectEvidence] = []
  /// Tables of types that are nobody's record, by name.
  private(set) var namedTables: [NameWords: [TableNode]] = [:]
  /// What operations write that is the record of none of the resources: a label below `/crates/{id}/labels`.
  private var nested: [OperationKey: ObjectEvidence] = [:]
  /// What tables say of answers that are no records.
  private(set) var answerTables: [OperationKey: [TableNode]] = [:]

  private let context: BuildContext
  private let book: ExampleBook
  private let drafts: [OperationDraft]
  private let sorter: TableSorter

  init(context: BuildContext, book: ExampleBook, drafts: [OperationDraft]) {
    self.context = context
    self.book = book
    self.drafts = drafts
    sorter = TableSorter(context: context, drafts: drafts)
    for draft in drafts where !resources.contains(draft.resource) { resources.append(draft.resource) }
    readTables()
    for draft in drafts { nested[draft.key] = nestedRecord(of: draft) }
    ShownRecords(context: context, book: book, catalog: self).observe()
  }

  /// All records, those of resources first.
  var all: [ObjectEvidence] { resources.compactMap { records[$0] } + guests }

  subscript(resource: ResourceName) -> ObjectEvidence? { records[resource] }

  // MARK: Tables

  private func readTables() {
    let sorted = sorter.recordTables()
    let merger = TableMerger(context: context)
    for resource in resources {
      guard let tables = sorted.records[resource], let first = tables.sources.first else { continue }
      let name = tables.caption.map { NameWords($0).singular } ?? NameWords(resource.text)
      let record = ObjectEvidence(
        name: name, role: .response, resource: resource, isRecord: true, description: tables.description,
        place: first.place)
      record.nodes = merger.merge(tables.sources).nodes
      records[resource] = record
    }
    for (key, sources) in sorted.answers { answerTables[key] = merger.merge(sources).nodes }
    for table in sorted.named { namedTables[table.name] = merger.merge(table.sources).nodes }
    for (caption, source) in sorted.parts { place(merger.merge([source]).nodes, below: caption, source) }
  }

  /// Puts the rows of a part's table below the field that holds it; where no record has one, they are a type of their own.
  private func place(_ rows: [TableNode], below caption: PartCaption, _ source: TableMerger.Source) {
    guard let name = caption.steps.first?.singular else { return }
    let record = all.first { $0.name == name || $0.resource?.text == name.upperCamel }
    if let record, caption.place(rows, in: &record.nodes) { return }
    if var nodes = namedTables[name], caption.place(rows, in: &nodes) {
      namedTables[name] = nodes
      return
    }
    let whole = NameWords(words: caption.steps.flatMap(\.words)).singular
    namedTables[whole] = PartLinker.union(namedTables[whole] ?? [], rows)
  }

  /// The record that an operation writes: what a table describes under the words of its path, or the resource's.
  func record(writtenBy draft: OperationDraft) -> ObjectEvidence? { nested[draft.key] ?? self[draft.resource] }

  /// Whether what an operation writes is below its resource.
  func writesNested(_ draft: OperationDraft) -> Bool { nested[draft.key] != nil }

  private func nestedRecord(of draft: OperationDraft) -> ObjectEvidence? {
    guard draft.httpMethod.sendsBody, draft.literals.count > 1, let last = draft.literals.last,
      case let end = draft.key.segments.lastIndex(of: last), end.map({ draft.key.segments.count - $0 <= 2 }) == true,
      (draft.httpMethod == .post) == (draft.key.segments.last == .some(last)),
      let name = PathNames.names(of: draft.literals).dropLast().first(where: { namedTables[$0] != nil })
    else { return nil }
    return record(named: name.snake)
  }

  // MARK: Examples

  /// The record of a resource, made when it is not there yet.
  func record(of draft: OperationDraft) -> ObjectEvidence {
    if let known = records[draft.resource] { return known }
    let place = draft.sightings.first?.place ?? DocPlace([])
    // What a path such as `/{entity}/{entity_id}` leads to is a record of any resource.
    let isOfAny = KindRule.isNamedByParameter(draft.key.segments)
    let name = NameWords(words: NameWords(draft.resource.text).words + (isOfAny ? ["record"] : []))
    let record = ObjectEvidence(
      name: name, role: .response, resource: draft.resource, isRecord: !isOfAny,
      description: isOfAny ? nil : sorter.description(of: draft), place: place)
    records[draft.resource] = record
    return record
  }

  /// The record that docs name in a heading; made where it has no table, and an operation is about its resource.
  func record(titled words: NameWords, at place: DocPlace) -> ObjectEvidence? {
    if let known = all.first(where: { $0.name == words || $0.resource?.text == words.upperCamel }) { return known }
    if let guest = record(named: words.snake) { return guest }
    guard let resource = resources.first(where: { $0.text == words.upperCamel }) else { return nil }
    let record = ObjectEvidence(name: words, role: .response, resource: resource, isRecord: true, place: place)
    records[resource] = record
    return record
  }

  /// The keys of what operations of a resource answer, also within an object that holds it.
  func answeredKeys(of resource: ResourceName?) -> Set<String> {
    let bodies = drafts.filter { $0.resource == resource }.flatMap(\.evidence).map(\.body)
    let inner = bodies.flatMap { $0.object?.members.map(\.value) ?? [] }
    return Set((bodies + inner).flatMap { JSONObjectKeys.of($0) }.flatMap(\.keys))
  }

  /// The records that may be told by their fields.
  private var recognizable: [ObjectEvidence] { all.filter(\.isRecord) }

  /// Takes the responses of `draft` in as records of its resource; false when they are something else.
  func observeRecords(_ draft: OperationDraft) -> Bool {
    let responses = draft.evidence
    let keys = keys(of: responses)
    if FreeKeys.areFree(keys) { return false }
    let known = records[draft.resource]
    // Pointers to records of any resource are not this one's records.
    if Set(keys) == ["id", "type"], known?.node("type") == nil { return false }
    if RecordCatalog.areOfSeveralShapes(responses) { return false }
    if let known,
      !known.merged.agrees(with: objects(of: responses)) || nearerTable(keys, than: known, for: draft) != nil
    {
      return false
    }
    if !keys.isEmpty, let known, !known.fieldNames.isEmpty, known.nodes.isEmpty,
      !KeyLikeness(keys, known.fieldNames, isIDCounted: false).isPart(atLeast: 0.3),
      !KeyLikeness(known.fieldNames, keys, isIDCounted: false).isPart(atLeast: 0.3)
    {
      // Nothing but examples tells of the record, and these show something else.
      return false
    }
    if !keys.isEmpty, let known, !known.fieldNames.isEmpty, known.likeness(of: keys) <= 0.5 {
      // What has nothing of a record that the docs describe is something else, whatever the path begins with.
      if known.nodes.count > 2, known.likeness(of: keys.filter { !WordSet.recordID.has($0) }) < 0.3 { return false }
      let writes = draft.kind == .create || draft.kind == .update
      if writes || envelope(of: draft) != nil || responses.contains(where: { RecordCatalog.isEnvelope($0.body) }) {
        return false
      }
    }
    if known?.fieldNames.isEmpty ?? true, !responses.isEmpty,
      responses.allSatisfy({ RecordCatalog.wraps($0.body, recordOf: draft.resource) })
    {
      return false
    }
    if draft.kind == .list || draft.kind == .search, responses.contains(where: { $0.body.object != nil }) {
      return false
    }
    // Without an example only what is asked for by its nature is known to come back.
    guard !keys.isEmpty else {
      let writes = draft.kind == .create || draft.kind == .update
      return known != nil && (!writes || !draft.foreign.isEmpty)
    }
    let record = record(of: draft)
    for response in responses { observe(response, into: record) }
    return true
  }

  /// The table of something else that has nearly all of `keys` and hardly any others, where the record has many more:
  /// `/products/tags` answers no products. Of two such tables it is the one that the path names.
  private func nearerTable(_ keys: [String], than record: ObjectEvidence, for draft: OperationDraft) -> NameWords? {
    guard keys.count > 2, record.fieldNames.count > keys.count * 3 || record.share(of: keys) < 0.8 else { return nil }
    let fitting = namedTables.filter { _, nodes in
      let names = Set(nodes.map(\.name))
      return names.count <= keys.count * 2 && keys.count(where: names.contains) * 5 >= keys.count * 4
    }
    let words = Set(draft.literals.flatMap { NameWords($0).words.map(English.singular) })
    func strength(_ name: NameWords) -> Int { name.words.count { words.contains(English.singular($0)) } }
    let best = fitting.keys.map(strength).max()
    return fitting.keys.filter { strength($0) == best }.min { $0.snake < $1.snake }
  }

  /// Whether answers are lists of plain values and objects in turn.
  private static func areOfSeveralShapes(_ responses: [ResponseDraft]) -> Bool {
    responses.contains { $0.body.object != nil }
      && responses.contains {
        $0.body.array?.contains { $0.object == nil } ?? ($0.body.object == nil && !$0.body.isNull)
      }
  }

  /// What answers show of the objects that they are, or that they list.
  private func objects(of responses: [ResponseDraft]) -> Observation {
    let all = Observation()
    for response in responses { all.merge(observation(of: response)) }
    return all
  }

  /// What is around the records that an operation answers; nil where they stand alone, or nothing shows them.
  func envelope(of draft: OperationDraft) -> Envelope? {
    guard let record = records[draft.resource] else { return nil }
    return draft.evidence.lazy.compactMap { Envelope($0.body, of: draft, around: record) }.first
  }

  /// Whether an object only wraps what was asked for, as in `{"data": {…}}`.
  private static func isEnvelope(_ body: JSONValue) -> Bool {
    guard let members = body.object?.members, members.count <= 3 else { return false }
    return members.filter { $0.value.object != nil || $0.value.array?.first?.object != nil }.count == 1
  }

  /// Whether an object holds nothing but a record, under the resource's name or a word for what is answered.
  private static func wraps(_ body: JSONValue, recordOf resource: ResourceName) -> Bool {
    guard let members = body.object?.members, isEnvelope(body),
      let held = members.first(where: { $0.value.object != nil || $0.value.array?.first?.object != nil })
    else { return false }
    let name = NameWords(held.key).singular
    return name == NameWords(resource.text)
      || members.count == 1 && WordSet.wrapperNames.has(held.key)
  }

  /// Takes responses in that may show another resource's records, by their keys or by the path's last word.
  func matchRecords(_ draft: OperationDraft) -> ObjectEvidence? {
    let responses = draft.evidence
    let keys = keys(of: responses)
    guard !keys.isEmpty, !FreeKeys.areFree(keys), Set(keys) != ["id", "type"], part(shownBy: draft) == nil,
      !RecordCatalog.areOfSeveralShapes(responses)
    else { return nil }
    let objects = objects(of: responses)
    if let known = records[draft.resource], let table = nearerTable(keys, than: known, for: draft),
      let guest = record(named: table.snake)
    {
      responses.forEach { observe($0, into: guest) }
      return guest
    }
    let noun = draft.literals.last.map { NameWords($0).singular }
    let own = records[draft.resource].map { [$0] } ?? []
    let named = recognizable.filter { $0.name == noun }
    let match =
      named.first { fits(keys, $0, isNamed: true) && $0.merged.agrees(with: objects) }
      ?? own.first { fits(keys, $0, isNamed: false) && $0.merged.agrees(with: objects) }
    if let match {
      responses.forEach { observe($0, into: match) }
      return match
    }
    if let match = record(showing: keys) {
      responses.forEach { observe($0, into: match) }
      return match
    }
    if own.isEmpty, KindRule.looksUp(draft), keys.count > 2, keys.contains(where: WordSet.recordID.has) {
      let record = record(of: draft)
      responses.forEach { observe($0, into: record) }
      return record
    }
    guard named.isEmpty, draft.answersList == true, let noun, let literal = draft.literals.last,
      NameWords(literal) != noun, !all.contains(where: { $0.name == noun })
    else { return nil }
    let guest = ObjectEvidence(
      name: noun, role: .response, resource: ResourceName(noun.upperCamel), isRecord: true,
      place: draft.sightings.first?.place ?? DocPlace([]))
    responses.forEach { observe($0, into: guest) }
    guests.append(guest)
    return guest
  }

  /// The record that docs name in words such as "guild member", made of a table where no resource has it.
  func record(named words: String) -> ObjectEvidence? {
    let name = NameWords(words).singular
    if let known = all.first(where: { $0.name == name || $0.resource?.text == name.upperCamel }) { return known }
    guard let nodes = namedTables[name] else { return nil }
    let guest = ObjectEvidence(
      name: name, role: .response, resource: ResourceName(name.upperCamel), isRecord: true,
      place: nodes.first?.row.map { DocPlace($0.place.path.dropLast()) } ?? DocPlace([]))
    guest.nodes = nodes
    guests.append(guest)
    return guest
  }

  /// The only record that has all of `keys` and hardly any others, whatever the path calls it. Where no table describes
  /// it, it has no others.
  func record(showing keys: [String]) -> ObjectEvidence? {
    guard keys.count >= 4, keys.contains(where: WordSet.recordID.has) else { return nil }
    let matches = recognizable.filter {
      $0.share(of: keys) == 1
        && ($0.nodes.isEmpty ? keys.count == $0.fieldNames.count : keys.count * 5 >= $0.fieldNames.count * 4)
    }
    return matches.count == 1 ? matches.first : nil
  }

  /// The part of a record that an operation shows: its record and the field, as in `/things/{id}/options`.
  func part(shownBy draft: OperationDraft) -> (record: ObjectEvidence, field: String)? {
    guard let record = records[draft.resource], let literal = draft.literals.last, draft.literals.count > 1,
      record.node(literal)?.children.isEmpty == false || record.merged[literal]?.objectLevels.isEmpty == false
    else { return nil }
    return (record, literal)
  }

  /// Whether an object with `keys` is a record of this kind: that has nearly all of them, and not many more where the
  /// path names it, else hardly any.
  private func fits(_ keys: [String], _ record: ObjectEvidence, isNamed: Bool) -> Bool {
    let likeness = KeyLikeness(keys, record.fieldNames)
    let isTable = record.nodes.count > 2
    if isTable, KeyLikeness(keys, record.nodes.map(\.name)).isPart(atLeast: 0.5) { return true }
    return likeness.isPart(atLeast: isNamed ? 0.65 : 0.8) && keys.count >= min(3, max(1, record.fieldNames.count))
  }

  func keys(of responses: [ResponseDraft]) -> [String] {
    var seen: Set<String> = []
    return responses.flatMap { response -> [String] in
      let objects = response.body.array?.compactMap(\.object) ?? [response.body.object].compactMap { $0 }
      return objects.flatMap(\.keys)
    }.filter { seen.insert($0).inserted }
  }

  /// Observes the objects of a response, or of its list, as `record`.
  private func observe(_ response: ResponseDraft, into record: ObjectEvidence) {
    record.observe(observation(of: response))
  }

  /// What a response shows of the object that it is, or of those in its list.
  private func observation(of response: ResponseDraft) -> Observation {
    let observation = Observation()
    let document = book.document(response.example)
    let root = Sight(example: response.example, path: JSONPath())
    if let elements = response.body.array {
      for (index, element) in elements.enumerated() {
        observation.add(
          element, at: Sight(example: root.example, path: root.path.index(index)), document: document)
      }
    } else {
      observation.add(response.body, at: root, document: document)
    }
    return observation
  }
}
