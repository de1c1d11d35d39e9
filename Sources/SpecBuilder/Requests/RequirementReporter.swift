import APISpec
import Diagnostics
import DocParser
import OrderedJSON

/// Reports where table, prose and examples disagree about what creating needs.
struct RequirementReporter {
  let schemas: SchemaBuilder
  let body: RequestBody

  private var context: BuildContext { schemas.context }
  private var book: ExampleBook { schemas.book }

  func report() {
    guard body.evidence.role != .patch else { return }
    let marked = body.evidence.nodes.filter { $0.row?.facts.isRequired == true }
    let named = body.requiredNames
    if !marked.isEmpty, let statement = body.required.first {
      reportDifference(marked: marked, named: named, statement: statement)
    }
    reportParts(of: body.evidence)
    let sent = body.evidence.merged
    guard sent.objects > 0 else { return }
    for name in Set(marked.map(\.name)).union(named).sorted() where (sent[name]?.total ?? 0) < sent.objects {
      let said = body.evidence.node(name)?.row?.facts.range ?? body.required.first?.range
      let examples = exampleNotes(without: name)
      context.report(
        .requiredDisagreement,
        "`\(name)` is said to be required, and an example of \(body.draft.label) does without; it is optional",
        at: said ?? examples.first?.range, notes: examples,
        wayOut: "send it in the example, or take the mark away", target: target(name), remedy: .setRequired(false))
    }
  }

  /// What is said to be required within the objects of a body, and is missing in an example of them.
  private func reportParts(of root: ObjectEvidence) {
    var pending = [root]
    var seen: Set<ObjectIdentifier> = []
    while let owner = pending.popLast() {
      guard seen.insert(ObjectIdentifier(owner)).inserted else { continue }
      let parts = owner.fieldNames.compactMap { owner[part: $0] }.filter { $0.role == root.role }
      pending += parts
      for part in parts where part !== root {
        for node in part.nodes where node.row?.facts.isRequired == true {
          let sent = part.merged
          guard sent.objects > 0, (sent[node.name]?.total ?? 0) < sent.objects else { continue }
          context.report(
            .requiredDisagreement,
            "`\(node.name)` is said to be required, and an example of \(body.draft.label) does without; it is optional",
            at: node.row?.facts.range, wayOut: "send it in the example, or take the mark away",
            target: "\(schemas.store.name(of: part).text).\(node.name)", remedy: .setRequired(false))
        }
      }
    }
  }

  private func reportDifference(marked: [TableNode], named: [String], statement: LocatedStatement) {
    for node in marked where !named.contains(node.name) {
      context.report(
        .requiredDisagreement,
        "the table marks `\(node.name)` as required for \(body.draft.label), prose does not; it is required",
        at: node.row?.facts.range, notes: [.init("the fields that prose requires", at: statement.range)],
        target: target(node.name), remedy: .setRequired(true))
    }
    let names = Set(marked.map(\.name))
    for name in named where !names.contains(name) {
      context.report(
        .requiredDisagreement,
        "prose requires `\(name)` for \(body.draft.label), the table does not mark it; it is required",
        at: statement.range, notes: body.evidence.node(name).map { [.init("its row", at: $0.row?.facts.range)] } ?? [],
        target: target(name), remedy: .setRequired(true))
    }
  }

  /// What corrections call a field of the body.
  private func target(_ name: String) -> String { "\(schemas.store.name(of: body.evidence).text).\(name)" }

  private func exampleNotes(without name: String) -> [Diagnostic.Note] {
    body.draft.requests.compactMap { request in
      guard let object = request.body?.object, object[name] == nil, let example = request.example else { return nil }
      return Diagnostic.Note("an example without it", at: book.facts(example).range)
    }
  }
}
