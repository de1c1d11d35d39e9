import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// A kind of call, as the rules for sending again tell them apart.
enum CallKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case get, search, put, delete, create

  var testDescription: String { rawValue }

  /// Makes a call of this kind and gives the number of records or 1.
  func perform(with client: CopperClient, options: CallOptions = CallOptions()) async throws {
    switch self {
    case .get: _ = try await client.pipelineStages.list(pipelineID: 1, options: options)
    case .search: _ = try await client.opportunities.search(options: options).page(1)
    case .put: try await client.opportunities.update(1, options: options) { $0.details = "x" }
    case .delete: try await client.opportunities.delete(1, options: options)
    case .create: try await client.opportunities.create(name: "x", primaryContactID: 2, options: options)
    }
  }

  /// A response that the call accepts.
  var body: String {
    switch self {
    case .get: "[]"
    case .search: "[\(Fixtures.opportunity(id: 1))]"
    case .put, .create: Fixtures.opportunity(id: 1)
    case .delete: #"{"id":1,"is_deleted":true}"#
    }
  }
}

enum Fixtures {
  static let token = "secret-token-4711"

  /// The smallest Opportunity that can be read.
  static func opportunity(id: Int) -> String {
    #"{"id":\#(id),"name":"Deal \#(id)","status":"Open","tags":[],"date_created":1,"date_modified":2,"#
      + #""custom_fields":[],"leads_converted_from":[]}"#
  }

  /// A client that sends through a transport and never waits.
  static func client(
    _ transport: any ClientTransport, clock: ManualClock = ManualClock(), baseURL: ServiceURL = "http://localhost/v1",
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> CopperClient {
    var configuration = ClientConfiguration(clock: clock, randomness: { 0.5 })
    configure(&configuration)
    return CopperClient(
      accessToken: token, userEmail: "ana@example.com", baseURL: baseURL, transport: transport,
      configuration: configuration)
  }
}

extension Fixtures {
  /// A client of a service without headers, with the limits of the documentation.
  static func core(_ transport: any ClientTransport, clock: ManualClock = ManualClock()) -> ClientCore {
    let limits = [RateLimit(requests: 600, per: .seconds(600)), RateLimit(requests: 36, per: .seconds(6))]
    return ClientCore(
      service: ServiceDescription(baseURL: "https://example.com", rateLimits: limits), transport: transport,
      configuration: ClientConfiguration(clock: clock, randomness: { 0.5 }))
  }
}

/// The error that some work throws; nil when it throws none of that type.
func clientError(_ work: () async throws -> Void) async -> ClientError? {
  do {
    try await work()
    return nil
  } catch {
    return error as? ClientError
  }
}
