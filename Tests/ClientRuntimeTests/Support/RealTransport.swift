import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// The transports that use a network.
enum RealTransport: String, Sendable, CustomTestStringConvertible {
  case urlSession
  #if AsyncHTTPClient
    case asyncHTTPClient
  #endif

  static var all: [RealTransport] {
    #if AsyncHTTPClient
      [.urlSession, .asyncHTTPClient]
    #else
      [.urlSession]
    #endif
  }

  var testDescription: String { rawValue }

  /// Does some work with a transport of this kind, and shuts it down.
  func with<Value>(_ work: (any ClientTransport) async throws -> Value) async throws -> Value {
    switch self {
    case .urlSession:
      return try await work(URLSessionTransport())
    #if AsyncHTTPClient
      case .asyncHTTPClient:
        let transport = AsyncHTTPClientTransport()
        do {
          let value = try await work(transport)
          try await transport.shutdown()
          return value
        } catch {
          try await transport.shutdown()
          throw error
        }
    #endif
    }
  }
}

/// The time of a client of a real server: waits end at once, and attempts take as long as they take.
struct ServerClock: ClientClock {
  private let clock = ManualClock()

  var now: Duration { clock.now }
  var date: Date { clock.date }

  func sleep(for duration: Duration) async throws { try await clock.sleep(for: duration) }

  func waitOut(_ timeout: Duration) async throws { try await Task.sleep(for: timeout) }
}
