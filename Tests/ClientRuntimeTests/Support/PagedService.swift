import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes

/// A service with so many records, some of whose responses fail.
actor PagedService: ClientTransport {
  private let total: Int
  private let cap: Int
  private let failureRate: Double
  private let brokenPage: Int?
  private var state: UInt64 = 4711
  private var mayFail = true
  /// The pages that were given.
  private(set) var pages: [Int] = []
  /// The number of responses that failed.
  private(set) var failures = 0

  init(total: Int, cap: Int = .max, failureRate: Double = 0, brokenPage: Int? = nil) {
    self.total = total
    self.cap = cap
    self.failureRate = failureRate
    self.brokenPage = brokenPage
  }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    let body = request.body.flatMap { try? JSONValue(parsing: $0) }
    let number = body?["page_number"]?.intValue ?? query("page_number", request) ?? 1
    let size = body?["page_size"]?.intValue ?? query("page_size", request) ?? 20
    if number == brokenPage { return TransportResponse(head: HTTPResponse(status: 400)) }
    if mayFail, random() < failureRate { return try fail() }
    mayFail = true
    pages.append(number)
    let last = min(number * size, total, cap)
    let ids = ((number - 1) * size + 1)..<(max(last, (number - 1) * size) + 1)
    let records = ids.map { body == nil ? "{\"id\":\($0)}" : Fixtures.opportunity(id: $0) }.joined(separator: ",")
    var head = HTTPResponse(status: .ok)
    if let name = HTTPField.Name("X-PW-TOTAL") { head.headerFields[name] = "\(total)" }
    return TransportResponse(head: head, body: Data("[\(records)]".utf8))
  }

  private func query(_ name: String, _ request: TransportRequest) -> Int? {
    RecordedRequest(request: request).queryItem(name).flatMap { Int($0) }
  }

  /// The same numbers in every run, from 0 up to 1.
  private func random() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }

  /// Fails in one of the ways that are sent again. The next response does not fail, so that no call fails for good.
  private func fail() throws -> TransportResponse {
    failures += 1
    mayFail = false
    switch failures % 4 {
    case 0: return TransportResponse(head: HTTPResponse(status: 429, headerFields: [.retryAfter: "1"]))
    case 1: return TransportResponse(head: HTTPResponse(status: 503))
    case 2: throw TransportFailure(.mayHaveBeenSent, message: "The connection was lost.")
    default: throw TransportFailure(.bodyLost(status: 200), message: "The body broke off.")
    }
  }
}
