import Foundation
import Testing

@Suite struct GenerateTests {
  @Test func printsAPackageFromADocument() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    let run = try tool.run("generate", "--docs", "orders.md", "--output", "Out", "--name", "Shop")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("1 document,"))
    #expect(run.errors.contains("2 operations"))
    #expect(try tool.text("Out/Sources/Shop/Models/Order.swift").contains("public struct Order"))
    #expect(try tool.text("Out/Package.swift").contains(#"name: "Shop""#))
    // Without --spec nothing is written but the package.
    #expect(tool.files().keys.allSatisfy { $0.hasPrefix("Out/") || $0 == "orders.md" })
  }

  @Test func aSecondRunWritesNothing() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    func generate() throws -> CommandLineTool.Outcome {
      try tool.run("generate", "--docs", "orders.md", "--output", "Out", "--spec", "spec", "--name", "Shop")
    }
    _ = try generate()
    let before = try modificationTimes(tool)
    let run = try generate()
    #expect(run.errors.contains("files    0 written"))
    #expect(try modificationTimes(tool) == before)
    #expect(before.keys.contains("spec/api.json") && before.keys.contains("spec/openapi.json"))
  }

  @Test(arguments: [".", "./", "d", "d/", "../a/d"]) func aFolderMayHaveAShortName(docs: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "a/d/orders.md")
    try tool.write("documents: \(docs)\nname: Shop\noutput: ../Out\n", to: "a/c")
    let direct = try tool.run(["generate", "--docs", docs, "--output", "../Out", "--name", "Shop"], in: "a")
    #expect(direct.exitCode == 0, "\(direct.errors)")
    let configured = try tool.run(["generate", "--config", "c", "--check"], in: "a")
    #expect(configured.exitCode == 0, "\(configured.errors)")
  }

  /// A package and a changelog speak of endpoints too.
  @Test func whatWasPrintedIsNoDocument() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: .\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    #expect(try tool.run("release", "1.0.0").exitCode == 0)
    let before = tool.files()
    let run = try tool.run("generate")
    #expect(run.errors.contains("read     1 document,"), "\(run.errors)")
    #expect(tool.files() == before)
    // A document of a person's own is one wherever it stands.
    try tool.write("# Words\n", to: "Out/words.md")
    #expect(try tool.run("generate").errors.contains("read     2 documents,"))
  }

  @Test func theConfigurationSaysWhatToRead() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "spec/docs/orders.md")
    try tool.write(
      "name: Shop\ndocuments: [docs/orders.md]\noutput: ../Client\nspec: .\n", to: "spec/copperplate.yaml")
    let run = try tool.run("generate")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(tool.files()["Client/Package.swift"] != nil && tool.files()["spec/api.json"] != nil)
    let check = try tool.run("generate", "--check")
    #expect(check.exitCode == 0, "\(check.errors)")
  }

  @Test func theCheckShowsWhatDiffers() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: orders.md\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    _ = try tool.run("generate")
    let model = "Out/Sources/Shop/Models/Order.swift"
    try tool.write(try tool.text(model) + "// mine\n", to: model)
    try FileManager.default.removeItem(atPath: tool.folder + "/Out/Package.swift")
    try tool.write("mine\n", to: "Out/NOTES.txt")
    let before = tool.files()
    let check = try tool.run("generate", "--check")
    #expect(check.exitCode == 1)
    #expect(check.output.contains("-// mine"))
    #expect(check.output.contains("Package.swift"))
    #expect(!check.output.contains("NOTES.txt") && check.errors.contains("NOTES.txt"))
    #expect(tool.files() == before)
    #expect(try tool.run("generate", "--check", "--quiet").output.isEmpty)
    #expect(try tool.run("generate").exitCode == 0)
    #expect(try tool.run("generate", "--check").exitCode == 0)
    #expect(try tool.text("Out/NOTES.txt") == "mine\n")
  }

  /// What other tools put into the folder, and what is printed no more.
  @Test func theCheckKnowsWhatIsItsOwn() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: orders.md\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    _ = try tool.run("generate")
    for path in ["Out/.build/debug/x.o", "Out/.swiftpm/x", "Out/Package.resolved"] { try tool.write("x", to: path) }
    let clean = try tool.run("generate", "--check")
    #expect(clean.exitCode == 0 && !clean.errors.contains("x.o"), "\(clean.errors)")
    // Without the creation its files are surplus, and the spec files are out of date.
    let rest = try #require(SmallAPI.chapter.range(of: "## Create an Order"))
    try tool.write(String(SmallAPI.chapter[..<rest.lowerBound]), to: "orders.md")
    let check = try tool.run("generate", "--check")
    #expect(check.exitCode == 1)
    let surplus = "Sources/Shop/Requests/CreateOrderRequest.swift"
    #expect(check.output.contains("--- a/Out/\(surplus)\n+++ /dev/null\n"), "\(check.output)")
    #expect(check.errors.contains("'Out/\(surplus)' is no longer printed"))
    #expect(check.output.contains("+++ b/spec/api.json") && check.errors.contains("'spec/openapi.json' is not what"))
    #expect(tool.files()["Out/" + surplus] != nil)
    _ = try tool.run("generate")
    #expect(tool.files()["Out/" + surplus] == nil && tool.files()["Out/.build/debug/x.o"] != nil)
  }

  /// Another tool reads the diff, and gets the files right with it.
  @Test func theDiffIsAPatch() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: orders.md\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    _ = try tool.run("generate")
    let rest = try #require(SmallAPI.chapter.range(of: "## Create an Order"))
    try tool.write(
      SmallAPI.chapter[..<rest.lowerBound].replacing("\"Sent\"", with: "\"Sent\", \"Paid\"")
        + "## List Orders\n\n`GET https://orders.example.com/v1/orders`\n", to: "orders.md")
    let check = try tool.run("generate", "--check")
    #expect(check.exitCode == 1)
    try tool.write(check.output, to: "changes.patch")
    try tool.git("apply", "-p1", "changes.patch")
    let patched = try tool.run("generate", "--check")
    #expect(patched.exitCode == 0, "\(patched.output)\(patched.errors)")
  }

  private func modificationTimes(_ tool: CommandLineTool) throws -> [String: Date] {
    try tool.files().reduce(into: [:]) { times, file in
      let attributes = try FileManager.default.attributesOfItem(atPath: tool.folder + "/" + file.key)
      times[file.key] = attributes[.modificationDate] as? Date
    }
  }
}
