import Diagnostics
import Foundation
import Testing

@testable import OutputFiles

@Suite struct OutputFolderTests {
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test func aFirstRunWritesEverythingAndTheList() throws {
    let plan = try home.output("deep/er/out").write(files(["a.txt": "1", "b/c/d.txt": "2"]))
    #expect(plan.added == ["a.txt", "b/c/d.txt"])
    #expect(
      try home.snapshot() == [
        "deep/": "", "deep/er/": "", "deep/er/out/": "", "deep/er/out/a.txt": "1", "deep/er/out/b/": "",
        "deep/er/out/b/c/": "", "deep/er/out/b/c/d.txt": "2",
        "deep/er/out/.manifest": manifest("a.txt", "b/c/d.txt"),
      ])
  }

  @Test func aPlanChangesNothing() throws {
    let plan = try home.output().plan(files(["a.txt": "1"]))
    #expect(plan.added == ["a.txt"])
    #expect(!plan.isUpToDate)
    #expect(try home.snapshot() == [:])
  }

  @Test func whatIsUnchangedIsLeftAlone() throws {
    let output = home.output()
    try output.write(files(["a.txt": "1", "b.txt": "2"]))
    let names = ["out/a.txt", "out/.manifest", "out"]
    let before = try names.map { try home.stamp($0) }
    let again = try output.write(files(["a.txt": "1", "b.txt": "2"]))
    #expect(again.isUpToDate)
    #expect(again.unchanged == ["a.txt", "b.txt"])
    #expect(try names.map { try home.stamp($0) } == before)

    let plan = try output.write(files(["a.txt": "1", "b.txt": "3"]))
    #expect(plan.changed == ["b.txt"])
    #expect(try home.stamp("out/a.txt") == before[0])
    #expect(try home.stamp("out/.manifest") == before[1])
    #expect(home.text("out/b.txt") == "3")
  }

  @Test func whatIsNoLongerPrintedIsRemovedWithItsEmptyFolders() throws {
    let output = home.output()
    try output.write(files(["a": "1", "b/c/d": "2", "b/e": "3", "f/g": "4"]))
    try home.put("out/f/mine", "5")
    let plan = try output.write(files(["a": "1", "b/e": "3"]))
    #expect(plan.stale == ["b/c/d", "f/g"])
    #expect(
      try home.snapshot() == [
        "out/": "", "out/a": "1", "out/b/": "", "out/b/e": "3", "out/f/": "", "out/f/mine": "5",
        "out/.manifest": manifest("a", "b/e"),
      ])
  }

  @Test func aStaleFileMakesRoomForAFolderAndBack() throws {
    let output = home.output()
    try output.write(files(["a": "1"]))
    let error = #expect(throws: DiagnosticError.self) { try output.write(files(["a/b": "2"])) }
    #expect(error?.diagnostics.map(\.code) == [.unwritable])
    #expect(home.text("out/a") == "1")
  }

  @Test func foreignFilesAreNamedAndLeftAlone() throws {
    let output = home.output()
    try output.write(files(["a": "1", "b/c": "2"]))
    let mine = [
      "notes.txt", "b/mine", "dir/x", "dir/y/z", ".build/debug/x", ".swiftpm/z", "Package.resolved", ".git/config",
    ]
    for path in mine { try home.put("out/" + path, "mine") }
    try home.link("out/away", to: "/nowhere")
    let plan = try output.write(files(["a": "2"]))
    #expect(plan.foreign == ["away", "b/mine", "dir/", "notes.txt"])
    #expect(plan.notes.map(\.code) == Array(repeating: .foreignFile, count: 4))
    #expect(plan.notes.allSatisfy { $0.severity == .note })
    for path in mine { #expect(home.text("out/" + path) == "mine") }
    #expect(try output.write(files(["a": "2"])).isUpToDate)
  }

  @Test func manyForeignFilesMakeFewNotes() throws {
    for number in 0..<120 { try home.put("out/file\(number)", "") }
    let plan = try home.output().plan(files(["a": "1"]))
    #expect(plan.foreign.count == 120)
    #expect(plan.notes.count == 51)
  }

  @Test func aFileThatAPersonPutThereIsNotOverwritten() throws {
    try home.put("out/README.md", "by hand")
    try home.put("out/same", "1")
    let error = #expect(throws: DiagnosticError.self) {
      try home.output().write(files(["README.md": "printed", "same": "1", "new": "2"]))
    }
    #expect(error?.diagnostics.map(\.code) == [.foreignFile])
    #expect(error?.diagnostics.map(\.severity) == [.error])
    #expect(error?.diagnostics.first?.message.contains("README.md") == true)
    #expect(try home.snapshot() == ["out/": "", "out/README.md": "by hand", "out/same": "1"])
  }

  @Test func aFileWithTheSameTextIsTakenOver() throws {
    try home.put("out/a", "1")
    let output = home.output()
    try output.write(files(["a": "1"]))
    #expect(home.text("out/.manifest") == manifest("a"))
    try output.write(files(["a": "2"]))
    #expect(home.text("out/a") == "2")
  }

  @Test func aFolderWithoutAListReplacesByNameAndRemovesNothing() throws {
    try home.put("out/api.json", "old")
    try home.put("out/docs/a.md", "mine")
    let output = home.output(manifest: nil)
    let plan = try output.write(files(["api.json": "new", "openapi.json": "x"]))
    #expect(plan.changed == ["api.json"])
    #expect(plan.notes.isEmpty)
    try output.write(files(["api.json": "new"]))
    #expect(
      try home.snapshot() == [
        "out/": "", "out/api.json": "new", "out/openapi.json": "x", "out/docs/": "", "out/docs/a.md": "mine",
      ])
  }

  @Test func aListMadeByAnybodyLeadsNowhereElse() throws {
    try home.put("victim", "kept")
    try home.put("out/.manifest", "../victim\n/etc/passwd\n.git/config\na/../../victim\n<<<<<<< HEAD\nold\n\u{0}\n")
    try home.put("out/old", "printed")
    try home.put("out/.git/config", "kept")
    let plan = try home.output().write(files(["a": "1"]))
    #expect(plan.stale == ["old"])
    #expect(plan.notes.map(\.code) == [.unsafePath])
    #expect(home.text("victim") == "kept")
    #expect(home.text("out/.git/config") == "kept")
    #expect(home.text("out/.manifest") == manifest("a"))
  }

  @Test func aFileNamedLikeTheListIsRefused() throws {
    for name in [".manifest", ".MANIFEST", ".manifest-unfinished"] {
      let error = #expect(throws: DiagnosticError.self) { try home.output().plan(files([name: ""])) }
      #expect(error?.diagnostics.map(\.code) == [.unsafePath])
    }
  }

  /// Where case does not count, the old name of a file leads to the new one; here a second name for it does.
  @Test func aFileWhoseNameChangedItsCaseOnlyIsNotStale() throws {
    try home.put("out/deal", "1")
    try FileManager.default.linkItem(atPath: home.absolute("out/deal"), toPath: home.absolute("out/Deal"))
    try home.put("out/.manifest", manifest("Deal"))
    #expect(try home.output().write(files(["deal": "1"])).stale == [])
    #expect(home.text("out/deal") == "1")

    try home.put("out/Gone", "2")
    try home.put("out/.manifest", manifest("Gone", "deal"))
    #expect(try home.output().write(files(["deal": "1", "gone": "3"])).stale == ["Gone"])
    #expect(home.text("out/gone") == "3")
  }

  @Test func permissionsOfAFileAreKept() throws {
    let output = home.output()
    try output.write(files(["a": "1"]))
    _ = chmod(home.absolute("out/a"), 0o600)
    try output.write(files(["a": "2"]))
    let mode = try FileManager.default.attributesOfItem(atPath: home.absolute("out/a"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
