import Foundation
import Testing

/// The real command, run as a process in a folder of its own.
struct CommandLineTool {
  /// What a run left.
  struct Outcome {
    let exitCode: Int32
    let output: String
    let errors: String
  }

  let folder: String

  /// A new empty folder to run in, removed with `remove()`.
  init() throws {
    folder = NSTemporaryDirectory() + "copperplate-run-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { for path in [folder, records] { try? FileManager.default.removeItem(atPath: path) } }

  /// Where runs are remembered.
  var records: String { folder + ".cache" }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }

  /// Every file below the folder with its content, but for what stands in `.build`.
  func files() -> [String: Data] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in names {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { files[name] = data }
    }
    return files
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  func run(
    _ arguments: [String], environment: [String: String] = [:], without variables: Set<String> = [],
    in directory: String = "."
  ) throws -> Outcome {
    try run(CommandLineTool.executable, arguments, environment, without: variables, in: directory)
  }

  /// The command by way of a shell, for what only a shell can do with its outputs.
  func redirected(_ command: String) throws -> Outcome {
    let line = "'\(CommandLineTool.executable.path)' \(command)"
    return try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], [:])
  }

  func run(
    _ program: URL, _ arguments: [String], _ environment: [String: String], without variables: Set<String> = [],
    in directory: String = "."
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder + "/" + directory)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CACHE_HOME": records]) { $1 }.merging(environment) { $1 }
      .filter { !variables.contains($0.key) }
    let (output, errors) = (folder + ".out", folder + ".err")
    defer { for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) } }
    // Files instead of pipes: no output is too long for them.
    for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// The command stands beside the tests in the folder that SwiftPM builds into.
  static let executable: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("copperplate")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "copperplate")
  }()
}
