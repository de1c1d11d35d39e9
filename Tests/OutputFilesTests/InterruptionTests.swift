import Diagnostics
import Foundation
import Testing

@testable import OutputFiles

/// Stops writing at every step there is, once as if the process had been killed, once as if the system had refused.
@Suite struct InterruptionTests {
  private struct Kill: Error {}

  private final class Countdown: @unchecked Sendable {
    private let lock = NSLock()
    private var left: Int
    private var failure: any Error

    init(_ left: Int, _ failure: any Error) {
      self.left = left
      self.failure = failure
    }

    func callAsFunction() throws {
      try lock.withLock {
        left -= 1
        if left == -1 { throw failure }
      }
    }

    var wasReached: Bool { lock.withLock { left < 0 } }
  }

  private let old = ["a": "1", "b/c": "1", "gone/d": "1", "same": "1"]
  private let new = ["a": "2", "b/c": "2", "new/e/f": "2", "g": "2", "same": "1"]

  /// A package folder and a spec folder with the old files and some of a person's.
  private func prepared() throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    try transaction(home, old).write()
    try home.put("out/mine", "mine")
    try home.put("spec/mine", "mine")
    return home
  }

  private func transaction(_ home: TemporaryFolder, _ texts: [String: String]) throws -> OutputTransaction {
    OutputTransaction([
      (home.output(), try files(texts)),
      (home.output("spec", manifest: nil), try files(["api.json": texts["a"] ?? "", "openapi.json": "1"])),
    ])
  }

  /// Runs with a failure at each step in turn, until a run gets through.
  private func atEachStep(_ failure: any Error, _ body: (TemporaryFolder, Bool) throws -> Void) throws -> Int {
    for step in 0..<100 {
      let home = try prepared()
      var transaction = try transaction(home, new)
      let countdown = Countdown(step, failure)
      transaction.probe = { _ in try countdown() }
      let failed = (try? transaction.write()) == nil
      #expect(failed == countdown.wasReached)
      try body(home, failed)
      if !failed { return step }
    }
    return 100
  }

  private func finished(_ snapshot: [String: String]) -> Bool {
    snapshot == [
      "out/": "", "out/a": "2", "out/b/": "", "out/b/c": "2", "out/new/": "", "out/new/e/": "", "out/new/e/f": "2",
      "out/g": "2", "out/same": "1", "out/mine": "mine",
      "out/.manifest": manifest("a", "b/c", "g", "new/e/f", "same"),
      "spec/": "", "spec/api.json": "2", "spec/openapi.json": "1", "spec/mine": "mine",
    ]
  }

  @Test func afterAKillEachFileIsWholeAndTheNextRunCompletesIt() throws {
    let steps = try atEachStep(Kill()) { home, failed in
      let between = try home.snapshot()
      for (path, text) in between where !path.contains("copperplate-new") && !path.contains(".manifest") {
        #expect(["", "1", "2", "mine"].contains(text))
      }
      if failed { #expect(try !transaction(home, new).plan().allSatisfy(\.isUpToDate)) }
      let plans = try transaction(home, new).write()
      if failed, between["out/.manifest-unfinished"] != nil { #expect(plans[0].completesInterruptedRun) }
      #expect(finished(try home.snapshot()))
      #expect(try transaction(home, new).write().allSatisfy(\.isUpToDate))
    }
    #expect(steps > 15)
  }

  @Test func afterAKillTheOldDocsBringTheOldFilesBack() throws {
    let steps = try atEachStep(Kill()) { home, _ in
      try transaction(home, old).write()
      let wanted = try prepared().snapshot()
      #expect(try home.snapshot() == wanted)
    }
    #expect(steps > 15)
  }

  @Test func afterAFullDiskEverythingIsAsItWas() throws {
    let wanted = try prepared().snapshot()
    let steps = try atEachStep(SystemFailure.noSpace) { home, failed in
      let found = try home.snapshot()
      if failed { #expect(found == wanted) } else { #expect(finished(found)) }
    }
    #expect(steps > 15)
  }

  @Test func aFailureNamesThePathTheReasonAndTheWayOut() throws {
    let home = try prepared()
    var transaction = try transaction(home, new)
    transaction.probe = { step in if step == .stage("g") { throw SystemFailure.noSpace } }
    let error = #expect(throws: DiagnosticError.self) { try transaction.write() }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.code == .unwritable)
    #expect(diagnostic.message.contains("out/g"))
    #expect(diagnostic.message.contains(SystemFailure.noSpace.reason))
    #expect(diagnostic.wayOut?.contains("Make room") == true)
    #expect(diagnostic.notes.map(\.message) == ["All files are as they were."])
  }

  @Test func aFirstRunThatFailsLeavesNoFolder() throws {
    let home = try TemporaryFolder()
    var transaction = OutputTransaction([(home.output("x/y"), try files(["a/b": "1"]))])
    transaction.probe = { step in if step == .replace("a/b") { throw SystemFailure.noSpace } }
    #expect(throws: DiagnosticError.self) { try transaction.write() }
    #expect(try home.snapshot() == [:])
  }

  @Test func aFirstRunThatWasKilledIsCompleted() throws {
    for step in 0..<20 {
      let home = try TemporaryFolder()
      var transaction = OutputTransaction([(home.output(), try files(["a/b": "1", "c": "1"]))])
      let countdown = Countdown(step, Kill())
      transaction.probe = { _ in try countdown() }
      let failed = (try? transaction.write()) == nil
      try home.output().write(files(["c": "2"]))
      #expect(try home.snapshot() == ["out/": "", "out/c": "2", "out/.manifest": manifest("c")])
      if !failed { return }
    }
    Issue.record("no run got through")
  }

  @Test func onlyTheOtherFolderFailsAndThisOneStaysToo() throws {
    let home = try prepared()
    let wanted = try home.snapshot()
    var transaction = try transaction(home, new)
    transaction.probe = { step in if step == .replace("api.json") { throw SystemFailure.noSpace } }
    #expect(throws: DiagnosticError.self) { try transaction.write() }
    #expect(try home.snapshot() == wanted)
  }

  @Test func aProblemInOneFolderKeepsTheOtherUntouched() throws {
    let home = try prepared()
    _ = chmod(home.absolute("spec/api.json"), 0o444)
    try home.put("out/g", "by hand")
    let wanted = try home.snapshot()
    let error = #expect(throws: DiagnosticError.self) { try transaction(home, new).write() }
    #expect(error?.diagnostics.map(\.code).sorted { $0.id < $1.id } == [.unwritable, .foreignFile])
    #expect(try home.snapshot() == wanted)
  }

  @Test func bothFoldersMayBeOne() throws {
    let home = try TemporaryFolder()
    let transaction = OutputTransaction([
      (home.output(), try files(["a": "1"])), (home.output(manifest: nil), try files(["api.json": "2"])),
    ])
    try RunLock.$attempts.withValue(1) { _ = try transaction.write() }
    #expect(home.text("out/a") == "1")
    #expect(home.text("out/api.json") == "2")
  }

  @Test func oneFolderDoesNotTakeTwoFilesOfOnePath() throws {
    let home = try TemporaryFolder()
    for manifest in [nil, ".manifest"] {
      let transaction = OutputTransaction([
        (home.output(), try files(["a": "1"])),
        (home.output(manifest: manifest), try files([manifest == nil ? "A" : "b": "2"])),
      ])
      let error = #expect(throws: DiagnosticError.self) { try transaction.write() }
      #expect(error?.diagnostics.map(\.code) == [.duplicateFile])
      #expect(try home.snapshot() == [:])
    }
  }

  @Test func whileARunWritesNoOtherDoes() throws {
    let home = try prepared()
    var transaction = try transaction(home, new)
    let others = try files(["a": "3"])
    transaction.probe = { step in
      guard step == .stage("g") || step == .replace("g") else { return }
      RunLock.$attempts.withValue(1) {
        #expect(throws: DiagnosticError.self) { try home.output().write(others) }
        #expect(throws: DiagnosticError.self) { try home.output().check(others) }
      }
    }
    try transaction.write()
    #expect(finished(try home.snapshot()))
  }

  @Test func twoRunsAtOnceLeaveOneOfTheTwo() async throws {
    let home = try TemporaryFolder()
    let names = (0..<20).map { "f\($0)" }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          let set = try files(Dictionary(uniqueKeysWithValues: names.map { ($0, "\(number)") }))
          try home.output().write(set)
        }
      }
      try await group.waitForAll()
    }
    let found = try home.snapshot().filter { $0.key.hasPrefix("out/f") }
    #expect(found.count == 20)
    #expect(Set(found.values).count == 1)
    #expect(home.text("out/.manifest-unfinished") == nil)
  }
}
