import Diagnostics
import Foundation
import Testing

@testable import OutputFiles

/// Whatever stands in the way: an error that names it with a way out, and everything as it was.
@Suite struct ObstacleTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try home.put("outside/kept", "kept")
  }

  private func expectRefusal(
    _ code: DiagnosticCode, _ part: String, _ texts: [String: String], output: OutputFolder? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try home.snapshot()
    let error = #expect(throws: DiagnosticError.self, sourceLocation: sourceLocation) {
      try (output ?? home.output()).write(files(texts))
    }
    #expect(error?.exitCode == 2, sourceLocation: sourceLocation)
    #expect(Set(error?.diagnostics.map(\.code) ?? []) == [code], sourceLocation: sourceLocation)
    for diagnostic in error?.diagnostics ?? [] {
      #expect(diagnostic.message.contains(part), sourceLocation: sourceLocation)
      #expect(diagnostic.wayOut != nil, sourceLocation: sourceLocation)
    }
    #expect(try home.snapshot() == before, sourceLocation: sourceLocation)
  }

  @Test func aLinkInTheFilesPlace() throws {
    try home.output().write(files(["a": "1", "b": "1"]))
    try home.remove("out/a")
    try home.link("out/a", to: "../outside/kept")
    try expectRefusal(.unsafePath, "out/a", ["a": "2", "b": "2"])
  }

  @Test func aLinkThatLeadsNowhere() throws {
    try home.put("out/x", "")
    try home.link("out/a", to: "../outside/new")
    try expectRefusal(.unsafePath, "out/a", ["a": "2"])
  }

  @Test func aLinkInAFoldersPlace() throws {
    try home.output().write(files(["a/kept": "1"]))
    try home.remove("out/a")
    try home.link("out/a", to: "../outside")
    try expectRefusal(.unsafePath, "out/a", ["a/kept": "2", "a/other": "2", "b": "2"])
  }

  @Test func aStaleFileBehindALinkIsLeftAlone() throws {
    try home.output().write(files(["a/kept": "1", "b": "1", "c": "1"]))
    try home.remove("out/a")
    try home.link("out/a", to: "../outside")
    try home.remove("out/c")
    try home.link("out/c", to: "../outside/kept")
    let plan = try home.output().write(files(["b": "1"]))
    #expect(plan.stale == [])
    #expect(plan.foreign == ["a", "c"])
    #expect(home.text("outside/kept") == "kept")
    #expect(try home.snapshot()["out/a"] == "→ ../outside")
  }

  @Test func theOutputFolderIsALink() throws {
    try home.link("out", to: "outside")
    try expectRefusal(.unsafePath, "out", ["a": "2"])
    try expectRefusal(.unsafePath, "out", ["a": "2"], output: OutputFolder(root: home.absolute("out/")))
  }

  @Test func theListIsALink() throws {
    try home.put("out/x", "")
    try home.link("out/.manifest", to: "../outside/kept")
    try expectRefusal(.unsafePath, "out/.manifest", ["a": "2"])
  }

  @Test func aFileInAFoldersPlace() throws {
    try home.put("out/a", "mine")
    try expectRefusal(.unwritable, "out/a", ["a/b": "2", "a/c": "2", "d": "2"])
  }

  @Test func aFolderInAFilesPlace() throws {
    try home.put("out/a/b", "mine")
    try expectRefusal(.unwritable, "out/a", ["a": "2", "d": "2"])
  }

  @Test func theOutputFolderIsAFile() throws {
    try home.put("out", "mine")
    try expectRefusal(.unwritable, "out", ["a": "2"])
    try expectRefusal(.unwritable, "out", ["a": "2"], output: home.output("out/inner"))
  }

  @Test func aReadOnlyFile() throws {
    try home.output().write(files(["a": "1", "b": "1"]))
    _ = chmod(home.absolute("out/a"), 0o444)
    try expectRefusal(.unwritable, "out/a", ["a": "2", "b": "2"])
    #expect(try home.output().write(files(["a": "1", "b": "2"])).changed == ["b"])
    try expectRefusal(.unwritable, "out/a", ["b": "2"])
  }

  @Test func aReadOnlyFolder() throws {
    try home.output().write(files(["a/b": "1", "c": "1"]))
    _ = chmod(home.absolute("out/a"), 0o555)
    try expectRefusal(.unwritable, "out/a", ["a/b": "2", "c": "2"])
    try expectRefusal(.unwritable, "out/a", ["a/b": "1", "a/d/e": "2", "c": "2"])
    try expectRefusal(.unwritable, "out/a", ["c": "2"])
  }

  @Test func somethingThatIsNoFile() throws {
    try home.put("out/x", "")
    #expect(mkfifo(home.absolute("out/a"), 0o644) == 0)
    try expectRefusal(.unwritable, "out/a", ["a": "2"])
  }

  @Test func anotherRunIsWriting() throws {
    try home.output().write(files(["a": "1"]))
    let other = try FolderHandle.open(home.absolute("out"))
    #expect(other.lock(exclusively: true))
    try RunLock.$attempts.withValue(1) {
      try expectRefusal(.unwritable, "another run", ["a": "2"])
    }
  }

  @Test func aRunThatEndedKeepsNobodyOut() throws {
    try RunLock.$attempts.withValue(1) {
      for number in 0..<3 { try home.output().write(files(["a": "\(number)"])) }
    }
    #expect(home.text("out/a") == "2")
  }
}
