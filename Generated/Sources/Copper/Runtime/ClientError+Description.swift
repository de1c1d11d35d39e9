public import Foundation

nonisolated extension ClientError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What happened, in one line.
  public var description: String {
    var parts = ["\(code.rawValue): \(message)"]
    if let serviceMessage { parts.append("The service says: \(serviceMessage)") }
    if let problem = decodingProblem {
      parts.append("\(problem)")
    }
    if let operation { parts.append("[\(operation.method) \(operation.pathTemplate)]") }
    if let page { parts.append("[page \(page)]") }
    if let status { parts.append("[status \(status)]") }
    if let requestID { parts.append("[request \(requestID)]") }
    if attempts > 1 { parts.append("[\(attempts) attempts]") }
    if let retryAfter { parts.append("[again after \(retryAfter)]") }
    return parts.joined(separator: " ")
  }

  /// What happened, in one line.
  public var debugDescription: String { description }
}

nonisolated extension ClientError: LocalizedError {
  /// What happened, in one line.
  public var errorDescription: String? { description }
}

nonisolated extension ClientError.Code: CustomStringConvertible {
  /// The kind's name.
  public var description: String { rawValue }
}
