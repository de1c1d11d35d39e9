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
    expectError(.noDocuments, exitCode: 2) { try DocumentSet(paths: [folder.path]) }
  }

  @Test func refusesWhatIsTooLarge() throws {
    let folder = try TemporaryFolder(["a.md": String(repeating: "x", count: 100), "b.md": ""])
    var limits = DocumentSet.Limits()
    limits.maximumBytes = 99
    expectError(.tooLarge, exitCode: 2) { try DocumentSet(paths: [folder.path], limits: limits) }
    limits = DocumentSet.Limits()
    limits.maximumDocuments = 1
    expectError(.tooLarge, exitCode: 2) { try DocumentSet(paths: [folder.path], limits: limits) }
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try DocumentSet(paths: [folder.path]).documents.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }
}
