#if Logging
  import ClientRuntime
  import ClientTesting
  import Logging
  import Testing

  @Suite struct LoggingTests {
    @Test func everyAttemptIsLoggedWithItsMetadataAndWithoutSecrets() async throws {
      let (lines, log) = AsyncStream.makeStream(of: Line.self)
      let logger = Logger(label: "client") { _ in Handler { log.yield($0) } }
      let transport = MemoryTransport()
      await transport.answerAny(with: .status(500, body: Fixtures.token))
      await transport.answerAny(with: .connectionLost)
      await transport.answerAny(with: .status(200, body: Fixtures.opportunity(id: 4711)))
      let client = Fixtures.client(transport) {
        $0.middlewares = [LoggingMiddleware(logger, level: .info, clock: ManualClock())]
      }
      _ = try await client.opportunities.fetch(4711)
      log.finish()
      let all = await lines.reduce(into: []) { $0.append($1) }
      #expect(all.map(\.level) == [.warning, .warning, .info])
      #expect(all.map(\.message) == Array(repeating: "opportunities.fetch", count: 3))
      #expect(all.map { $0.metadata["http.response.status_code"] } == ["500", nil, "200"])
      #expect(all.map { $0.metadata["attempt"] } == ["1", "2", "3"])
      #expect(all.allSatisfy { $0.metadata["url.template"] == "/opportunities/{opportunity_id}" })
      #expect(!"\(all)".contains(Fixtures.token))
      #expect(!"\(all)".contains("4711"))
    }
  }

  private struct Line: Sendable {
    let level: Logger.Level
    let message: String
    let metadata: Logger.Metadata
  }

  private struct Handler: LogHandler {
    let write: @Sendable (Line) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    init(write: @escaping @Sendable (Line) -> Void) { self.write = write }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(
      level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
      function: String, line: UInt
    ) {
      write(Line(level: level, message: "\(message)", metadata: metadata ?? [:]))
    }
  }
#endif
