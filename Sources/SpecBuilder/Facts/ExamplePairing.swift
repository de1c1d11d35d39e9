import APISpec
import DocParser
import Language
import OrderedJSON

/// Gives every operation its requests and responses: titled, once each, and paired.
struct ExamplePairing {
  let context: BuildContext
  let book: ExampleBook
  let drafts: [OperationDraft]

  func apply() {
    for draft in drafts {
      var pairs: [(request: RequestDraft, responses: [Int])] = []
      var responses: [Identity: Int] = [:]
      for index in draft.sightings.indices { pairs += collect(draft, index, known: &responses) }
      var known: Set<Identity> = []
      draft.requests = pairs.compactMap { request, candidates in
        var request = request
        request.response = candidates.first { draft.responses.indices.contains($0) }
        return known.insert(Identity(title: request.title, body: request.body)).inserted ? request : nil
      }
      makeTitlesUnique(draft)
    }
  }

  /// What makes two examples of an operation the same.
  private struct Identity: Hashable {
    let title: String
    var status: Int?
    let body: JSONValue?
  }

  /// The examples of one section; each request with the response that fits it. `known` are the responses of the
  /// operation so far.
  private func collect(
    _ draft: OperationDraft, _ index: Int, known: inout [Identity: Int]
  ) -> [(RequestDraft, [Int])] {
    let sighting = draft.sightings[index]
    var responseAt: [Int: Int] = [:]
    for (position, example) in sighting.section.examples.enumerated() {
      guard let status = example.status, let body = example.json else { continue }
      if example.isLiteral {
        responseAt[position] = addResponse(draft, index, example, status: status, body: body, &known)
      } else {
        draft.sketches.append(
          ResponseDraft(
            title: example.title ?? sighting.title, status: status, body: body,
            example: book.add(example, document: sighting.document), sighting: index, place: sighting.place))
      }
    }
    let partners = ExamplePartners(of: sighting.section)
    var result: [(RequestDraft, [Int])] = []
    for (position, example) in sighting.section.examples.enumerated() where example.isRequest {
      guard let request = request(draft, index, example) else { continue }
      let partner = partners.response(toRequestAt: position).flatMap { responseAt[$0] }
      result.append((request, partner.map { [$0] } ?? []))
    }
    return result
  }

  private func addResponse(
    _ draft: OperationDraft, _ index: Int, _ example: ExampleFacts, status: Int, body: JSONValue,
    _ known: inout [Identity: Int]
  ) -> Int {
    let sighting = draft.sightings[index]
    let title = example.title ?? sighting.title
    let identity = Identity(title: title, status: status, body: body)
    if let same = known[identity] { return same }
    known[identity] = draft.responses.count
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
      arguments: SampleArguments(example.command?.endpoint ?? sighting.section.endpoint, of: draft.path).values,
      query: query(example.command, of: draft, at: sighting.endpoint),
      response: nil,
      place: place)
  }

  // MARK: Commands

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
    var titles = UniqueTitles()
    for index in draft.responses.indices { draft.responses[index].title = titles.take(draft.responses[index].title) }
    titles = UniqueTitles()
    for index in draft.requests.indices { draft.requests[index].title = titles.take(draft.requests[index].title) }
  }
}

/// Gives each title once: one that is taken gets the next number that is free.
private struct UniqueTitles {
  private var used: Set<String> = []
  /// The number to try next, by title.
  private var next: [String: Int] = [:]

  mutating func take(_ title: String) -> String {
    if used.insert(title).inserted { return title }
    var number = next[title] ?? 2
    while !used.insert("\(title) \(number)").inserted { number += 1 }
    next[title] = number + 1
    return "\(title) \(number)"
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
    if WordSet.emptyValues.has(text.lowercased()) { return true }
    return text == text.uppercased() && (words.first.map(WordSet.ownerWords.has) ?? false) && words.count > 1
  }
}
