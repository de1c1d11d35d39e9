/// A document that has much of one thing: what takes a time that grows faster than the document shows in one of them.
struct Shape: Sendable {
  let name: String
  /// How much of it.
  let count: Int
  let text: @Sendable (Int) -> String

  static let all: [Shape] = [
    Shape(name: "rows in a table of properties", count: 1000) { table(rows($0)) + answer(#"{"field_1":"x"}"#) },
    Shape(name: "rows in a table of parameters", count: 1000) {
      operation(1, "POST", "Parameters\n\n" + table(rows($0)) + request(#"{"field_1":"x"}"#))
    },
    Shape(name: "parameters in a list", count: 1000) {
      operation(1, "POST", "Parameters\n\n" + each($0) { "- `field_\($0)` (string, required): What it says.\n" })
    },
    Shape(name: "operations, a heading each", count: 300) {
      each($0) { operation($0, "GET", answer(#"{"id":\#($0),"name":"x"}"#)) }
    },
    Shape(name: "operations under one heading", count: 300) {
      "## All\n\n" + each($0) { "`GET /things\($0)`\n\nGives it.\n\n" + answer(#"{"id":\#($0),"name":"x"}"#) }
    },
    Shape(name: "answers of one operation", count: 500) {
      operation(1, "GET", each($0) { answer(#"{"id":\#($0),"name":"x \#($0)"}"#) })
    },
    Shape(name: "commands of one operation", count: 500) {
      operation(1, "POST", each($0) { request(#"{"id":\#($0),"name":"x \#($0)"}"#) })
    },
    Shape(name: "records in an example", count: 4000) {
      answer("[" + lines($0) { #"{"id":\#($0),"name":"n \#($0)","value":\#($0).5,"tags":["a"],"other":null}"# } + "]")
    },
    Shape(name: "records with a key of their own", count: 1000) {
      answer("[" + lines($0) { #"{"id":\#($0),"key_\#($0)":\#($0)}"# } + "]")
    },
    Shape(name: "keys of an object", count: 1000) { answer("{" + lines($0) { #""key_\#($0)":\#($0)"# } + "}") },
    Shape(name: "lines of prose", count: 20_000) {
      each($0) { "Line \($0) of a text that tells of `field_\($0 % 50)` and of \($0) things.\n" + gap($0) }
    },
    Shape(name: "headings", count: 5000) { each($0) { "### Part \($0)\n\nSome words.\n\n" } },
    Shape(name: "characters in a string", count: 500_000) { answer(#"{"a":"\#(String(repeating: "x", count: $0))"}"#) },
  ]

  /// The document with `count` times the thing.
  func document(_ count: Int) -> String {
    "# Things\n\nA Thing is a thing.\n\n" + Shape.operation(0, "GET", "") + text(count)
  }

  // MARK: Parts

  private static func each(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  private static func lines(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: ",\n")
  }

  /// An empty line after some.
  private static func gap(_ number: Int) -> String { number % 4 == 3 ? "\n" : "" }

  private static func operation(_ number: Int, _ method: String, _ rest: String) -> String {
    "## List Things \(number)\n\nGives things.\n\n`\(method) /things\(number)`\n\n" + rest
  }

  private static func rows(_ count: Int) -> String { each(count) { "| field_\($0) | string | What \($0) says. |\n" } }

  private static func table(_ rows: String) -> String {
    "| Field | Type | Details |\n| --- | --- | --- |\n" + rows + "\n"
  }

  private static func answer(_ json: String) -> String { "Example Response\n\n```json\n\(json)\n```\n\n" }

  private static func request(_ json: String) -> String { "Example Request\n\n```json\n\(json)\n```\n\n" }
}
