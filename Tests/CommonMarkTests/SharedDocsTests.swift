import CommonMark
import Foundation
import Testing

@Suite(.enabled(if: !SharedDocs.files.isEmpty, Comment(rawValue: SharedDocs.missing)))
struct SharedDocsTests {
  @Test(
    .enabled(if: GFMOracle.command != nil, Comment(rawValue: GFMOracle.missing)), arguments: SharedDocs.files)
  func eachDocumentIsReadAsGFM(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(try outline(text) == (try GFMOracle.outline(text)))
  }

  @Test func theChapterHasAllItsTablesAndRows() throws {
    let file = SharedDocs.folder.appendingPathComponent("gitbook/opportunities.md")
    let result = try MarkdownReader().read(bytes: Array(try Data(contentsOf: file)), file: "opportunities.md")
    let found = tables(in: result.value.blocks)
    #expect(found.count == 17)
    #expect(found.map(\.rows.count).reduce(0, +) == 107)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: SharedDocs.files)
  func everyLineBelongsToABlockOrIsBlank(file: URL) throws {
    let document = try read(try String(contentsOf: file, encoding: .utf8))
    var covered = Set<Int>()
    for block in document.blocks { covered.formUnion(block.range.lines) }
    let lost = document.lines.indices.filter { index in
      !covered.contains(index + 1) && document.lines[index].contains { !$0.isWhitespace }
    }
    #expect(lost.isEmpty)
  }
}
