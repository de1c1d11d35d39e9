import Foundation
import Testing

/// `copperplate lint` as a process: what it prints where, and its exit codes.
@Suite struct LintTests {
  private func tool(_ text: String = SmallAPI.chapter) throws -> CommandLineTool {
    let tool = try CommandLineTool()
    try tool.write(text, to: "orders.md")
    return tool
  }

  private static let wrong = SmallAPI.chapter.replacing("| title\\* | string |", with: "| title\\* | number |")

  @Test func cleanDocumentEndsWithCoverage() throws {
    let tool = try tool()
    defer { tool.remove() }
    let run = try tool.run("lint", "--docs", "orders.md", "--strict")
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("used: 3 of 3 rows, 3 of 3 code blocks, 2 of 2 endpoints, 3 of 3 examples\n"))
  }

  @Test func warningHasPlaceMarkAndWayOut() throws {
    let tool = try tool(LintTests.wrong)
    defer { tool.remove() }
    let run = try tool.run("lint", "--docs", "orders.md")
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("orders.md:10:1: warning: `title` of Order: table says number; ") == true)
    #expect(lines.first?.hasSuffix("[CP0201 type-mismatch]") == true)
    #expect(lines.dropFirst().first == "  10 | | title\\* | number | What the order is about. |")
    #expect(lines.dropFirst(2).first?.contains("^") == true)
    #expect(run.output.contains("way out: "))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try tool.run("lint", "--docs", "orders.md", "--strict").exitCode == 1)
  }

  @Test func machineFormatsGoToStandardOutputOnly() throws {
    let tool = try tool(LintTests.wrong)
    defer { tool.remove() }
    for format in ["json", "sarif"] {
      let run = try tool.run("lint", "--docs", "orders.md", "--format", format)
      #expect(run.exitCode == 0)
      let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(value?["version"] != nil)
      #expect(run.output.contains("CP0201"))
    }
    let run = try tool.run("lint", "--docs", "orders.md", "--format", "github")
    #expect(run.output.contains("::warning file=orders.md,line=10"))
    #expect(try tool.run("lint", "--docs", "orders.md", "--format", "xml").exitCode == 2)
  }

  @Test func configurationSetsSeverities() throws {
    let tool = try tool(LintTests.wrong)
    defer { tool.remove() }
    func run(_ severity: String) throws -> CommandLineTool.Outcome {
      try tool.write("documents: orders.md\nseverity:\n  \(severity)\n", to: "copperplate.yaml")
      return try tool.run("lint")
    }
    let raised = try run("type-mismatch: error")
    #expect(raised.exitCode == 1)
    #expect(raised.output.contains("orders.md:10:1: error:"))
    let silent = try run("CP0201: off")
    #expect(silent.exitCode == 0)
    #expect(!silent.output.contains("CP0201"))
    let unknown = try run("type-mismach: error")
    #expect(unknown.exitCode == 2)
    #expect(unknown.errors.contains("copperplate.yaml:3:"))
    #expect(unknown.errors.contains("did you mean 'type-mismatch'?"))
  }

  @Test func aDocumentWithoutEndpointsIsStillRead() throws {
    let tool = try tool("# Words\n\nSee undefined.\n\n| Odd | Even |\n| --- | --- |\n| 1 | 2 |\n")
    defer { tool.remove() }
    let run = try tool.run("lint", "--docs", "orders.md")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("CP0005"))
    #expect(run.output.contains("CP0101"))
    #expect(run.errors.contains("used: 0 of 1 rows"))
  }

  @Test func writtenCorrectionsSettleWhatTheyAreAbout() throws {
    let tool = try tool(LintTests.wrong)
    defer { tool.remove() }
    try tool.write("documents: orders.md\ncorrections: corrections.yaml\n", to: "copperplate.yaml")
    let first = try tool.run("lint", "--write-corrections", "--strict")
    #expect(first.exitCode == 0, "\(first.output)\(first.errors)")
    #expect(first.errors.contains("proposed: order-title-type-mismatch"))
    let text = try tool.text("corrections.yaml")
    #expect(text.contains("quotation: \"| title\\\\* | number | What the order is about. |\""))
    #expect(text.contains("set-type: \"string\""))
    let second = try tool.run("lint", "--write-corrections", "--strict")
    #expect(second.exitCode == 0)
    #expect(try tool.text("corrections.yaml") == text)
  }

  @Test func correctionsWithoutAFileAreRefused() throws {
    let tool = try tool(LintTests.wrong)
    defer { tool.remove() }
    let run = try tool.run("lint", "--docs", "orders.md", "--write-corrections")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("way out: add the line `corrections: corrections.yaml`"))
    #expect(tool.files().keys.sorted() == ["orders.md"])
  }
}
