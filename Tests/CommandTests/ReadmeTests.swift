import Foundation
import Testing

/// What README tells people to put into their repositories does what it says.
@Suite struct ReadmeTests {
  private static let readme: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
  }()

  /// A repository whose default branch has the printed client, as a workflow finds it.
  private static func repository() throws -> CommandLineTool {
    let tool = try ReleasedAPI.folder()
    _ = try tool.run("generate")
    try tool.git("init", "--quiet")
    try tool.git("add", ".")
    try tool.git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Client")
    try tool.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return tool
  }

  @Test func theWorkflowsCommandsRun() throws {
    let tool = try Self.repository()
    defer { tool.remove() }
    let commands = Self.readme.split(separator: "\n").compactMap { line -> String? in
      let text = line.drop { $0 == " " }
      return text.hasPrefix("run: copperplate ") ? String(text.dropFirst(5)) : nil
    }
    try #require(commands.count == 3)
    for command in commands { #expect(try tool.shell(command) == 0, "\(command)") }
    #expect(try tool.text("changes.md") == "**No change in the API.**\n")
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    #expect(try tool.shell(commands[0]) == 1)
    _ = try tool.run("generate")
    for command in commands { #expect(try tool.shell(command) == 0, "\(command)") }
    let (changes, findings) = (try tool.text("changes.md"), try tool.text("lint.sarif"))
    #expect(changes.contains("`price` of `Order`"), "\(changes)")
    #expect(try JSONSerialization.jsonObject(with: Data(findings.utf8)) is [String: Any])
  }

  @Test func theHookKeepsWhatTheDocsDoNotPrintFromBeingCommitted() throws {
    let tool = try Self.repository()
    defer { tool.remove() }
    let start = try #require(Self.readme.range(of: "```sh\n#!/bin/sh\n"))
    let end = try #require(Self.readme[start.upperBound...].range(of: "```"))
    try tool.write("#!/bin/sh\n" + Self.readme[start.upperBound..<end.lowerBound], to: ".git/hooks/pre-commit")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: tool.folder + "/.git/hooks/pre-commit")
    let commit = "git add . && git -c user.name=A -c user.email=a@example.com commit --quiet --message Price"
    try tool.write(ReleasedAPI.withPrice, to: "orders.md")
    #expect(try tool.shell(commit) != 0)
    _ = try tool.run("generate")
    // Printed, but not all of it added.
    #expect(try tool.shell(commit.replacing("git add .", with: "git add orders.md Out")) != 0)
    #expect(try tool.shell(commit) == 0)
  }
}

extension CommandLineTool {
  /// Runs a line of a shell in the folder, with the command on its path; its exit code.
  func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "PATH": CommandLineTool.executable.deletingLastPathComponent().path + ":" + path, "GITHUB_BASE_REF": "main",
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
