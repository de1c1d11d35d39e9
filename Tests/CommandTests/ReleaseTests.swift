import Foundation
import Testing

@Suite struct ReleaseTests {
  @Test func theFirstReleaseNeedsNoBaseline() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    let run = try tool.run("release", "1.0.0")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try tool.text("spec/released.json") == tool.text("spec/api.json"))
    #expect(try tool.text("Out/CHANGELOG.md").contains("## 1.0.0\n"))
    #expect(try tool.text("Out/CHANGELOG.md") == tool.text("spec/CHANGELOG.md"))
    // What a release writes is part of what the docs print: neither surplus nor somebody else's.
    let check = try tool.run("generate", "--check")
    #expect(check.exitCode == 0, "\(check.output)\(check.errors)")
    #expect(!check.errors.contains("CHANGELOG"))
    let before = tool.files()
    _ = try tool.run("generate")
    #expect(tool.files() == before)
    #expect(try tool.run("diff").output == "No change in the API.\n")
  }

  @Test func aLaterReleaseMovesTheBaseline() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "1.0.0")
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    let diff = try tool.run("diff")
    #expect(diff.output.contains("`price`") && diff.output.contains("Next version: minor"), "\(diff.output)")
    let run = try tool.run("release", "1.1.0")
    #expect(run.exitCode == 0, "\(run.errors)")
    let changelog = try tool.text("Out/CHANGELOG.md")
    let (newer, older) = (changelog.range(of: "## 1.1.0"), changelog.range(of: "## 1.0.0"))
    #expect(try #require(newer).lowerBound < #require(older).lowerBound)
    #expect(changelog.contains("`price`"))
    #expect(try tool.run("diff").output == "No change in the API.\n")
    #expect(try tool.run("generate", "--check").exitCode == 0)
  }

  @Test(arguments: [
    ("1.0.1", "is too small", "1.1.0"), ("1.0.0", "does not follow", "greater"),
    ("0.9.0", "does not follow", "greater"),
  ])
  func refusesAVersionThatSaysTooLittle(version: String, reason: String, wayOut: String) throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "1.0.0")
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    let before = tool.files()
    let run = try tool.run("release", version)
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains(reason) && run.errors.contains(wayOut) && run.errors.contains("CP0309"), "\(run.errors)")
    #expect(tool.files() == before)
  }

  @Test func aBreakingChangeAsksForTheNextMajorVersion() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "0.3.0")
    try tool.write(SmallAPI.chapter.replacing("| title\\* | string |", with: "| title\\* | list |"), to: "orders.md")
    try tool.write(SmallAPI.chapter.replacing("/v1/orders`", with: "/v1/purchases`"), to: "orders.md")
    let run = try tool.run("release", "0.4.0")
    #expect(run.exitCode == 1 && run.errors.contains("note:") && run.errors.contains("1.0.0"), "\(run.errors)")
    #expect(try tool.run("release", "1.0.0").exitCode == 0)
  }

  @Test func withoutABaselineThereIsNothingToCompareWith() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    let run = try tool.run("diff")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("spec/released.json") && run.errors.contains("copperplate release"), "\(run.errors)")
  }

  @Test func aBaselineOfUnknownVersionIsNotGuessed() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "1.0.0")
    try tool.write("# Changelog\n", to: "spec/CHANGELOG.md")
    let run = try tool.run("release", "1.0.1")
    #expect(run.exitCode == 1 && run.errors.contains("## 1.0.0"), "\(run.errors)")
  }

  /// The baseline of an older edition of the reader: what the docs changed stands apart from what is read otherwise now.
  @Test func whatANewerEditionReadsStandsApart() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "1.0.0")
    let baseline = try tool.text("spec/released.json").replacing("  \"edition\": 2,\n", with: "")
      .replacing("\"description\": \"What the order is about.\"", with: "\"description\": \"about.\"")
    try tool.write(baseline, to: "spec/released.json")
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    let blind = try tool.run("diff").output
    #expect(blind.contains("the old docs are not at hand") && !blind.contains("Read otherwise"), "\(blind)")

    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.git("init", "--quiet")
    try tool.git("add", ".")
    try tool.git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Client")
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    let told = try tool.run("diff").output
    let parts = told.components(separatedBy: "Read otherwise by edition 2")
    #expect(parts.count == 2, "\(told)")
    #expect(parts[0].contains("`price`") && !parts[0].contains("What the order is about."), "\(told)")
    #expect(parts.last?.contains("What the order is about.") == true, "\(told)")
  }

  @Test(arguments: ["1.0", "v1.0.0", "1.0.0-beta", ""]) func takesVersionsOnly(version: String) throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    #expect(try tool.run("release", version).exitCode == 2)
  }

  @Test func aRenamedTypeStaysAsADeprecatedAlias() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    _ = try tool.run("release", "1.0.0")
    try tool.write(ReleasedAPI.withStatus, to: "orders.md")
    _ = try tool.run("generate")
    let names = try tool.text("Out/Sources/Shop/DeprecatedNames.swift")
    #expect(names.contains(#"@available(*, deprecated, renamed: "OrderStatus")"#), "\(names)")
    #expect(names.contains("public typealias OrderState = OrderStatus"), "\(names)")
    #expect(names.contains("public var state: OrderStatus?"), "\(names)")
    #expect(try tool.run("generate", "--check").exitCode == 0)
    // A major version is the end of it, and the entry of a release that they are in says so.
    #expect(try tool.run("release", "2.0.0").exitCode == 0)
    #expect(!(try tool.text("spec/CHANGELOG.md")).contains("Deprecated names removed"))
    #expect(tool.files()["Out/Sources/Shop/DeprecatedNames.swift"] == nil)
    #expect(try tool.run("generate", "--check").exitCode == 0)
  }
}

/// A folder with docs and a configuration.
enum ReleasedAPI {
  static let withPrice = SmallAPI.chapter.replacing(
    "| title\\* |", with: "| price | number | What it costs. |\n| title\\* |")
  /// The field and its type under another name, in the table and in the examples.
  static let withStatus = SmallAPI.chapter.replacing("| state |", with: "| status |")
    .replacing("\"state\"", with: "\"status\"")

  static func folder() throws -> CommandLineTool {
    let tool = try CommandLineTool()
    try tool.write(SmallAPI.chapter, to: "orders.md")
    try tool.write("name: Shop\ndocuments: orders.md\noutput: Out\nspec: spec\n", to: "copperplate.yaml")
    return tool
  }
}
