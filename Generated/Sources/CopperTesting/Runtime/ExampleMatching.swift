public import Copper
import Foundation

/// Finds the documented example that fits a request best.
nonisolated struct ExampleMatching {
  let operations: [DocumentedOperation]

  /// The operation that a method and a path belong to, with the values of its path parameters. Of several, one with
  /// more literal segments.
  func operation(method: String, path: String) -> (operation: DocumentedOperation, arguments: [String: String])? {
    let segments = path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
    let matches = operations.filter { $0.method == method }.compactMap { operation in
      Self.arguments(of: operation.pathTemplate, in: segments).map { (operation: operation, arguments: $0) }
    }
    return matches.max { Self.weight($0.operation.pathTemplate) < Self.weight($1.operation.pathTemplate) }
  }

  /// The example that has most in common with a request; the first one when all have the same.
  static func best(
    _ operation: DocumentedOperation, arguments: [String: String], query: String?, body: JSONValue?
  ) -> DocumentedExample? {
    var best: (example: DocumentedExample, score: Int)?
    for example in operation.examples {
      let score = score(example, arguments: arguments, query: query, body: body)
      if score > best?.score ?? .min { best = (example, score) }
    }
    return best?.example
  }

  /// The values of a template's parameters in the last segments of a path.
  private static func arguments(of template: String, in segments: [String]) -> [String: String]? {
    let parts = template.split(separator: "/").map(String.init)
    guard parts.count <= segments.count else { return nil }
    var arguments: [String: String] = [:]
    for (part, segment) in zip(parts, segments.suffix(parts.count)) {
      if part.hasPrefix("{"), part.hasSuffix("}") {
        arguments[String(part.dropFirst().dropLast())] = segment
      } else if part != segment {
        return nil
      }
    }
    return arguments
  }

  private static func weight(_ template: String) -> Int {
    template.split(separator: "/").reduce(0) { $0 + ($1.hasPrefix("{") ? 1 : 2) }
  }

  private static func score(
    _ example: DocumentedExample, arguments: [String: String], query: String?, body: JSONValue?
  ) -> Int {
    var score = 0
    for (name, value) in example.pathArguments { score += arguments[name] == value ? 4 : -1 }
    for (name, value) in example.query { score += (query ?? "").contains("\(name)=\(value)") ? 4 : -1 }
    guard let text = example.requestBody, let documented = try? JSONValue(parsing: Data(text.utf8)) else {
      return body == nil ? score + 1 : score
    }
    if documented == body { return score + 1000 }
    for (key, value) in documented.objectValue ?? [:] { score += body?[key] == value ? 4 : -5 }
    return score
  }
}

nonisolated extension ExampleMatching {
  /// Whether a request is one of an operation; any request is when there is no operation.
  func takes(_ wanted: OperationDescription?, _ request: RecordedRequest) -> Bool {
    guard let wanted else { return true }
    if let known = operation(method: request.method, path: request.path)?.operation {
      return known.method == wanted.method && known.pathTemplate == wanted.pathTemplate
    }
    let one = DocumentedOperation(method: wanted.method, pathTemplate: wanted.pathTemplate, examples: [])
    return ExampleMatching(operations: [one]).operation(method: request.method, path: request.path) != nil
  }

  /// The error for a request that nothing answers: what was asked, what there is, and what to do.
  func missingExample(for request: RecordedRequest) -> ClientError {
    let answered = operations.filter { !$0.examples.isEmpty }.map { "\($0.method) \($0.pathTemplate)" }
    let there = answered.isEmpty ? "There are no examples" : "There are examples of \(answered.joined(separator: ", "))"
    return ClientError(
      .noExample, "No example answers \(request.method) \(request.path). \(there). Give an answer with answer(_:with:)."
    )
  }
}

nonisolated extension ClientError.Code {
  /// A ``MemoryTransport`` has no answer to a request: a mistake of the test, and nothing that a service says.
  public static let noExample = Self(rawValue: "noExample")
}
