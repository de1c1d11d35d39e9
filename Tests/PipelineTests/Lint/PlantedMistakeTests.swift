import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// Clean documents have no warning, and every single mistake in one is found at its line.
@Suite struct PlantedMistakeTests {
  @Test(arguments: [
    "boats.md", "parcels.md", "loans.md", "trees", "sensors.txt", "invoices.md", "orders.md", "lamps.md",
  ])
  func cleanDocumentHasNoWarning(name: String) throws {
    let result = try Linted.paths([name], in: Linted.folder + "/Clean")
    #expect(result.diagnostics.filter { $0.severity > .note } == [])
    // What is not sent and what is not shown is said, and nothing else.
    #expect(Set(result.diagnostics.map(\.code)).isSubset(of: [.readOnlyField, .unseenParameter, .unseenValue]))
    let coverage = result.read.coverage
    #expect(coverage.rows.used == coverage.rows.found && coverage.rows.found > 0)
    #expect(coverage.codeBlocks.used == coverage.codeBlocks.found && coverage.codeBlocks.found > 0)
    #expect(coverage.examples.used == coverage.examples.found && coverage.examples.found > 0)
    #expect(result.contradictions == [])
  }

  @Test(arguments: PlantFile.all) func isFoundAtItsLine(plant: Plant) throws {
    let files = try Linted.clean(plant.document)
    let (text, line) = try #require(files[plant.file].flatMap(plant.edit), "the entry does not fit the document")
    let folder = try TemporaryFolder(files.merging([plant.file: text]) { $1 })
    let result = try Linted.paths([plant.document], in: folder.path)
    let code = try #require(DiagnosticCode.named(plant.code), "there is no code \(plant.code)")
    let isThere = result.diagnostics.contains { finding in
      finding.code == code && finding.range.map { $0.lines.contains(line) && $0.file.hasSuffix(plant.file) } == true
    }
    for diagnostic in result.diagnostics where diagnostic.severity > .note {
      #expect(diagnostic.range != nil, "\(diagnostic.message)")
    }
    #expect(isThere, "line \(line): \(result.diagnostics.map { ($0.code.name, $0.range?.start.line ?? 0) })")
  }
}
