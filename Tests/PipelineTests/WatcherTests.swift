import Diagnostics
import EmbeddedResources
import Foundation
import Testing

@testable import Pipeline

@Suite struct WatcherTests {
  /// The words of a run, or the code of what kept it from ending.
  private func words(_ result: Result<Watcher.Run, DiagnosticError>) -> String {
    switch result {
    case .success(let run): run.changed.map { ($0 as NSString).lastPathComponent }.joined(separator: " ")
    case .failure(let error): error.diagnostics.map(\.code.id).joined(separator: " ")
    }
  }

  @Test func generatesAgainWhenSomethingChanges() throws {
    let folder = try TemporaryFolder([
      "docs/orders.md": Self.chapter, "copperplate.yaml": "name: Shop\ndocuments: docs\noutput: Out\n",
      "notes.txt": "",
    ])
    var steps: [() throws -> Void] = [
      {},
      { try folder.write(Self.chapter + "\nMore.\n", to: "docs/orders.md") },
      { try folder.write("another", to: "notes.txt") },
      { try folder.replace("docs/orders.md", with: Self.chapter + "\nLess.\n") },
      { try folder.write("# Only words, for a while\n", to: "docs/orders.md") },
      { try folder.write(Self.chapter, to: "docs/orders.md") },
      { try folder.write("name: Shop\ndocuments: [docs\n", to: "copperplate.yaml") },
      { try folder.write("name: Market\ndocuments: docs\noutput: Out\n", to: "copperplate.yaml") },
      { try folder.write("# Extra\n\nNothing.\n", to: "docs/extra.md") },
    ]
    var heard: [String] = []
    let configuration = { () throws(DiagnosticError) in
      try Configuration.load(folder.path + "/copperplate.yaml")
    }
    let watcher = Watcher(configuration: configuration, resources: .embedded) {
      heard.append(words($0))
    }
    var failure: (any Error)?
    try watcher.run {
      guard !steps.isEmpty else { return false }
      do { try steps.removeFirst()() } catch { failure = error }
      return failure == nil
    }
    #expect(failure == nil)
    #expect(heard == ["", "orders.md", "orders.md", "CP0005", "orders.md", "CP0006", "copperplate.yaml", "extra.md"])
    #expect(try folder.text("Out/Package.swift").contains("Market"))
  }

  @Test func whatARunPrintsCallsForNoOther() throws {
    let folder = try TemporaryFolder([
      "orders.md": Self.chapter, "copperplate.yaml": "name: Shop\ndocuments: .\noutput: Out\nspec: spec\n",
    ])
    var heard: [String] = []
    let configuration = { () throws(DiagnosticError) in
      try Configuration.load(folder.path + "/copperplate.yaml")
    }
    let watcher = Watcher(configuration: configuration, resources: .embedded) { heard.append(words($0)) }
    var looks = 0
    try watcher.run {
      looks += 1
      return looks < 3
    }
    #expect(heard == [""])
  }

  private static let chapter = """
    # Orders

    | Field | Type | Details |
    | :--- | :--- | :--- |
    | id | number | Unique identifier of the Order. |

    ## Fetch an Order

    `GET https://orders.example.com/v1/orders/{order_id}`

    ### Example Responses

    200: OK

    ```json
    {"id": 7}
    ```

    """
}

extension TemporaryFolder {
  /// Puts a new file in the place of one, as careful editors do, with its size and its time of modification.
  fileprivate func replace(_ name: String, with text: String) throws {
    let file = path + "/" + name
    let before = try FileManager.default.attributesOfItem(atPath: file)
    #expect(before[.size] as? Int == text.utf8.count)
    try write(text, to: "new")
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(before[.modificationDate])], ofItemAtPath: path + "/new")
    try #require(rename(path + "/new", file) == 0)
  }
}
