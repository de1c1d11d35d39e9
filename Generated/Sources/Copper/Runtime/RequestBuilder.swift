import Foundation
import HTTPTypes

/// What is sent for a call, whatever its type, so that the rest is compiled once and not for each operation.
nonisolated private struct RequestParts {
  let operation: OperationDescription
  let path: RequestPath
  let query: RequestQuery
  let headers: RequestHeaders
  let body: Data?

  @_semantics("optimize.sil.specialize.generic.never")
  init<Request: ClientRequest>(of call: Request) throws {
    try call.validate()
    operation = Request.operation
    path = call.path
    query = call.query
    headers = call.headers
    body = try call.encodeBody()
  }
}

/// Makes HTTP requests of calls, and refuses what cannot be sent safely.
nonisolated struct RequestBuilder {
  let service: ServiceDescription
  /// Headers of the client's own, which replace those of the service.
  var headers: [String: String] = [:]
  var maximumBodySize = Int.max

  /// The request for a call, its credentials apart.
  @_semantics("optimize.sil.specialize.generic.never")
  func request(for call: some ClientRequest, options: CallOptions) throws -> TransportRequest {
    do {
      return try request(for: RequestParts(of: call), options: options)
    } catch {
      throw Self.described(error, type(of: call).operation)
    }
  }

  private func request(for call: RequestParts, options: CallOptions) throws -> TransportRequest {
    if let problem = call.path.problem { throw ClientError(.invalidRequest, problem) }
    let base = try (call.operation.server ?? service.baseURL).parts()
    guard let method = HTTPRequest.Method(call.operation.method) else {
      throw ClientError(.invalidRequest, "The method is not one of HTTP.")
    }
    var query = call.query
    for name in options.query.keys.sorted() { query.add(name, options.query[name]) }
    var head = HTTPRequest(
      method: method, scheme: base.scheme, authority: base.authority, path: base.path + call.path.text + query.text)
    var credentials = CredentialHeaders()
    head.headerFields[.accept] = call.operation.accept
    for header in service.headers {
      switch header {
      case .plain(let name, let value): try set(value, name, in: &head)
      case .secret(let name, let value) where call.operation.needs(name):
        _ = try Self.field(name, value.secret)
        credentials[name] = value
      case .missing(let name) where call.operation.needs(name):
        throw ClientError(
          .invalidRequest, "The call needs the credential of the header \(name), which the client was not given.")
      case .secret, .missing: break
      }
    }
    if let body = call.body, call.operation.contentType != Self.json || head.headerFields[.contentType] == nil {
      head.headerFields[.contentType] = Self.contentType(of: body, call.operation)
    }
    for item in call.headers.items { try set(item.value, item.name, in: &head) }
    var request = TransportRequest(
      head: head, credentials: credentials, body: call.body, maximumBodySize: max(0, maximumBodySize))
    try Self.add(headers, to: &request)
    try Self.add(options.headers, to: &request)
    return request
  }

  /// The usual media type, which a header of the service may say more exactly.
  private static let json = "application/json"

  /// The media type of a body; a form of parts says there what parts them.
  private static func contentType(of body: Data, _ operation: OperationDescription) -> String {
    guard operation.contentType == "multipart/form-data" else { return operation.contentType }
    return "multipart/form-data; boundary=\(FormBody.boundary(of: body))"
  }

  private static func add(_ headers: [String: String], to request: inout TransportRequest) throws {
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
      let field = try field(name, value)
      guard !ownFields.contains(field.canonicalName) else {
        throw ClientError(.invalidRequest, "The header \(field) follows from the request and cannot be set.")
      }
      let isSecret = request.credentials[name] != nil || secretFields.contains(field)
      request.head.headerFields[field] = isSecret ? nil : value
      if isSecret { request.credentials[name] = Credential(value) }
    }
  }

  /// The headers that say where a request goes and where it ends.
  private static let ownFields: Set<String> = [
    "host", "content-length", "transfer-encoding", "connection", "upgrade", "te",
  ]

  /// The headers whose values are secrets whatever the service.
  private static let secretFields: Set<HTTPField.Name> = [.authorization, .proxyAuthorization, .cookie]

  /// The error with the operation that it is about.
  private static func described(_ error: any Error, _ operation: OperationDescription) -> any Error {
    switch error {
    case var error as ClientError:
      error.operation = operation
      return error
    case EncodingError.invalidValue(_, let context):
      let path = DecodingProblem.text(context.codingPath)
      let place = path.isEmpty ? "" : " at \(path)"
      let message = "The body cannot be written\(place): \(context.debugDescription)"
      return described(ClientError(.invalidRequest, message), operation)
    default: return error
    }
  }

  private func set(_ value: String, _ name: String, in head: inout HTTPRequest) throws {
    head.headerFields[try Self.field(name, value)] = value
  }

  /// The name of a header whose value can be sent.
  private static func field(_ name: String, _ value: String) throws(ClientError) -> HTTPField.Name {
    guard let field = HTTPField.Name(name), !name.hasPrefix(":") else {
      throw ClientError(.invalidRequest, "A header's name has characters that cannot be sent.")
    }
    guard value.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 || $0 == "\t" }),
      value.first != " ", value.last != " "
    else {
      throw ClientError(.invalidRequest, "The value of the header \(field) has characters that cannot be sent.")
    }
    return field
  }
}
