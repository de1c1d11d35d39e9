import Foundation
import HTTPTypes

/// Makes HTTP requests of calls, and refuses what cannot be sent safely.
nonisolated struct RequestBuilder {
  let service: ServiceDescription
  var maximumBodySize = Int.max

  /// The request for a call, its credentials apart.
  func request<Request: ClientRequest>(for call: Request, options: CallOptions) throws -> TransportRequest {
    try call.validate()
    let path = call.path
    if let problem = path.problem { throw ClientError(.invalidRequest, problem) }
    let base = try service.baseURL.parts()
    guard let method = HTTPRequest.Method(Request.operation.method) else {
      throw ClientError(.invalidRequest, "The method is not one of HTTP.")
    }
    let body = try call.encodeBody()
    var head = HTTPRequest(
      method: method, scheme: base.scheme, authority: base.authority, path: base.path + path.text + call.query.text)
    var credentials = CredentialHeaders()
    head.headerFields[.accept] = "application/json"
    if body != nil { head.headerFields[.contentType] = "application/json" }
    for header in service.headers {
      switch header {
      case .plain(let name, let value): try set(value, name, in: &head)
      case .secret(let name, let value):
        _ = try Self.field(name, value.secret)
        credentials[name] = value
      }
    }
    for (name, value) in options.headers.sorted(by: { $0.key < $1.key }) {
      try set(value, name, in: &head)
      credentials[name] = nil
    }
    return TransportRequest(head: head, credentials: credentials, body: body, maximumBodySize: maximumBodySize)
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
