public import Foundation
public import HTTPTypes

/// A client of the Copper API.
///
/// Requests need TLS 1.2 or newer.
///
/// Documented status codes: 200 (OK), 400 (Bad Request), 401 (Unauthorized), 429 (Too many requests), 500 (Internal Server Error).
///
/// From: introduction.md › Requests › X-PW-AccessToken
nonisolated public struct CopperClient: Sendable {
  /// Where the service is, as documented.
  public static let documentedBaseURL: ServiceURL = "https://api.copper.com/developer_api/v1"

  private let core: ClientCore

  /// A client of the service.
  ///
  /// - Parameters:
  ///   - accessToken: Sent as `X-PW-AccessToken`. It is shown nowhere.
  ///   - userEmail: Sent as `X-PW-UserEmail`.
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
        .secret(name: "X-PW-AccessToken", value: Credential(accessToken)),
        .plain(name: "X-PW-Application", value: "developer_api"),
        .plain(name: "X-PW-UserEmail", value: userEmail),
        .plain(name: "Content-Type", value: "application/json"),
      ],
      rateLimits: [
        RateLimit(requests: 600, per: .seconds(600)),
        RateLimit(requests: 36, per: .seconds(6)),
      ])
    core = ClientCore(service: service, transport: transport, configuration: configuration)
  }

  /// What can be done with Opportunities.
  ///
  /// From: opportunities.md › Opportunity Properties
  public var opportunities: OpportunitiesResource { OpportunitiesResource(core: core) }

  /// What can be done with Customer Sources.
  ///
  /// From: opportunities.md › List Customer Sources
  public var customerSources: CustomerSourcesResource { CustomerSourcesResource(core: core) }

  /// What can be done with Loss Reasons.
  ///
  /// From: opportunities.md › List Loss Reasons
  public var lossReasons: LossReasonsResource { LossReasonsResource(core: core) }

  /// What can be done with Pipelines.
  ///
  /// From: opportunities.md › List Pipelines
  public var pipelines: PipelinesResource { PipelinesResource(core: core) }

  /// What can be done with Pipeline Stages.
  ///
  /// From: opportunities.md › List Pipeline Stages
  public var pipelineStages: PipelineStagesResource { PipelineStagesResource(core: core) }

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

nonisolated extension CopperClient: CustomStringConvertible {
  /// Where the service is; neither settings nor credentials.
  public var description: String { "CopperClient(\(core.service.baseURL))" }
}

/// Why a call of the client failed.
public typealias CopperError = ClientError
