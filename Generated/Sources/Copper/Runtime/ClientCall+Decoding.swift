import Foundation

nonisolated extension ClientCall {
  /// The value that a response holds, or an error that says what is wrong with it.
  nonisolated(nonsending) func decoded<Value: Sendable>(
    _ raw: RawResponse, of body: Data? = nil, _ decode: @Sendable (Data) throws -> Value
  ) async throws -> Value {
    if let empty = EmptyResponse() as? Value { return empty }
    let body = body ?? raw.body
    do {
      return body.count < Self.longBody ? try decode(body) : try await Self.decodedElsewhere(body, decode)
    } catch {
      throw described(decodingError(error, raw))
    }
  }

  /// The length from which on a body is not read on the caller's actor, which may be the one that an app draws on.
  private static var longBody: Int { 16_384 }

  @concurrent private static func decodedElsewhere<Value: Sendable>(
    _ body: Data, _ decode: @Sendable (Data) throws -> Value
  ) async throws -> Value {
    try decode(body)
  }

  private func decodingError(_ error: any Error, _ raw: RawResponse) -> ClientError {
    let json = try? JSONValue(parsing: raw.body)
    var failure =
      if let json {
        ClientError(
          .decodingFailed, "The response is JSON of another shape than documented.",
          DecodingProblem(error, in: json))
      } else {
        ClientError(.notJSON, raw.body.isEmpty ? "The response is empty." : "The response is not JSON.")
      }
    failure = failure.with(raw)
    failure.mayHaveTakenEffect = operation.repeatability != .readOnly
    return failure
  }
}

nonisolated extension ClientError {
  /// A failure to decode something.
  fileprivate init(_ code: Code, _ message: String, _ problem: DecodingProblem) {
    self.init(code, message)
    decodingProblem = problem
  }
}
