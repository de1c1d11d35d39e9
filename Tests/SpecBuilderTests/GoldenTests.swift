import APISpec
import Diagnostics
import DocParser
import Foundation
import Testing

@testable import SpecBuilder

/// One folder a case: documents old to new by name, the spec and the findings that come of them. Goldens are written
/// when `COPPERPLATE_UPDATE_GOLDENS` is 1.
@Suite struct GoldenTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["COPPERPLATE_UPDATE_GOLDENS"] == "1"
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
  static let cases = (try? names(in: folder)) ?? []

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 4) }

  @Test(arguments: cases) func golden(name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let files = try Self.names(in: folder)
    let documents = files.filter { $0.hasSuffix(".md") || $0.hasSuffix(".page") }
    let facts = try documents.map { file in
      try DocParser().parse(String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8), file: file).value
    }
    let built = try SpecBuilder().build(facts)
    try compare(built.spec.canonicalText, with: folder.appendingPathComponent("spec.json"))
    try compare(findings(built), with: folder.appendingPathComponent("diagnostics.txt"))
    #expect(files == (documents + ["diagnostics.txt", "spec.json"]).sorted())
  }

  private func findings(_ built: BuiltSpec) -> String {
    built.diagnostics.map { finding in
      func place(_ range: SourceRange?) -> String { range.map { "\($0.file):\($0.start.line)" } ?? "-" }
      let notes = finding.notes.map { "\n    \(place($0.range)): \($0.message)" }.joined()
      return "\(place(finding.range)): \(finding.code.name): \(finding.message)\(notes)\n"
    }.joined()
  }

  private func compare(_ text: String, with golden: URL) throws {
    if Self.isUpdating { try Data(text.utf8).write(to: golden) }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    guard text != expected else { return }
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n")).enumerated()
    let difference = lines.first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(golden.lastPathComponent) differs at line \((difference?.offset ?? 0) + 1): found \
      '\(difference?.element.0 ?? "the end")', expected '\(difference?.element.1 ?? "the end")'
      """)
  }
}
