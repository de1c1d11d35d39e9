import Foundation
import Testing

/// What `diff` says of Swift sources, held against a compiler: sources that are written against the client of the old
/// docs compile against that of the new ones unless something is said to break, and then they do not.
@Suite struct ConsumerTests {
  /// An edit of the docs, and what it means in Swift.
  struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let swift: String

    init(_ name: String, _ old: String, _ new: String, _ swift: String) {
      (testDescription, self.old, self.new, self.swift) = (name, old, new, swift)
    }
  }

  private static let edits = [
    Edit("a word", "What customers ask for.", "What customers order.", "documentation"),
    Edit("a row more", "| title\\* |", "| price | number | What it costs. |\n| title\\* |", "addition"),
    Edit(
      "a row moves", "| state | string |", "| note | string | A note. |\n| state | string |", "documentation"),
    Edit("a value more", "\"Draft\", \"Sent\"", "\"Draft\", \"Paid\", \"Sent\"", "addition"),
    Edit("a value less", "\"Sent\", \"Lost\"", "\"Sent\"", "breaking"),
    Edit("a value that an example shows", "\"Draft\", \"Sent\"", "\"Sent\"", "documentation"),
    Edit("a value is renamed", "\"Sent\", \"Lost\"", "\"Sent\", \"Gone\"", "breaking"),
    Edit("a query", "/lines?page=1`", "/lines?page=1&since=2024`", "addition"),
    Edit("the first query", "/boxes`", "/boxes?size=1`", "addition"),
    Edit("another type", "| note | string |", "| note | boolean |", "breaking"),
    Edit("a field is demanded", "| note | string |", "| note\\* | string |", "breaking"),
    Edit("no call", "`GET https://orders.example.com/v1/orders/{order_id}/lines?page=1`", "", "breaking"),
  ]

  @Test(arguments: edits) func theClassIsWhatTheCompilerSays(edit: Edit) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try #require(ShopWithLines.chapter.contains(edit.old))
    var changed = ShopWithLines.chapter.replacing(edit.old, with: edit.new, maxReplacements: 1)
    if edit.testDescription == "a row moves" {
      let last = "| note | string | A note. |\n\n## Fetch"
      try #require(changed.contains(last))
      changed = changed.replacing(last, with: "\n## Fetch")
    }
    try tool.write(ShopWithLines.chapter, to: "old.md")
    try tool.write(changed, to: "new/old.md")
    let diff = try tool.run("diff", "old.md", "new/old.md", "--format", "json")
    #expect(try Self.worst(diff.output) == edit.swift, "\(diff.output)\(diff.errors)")
    try tool.write(ShopWithLines.consumer, to: "Consumer.swift")
    for (document, isBroken) in [("old.md", false), ("new/old.md", edit.swift == "breaking")] {
      let print = try tool.run("generate", "--docs", document, "--output", "Out", "--name", "Shop", "--quiet")
      #expect(print.exitCode == 0, "\(print.errors)")
      let (compiles, errors) = try tool.compiles("Consumer.swift", against: "Out/Sources/Shop")
      #expect(compiles != isBroken, "\(document): \(errors)")
    }
  }

  /// What is only called otherwise goes on to compile, with a warning, until the next major version.
  @Test func earlierNamesCompile() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(ShopWithLines.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: orders.md\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    try tool.write(ShopWithLines.consumer, to: "Consumer.swift")
    #expect(try tool.run("release", "1.0.0").exitCode == 0)
    func expectOneWarningOrMore() throws {
      #expect(try tool.run("generate").exitCode == 0)
      let (compiles, errors) = try tool.compiles("Consumer.swift", against: "Out/Sources/Shop")
      #expect(compiles && errors.contains("is deprecated: renamed to"), "\(errors)")
    }
    try tool.write(
      ShopWithLines.chapter.replacing("/order/{order_id}", with: "/order/{other_order_id}"), to: "orders.md")
    let diff = try tool.run("diff")
    #expect(diff.output.contains("Next version: minor"), "\(diff.output)\(diff.errors)")
    try expectOneWarningOrMore()
    // One release later they are there still, though the call takes more by then.
    #expect(try tool.run("release", "1.1.0").exitCode == 0)
    try expectOneWarningOrMore()
    try tool.write(
      ShopWithLines.chapter.replacing("/order/{order_id}", with: "/order/{other_order_id}").replacing(
        "/{other_order_id}`", with: "/{other_order_id}?size=1`"),
      to: "orders.md")
    try expectOneWarningOrMore()
    #expect(try tool.run("release", "1.2.0").exitCode == 0)
    try expectOneWarningOrMore()
    #expect(try tool.run("release", "2.0.0").exitCode == 0)
    #expect(!(try tool.compiles("Consumer.swift", against: "Out/Sources/Shop")).compiles)
    #expect(
      try tool.text("Out/CHANGELOG.md").contains(
        """
        No change in the API.

        ### Deprecated names removed (5)

        - `BoxesResource.order(orderID:options:)`, now `BoxesResource.order(otherOrderID:options:_:)`

        """))
  }

  private static func worst(_ json: String) throws -> String {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let entries = ["changes", "declarations"].flatMap { root[$0] as? [[String: Any]] ?? [] }
    let classes = Set(entries.compactMap { $0["swift"] as? String })
    return ["breaking", "addition"].first(where: classes.contains) ?? "documentation"
  }
}

/// The small reference with a few calls more, and sources that use all of its client.
private enum ShopWithLines {
  static let chapter =
    SmallAPI.chapter.replacing(
      "\n## Fetch an Order", with: "| note | string | A note. |\n\n## Fetch an Order"
    ).replacing("\"Draft\", \"Sent\"", with: "\"Draft\", \"Sent\", \"Lost\"")
    .replacing("{\"title\": \"Pens\"}", with: "{\"title\": \"Pens\", \"note\": \"Now\"}") + """

      ## List the Lines of an Order

      `GET https://orders.example.com/v1/orders/{order_id}/lines?page=1`

      ### Example Responses

      * Lines

      200: OK

      ```json
      [{"id": 1, "text": "Paper"}]
      ```

      ## List Boxes

      `GET https://orders.example.com/v1/boxes`

      ## List Boxes of an Order

      `GET https://orders.example.com/v1/boxes/order/{order_id}`

      ### Example Responses

      * Boxes

      200: OK

      ```json
      [{"id": 4, "label": "A4"}]
      ```

      """

  static let consumer = """
    func consumer(_ shop: ShopClient, order: OrderID) async throws {
      let found: Order = try await shop.orders.fetch(order)
      let made = try await shop.orders.create(title: "Pens") {
        $0.state = .sent
        $0.note = "Now"
      }
      let texts: [String?] = [found.title, made.note]
      let known: OrderState? = found.state ?? .lost
      let sample = Order(id: 7, note: "A note", state: .draft, title: "Paper")
      let lines: [Line] = try await shop.orders.lines(order)
      let boxes: [OrderBoxResult] = try await shop.boxes.order(orderID: order)
      var request = ListBoxOrderRequest(orderID: order)
      request.orderID = 4
      print(texts, known as Any, sample, lines, boxes, try await shop.send(request), try await shop.boxes.list())
    }

    """
}

extension CommandLineTool {
  /// Whether a source compiles as a part of a printed module, and what the compiler says of it.
  func compiles(_ source: String, against module: String) throws -> (compiles: Bool, errors: String) {
    let modules = CommandLineTool.executable.deletingLastPathComponent().appendingPathComponent("Modules").path
    let sources = files().keys.filter { $0.hasPrefix(module + "/") && $0.hasSuffix(".swift") }.sorted()
    var arguments = ["swiftc", "-frontend", "-typecheck", "-swift-version", "6", "-parse-as-library"]
    arguments += ["-module-name", "Consumer", "-I", modules]
    for feature in ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"] {
      arguments += ["-enable-upcoming-feature", feature]
    }
    arguments += ["-primary-file", source] + sources
    let run = try self.run(URL(fileURLWithPath: "/usr/bin/env"), arguments, [:])
    return (run.exitCode == 0, run.output + run.errors)
  }
}
