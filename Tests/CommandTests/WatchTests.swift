import Foundation
import Testing

@Suite struct WatchTests {
  @Test(.timeLimit(.minutes(1))) func endsCleanlyWhenInterrupted() throws {
    let tool = try ReleasedAPI.folder()
    defer { tool.remove() }
    let process = try tool.start("watch", "--interval", "20")
    // The first line says that the first run has ended.
    let line = try #require(try process.errors.read(upToCount: 1))
    #expect(!line.isEmpty)
    process.process.interrupt()
    process.process.waitUntilExit()
    #expect(process.process.terminationReason == .exit && process.process.terminationStatus == 0)
    #expect(tool.files()["Out/Package.swift"] != nil)
  }
}

extension CommandLineTool {
  /// Starts the command; its standard error can be read while it runs.
  func start(_ arguments: String...) throws -> (process: Process, errors: FileHandle) {
    let process = Process()
    process.executableURL = CommandLineTool.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let errors = Pipe()
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return (process, errors.fileHandleForReading)
  }
}
