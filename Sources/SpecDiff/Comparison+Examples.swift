import APISpec
import OrderedJSON

/// Documented requests and responses; they change what people read and test, not what may be sent.
extension Comparison {
  /// The changes of an operation's examples.
  func exampleChanges(_ before: Operation, _ after: Operation, _ subject: Subject) -> [Change] {
    // A request names its response; that one has another name is told once.
    let renamed = Dictionary(
      renames(before.responseExamples, after.responseExamples).map { ($0.old.title, $0.new.title) },
      uniquingKeysWith: { first, _ in first })
    let requests = before.requestExamples.map { $0.naming(response: $0.response.map { renamed[$0] ?? $0 }) }
    return changes(requests, after.requestExamples, subject, kind: "request example")
      + changes(before.responseExamples, after.responseExamples, subject, kind: "response example")
  }

  /// The changes of a webhook's examples.
  func exampleChanges(
    _ before: [ResponseExample], _ after: [ResponseExample], _ subject: Subject
  ) -> [Change] {
    changes(before, after, subject, kind: "response example")
  }

  /// The examples that say the same under another title.
  private func renames<Example: DocumentedExample>(
    _ before: [Example], _ after: [Example]
  ) -> [(old: Example, new: Example)] {
    var pairing = Pairing(before, after, by: \.title)
    return pairing.takeRenames { $0.json == $1.json }
  }

  private func changes<Example: DocumentedExample>(
    _ before: [Example], _ after: [Example], _ subject: Subject, kind: String
  ) -> [Change] {
    var pairing = Pairing(before, after, by: \.title)
    let changed = pairing.both.filter { $0.old.json != $0.new.json }.map { one, other in
      Change(
        .exampleChanged,
        Subject(subject.phrase + ", \(words: kind) \(value: other.title)", old: one.place, new: other.place),
        "changed", .documentation, before: text(one.json), after: text(other.json))
    }
    let renamed = pairing.takeRenames { $0.json == $1.json }.map { one, other in
      Change(
        .exampleRenamed, Subject(subject.phrase + ", \(words: kind)", old: one.place, new: other.place),
        "renamed " + .step(one.title, other.title), .documentation)
    }
    return changed + renamed + group(.exampleAdded, pairing.added, subject, kind: kind, what: "added", isOld: false)
      + group(.exampleRemoved, pairing.removed, subject, kind: kind, what: "removed", isOld: true)
      + order(pairing, "\(kind)s", of: subject)
  }

  /// Several at once are one entry: a reader wants to know which, not to scroll past each.
  private func group<Example: DocumentedExample>(
    _ rule: ChangeRule, _ examples: [Example], _ subject: Subject, kind: String, what: String, isOld: Bool
  ) -> [Change] {
    guard let first = examples.first else { return [] }
    let own = Subject(subject.phrase, old: isOld ? first.place : nil, new: isOld ? nil : first.place)
    let count: Phrase = examples.count == 1 ? "\(words: kind)" : "\(words: "\(examples.count) \(kind)s")"
    return [
      Change(
        rule, examples.count == 1 ? own : subject, count + " \(words: what): " + list(examples.map(\.title)),
        .documentation)
    ]
  }
}

/// A request or a response as documented.
private protocol DocumentedExample {
  var title: String { get }
  var place: DocPlace { get }
  /// What it says, its title aside; keys of ours in a fixed order.
  var json: JSONValue { get }
}

extension RequestExample: DocumentedExample {
  fileprivate var json: JSONValue {
    func object(_ values: [String: JSONValue]) -> JSONValue {
      .object(JSONObject(values.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }))
    }
    return [
      "path": object(pathArguments), "query": object(query), "body": body ?? .null,
      "hasBody": .bool(body != nil), "response": response.map { .string($0) } ?? .null,
    ]
  }

  fileprivate func naming(response: String?) -> RequestExample {
    RequestExample(
      title: title, pathArguments: pathArguments, query: query, body: body, response: response, place: place)
  }
}

extension ResponseExample: DocumentedExample {
  fileprivate var json: JSONValue { ["status": .number(JSONNumber(status)), "body": body] }
}
