import Foundation
import Testing

/// One clear error each, nothing written.
@Suite struct FailureTests {
  @Test(arguments: [
    Case("a missing file", ["--docs", "none.md"], 2, "CP0001"),
    Case("a folder without Markdown", ["--docs", "empty"], 2, "CP0002"),
    Case("a file that is not UTF-8", ["--docs", "latin.md"], 2, "CP0003"),
    Case("a document without an endpoint", ["--docs", "prose.md"], 1, "CP0005"),
    Case("an unknown key in the configuration", ["--config", "bad.yaml"], 2, "CP0006"),
    Case("no name", ["--docs", "orders.md", "--output", "Out"], 2, "CP0006", takesOutput: false),
    Case("no output", ["--docs", "orders.md", "--name", "Shop"], 2, "CP0006", takesOutput: false),
    Case("an unknown form", ["--docs", "orders.md", "--form", "html"], 2, "CP0006"),
    Case(
      "a name that is no identifier", ["--docs", "orders.md", "--output", "Out", "--name", "1; rm -rf"], 2, "CP0006",
      takesOutput: false),
  ])
  func namesPlaceAndWayOut(example: Case) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("# Only words\n\nNothing to call here.\n", to: "prose.md")
    try tool.write("name: Shop\ndocumets: orders.md\n", to: "bad.yaml")
    try tool.write(Data([0x23, 0x20, 0xE9, 0x0A]), to: "latin.md")
    try tool.write("", to: "empty/notes.pdf")
    let before = tool.files()
    let output = example.takesOutput ? ["--output", "Out", "--name", "Shop"] : []
    let run = try tool.run(["generate"] + example.arguments + output)
    #expect(run.exitCode == example.exitCode, "\(run.errors)")
    #expect(run.errors.contains("error:") && run.errors.contains(example.code), "\(run.errors)")
    #expect(run.errors.contains("way out:"), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(tool.files() == before)
  }

  @Test(arguments: [["generate", "--colour"], ["print"], ["diff", "a.md"], ["generate", "--docs"]])
  func wrongUseIsExitCodeTwo(arguments: [String]) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let run = try tool.run(arguments)
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: ["generate", "spec", "openapi", "lint", "diff"])
  func helpShowsAnExample(command: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let run = try tool.run(command, "--help")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Example"))
    #expect(run.output.contains("copperplate \(command)"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let exitCode: Int32
    let code: String
    let takesOutput: Bool

    init(_ name: String, _ arguments: [String], _ exitCode: Int32, _ code: String, takesOutput: Bool = true) {
      (testDescription, self.arguments, self.exitCode, self.code, self.takesOutput) =
        (name, arguments, exitCode, code, takesOutput)
    }
  }
}
