import APISpec
import Diagnostics
import DocParser
import TestSupport
import Testing

@testable import SpecBuilder

/// One folder a case: documents old to new by name, the spec and the findings that come of them.
@Suite struct GoldenTests {
  private static let goldens = GoldenFolder("Goldens")

  @Test(arguments: goldens.cases) func golden(name: String) throws {
    let folder = Self.goldens[name]
    let files = try folder.entries()
    let documents = files.filter { $0.hasSuffix(".md") || $0.hasSuffix(".page") }
    let facts = try documents.map { file in
      try DocParser().parse(try folder.text(file), file: file).value
    }
    let built = try SpecBuilder().build(facts)
    #expect(try folder.difference(of: built.spec.canonicalText, from: "spec.json") == nil)
    #expect(try folder.difference(of: findings(built), from: "diagnostics.txt") == nil)
    #expect(files == (documents + ["diagnostics.txt", "spec.json"]).sorted())
  }

  private func findings(_ built: BuiltSpec) -> String {
    built.diagnostics.map { finding in
      func place(_ range: SourceRange?) -> String { range.map { "\($0.file):\($0.start.line)" } ?? "-" }
      let notes = finding.notes.map { "\n    \(place($0.range)): \($0.message)" }.joined()
      return "\(place(finding.range)): \(finding.code.name): \(finding.message)\(notes)\n"
    }.joined()
  }
}
