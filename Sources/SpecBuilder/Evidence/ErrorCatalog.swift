import APISpec
import DocParser
import Language
import OrderedJSON

/// What comes back when calls fail: for each operation by status, and for all of them where the docs show it apart.
///
/// Bodies of the same shape are of one type, whatever calls and statuses they belong to.
final class ErrorCatalog {
  /// The types of bodies, in the order of the docs.
  private(set) var bodies: [ObjectEvidence] = []
  /// What comes with any call that fails, where a section that is no call's shows it.
  private(set) var common: ObjectEvidence?
  private var answers: [OperationKey: [Int: Answer]] = [:]
  private let context: BuildContext
  private let book: ExampleBook

  /// What comes with one status.
  private struct Answer {
    var meaning: String?
    var body: Observation?
    var type: ObjectEvidence?
  }

  /// A body before it has its type.
  private struct Shown {
    let draft: OperationDraft?
    let status: Int
    let objects: Observation
    let place: DocPlace
  }

  init(context: BuildContext, book: ExampleBook, drafts: [OperationDraft]) {
    self.context = context
    self.book = book
    var shown = general()
    for draft in drafts {
      for sighting in draft.sightings { state(sighting, of: draft) }
      shown += bodies(of: draft)
    }
    assign(shown)
  }

  // MARK: What is shown

  /// The bodies of sections that are no call's.
  private func general() -> [Shown] {
    context.documents.enumerated().flatMap { document, facts in
      facts.sections.filter { $0.endpoint == nil }.flatMap { section in
        section.examples.compactMap { example -> Shown? in
          guard example.isOfFailure, example.command == nil, let body = example.json, body.object != nil else {
            return nil
          }
          let place = context.place(of: section, in: document)
          context.locate(place, at: example.range)
          let objects = Observation()
          objects.add(
            body, at: Sight(example: book.add(example, document: document), path: JSONPath()), document: document)
          return Shown(draft: nil, status: example.status ?? 0, objects: objects, place: place)
        }
      }
    }
  }

  /// The statuses that tables in a call's own section list.
  private func state(_ sighting: Sighting, of draft: OperationDraft) {
    for row in sighting.section.tables.filter({ $0.role == .statusCodes }).flatMap(\.rows) where row.role == .field {
      guard let status = row.path.first.flatMap({ Int($0) }), (300..<600).contains(status) else { continue }
      let meaning = row.value ?? row.description
      answers[draft.key, default: [:]][status, default: Answer()].meaning = meaning?.isEmpty == false ? meaning : nil
    }
  }

  /// The bodies that a call's own sections show, those with gaps too.
  private func bodies(of draft: OperationDraft) -> [Shown] {
    let failures = (draft.responses + draft.sketches).filter { $0.status >= 300 && !draft.foreign.contains($0.example) }
    return failures.compactMap { response in
      let seen = Observation()
      seen.add(
        response.body, at: Sight(example: response.example, path: JSONPath()),
        document: book.document(response.example))
      var answer = answers[draft.key]?[response.status] ?? Answer()
      let known = answer.body ?? Observation()
      known.merge(seen)
      answer.body = known
      answers[draft.key, default: [:]][response.status] = answer
      guard response.body.object?.isEmpty == false else { return nil }
      return Shown(draft: draft, status: response.status, objects: seen, place: response.place)
    }
  }

  // MARK: Types

  /// Bodies that may be of one type: the keys of one are among those of the other, and nothing else speaks against it.
  private func assign(_ shown: [Shown]) {
    var groups: [[Shown]] = []
    for one in shown {
      let index = groups.firstIndex { group in
        group.allSatisfy { other in
          let (own, others) = (Set(one.objects.keys), Set(other.objects.keys))
          return (own.isSubset(of: others) || others.isSubset(of: own)) && other.objects.agrees(with: one.objects)
        }
      }
      if let index { groups[index].append(one) } else { groups.append([one]) }
    }
    for group in groups { assign(group: group) }
  }

  private func assign(group: [Shown]) {
    guard let first = group.first else { return }
    let resources = Set(group.map { $0.draft?.resource })
    let owner = resources.count == 1 ? first.draft?.resource : nil
    let evidence = ObjectEvidence(
      name: NameWords(words: NameWords(owner?.text ?? "").words + ["error", "body"]), role: .response, resource: nil,
      place: first.place)
    evidence.ownsParts = true
    group.forEach { evidence.observe($0.objects) }
    if let (path, row) = codeRow(in: evidence.merged) { evidence.nodes = [Self.node(path[...], row)] }
    bodies.append(evidence)
    for one in group {
      guard let draft = one.draft else {
        common = common ?? evidence
        continue
      }
      answers[draft.key]?[one.status]?.type = evidence
    }
  }

  // MARK: Codes

  /// The rows of tables that list the words by which the service tells why a call fails.
  static func codes(_ context: BuildContext) -> [(row: RowFacts, document: Int)] {
    var known: Set<String> = []
    return context.documents.enumerated().flatMap { document, facts in
      facts.sections.flatMap(\.tables).filter { $0.role == .errorCodes }.flatMap(\.rows).map { ($0, document) }
    }.filter { row, _ in row.role == .field && known.insert(row.path.joined()).inserted }
  }

  /// The member whose value is one of the documented codes, and what that says of it.
  private func codeRow(in objects: Observation) -> (path: [String], row: TableRow)? {
    let codes = Self.codes(context)
    let words = codes.compactMap(\.row.path.first)
    guard let (first, document) = codes.first, let path = Self.path(to: Set(words), in: objects, depth: 0) else {
      return nil
    }
    let place = DocPlace([context.names[document], path.joined(separator: ".")])
    let values = LocatedStatement(
      .allowedValues(words), quotation: words.joined(separator: ", "), range: first.range)
    let facts = RowFacts(path: path, statements: [values], range: first.range)
    return (path, TableRow(facts: facts, document: document, place: place))
  }

  private static func path(to words: Set<String>, in objects: Observation, depth: Int) -> [String]? {
    guard depth < 4 else { return nil }
    for key in objects.keys {
      guard let member = objects[key] else { continue }
      let texts = member.scalars.compactMap(\.value.string)
      if member.valueKinds == [.string], !texts.isEmpty, texts.contains(where: words.contains) { return [key] }
      if member.objects > 0, let inner = path(to: words, in: member, depth: depth + 1) { return [key] + inner }
    }
    return nil
  }

  private static func node(_ path: ArraySlice<String>, _ row: TableRow) -> TableNode {
    let name = path.first ?? ""
    guard path.count > 1 else { return TableNode(name: name, isList: false, row: row) }
    return TableNode(name: name, isList: false, row: nil, children: [node(path.dropFirst(), row)])
  }

  // MARK: Answers

  /// What an operation answers when it fails, by status.
  func answers(of draft: OperationDraft, with schemas: SchemaBuilder) -> [ErrorAnswer] {
    (answers[draft.key] ?? [:]).sorted { $0.key < $1.key }.map { status, answer in
      ErrorAnswer(status: status, meaning: answer.meaning, type: type(of: answer, draft, schemas))
    }
  }

  private func type(of answer: Answer, _ draft: OperationDraft, _ schemas: SchemaBuilder) -> SpecType? {
    if let type = answer.type { return schemas.reference(type) }
    // A body that is no object, or one without a key.
    return answer.body.map { _ in .any }
  }
}
