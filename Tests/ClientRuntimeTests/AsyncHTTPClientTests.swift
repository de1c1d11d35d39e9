#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOSSL
  import Testing

  @testable import ClientRuntime

  /// What only the transport on async-http-client has.
  @Suite struct AsyncHTTPClientTests {
    @Test func connectionsAreMadeByTheRules() {
      let configuration = AsyncHTTPClientTransport.configuration(connectTimeout: .seconds(3), maximumConnections: 0)
      #expect(configuration.tlsConfiguration?.minimumTLSVersion == .tlsv12)
      #expect(configuration.timeout.connect == .seconds(3))
      #expect(configuration.timeout.read == .minutes(10))
      #expect(configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit == 1)
      #expect(!configuration.connectionPool.retryConnectionEstablishment)
    }

    @Test func onlyWhatFailsBeforeSendingCountsAsNotSent() {
      func stage(_ error: any Error, status: Int? = nil) -> TransportFailure.Stage {
        TransportFailure(error, status: status).stage
      }
      let before: [any Error] = [
        HTTPClientError.connectTimeout, HTTPClientError.tlsHandshakeTimeout, HTTPClientError.alreadyShutdown,
        NIOSSLError.handshakeFailed(.sslError([])), IOError(errnoCode: ECONNREFUSED, reason: "connect"),
      ]
      for error in before { #expect(stage(error) == .notSent, "\(error)") }
      let after: [any Error] = [
        NIOSSLError.uncleanShutdown, HTTPClientError.remoteConnectionClosed, HTTPClientError.readTimeout,
        HTTPClientError.cancelled, IOError(errnoCode: ECONNRESET, reason: "read"),
        IOError(errnoCode: EHOSTUNREACH, reason: "read"), CancellationError(),
      ]
      for error in after { #expect(stage(error) == .mayHaveBeenSent, "\(error)") }
      #expect(stage(NIOSSLError.uncleanShutdown, status: 200) == .bodyLost(status: 200))
      #expect(TransportFailure(HTTPClientError.readTimeout, status: nil).isTimeout)
    }

    @Test func afterAShutdownNothingIsSent() async throws {
      let server = try LoopbackServer { _ in .response("200 OK", "[]") }
      defer { server.stop() }
      let transport = AsyncHTTPClientTransport()
      let client = Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1"))
      try await CallKind.get.perform(with: client)
      try await transport.shutdown()
      let error = await clientError { try await CallKind.create.perform(with: client) }
      #expect(error?.code == .notSent)
      #expect(server.attempts == 1)
    }

    @Test func redirectsAreNotFollowedWhateverTheCallerSets() async throws {
      let server = try LoopbackServer { _ in .response("302 Found", "", headers: "Location: /elsewhere\r\n") }
      defer { server.stop() }
      let transport = AsyncHTTPClientTransport {
        $0.redirectConfiguration = .follow(max: 5, allowCycles: true)
        $0.timeout.connect = .seconds(1)
      }
      let client = Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1"))
      #expect(await clientError { try await CallKind.get.perform(with: client) }?.code == .redirected)
      try await transport.shutdown()
      #expect(server.attempts == 1)
    }

    @Test func oneThatIsForgottenEndsNothing() async throws {
      _ = AsyncHTTPClientTransport()
    }
  }
#endif
