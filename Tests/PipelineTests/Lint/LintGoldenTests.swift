import Diagnostics
import TestSupport
import Testing

@testable import Pipeline

/// What `copperplate lint` finds in whole documents, line by line.
@Suite struct LintGoldenTests {
  @Test(arguments: ["opportunities.md", "list-opportunities-search.txt", "introduction.md"])
  func ownDocuments(name: String) throws {
    let result = try Linted.paths([name], in: Linted.root + "/spec/docs")
    let text = TerminalRenderer(texts: result.read.texts).render(result.diagnostics)
    try compare(text.replacing(Linted.root + "/", with: "") + result.read.coverage.text + "\n", with: "own-\(name)")
  }

  @Test func ownDocumentsTogether() throws {
    let names = ["introduction.md", "opportunities.md", "list-opportunities-search.txt"]
    let result = try Linted.paths(names, in: Linted.root + "/spec/docs")
    let text = TerminalRenderer(texts: result.read.texts).render(result.diagnostics)
    try compare(text.replacing(Linted.root + "/", with: "") + result.read.coverage.text + "\n", with: "own-together")
  }

  /// Codes and places only: the words of these documents are not ours.
  @Test(
    .enabled(if: Linted.hasSharedDocs, "../shared/docs is not there"),
    arguments: [
      "gitbook/opportunities.md", "gitbook/people.md", "gitbook/introduction.md", "gitbook",
      "pagetext/list-opportunities-search.txt", "pages/opportunities",
    ])
  func realDocuments(name: String) throws {
    let result = try Linted.paths([name], in: Linted.sharedDocs)
    let lines = result.diagnostics.map { finding in
      let place = finding.range.map { range in
        "\(range.file.replacing(Linted.sharedDocs + "/", with: "")):\(range.start.line):\(range.start.column)"
      }
      return "\(place ?? "-") \(finding.severity.rawValue) \(finding.code.id) \(finding.code.name)\n"
    }
    let golden = "real-" + name.replacing("/", with: "-")
    try compare(lines.joined() + result.read.coverage.text + "\n", with: golden)
  }

  @Test func theSameTwice() throws {
    let paths = ["introduction.md", "opportunities.md", "list-opportunities-search.txt"]
    let first = try Linted.paths(paths, in: Linted.root + "/spec/docs")
    let second = try Linted.paths(paths, in: Linted.root + "/spec/docs")
    for format in DiagnosticFormat.allCases {
      #expect(
        format.render(first.diagnostics, texts: first.read.texts)
          == format.render(second.diagnostics, texts: second.read.texts))
    }
  }

  private func compare(_ text: String, with name: String) throws {
    #expect(try GoldenFolder("Goldens").difference(of: text, from: name + ".txt") == nil)
  }
}
