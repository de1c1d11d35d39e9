import Foundation
import Testing

@Suite struct DiffTests {
  @Test(arguments: [
    ["orders.md", "new/orders.md"], ["old", "new"], ["old.json", "new.json"], ["HEAD:orders.md", "new/orders.md"],
    ["HEAD:old", "new"], ["HEAD:old.json", "new.json"], ["HEAD~0:./orders.md", "new/orders.md"],
    ["orders.md", "orders.md,new/orders.md"], ["HEAD:orders.md", "HEAD:orders.md,new/orders.md"],
  ])
  func takesSidesOfEveryKind(sides: [String]) throws {
    let tool = try DiffTests.repository()
    defer { tool.remove() }
    let run = try tool.run(["diff"] + sides)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("`price` of Order"), "\(run.output)")
    #expect(run.output.contains("Next version: minor"), "\(run.output)")
  }

  @Test func failsOnWhatItIsAskedTo() throws {
    let tool = try DiffTests.repository()
    defer { tool.remove() }
    #expect(try tool.run("diff", "old", "new", "--fail-on", "breaking").exitCode == 0)
    #expect(try tool.run("diff", "old", "new", "--fail-on", "addition").exitCode == 1)
    #expect(try tool.run("diff", "new", "old", "--fail-on", "breaking").exitCode == 1)
    let markdown = try tool.run("diff", "old", "new", "--format", "markdown")
    #expect(markdown.output.hasPrefix("## API changes: 2 additions"))
    let json = try tool.run("diff", "old", "new", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
  }

  @Test(arguments: ["HEAD:none.md", "nowhere:orders.md", "none.md", "-x:orders.md"])
  func namesASideThatIsNotThere(side: String) throws {
    let tool = try DiffTests.repository()
    defer { tool.remove() }
    let run = try tool.run("diff", "--", side, "new")
    #expect(run.exitCode == 2 && run.errors.contains("CP0001"), "\(run.errors)")
  }

  /// A repository whose only commit has the old documents and spec, beside the new ones.
  private static func repository() throws -> CommandLineTool {
    let tool = try CommandLineTool()
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write(SmallAPI.chapter, to: "old/orders.md")
    try tool.write(ReleasedAPI.withPrice, to: "new/orders.md")
    for side in ["old", "new"] { try tool.write(try tool.run("spec", "--docs", side).output, to: side + ".json") }
    try tool.git("init", "--quiet")
    try tool.git("add", "orders.md", "old", "old.json")
    try tool.git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Docs")
    return tool
  }
}

extension CommandLineTool {
  /// Runs git in the folder.
  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }
}
