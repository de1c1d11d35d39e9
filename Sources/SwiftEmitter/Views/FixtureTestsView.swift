import APISpec

/// The fixture tests of an operation, those of its requests or those of its responses.
struct FixtureTestsView: ViewModel {
  let client: String
  let suite: FixtureSuite
  let isRequests: Bool

  private var tests: [FixtureTestView] { (isRequests ? suite.requests : suite.responses).map(FixtureTestView.init) }

  static let parts: [any ViewModel.Type] = [FixtureTestView.self]
  static let tags: [String: @Sendable (FixtureTestsView) -> any TagValueConvertible] = [
    "client": { $0.client },
    "imports": { view in
      // A literal may be a `Decimal` at any depth, which only the import makes possible.
      return Wrapping.imports([view.client: false, "Foundation": false, "Testing": false])
    },
    "title": { SwiftLiteral.string($0.suite.title + ($0.isRequests ? ": requests" : ": responses")) },
    "name": { $0.suite.name + ($0.isRequests ? "RequestTests" : "ResponseTests") },
    "tests": { $0.tests },
  ]
}

/// One test.
struct FixtureTestView: ViewModel {
  let test: FixtureTest

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (FixtureTestView) -> any TagValueConvertible] = [
    "comment": { Documentation([], place: $0.test.place).text(indent: 2) },
    "testTitle": { view in
      let title = TextSafety.line(view.test.title)
      return SwiftLiteral.string(title.isEmpty ? view.test.function.name : title)
    },
    "function": { $0.test.function.spelling },
    "lines": { $0.test.lines.map(TextView.init) },
  ]
}
