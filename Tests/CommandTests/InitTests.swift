import Foundation
import Testing

@Suite struct InitCommandTests {
  @Test func aFreshSetPrintsAClient() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "docs/orders.md")
    let run = try tool.run("init", "docs")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try tool.text("copperplate.yaml").contains("base-url: \"https://orders.example.com/v1\""))
    #expect(try tool.text("profile.yaml").contains("# 2 lines read `{method} {target}` (2 in a code span)"))
    let generated = try tool.run("generate")
    #expect(generated.exitCode == 0, "\(generated.errors)")
    #expect(try tool.text("OrdersClient/Sources/Orders/Models/Order.swift").contains("public struct Order"))
  }

  @Test func whatIsThereStays() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("mine", to: "spec/profile.yaml")
    let refused = try tool.run("init", "orders.md", "--into", "spec")
    #expect(refused.exitCode == 2 && refused.errors.contains("--force"))
    #expect(try tool.text("spec/profile.yaml") == "mine")
    let run = try tool.run("init", "orders.md", "--into", "spec", "--force", "--name", "Shop")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try tool.text("spec/copperplate.yaml").contains("documents: [\"../orders.md\"]"))
    #expect(try tool.text("spec/copperplate.yaml").contains("name: Shop"))
  }

  @Test func aFolderWithoutEndpointsIsDiagnosed() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write("# Harbour\n\nNothing but words.\n", to: "docs/a.md")
    let run = try tool.run("init", "docs")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("no document describes an endpoint: 1 document with 2 lines"))
    #expect(run.errors.contains("endpoint-lines:"))
    #expect(tool.files().keys.sorted() == ["docs/a.md"])
  }

  /// The folder that the command runs in is a folder of documents as any other.
  @Test(arguments: [".", "./", "../."]) func theOwnFolderCanBeNamed(folder: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "docs/orders.md")
    try tool.write("docs_dir: docs\nnav:\n  - orders.md\n", to: "mkdocs.yml")
    let run = try tool.run(["lint", "--docs", folder], in: "docs")
    #expect(run.exitCode == 0 && (run.output + run.errors).contains("used: 3 of 3 rows"), "\(run)")
    #expect(try tool.run(["diff", ".", "."], in: "docs").exitCode == 0)
    let first = try tool.run(["init", ".", "--name", "Orders"], in: "docs")
    #expect(first.exitCode == 0 && (first.output + first.errors).contains("1 document: 2 endpoint lines"), "\(first)")
    #expect(try tool.run(["generate"], in: "docs").exitCode == 0)
  }
}
