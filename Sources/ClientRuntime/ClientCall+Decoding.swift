import Foundation

nonisolated extension ClientCall {
  /// The value that a response holds, or an error that says what is wrong with it.
  func decoded<Value>(_ raw: RawResponse, of body: Data? = nil, _ decode: (Data) throws -> Value) throws -> Value {
    if let empty = EmptyResponse() as? Value { return empty }
    do {
      return try decode(body ?? raw.body)
    } catch {
      throw described(decodingError(error, raw))
    }
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
