import ClientRuntime
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
