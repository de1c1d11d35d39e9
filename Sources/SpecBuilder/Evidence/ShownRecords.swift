import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Takes examples in that stand where a record is described, below no endpoint: "Berth Object" with its table and JSON.
struct ShownRecords {
  let context: BuildContext
  let book: ExampleBook
  let catalog: RecordCatalog

  func observe() {
    for (document, facts) in context.documents.enumerated() {
      let unused = Set(facts.accounts.filter { if case .unused = $0.use { true } else { false } }.map(\.range))
      for section in facts.sections where section.endpoint == nil {
        guard !section.examples.contains(where: { $0.command != nil }) else { continue }
        for example in section.examples where !unused.contains(example.range) && !example.isOfFailure {
          observe(example, in: section, document)
        }
      }
    }
  }

  private func observe(_ example: ExampleFacts, in section: SectionFacts, _ document: Int) {
    guard let value = example.json, !Self.isSchema(value), case let objects = value.array ?? [value],
      objects.allSatisfy({ $0.object != nil }),
      let record = record(shownIn: section, document, keys: objects.flatMap { $0.object?.keys ?? [] })
    else {
      context.leaveOut(example.range, because: "example of no endpoint")
      context.report(
        .unusedCodeBlock, "The code block looks like an example, and belongs to no endpoint.", at: example.range,
        wayOut: "Name the endpoint's method and path above it.")
      return
    }
    let number = book.add(example, document: document)
    let seen = Observation()
    for (index, object) in objects.enumerated() {
      let path = value.array == nil ? JSONPath() : JSONPath().index(index)
      seen.add(object, at: Sight(example: number, path: path), document: document)
    }
    record.observe(seen)
  }

  /// Whether an object describes others in the words of JSON Schema.
  private static func isSchema(_ value: JSONValue) -> Bool {
    guard let object = value.object else { return false }
    return object["$schema"] != nil || object["type"] != nil && object["properties"]?.object != nil
  }

  /// The record that the headings name, if its fields are what is shown.
  private func record(shownIn section: SectionFacts, _ document: Int, keys: [String]) -> ObjectEvidence? {
    let headings = [section.heading, section.ancestors.last].compactMap { $0 }
    for heading in headings {
      let words = NameWords(words: NameWords(heading).words.filter { !context.lexicon.has($0, in: .headingFillers) })
        .singular
      guard !words.isEmpty,
        let record = catalog.record(titled: words, at: context.place(of: section, in: document))
      else { continue }
      var known = Set(record.nodes.map(\.name))
      if known.isEmpty { known = catalog.answeredKeys(of: record.resource) }
      if known.isEmpty || keys.count(where: known.contains) * 2 >= keys.count { return record }
    }
    return nil
  }
}
