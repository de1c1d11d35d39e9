import Foundation
import Testing

/// What goes to standard output arrives, or the exit code says that it did not.
@Suite struct OutputTests {
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["spec --docs orders.md", "openapi --docs orders.md", "lint --docs orders.md --format sarif"])
  func aFullDiskIsAnError(command: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    let run = try tool.redirected("\(command) >/dev/full")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("CP0304") && run.errors.contains("way out:"), "\(run.errors)")
  }

  @Test func aReaderThatGoesAwayIsNone() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    let run = try tool.redirected("spec --docs orders.md | head -n 1 >/dev/null; echo done")
    #expect(run.output == "done\n")
    #expect(!run.errors.contains("error:"), "\(run.errors)")
  }
}
