import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// A finding that knows what to write instead is gone when that is written.
@Suite struct FixTests {
  private static let mended = PlantFile.all.filter { ["misspelt-word", "unknown-type"].contains($0.code) }

  @Test func someKnowWhatToWrite() { #expect(Self.mended.count >= 10) }

  @Test(arguments: mended) func settlesItsFinding(plant: Plant) throws {
    let files = try Linted.clean(plant.document)
    let (text, _) = try #require(files[plant.file].flatMap(plant.edit))
    let folder = try TemporaryFolder(files.merging([plant.file: text]) { $1 })
    let code = DiagnosticCode.named(plant.code)
    let findings = try Linted.paths([plant.document], in: folder.path).diagnostics.filter { $0.code == code }
    guard let fix = findings.first?.fix else { return }
    var lines = text.components(separatedBy: "\n").map { Array($0.utf8) }
    lines[fix.range.start.line - 1].replaceSubrange(
      fix.range.start.column - 1..<fix.range.end.column, with: Array(fix.replacement.utf8))
    try folder.write(lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"), to: plant.file)
    let left = try Linted.paths([plant.document], in: folder.path).diagnostics.filter { $0.code == code }
    #expect(left.count == findings.count - 1)
  }

  @Test func aCommaTooManyIsTakenAway() throws {
    let text = "# A\n\n## Show\n\n`GET /things/{id}`\n\n```json\n{\"id\": 1, \"on\": true,}\n```\n"
    let finding = try Linted.text(text).diagnostics.first { $0.code == .lenientExample }
    #expect(finding?.fix?.replacement.isEmpty == true)
    #expect(finding?.fix?.range.start == SourcePosition(line: 8, column: 21))
    #expect(finding?.fix?.range.end == SourcePosition(line: 8, column: 21))
  }
}
