public import ClientRuntime
import Foundation
import HTTPTypes

/// A transport without a network: it answers with the documented examples, fails as it is told, and records what it
/// was asked.
///
/// A request is matched by method and path; among several examples of an operation, by the request's body. A search
/// pages through the records of its example. Answers that a test has given come first, in order.
public actor MemoryTransport {
  private let matching: ExampleMatching
  private var scripted: [(operation: OperationDescription?, answer: MemoryAnswer)] = []

  /// The requests so far, attempts that were made again included.
  public private(set) var requests: [RecordedRequest] = []

  /// A transport that answers with the examples of operations.
  public init(_ operations: [DocumentedOperation] = []) {
    matching = ExampleMatching(operations: operations)
  }

  /// Answers the next requests of an operation in a way of its own.
  public func answer<Request: ClientRequest>(
    _ request: Request.Type, with answer: MemoryAnswer, times: Int = 1
  ) {
    scripted += Array(repeating: (Request.operation, answer), count: times)
  }

  /// Answers the next requests of an operation with a value.
  public func answer<Request: ClientRequest>(
    _ request: Request.Type, with response: Request.Response, times: Int = 1
  ) throws where Request.Response: Encodable {
    answer(request, with: try .json(response), times: times)
  }

  /// Answers the next requests, whatever they are, in a way of its own.
  public func answerAny(with answer: MemoryAnswer, times: Int = 1) {
    scripted += Array(repeating: (nil, answer), count: times)
  }

  /// Forgets the requests so far and the answers that were not used.
  public func reset() {
    requests = []
    scripted = []
  }

  /// Answers a request.
  public func send(_ request: TransportRequest) async throws -> TransportResponse {
    let recorded = RecordedRequest(request: request)
    requests.append(recorded)
    guard let answer = nextAnswer(to: recorded) else { return documentedResponse(to: recorded) }
    switch answer.action {
    case .respond(let response): return response
    case .fail(let failure): throw failure
    case .hang:
      while true { try await Task.sleep(for: .seconds(3600)) }
    }
  }

  private func nextAnswer(to request: RecordedRequest) -> MemoryAnswer? {
    let index = scripted.firstIndex { entry in
      guard let operation = entry.operation else { return true }
      let known = matching.operation(method: request.method, path: request.path)?.operation
      if let known { return known.method == operation.method && known.pathTemplate == operation.pathTemplate }
      let one = DocumentedOperation(method: operation.method, pathTemplate: operation.pathTemplate, examples: [])
      return ExampleMatching(operations: [one]).operation(method: request.method, path: request.path) != nil
    }
    return index.map { scripted.remove(at: $0).answer }
  }

  private func documentedResponse(to request: RecordedRequest) -> TransportResponse {
    guard let match = matching.operation(method: request.method, path: request.path),
      let example = ExampleMatching.best(
        match.operation, arguments: match.arguments, query: request.query, body: request.json)
    else { return Self.response(404, #"{"message":"No documented example answers this request."}"#) }
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

// In an extension, since an actor that names a `nonisolated` protocol itself is refused in an optimized build.
extension MemoryTransport: ClientTransport {}
