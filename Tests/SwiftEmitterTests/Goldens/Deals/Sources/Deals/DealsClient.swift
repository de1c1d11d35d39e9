public import Foundation
public import HTTPTypes

/// A client of the Deals API.
///
/// TLS 1.2 is the lowest version.
///
/// Documented status codes: 200 (OK), 429 (Too many requests).
///
/// From: docs.md
nonisolated public struct DealsClient: Sendable {
  /// Where the service is, as documented.
  public static let documentedBaseURL: ServiceURL = "https://api.example.com/v1"

  private let core: ClientCore

  /// A client of the service.
  ///
  /// - Parameters:
  ///   - accessToken: Sent as `X-EX-AccessToken`. It is shown nowhere.
  ///   - userEmail: Sent as `X-EX-UserEmail`.
  ///   - baseURL: Where the service is.
  ///   - transport: What carries requests; the system's own unless said otherwise.
  ///   - configuration: How the client behaves.
  public init(
    accessToken: String,
    userEmail: String,
    baseURL: ServiceURL = Self.documentedBaseURL,
    transport: (any ClientTransport)? = nil,
    configuration: ClientConfiguration = ClientConfiguration()
  ) {
    let service = ServiceDescription(
      baseURL: baseURL,
      headers: [
        .secret(name: "X-EX-AccessToken", value: Credential(accessToken)),
        .plain(name: "X-EX-Application", value: "developer_api"),
        .plain(name: "X-EX-UserEmail", value: userEmail),
        .plain(name: "Content-Type", value: "application/json"),
      ],
      rateLimits: [
        RateLimit(requests: 600, per: .seconds(600)),
        RateLimit(requests: 36, per: .seconds(6)),
      ])
    core = ClientCore(service: service, transport: transport, configuration: configuration)
  }

  /// What can be done with Deals.
  ///
  /// From: docs.md › Deals
  public var deals: DealsResource { DealsResource(core: core) }

  /// What can be done with Stages.
  ///
  /// From: docs.md › Stages
  public var stages: StagesResource { StagesResource(core: core) }

  /// What can be done with Tasks.
  ///
  /// From: docs.md › Tasks
  public var tasks: TasksResource { TasksResource(core: core) }

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

nonisolated extension DealsClient: CustomStringConvertible {
  /// Where the service is; neither settings nor credentials.
  public var description: String { "DealsClient(\(core.service.baseURL))" }
}

/// Why a call of the client failed.
public typealias DealsError = ClientError
