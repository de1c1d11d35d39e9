import APISpec
import OrderedJSON

/// A JSON file of a documented body.
struct FixtureFile: Hashable {
  /// The file's name without `.json`.
  let name: String
  let body: JSONValue
}

/// A printed test of a documented example.
struct FixtureTest {
  /// The example's title, as the test's name.
  let title: String
  let function: Identifier
  let place: DocPlace
  /// The statements at a margin of four spaces.
  let lines: [String]
  let isRequest: Bool
}

/// The printed tests of one operation.
struct FixtureSuite {
  /// The start of its types' and files' names.
  let name: String
  let title: String
  let responses: [FixtureTest]
  let requests: [FixtureTest]
}

/// An operation's examples as data for the product for tests.
struct DocumentedPlan {
  let name: Identifier
  let operation: OperationPlan
  let examples: [Example]

  struct Example {
    let title: String
    let request: RequestExample?
    let response: ResponseExample
    let pathArguments: [(String, String)]
  }
}
