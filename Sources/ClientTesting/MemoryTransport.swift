public import ClientRuntime
import Foundation
import HTTPTypes

// Unchecked, since an actor would cost two changes of threads for each call; its state is behind the lock.

/// A transport without a network: it answers with the documented examples, fails as it is told, and records what it
/// was asked.
///
/// A request is matched by method and path; among several examples of an operation, by the request's body. A search
/// pages through the records of its example. Answers that a test has given come first, in order. A request that nothing
/// answers fails with the code `noExample`, and the message says what there is.
nonisolated public final class MemoryTransport: ClientTransport, @unchecked Sendable {
  private let matching: ExampleMatching
  private let lock = NSLock()
  private var scripted: [ScriptedAnswer] = []
  private var recorded: [RecordedRequest] = []

  /// The requests so far, attempts that were made again included.
  public var requests: [RecordedRequest] { get async { lock.withLock { recorded } } }

  /// A transport that answers with the examples of operations.
  public init(_ operations: [DocumentedOperation] = []) {
    matching = ExampleMatching(operations: operations)
  }

  /// The number of answers that were given for requests which have not come; `Int.max` when one is for all to come.
  public var unusedAnswers: Int {
    get async {
      lock.withLock {
        scripted.reduce(0) { sum, answer in
          let (total, overflow) = sum.addingReportingOverflow(answer.remaining)
          return overflow ? .max : total
        }
      }
    }
  }

  /// Answers the next requests of an operation in a way of its own; all of them with `times: .max`.
  nonisolated(nonsending) public func answer<Request: ClientRequest>(
    _ request: Request.Type, with answer: MemoryAnswer, times: Int = 1
  ) async {
    add(Request.operation, times) { _ in answer }
  }

  /// Answers the next requests of an operation with a value.
  nonisolated(nonsending) public func answer<Request: ClientRequest>(
    _ request: Request.Type, with response: Request.Response, times: Int = 1
  ) async throws where Request.Response: Encodable {
    await answer(request, with: try .json(response), times: times)
  }

  /// Answers the next requests, whatever they are, in a way of its own; all of them with `times: .max`.
  nonisolated(nonsending) public func answerAny(with answer: MemoryAnswer, times: Int = 1) async {
    add(nil, times) { _ in answer }
  }

  /// Answers the next requests, whatever they are, with what a closure makes of them: all, unless told otherwise.
  nonisolated(nonsending) public func answerAny(
    times: Int = .max, by answer: @escaping @Sendable (RecordedRequest) async throws -> MemoryAnswer
  ) async {
    add(nil, times, answer)
  }

  /// Forgets the requests so far and the answers that were not used.
  nonisolated(nonsending) public func reset() async {
    lock.withLock { (recorded, scripted) = ([], []) }
  }

  /// Answers a request.
  public func send(_ request: TransportRequest) async throws -> TransportResponse {
    let request = RecordedRequest(request: request)
    let answer = lock.withLock {
      recorded.append(request)
      return nextAnswer(to: request)
    }
    guard let answer else { return try documentedResponse(to: request) }
    switch try await answer(request).action {
    case .respond(let response): return response
    case .fail(let failure): throw failure
    case .misuse(let message): throw ClientError(.noExample, message)
    case .hang:
      while true { try await Task.sleep(for: .seconds(3600)) }
    }
  }

  private func add(_ operation: OperationDescription?, _ times: Int, _ answer: @escaping ScriptedAnswer.Answer) {
    guard times > 0 else { return }
    lock.withLock { scripted.append(ScriptedAnswer(operation: operation, remaining: times, answer: answer)) }
  }

  private func nextAnswer(to request: RecordedRequest) -> ScriptedAnswer.Answer? {
    guard let index = scripted.firstIndex(where: { matching.takes($0.operation, request) }) else { return nil }
    let answer = scripted[index].answer
    if scripted[index].remaining < .max { scripted[index].remaining -= 1 }
    if scripted[index].remaining == 0 { scripted.remove(at: index) }
    return answer
  }

  private func documentedResponse(to request: RecordedRequest) throws -> TransportResponse {
    guard let match = matching.operation(method: request.method, path: request.path),
      let example = ExampleMatching.best(
        match.operation, arguments: match.arguments, query: request.query, body: request.json)
    else { throw matching.missingExample(for: request) }
    guard let paging = match.operation.paging,
      let records = (try? JSONValue(parsing: Data(example.responseBody.utf8)))?.arrayValue
    else { return Self.response(example.status, example.responseBody) }
    return Self.page(of: records, paging, request, status: example.status)
  }

  private static func page(
    of records: [JSONValue], _ paging: DocumentedPaging, _ request: RecordedRequest, status: Int
  ) -> TransportResponse {
    let number = max(1, request.integer(paging.pageNumberField) ?? 1)
    let size = max(1, request.integer(paging.pageSizeField) ?? paging.defaultPageSize)
    let (skipped, overflow) = (number - 1).multipliedReportingOverflow(by: size)
    let page = overflow ? [] : Array(records.dropFirst(skipped).prefix(size))
    var response = response(status, JSONValue.array(page).description)
    if let name = paging.totalHeader.flatMap({ HTTPField.Name($0) }) {
      response.head.headerFields[name] = String(records.count)
    }
    return response
  }

  private static func response(_ status: Int, _ body: String) -> TransportResponse {
    let head = HTTPResponse(status: .init(code: status), headerFields: [.contentType: "application/json"])
    return TransportResponse(head: head, body: Data(body.utf8))
  }
}

nonisolated extension RecordedRequest {
  /// A whole number of the body or, when there is no body, of the query.
  fileprivate func integer(_ field: String) -> Int? {
    if let json { return json[field]?.intValue }
    return queryItem(field).flatMap { Int($0) }
  }
}

/// Answers that a test gave, for requests of one operation or of any.
nonisolated struct ScriptedAnswer: Sendable {
  typealias Answer = @Sendable (RecordedRequest) async throws -> MemoryAnswer

  let operation: OperationDescription?
  /// How many requests it is still for.
  var remaining: Int
  let answer: Answer
}
