/// The content of a file that a command sends, which docs show in a block of its own.
extension ExampleFacts {
  /// Whether it is a body that nothing sends yet.
  var isPayload: Bool {
    guard kind == .request, command == nil, case .json = body else { return false }
    return true
  }

  /// The same body as what a command sends.
  func sent(by command: Command, title: String?) -> ExampleFacts {
    ExampleFacts(
      kind: .request, title: title ?? self.title, body: body, command: command, range: range, bodyStart: bodyStart)
  }
}
