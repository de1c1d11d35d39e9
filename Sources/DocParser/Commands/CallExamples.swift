import Diagnostics

/// Finds the calls that code blocks show, as commands or as HTTP messages.
struct CallExamples {
  let lookup: ProfileLookup

  /// The endpoint that a block calls; nil where it shows no call.
  func call(in element: DocElement) -> EndpointFacts? {
    guard case .code(_, let text) = element.kind else { return nil }
    if let command = CommandLine(text) { return endpoint(command.method, command.url, element) }
    guard let message = HTTPMessage(text, lookup: lookup), case .request(let method, let target) = message.start else {
      return nil
    }
    return endpoint(method, message.url(target), element)
  }

  private func endpoint(_ method: String, _ target: String, _ element: DocElement) -> EndpointFacts? {
    EndpointTarget(lookup: lookup).endpoint(method: method, target: target, range: element.range)
  }
}
