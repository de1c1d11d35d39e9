import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// Files that are too much, or no files at all: one clear error, or an answer without them.
@Suite struct HostileInputTests {
  private static let document = """
    # Orders

    ## Fetch an Order

    `GET https://orders.example.com/v1/orders/{order_id}`

    """

  /// A file of a few lines that would be 9 to the power of 30 texts.
  private static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1..<30).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  @Test(arguments: [
    ("an alias", "name: &n Shop\nbase-url: *n\n", 2),
    ("aliases of aliases", "name: Shop\n" + bomb, 3),
    ("an alias as a key", "name: Shop\n" + bomb + "? *a29\n: x\n", 3),
    ("an alias of itself", "name: &n [*n]\n", 1),
    ("an alias before a comma", "documents: [&d a.md, *d, b.md]\n", 1),
  ])
  func aliasesAreRefused(name: String, yaml: String, line: Int) {
    let finding = expectError(.badConfiguration, exitCode: 2) { try ConfigurationReader().read(yaml, file: "c.yaml") }
    #expect(finding?.message.contains("aliases are not read") == true, "\(name)")
    #expect(finding?.range?.start.line == line, "\(name)")
  }

  /// Text that only looks like an alias or an anchor, as quotations of docs do.
  @Test func starsAndAmpersandsInTextsAreRead() throws {
    let yaml =
      "name: Shop\ntypes:\n  \"*Required*\": string\n  R&D: string\n  '&nbsp;': string\nbase-url: |\n  *x* &y\n"
    let configuration = try ConfigurationReader().read(yaml, file: "c.yaml")
    #expect(configuration.types.keys.sorted() == ["&nbsp;", "*Required*", "R&D"])
    #expect(configuration.baseURL == "*x* &y\n")
  }

  @Test func aLargeConfigurationIsRefused() {
    let yaml = "name: " + String(repeating: "x", count: 2 << 20)
    let finding = expectError(.badConfiguration, exitCode: 2) { try ConfigurationReader().read(yaml, file: "c.yaml") }
    #expect(finding?.message.contains("more than the 1048576") == true)
  }

  @Test(arguments: ["name: " + String(repeating: "[", count: 100_000), "name: \"x", "a: b: c", "name: 'x\n\u{1}'"])
  func whatIsNoYAMLIsToldInOneLine(yaml: String) {
    let finding = expectError(.badConfiguration, exitCode: 2) { try ConfigurationReader().read(yaml, file: "c.yaml") }
    #expect((finding?.message.utf8.count ?? 0) < 300)
    #expect(finding?.message.contains("\n") == false)
    #expect(finding?.wayOut != nil)
  }

  @Test func aTableOfContentsThatIsTooMuchIsNone() throws {
    let folder = try TemporaryFolder([
      "b.md": Self.document, "a.md": Self.document, "mkdocs.yml": Self.bomb + "nav: *a29\n",
    ])
    let set = try DocumentSet(paths: [folder.path])
    #expect(set.documents.map { ($0.path as NSString).lastPathComponent } == ["a.md", "b.md"])
  }

  @Test func aFolderThatLinksToItselfIsReadOnce() throws {
    let folder = try TemporaryFolder(["a.md": Self.document])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/again", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.md", withDestinationPath: "a.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/c.md", withDestinationPath: "c.md")
    #expect(try DocumentSet(paths: [folder.path, folder.path]).documents.count == 1)
  }

  /// What has no end, or waits for somebody to write.
  @Test(arguments: ["/dev/zero", "pipe.md"])
  func whatIsNoFileIsRefused(name: String) throws {
    let folder = try TemporaryFolder()
    let path = name.hasPrefix("/") ? name : folder.path + "/" + name
    if path != name { #expect(mkfifo(path, 0o600) == 0) }
    expectError(.missingFile, exitCode: 2) { try DocumentSet(paths: [path]) }
  }

  /// A key that no name can be made of is told, and printed under a name of its characters.
  @Test func anEmptyKeyIsTold() throws {
    let text = Self.document + "### Example Responses\n\n* One\n\n200: OK\n\n```json\n{\"\": {\"\": 1}}\n```\n"
    let folder = try TemporaryFolder(["orders.md": text])
    var configuration = Configuration()
    configuration.name = "Shop"
    configuration.documents = [folder.path]
    #expect(try Pipeline(configuration).run().built.spec.operations.count == 1)
    #expect(try Pipeline(configuration).lint().diagnostics.contains { $0.code == .unnameable && $0.wayOut != nil })
  }

  /// JSON as nobody sends it is left out with a finding, or kept as it is.
  @Test(arguments: [
    String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
    String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000),
    "{\"id\": 1, \"n\": 1e999999}", "{\"id\": 1, \"n\": 10e9223372036854775807}",
    "{\"id\": 1, \"n\": 1.5e-9223372036854775808}", "{\"id\": 1, \"n\": \(String(repeating: "9", count: 400))}",
    "{\"id\": 1, \"id\": 2, \"id\": {\"id\": []}}", "{\"id\": \"\\ud83d\"}", "{\"id\": 1",
    "[[], {}, 1, \"\", null, [[{}]]]", "{\"id\": 1, \"n\": -0.0e-0}",
  ])
  func oddExamplesAreRead(json: String) throws {
    let text = Self.document + "### Example Responses\n\n* One\n\n200: OK\n\n```json\n\(json)\n```\n"
    let folder = try TemporaryFolder(["orders.md": text])
    var configuration = Configuration()
    configuration.name = "Shop"
    configuration.documents = [folder.path]
    let printed = try Pipeline(configuration).run()
    #expect(printed.built.spec.operations.count == 1)
    // No literal overflows: such a number would not compile, or not come back.
    for line in printed.swift.flatMap({ SwiftText($0.text).code }) {
      #expect(!line.contains("e999999") && !line.contains("99999999999999999999"), "\(line)")
    }
  }
}
