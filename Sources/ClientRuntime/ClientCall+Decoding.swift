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
    var response = TransportResponse(head: raw.head, body: raw.body)
    response.credentials = raw.credentials
    let json = try? JSONValue(parsing: raw.body)
    var failure =
      if let json {
        ClientError(.decodingFailed, "The response is JSON of another shape than documented.")
          .with(DecodingProblem(error, in: json))
      } else {
        ClientError(.notJSON, raw.body.isEmpty ? "The response is empty." : "The response is not JSON.")
      }
    failure = failure.with(response)
    failure.mayHaveTakenEffect = operation.repeatability != .readOnly
    return failure
  }
}

nonisolated extension ClientError {
  /// The same error with what could not be decoded.
  func with(_ problem: DecodingProblem) -> ClientError {
    var error = self
    error.decodingProblem = problem
    return error
  }
}
