public import Foundation
public import HTTPTypes

/// A client of the Tiny API.
///
/// From: docs.md
nonisolated public struct TinyClient: Sendable {
  private let core: ClientCore

  /// A client of the service.
  ///
  /// - Parameters:
  ///   - accessToken: Sent as `Authorization`. It is shown nowhere.
  ///   - baseURL: Where the service is.
  ///   - transport: What carries requests; the system's own unless said otherwise.
  ///   - configuration: How the client behaves.
  public init(
    accessToken: String,
    baseURL: ServiceURL,
    transport: (any ClientTransport)? = nil,
    configuration: ClientConfiguration = ClientConfiguration()
  ) {
    let service = ServiceDescription(
      baseURL: baseURL,
      headers: [
        .secret(name: "Authorization", value: Credential("Bearer " + accessToken))
      ],
      rateLimits: [])
    core = ClientCore(service: service, transport: transport, configuration: configuration)
  }

  /// What can be done with Notes.
  ///
  /// From: docs.md › Notes
  public var notes: NotesResource { NotesResource(core: core) }

  /// Makes a call that is given as a value.
  nonisolated(nonsending) public func send<Request: ClientRequest>(
    _ request: Request, options: CallOptions = CallOptions()
  ) async throws -> Request.Response {
    try await core.send(request, options: options)
  }

  /// Makes a call that is given as a value, and gives the response as it came beside the decoded one.
  nonisolated(nonsending) public func response<Request: ClientRequest>(
    to request: Request, options: CallOptions = CallOptions()
  ) async throws -> ClientResponse<Request.Response> {
    try await core.response(to: request, options: options)
  }

  /// Makes a call that is given as a value, and gives the response as it came, without reading its body.
  nonisolated(nonsending) public func rawResponse(
    to request: some ClientRequest, options: CallOptions = CallOptions()
  ) async throws -> RawResponse {
    try await core.rawResponse(to: request, options: options)
  }

  /// The records of a call that is given as a value and comes in pages, fetched as they are asked for.
  public func records<Request: PagedRequest>(
    of request: Request, options: CallOptions = CallOptions()
  ) -> PagedSequence<Request> {
    PagedSequence(request, core: core, options: options)
  }

  /// The records of a call that is given as a value and says how it is read on, fetched as they are asked for.
  public func records<Request: ContinuedRequest>(
    of request: Request, options: CallOptions = CallOptions()
  ) -> ContinuedSequence<Request> {
    ContinuedSequence(request, core: core, options: options)
  }

  /// The HTTP request and the body that a call becomes, without the credentials and without a network.
  public func httpRequest<Request: ClientRequest>(
    for request: Request, options: CallOptions = CallOptions()
  ) throws -> (head: HTTPRequest, body: Data?) {
    try request.httpRequest(for: core.service, options: options)
  }
}

nonisolated extension TinyClient: CustomStringConvertible {
  /// Where the service is; neither settings nor credentials.
  public var description: String { "TinyClient(\(core.service.baseURL))" }
}

/// Why a call of the client failed.
public typealias TinyError = ClientError
