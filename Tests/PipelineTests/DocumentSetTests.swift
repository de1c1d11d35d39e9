import Diagnostics
import Foundation
import Testing

@testable import Pipeline

@Suite struct DocumentSetTests {
  @Test func ordersByTheNumbersInNames() throws {
    let folder = try TemporaryFolder([
      "10-tasks.md": "", "9-leads.md": "", "README.md": "", "1/b.md": "", "1/a.txt": "", "notes.pdf": "", ".x.md": "",
    ])
    #expect(try names(folder) == ["README.md", "1/a.txt", "1/b.md", "9-leads.md", "10-tasks.md"])
  }

  @Test func followsSummary() throws {
    let folder = try TemporaryFolder([
      "SUMMARY.md":
        "# Contents\n\n* [Start](start.md)\n* [B](sub/b.md#top)\n  * [A](./a.md)\n* [X](https://example.com/x.md)\n",
      "a.md": "", "start.md": "", "sub/b.md": "", "extra.md": "",
    ])
    #expect(try names(folder) == ["start.md", "sub/b.md", "a.md", "extra.md"])
  }

  @Test func followsTheNavigationOfMkDocs() throws {
    let folder = try TemporaryFolder([
      "mkdocs.yml": "nav:\n  - Home: z.md\n  - Part:\n    - One: part/one.md\n    - a.md\n",
      "docs/z.md": "", "docs/part/one.md": "", "docs/a.md": "",
    ])
    #expect(try names(folder) == ["docs/z.md", "docs/part/one.md", "docs/a.md"])
  }

  @Test func followsTheTablesOfContentsOfFoldersWithin() throws {
    let folder = try TemporaryFolder([
      "2/summary.md": "- [B](b.md)\n- Part\n  - [More](deep/)\n  - [A](/a.md)\n", "2/a.md": "", "2/b.md": "",
      "2/deep/README.md": "", "2/c.md": "", "1/z.md": "", "1/a.md": "", "10/x.md": "",
    ])
    #expect(
      try names(folder) == ["1/a.md", "1/z.md", "2/b.md", "2/deep/README.md", "2/a.md", "2/c.md", "10/x.md"])
  }

  @Test func followsANavigationThatStandsBesideTheFolder() throws {
    let site = "site_name: !!str x\nnav:\n  - z.md\n  - Part:\n    - Deeper:\n      - a.md\n"
    let folder = try TemporaryFolder(["mkdocs.yml": site, "docs/a.md": "", "docs/b.md": "", "docs/z.md": ""])
    let docs = try DocumentSet(paths: [folder.path + "/docs/"])
    #expect(docs.documents.map { $0.path.split(separator: "/").last } == ["z.md", "a.md", "b.md"])
  }

  @Test func followsLinksWithoutEndings() throws {
    let folder = try TemporaryFolder([
      "_sidebar.md": "- [Start](start)\n- [B](#/sub/b?id=top)\n- [C](/sub/)\n- [A](a#one)\n", "a.md": "",
      "start.md": "",
      "sub/b.md": "", "sub/README.md": "",
    ])
    #expect(try names(folder) == ["start.md", "sub/b.md", "sub/README.md", "a.md"])
  }

  @Test(arguments: [
    ("*.md", ["a.md", "b.md"]), ("**/*.md", ["a.md", "b.md", "in/c.md", "in/deep/d.md"]), ("in/*", ["in/c.md"]),
    ("*/deep/?.md", ["in/deep/d.md"]), ("in/**", ["in/c.md", "in/deep/d.md"]),
  ])
  func patternsNameDocuments(pattern: String, found: [String]) throws {
    let folder = try TemporaryFolder(["a.md": "", "b.md": "", "x.pdf": "", "in/c.md": "", "in/deep/d.md": ""])
    let set = try DocumentSet(paths: [folder.path + "/" + pattern])
    #expect(set.documents.map { String($0.path.dropFirst(folder.path.count + 1)) } == found)
  }

  /// A document that cannot be read is told of and costs itself; the others are read.
  @Test func whatCannotBeReadCostsItself() throws {
    let folder = try TemporaryFolder(["a.md": "# A\n\n`GET /boats`\n\n```json\n[{\"id\": 1}]\n```\n"])
    try Data([0x23, 0x20, 0xE9, 0x0A]).write(to: URL(fileURLWithPath: folder.path + "/latin.md"))
    var configuration = Configuration()
    configuration.documents = [folder.path]
    let built = try Pipeline(configuration).build()
    #expect(built.spec.operations.map(\.path.text) == ["/boats"])
    #expect(built.diagnostics.filter { $0.severity == .error }.map(\.code) == [.notUTF8])
    #expect(built.diagnostics.first { $0.code == .notUTF8 }?.range?.file.hasSuffix("latin.md") == true)
    let areOfUnread = built.diagnostics.filter { $0.severity == .error }.allSatisfy { $0.isOfUnreadDocument }
    #expect(areOfUnread)
    #expect(try FirstConfiguration(documents: [folder.path]).isUsable)
    configuration.documents = [folder.path + "/latin.md"]
    expectError(.notUTF8, exitCode: 2) { try Pipeline(configuration).build() }
  }

  @Test func readsAFileOnceHoweverItIsNamed() throws {
    let folder = try TemporaryFolder(["a.md": "x"])
    let set = try DocumentSet(paths: [folder.path, folder.path + "/a.md", folder.path + "/./a.md"])
    #expect(set.documents.map(\.bytes) == [[120]])
  }

  @Test func aFolderThatLinksToItselfEnds() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: ".")
    #expect(try names(folder) == ["a.md"])
  }

  @Test func namesWhatIsMissing() throws {
    let folder = try TemporaryFolder(["x.pdf": ""])
    expectError(.missingFile, exitCode: 2) { try DocumentSet(paths: [folder.path + "/none.md"]) }
    expectError(.missingFile, exitCode: 2) { try DocumentSet(paths: [folder.path + "/*.md"]) }
    expectError(.noDocuments, exitCode: 2) { try DocumentSet(paths: [folder.path]) }
  }

  @Test func refusesWhatIsTooLarge() throws {
    let folder = try TemporaryFolder(["a.md": String(repeating: "x", count: 100), "b.md": ""])
    var limits = DocumentSet.Limits()
    limits.maximumBytes = 99
    expectError(.tooLarge, exitCode: 2) { try DocumentSet(paths: [folder.path + "/a.md"], limits: limits) }
    // Beside others it costs itself.
    let set = try DocumentSet(paths: [folder.path], limits: limits)
    #expect(set.documents.map(\.bytes) == [[]])
    #expect(set.unread.map(\.code) == [.tooLarge])
    limits = DocumentSet.Limits()
    limits.maximumDocuments = 1
    expectError(.tooLarge, exitCode: 2) { try DocumentSet(paths: [folder.path], limits: limits) }
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try DocumentSet(paths: [folder.path]).documents.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }
}
