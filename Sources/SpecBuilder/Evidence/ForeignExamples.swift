import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Finds the responses whose records do not look like those of the operation's resource, and sets them aside.
struct ForeignExamples {
  private let context: BuildContext
  private let book: ExampleBook
  private let drafts: [OperationDraft]
  private let catalog: RecordCatalog
  /// How many examples of each resource show a key.
  private let shown: [ResourceName: [String: Int]]

  init(context: BuildContext, book: ExampleBook, drafts: [OperationDraft], catalog: RecordCatalog) {
    self.context = context
    self.book = book
    self.drafts = drafts.filter(ForeignExamples.answersRecords)
    self.catalog = catalog
    var shown: [ResourceName: [String: Int]] = [:]
    for draft in self.drafts {
      for response in draft.evidence {
        let envelope = catalog[draft.resource].flatMap { Envelope(response.body, of: draft, around: $0) }
        for key in envelope?.keys ?? catalog.keys(of: [response]) {
          shown[draft.resource, default: [:]][key, default: 0] += 1
        }
      }
    }
    self.shown = shown
  }

  /// Whether an operation answers with records of its own resource by its nature.
  private static func answersRecords(_ draft: OperationDraft) -> Bool {
    guard !KindRule.isNamedByParameter(draft.key.segments) else { return false }
    return switch draft.kind {
    case .fetch, .list, .search, .create, .update: true
    case .delete: false
    case .action: KindRule.looksUp(draft)
    }
  }

  func report() {
    for draft in drafts {
      guard let record = catalog[draft.resource], record.nodes.count >= 3 else { continue }
      for response in draft.evidence {
        let envelope = Envelope(response.body, of: draft, around: record)
        let keys = envelope?.keys ?? catalog.keys(of: [response])
        let other = resembled(by: keys, of: draft.resource, record)
        guard other != nil || envelope == nil && isStrange(response, keys, of: draft, to: record) else { continue }
        // An object is no list of records: without it, the client would expect what nothing shows.
        let isKept = envelope != nil || draft.asksForMany && response.body.object != nil
        if !isKept {
          draft.foreign.insert(response.example)
          context.leaveOut(book.facts(response.example).range, because: "example of something else")
        }
        report(response, keys: keys, record: record, other: other, isKept: isKept)
      }
    }
  }

  private func report(
    _ response: ResponseDraft, keys: [String], record: ObjectEvidence, other: ResourceName?, isKept: Bool
  ) {
    let similar = catalog.all.max { $0.share(of: keys) < $1.share(of: keys) }
    let resembles = other?.text ?? similar.flatMap { $0.share(of: keys) >= 0.6 ? $0.name.upperCamel : nil }
    context.report(
      .foreignExample,
      "the example \"\(response.title)\" does not show \(record.name.upperCamel) records"
        + (resembles.map { "; it looks like \($0)" } ?? "")
        + (isKept ? "; the client expects what it shows" : "; it is left out"),
      at: book.facts(response.example).range,
      notes: [.init("\(record.name.upperCamel) is described here", at: record.nodes.first?.row?.facts.range)],
      wayOut: "show a record of the right kind, or have a correction ignore the example",
      target: response.title, remedy: .ignoreExample)
  }

  /// Whether an answer has little to do with the record and is no acknowledgement, nor looks like other operations' answers.
  private func isStrange(
    _ response: ResponseDraft, _ keys: [String], of draft: OperationDraft, to record: ObjectEvidence
  ) -> Bool {
    isForeign(keys, to: record) && !isAcknowledgement(response.body) && !isShownElsewhere(keys, draft)
      && !holdsRecords(response.body, of: record)
  }

  /// Whether the records stand in a member of the answer, as in `{"has_more": false, "data": […]}`.
  private func holdsRecords(_ body: JSONValue, of record: ObjectEvidence) -> Bool {
    (body.object?.members ?? []).contains { member in
      let objects = member.value.array?.compactMap(\.object) ?? [member.value.object].compactMap { $0 }
      return objects.contains { $0.keys.count > 1 && !isForeign($0.keys, to: record) }
    }
  }

  /// Whether what other operations of the resource answer looks the same: then the table lacks fields.
  private func isShownElsewhere(_ own: [String], _ draft: OperationDraft) -> Bool {
    let others = drafts.filter { $0.resource == draft.resource && $0 !== draft }
    return others.flatMap(\.evidence).contains { other in
      let keys = Set(catalog.keys(of: [other]))
      return keys.count > 2 && own.filter(keys.contains).count * 10 >= own.count * 6
    }
  }

  /// Whether an answer only tells how the call went, as in `{"success": true, "changed": 2}`.
  private func isAcknowledgement(_ body: JSONValue) -> Bool {
    guard let object = body.object, object["id"] == nil else { return false }
    return object.keys.contains(where: WordSet.outcomeNames.has)
  }

  /// Whether most of the keys are none of the record's.
  private func isForeign(_ keys: [String], to record: ObjectEvidence) -> Bool {
    // Nearly everything has an id, which tells nothing.
    let keys = keys.filter { !WordSet.recordID.has($0) }
    guard keys.count >= 3 else { return false }
    let documented = Set(record.nodes.map(\.name))
    let share = Double(keys.filter(documented.contains).count) / Double(keys.count)
    guard share < 0.4 else { return false }
    let best = catalog.all.filter { $0 !== record && $0.nodes.count >= 2 }.map { $0.share(of: keys) }.max() ?? 0
    return share < 0.2 || share < 0.4 && best >= 0.7
  }

  /// The resource that knows all of the keys, where this one neither documents some nor shows them elsewhere.
  private func resembled(by keys: [String], of resource: ResourceName, _ record: ObjectEvidence) -> ResourceName? {
    let documented = Set(record.nodes.map(\.name))
    let strange = keys.filter { !documented.contains($0) && (shown[resource]?[$0] ?? 0) < 2 }
    guard keys.count >= 4, strange.count >= 2 else { return nil }
    return catalog.resources.first { other in
      guard other != resource else { return false }
      let known = Set(catalog[other]?.nodes.map(\.name) ?? []).union((shown[other] ?? [:]).keys)
      return strange.allSatisfy(known.contains) && keys.filter(known.contains).count * 20 >= keys.count * 19
    }
  }
}
