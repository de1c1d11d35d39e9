import APISpec
import OrderedJSON

/// Documented requests and responses; they change what people read and test, not what may be sent.
extension Comparison {
  func requestExampleChanges(
    _ before: [RequestExample], _ after: [RequestExample], _ subject: Subject
  ) -> [Change] {
    exampleChanges(
      before, after, subject, kind: "request example", title: \.title, place: \.place, text: { text($0.json) })
  }

  func responseExampleChanges(
    _ before: [ResponseExample], _ after: [ResponseExample], _ subject: Subject
  ) -> [Change] {
    exampleChanges(
      before, after, subject, kind: "response example", title: \.title, place: \.place,
      text: { text(["status": .number(JSONNumber($0.status)), "body": $0.body]) })
  }

  private func exampleChanges<Example>(
    _ before: [Example], _ after: [Example], _ subject: Subject, kind: String, title: (Example) -> String,
    place: (Example) -> DocPlace, text: (Example) -> String
  ) -> [Change] {
    let pairing = Pairing(before, after, by: title)
    let changed = pairing.both.filter { text($0.old) != text($0.new) }.map { one, other in
      Change(
        .exampleChanged,
        Subject(subject.phrase + ", \(words: kind) \(value: title(other))", old: place(one), new: place(other)),
        "changed", .documentation, before: text(one), after: text(other))
    }
    // Several at once are one entry: a reader wants to know which, not to scroll past each.
    func group(_ rule: ChangeRule, _ examples: [Example], _ what: String, isOld: Bool) -> [Change] {
      guard let first = examples.first else { return [] }
      let own = Subject(subject.phrase, old: isOld ? place(first) : nil, new: isOld ? nil : place(first))
      let count: Phrase = examples.count == 1 ? "\(words: kind)" : "\(words: "\(examples.count) \(kind)s")"
      return [
        Change(
          rule, examples.count == 1 ? own : subject, count + " \(words: what): " + list(examples.map(title)),
          .documentation)
      ]
    }
    return changed + group(.exampleAdded, pairing.added, "added", isOld: false)
      + group(.exampleRemoved, pairing.removed, "removed", isOld: true)
      + order(pairing, "\(kind)s", of: subject)
  }
}

extension RequestExample {
  /// What the example says, keys in a fixed order.
  fileprivate var json: JSONValue {
    func object(_ values: [String: JSONValue]) -> JSONValue {
      .object(JSONObject(values.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }))
    }
    return [
      "path": object(pathArguments), "query": object(query), "body": body ?? .null,
      "hasBody": .bool(body != nil), "response": response.map { .string($0) } ?? .null,
    ]
  }
}
