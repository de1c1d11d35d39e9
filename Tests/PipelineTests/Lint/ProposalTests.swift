import Diagnostics
import DocParser
import Foundation
import SpecBuilder
import Testing

@testable import Pipeline

/// Proposed corrections are valid, leave what stands in the file, and settle what they were proposed for.
@Suite struct ProposalTests {
  private static let edits: [(String, String)] = [
    ("\"captain_id\": 502", "\"captain_id\": \"502\""), ("\"name\": \"Tern\"", "\"name\": null"),
    ("\"state\": \"Sailing\",\n    \"crew_size\": 4", "\"state\": \"Sunk\",\n    \"crew_size\": 4.5"),
    ("| covered | boolean | Whether the Boat has a roof. |\n", ""),
    ("\"page_size\": 25,", "\"page_size\": 25,\n  \"colour\": \"red\","),
    ("  \"name\": \"Swift\",\n  \"state\": \"Docked\",\n  \"crew_size\": 3\n", "  \"crew_size\": 3\n"),
  ]

  private func folder(corrections: String? = nil) throws -> (TemporaryFolder, Pipeline) {
    let text = try Self.edits.reduce(Linted.clean()) { text, edit in
      let range = try #require(text.range(of: edit.0))
      return text.replacingCharacters(in: range, with: edit.1)
    }
    let folder = try TemporaryFolder(["doc.md": text])
    if let corrections { try folder.write(corrections, to: "corrections.yaml") }
    var configuration = Configuration()
    configuration.documents = [folder.path + "/doc.md"]
    configuration.corrections = folder.path + "/corrections.yaml"
    return (folder, Pipeline(configuration))
  }

  private func warnings(_ result: LintResult) -> [String] {
    result.diagnostics.filter { $0.severity > .note }.map(\.code.name)
  }

  @Test func settlesEveryContradiction() throws {
    let (folder, pipeline) = try folder()
    let before = try pipeline.withoutMissingCorrections.lint()
    #expect(
      Set(warnings(before)) == [
        "type-mismatch", "null-required", "undocumented-value", "fraction", "undocumented-field",
        "undocumented-parameter", "required-disagreement",
      ])
    let proposed = try pipeline.proposeCorrections(for: before)
    #expect(proposed.names.count == warnings(before).count)
    let read = try CorrectionsReader().read(try folder.text("corrections.yaml"), file: "corrections.yaml")
    #expect(read.map(\.name) == proposed.names)
    #expect(read.allSatisfy { !$0.reason.isEmpty && $0.file == "doc.md" })
    #expect(warnings(try pipeline.lint()) == [])
  }

  @Test func nothingIsProposedTwice() throws {
    let (folder, pipeline) = try folder()
    _ = try pipeline.proposeCorrections(for: pipeline.withoutMissingCorrections.lint())
    let text = try folder.text("corrections.yaml")
    #expect(try pipeline.proposeCorrections(for: pipeline.lint()).names == [])
    #expect(try folder.text("corrections.yaml") == text)
  }

  @Test func aGoneQuotationFails() throws {
    let (folder, pipeline) = try folder()
    _ = try pipeline.proposeCorrections(for: pipeline.withoutMissingCorrections.lint())
    let text = try folder.text("doc.md").replacing("| name\\* | string |", with: "| name\\* | text |")
    try folder.write(text, to: "doc.md")
    let result = try pipeline.lint()
    let failures = result.diagnostics.filter { $0.code == .badCorrection }
    #expect(failures.count == 1)
    #expect(failures.first?.message.contains("| name\\* | text |") == true)
  }

  private static let kept = """
    # What we know better.
    corrections:
        # The harbour master says so.
        - name: opportunity
          reason: "Seen in the log."
          quotation: "The number of the berth."
          target: Berth.number
          nullable: true
    # The end.

    """

  @Test(arguments: [kept, "corrections: []\n", "# Nothing yet.\n", ""])
  func keepsWhatStandsThere(text: String) throws {
    let (folder, pipeline) = try folder(corrections: text)
    let old = try CorrectionsReader().read(text, file: "corrections.yaml")
    let proposed = try pipeline.proposeCorrections(for: pipeline.lint())
    let new = try folder.text("corrections.yaml")
    #expect(!proposed.names.isEmpty)
    let start = text.replacing(" []", with: "").trimmingCharacters(in: .newlines)
    #expect(new.hasPrefix(start))
    let read = try CorrectionsReader().read(new, file: "corrections.yaml")
    #expect(read.map(\.name) == old.map(\.name) + proposed.names)
  }

  @Test func aFileInFlowStyleIsLeftAlone() throws {
    let text = "corrections: [{name: a, reason: b, quotation: The number, target: Berth.number, nullable: true}]\n"
    let (folder, pipeline) = try folder(corrections: text)
    let result = try pipeline.lint()
    expectError(.badConfiguration, exitCode: 2) { try pipeline.proposeCorrections(for: result) }
    #expect(try folder.text("corrections.yaml") == text)
  }

  @Test func withoutAFileThereIsAWayOut() throws {
    var configuration = Configuration()
    configuration.documents = [Linted.folder + "/Clean/boats.md"]
    let pipeline = Pipeline(configuration)
    let finding = expectError(.badConfiguration, exitCode: 2) { try pipeline.proposeCorrections(for: pipeline.lint()) }
    #expect(finding?.wayOut?.contains("corrections:") == true)
  }

  @Test(arguments: [
    "a \"b\" \\c\\", "line\nbreak\tand tab", "- # : {x} [y] *z &w !t %d @e `f`", "é 🙂 \u{1}\u{200B}\u{2028}",
  ])
  func anyTextSurvives(text: String) throws {
    let correction = Correction(
      name: "odd", reason: text, file: text, quotation: text, target: text, action: .addValues([text, "null", "1"]))
    let yaml = "corrections:\n" + CorrectionText(indent: 2).text(correction)
    #expect(try CorrectionsReader().read(yaml, file: "c.yaml") == [correction])
  }

  @Test(
    .enabled(if: Linted.hasSharedDocs, "../shared/docs is not there"),
    arguments: [
      ["gitbook/opportunities.md"], ["pagetext/list-opportunities-search.txt"], ["gitbook"], ["pages/opportunities"],
    ])
  func settlesThoseOfTheRealDocuments(paths: [String]) throws {
    let folder = try TemporaryFolder()
    var configuration = Configuration()
    configuration.documents = paths.map { Linted.sharedDocs + "/" + $0 }
    configuration.corrections = folder.path + "/corrections.yaml"
    let pipeline = Pipeline(configuration)
    let before = try pipeline.withoutMissingCorrections.lint()
    #expect(try !pipeline.proposeCorrections(for: before).names.isEmpty)
    let contradictions: Set<String> = [
      "type-mismatch", "null-required", "null-enum", "undocumented-field", "undocumented-parameter", "fraction",
      "undocumented-value", "required-disagreement", "foreign-example",
    ]
    #expect(contradictions.isDisjoint(with: warnings(try pipeline.lint())))
  }
}
