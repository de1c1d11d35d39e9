import APISpec
import DocParser
import OrderedJSON

/// Gives every operation its requests and responses: titled, once each, and paired.
struct ExamplePairing {
  let context: BuildContext
  let book: ExampleBook
  let drafts: [OperationDraft]

  func apply() {
    for draft in drafts {
      var pairs: [(request: RequestDraft, responses: [Int])] = []
      for index in draft.sightings.indices { pairs += collect(draft, index) }
      var requests: [RequestDraft] = []
      for (request, candidates) in pairs {
        var request = request
        request.response = candidates.first { draft.responses.indices.contains($0) }
        if !requests.contains(where: { $0.title == request.title && $0.body == request.body }) {
          requests.append(request)
        }
      }
      draft.requests = requests
      makeTitlesUnique(draft)
    }
  }

  /// The examples of one section; each request with the response that fits it.
  private func collect(_ draft: OperationDraft, _ index: Int) -> [(RequestDraft, [Int])] {
    let sighting = draft.sightings[index]
    var responseAt: [Int: Int] = [:]
    for (position, example) in sighting.section.examples.enumerated() {
      guard let status = example.status, let body = example.json else { continue }
      if example.isLiteral {
        responseAt[position] = addResponse(draft, index, example, status: status, body: body)
      } else {
        draft.sketches.append(
          ResponseDraft(
            title: example.title ?? sighting.title, status: status, body: body,
            example: book.add(example, document: sighting.document), sighting: index, place: sighting.place))
      }
    }
    var result: [(RequestDraft, [Int])] = []
    for (position, example) in sighting.section.examples.enumerated() where example.isRequest {
      guard let request = request(draft, index, example) else { continue }
      let partner = partner(of: position, in: sighting.section).flatMap { responseAt[$0] }
      result.append((request, partner.map { [$0] } ?? []))
    }
    return result
  }

  private func addResponse(
    _ draft: OperationDraft, _ index: Int, _ example: ExampleFacts, status: Int, body: JSONValue
  ) -> Int {
    let sighting = draft.sightings[index]
    let title = example.title ?? sighting.title
    if let same = draft.responses.firstIndex(where: { $0.title == title && $0.status == status && $0.body == body }) {
      return same
    }
    let place = sighting.place.appending(title).appending("response")
    context.locate(place, at: example.range)
    draft.responses.append(
      ResponseDraft(
        title: title, status: status, body: body, example: book.add(example, document: sighting.document),
        sighting: index, place: place))
    return draft.responses.count - 1
  }

  private func request(_ draft: OperationDraft, _ index: Int, _ example: ExampleFacts) -> RequestDraft? {
    let sighting = draft.sightings[index]
    if case .invalid = example.body { return nil }
    if let command = example.command, !draft.isCalled(by: command.endpoint) {
      context.report(
        .foreignExample,
        "the command calls \(command.endpoint.method) \(command.endpoint.target), not \(draft.label); it is left out",
        at: example.range, notes: [.init("it stands in the section of this endpoint", at: sighting.endpoint.range)],
        wayOut: "move the command to its own section")
      context.leaveOut(example.range, because: "command that calls something else")
      return nil
    }
    guard example.isLiteral || example.command != nil && example.json == nil else { return nil }
    let title = example.title ?? sighting.title
    let place = sighting.place.appending(title).appending("request")
    context.locate(place, at: example.range)
    return RequestDraft(
      title: title, body: example.json, example: book.add(example, document: sighting.document), sighting: index,
      arguments: arguments(example.command, path: draft.path),
      query: query(example.command, of: draft, at: sighting.endpoint),
      response: nil,
      place: place)
  }

  // MARK: Partners

  /// The response that belongs to the request at `position`: by title, by standing right after it, or as the
  /// only one; of several under one heading the one whose title says the same as the heading.
  private func partner(of position: Int, in section: SectionFacts) -> Int? {
    let examples = section.examples
    let responses = examples.indices.filter { examples[$0].status != nil && examples[$0].json != nil }
    if let title = examples[position].title,
      let same = responses.first(where: { $0 > position && examples[$0].title == title })
        ?? responses.first(where: { examples[$0].title == title })
    {
      return same
    }
    let next = examples.indices.first { $0 > position && examples[$0].isRequest } ?? examples.endIndex
    let following = responses.filter { $0 > position && $0 <= next }
    if following.count == 1 || examples[position].command != nil { return following.first }
    let heading = Set(NameWords(section.heading ?? "").words)
    let named = responses.filter { index in
      guard let title = examples[index].title else { return false }
      let words = NameWords(title).words
      return !words.isEmpty && heading.isSuperset(of: words)
    }
    return named.first ?? (responses.count == 1 ? responses.first : nil)
  }

  // MARK: Commands

  /// The values that a command's path has where the operation has parameters.
  private func arguments(_ command: ExampleFacts.Command?, path: PathTemplate) -> [String: JSONValue] {
    guard let called = command?.endpoint.path, called.count == path.segments.count else { return [:] }
    var values: [String: JSONValue] = [:]
    for (segment, call) in zip(path.segments, called) {
      guard case .parameter(let parameter) = segment, case .literal(let text) = call else { continue }
      values[parameter.name] = JSONNumber(text).map(JSONValue.number) ?? .string(text)
    }
    return values
  }

  /// What a request has after the question mark: the command's items, or those of the endpoint line.
  private func query(
    _ command: ExampleFacts.Command?, of draft: OperationDraft, at endpoint: EndpointFacts
  ) -> [String: JSONValue] {
    let names = QueryNames(draft, vocabulary: context.options.vocabulary)
    guard let command else { return names.values(QueryLiteral.items(of: endpoint)) }
    return names.values(command.endpoint.query.filter { !Placeholders.isPlaceholder($0.value) })
  }

  // MARK: Titles

  private func makeTitlesUnique(_ draft: OperationDraft) {
    var used: Set<String> = []
    for index in draft.responses.indices {
      draft.responses[index].title = unique(draft.responses[index].title, in: &used)
    }
    used = []
    for index in draft.requests.indices {
      draft.requests[index].title = unique(draft.requests[index].title, in: &used)
    }
  }

  private func unique(_ title: String, in used: inout Set<String>) -> String {
    var candidate = title
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(title) \(number)"
      number += 1
    }
    return candidate
  }
}

/// Texts that stand for a value that the reader has to put in.
enum Placeholders {
  /// Whether `text` is nothing but a placeholder, such as `<your_token>`, `{{id}}`, `YOUR_TOKEN_HERE`, or nothing.
  static func isPlaceholder(_ text: String) -> Bool {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty || text == "..." || text == "…" { return true }
    for (open, close) in [("<", ">"), ("{", "}"), ("[", "]"), ("$", "")] where text.hasPrefix(open) {
      if text.hasSuffix(close), text.count > 1, open != "<" || !text.dropFirst().contains("<") { return true }
    }
    let words = NameWords(text).words
    if ["undefined", "null", "none", "n/a", "tbd", "xxx"].contains(text.lowercased()) { return true }
    return text == text.uppercased() && (words.first == "your" || words.first == "my") && words.count > 1
  }
}
