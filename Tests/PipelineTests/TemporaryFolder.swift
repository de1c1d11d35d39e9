import Diagnostics
import Foundation
import Testing

/// A folder of files that goes away with its last user.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "copperplate-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}

/// Expects `body` to throw exactly one finding of a kind, with an exit code.
@discardableResult
func expectError(
  _ code: DiagnosticCode, exitCode: Int32, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Any
) -> Diagnostic? {
  do {
    _ = try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    return nil
  } catch let error as DiagnosticError {
    #expect(error.diagnostics.map(\.code) == [code], sourceLocation: sourceLocation)
    #expect(error.exitCode == exitCode, sourceLocation: sourceLocation)
    return error.diagnostics.first
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
    return nil
  }
}
