import Diagnostics
import Foundation
import Testing

@testable import OutputFiles

@Suite struct OutputCheckTests {
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test func aFolderThatIsAsPrintedHasNoDifference() throws {
    let output = home.output()
    try output.write(files(["a": "1\n", "b/c": "2"]))
    try home.put("out/mine", "x")
    let before = try home.snapshot()
    let check = try output.check(files(["a": "1\n", "b/c": "2"]))
    #expect(check.isUpToDate)
    #expect(check.unifiedDiff.isEmpty)
    #expect(check.notes.map(\.code) == [.foreignFile])
    #expect(try home.snapshot() == before)
  }

  @Test func eachKindOfDifferenceIsNamed() throws {
    let output = home.output()
    try output.write(files(["a": "1\n", "b": "2\n", "c": "3\n", "d": "4\n"]))
    try home.put("out/a", "edited\n")
    try home.remove("out/b")
    try home.remove("out/d")
    try home.link("out/d", to: "a")
    let check = try output.check(files(["a": "1\n", "b": "2\n", "d": "4\n"]))
    let root = home.absolute("out").dropFirst()
    #expect(check.differences.map(\.path) == [".manifest", "a", "b", "c", "d"])
    #expect(check.differences.map(\.kind) == [.edited, .edited, .missing, .surplus, .obstructed])
    #expect(check.diagnostics.map(\.code) == Array(repeating: .outOfDate, count: 5))
    // Only what is in the way has to be removed by a person.
    #expect(check.diagnostics.map { $0.wayOut?.contains("Remove") } == [false, false, false, false, true])
    #expect(
      check.unifiedDiff.hasSuffix(
        """
        --- a/\(root)/a
        +++ b/\(root)/a
        @@ -1 +1 @@
        -edited
        +1
        --- /dev/null
        +++ b/\(root)/b
        @@ -0,0 +1 @@
        +2
        --- a/\(root)/c
        +++ /dev/null
        @@ -1 +0,0 @@
        -3
        --- /dev/null
        +++ b/\(root)/d
        @@ -0,0 +1 @@
        +4

        """))
  }

  @Test func aFolderThatIsNotThereMissesEverything() throws {
    let check = try home.output().check(files(["a": "1\n"]))
    #expect(check.differences.map(\.kind) == [.missing, .missing])
    #expect(try home.snapshot() == [:])
  }

  @Test func anEditedForeignFileInTheWayIsADifferenceToo() throws {
    try home.put("out/a", "by hand\n")
    let check = try home.output().check(files(["a": "1\n"]))
    #expect(check.differences.map(\.kind) == [.missing, .edited])
  }

  @Test func anUnfinishedRunIsADifference() throws {
    try home.output().write(files(["a": "1\n"]))
    try home.put("out/.manifest-unfinished", "a\n")
    let check = try home.output().check(files(["a": "1\n"]))
    #expect(check.differences.map(\.kind) == [.unfinished])
    try home.output().write(files(["a": "1\n"]))
    #expect(try home.output().check(files(["a": "1\n"])).isUpToDate)
  }

  @Test func aReadOnlyFileThatIsAsPrintedIsFine() throws {
    try home.output().write(files(["a": "1\n"]))
    _ = chmod(home.absolute("out/a"), 0o444)
    #expect(try home.output().check(files(["a": "1\n"])).isUpToDate)
  }

  @Test func aTextThatIsNoUTF8IsAnEdit() throws {
    try home.output().write(files(["a": "\u{FFFD}\n"]))
    try Data([0xFF, 0x0A]).write(to: URL(fileURLWithPath: home.absolute("out/a")))
    #expect(try home.output().check(files(["a": "\u{FFFD}\n"])).differences.map(\.kind) == [.edited])
  }
}
