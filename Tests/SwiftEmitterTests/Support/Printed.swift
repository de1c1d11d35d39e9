import APISpec
import Diagnostics
import EmbeddedResources
import Foundation
import OutputFiles
import Testing

@testable import SwiftEmitter

/// Printing in tests.
enum Printed {
  /// The package of a spec.
  static func package(_ spec: APISpec, name: String = "Sample", templates: [TemplateFile] = []) throws
    -> EmittedPackage
  {
    try SwiftEmitter(SwiftEmitter.Options(name: name, templates: templates), resources: .embedded).emit(spec)
  }

  /// The text of a file of a package.
  static func file(_ path: String, of package: EmittedPackage) throws -> String {
    try #require(package.files.first { $0.path == path }, "There is no \(path).").contents
  }

  /// What the compiler says of Swift texts when it only parses them; nothing when all is well.
  static func parseErrors(_ sources: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (index, source) in sources.sorted(by: { $0.key < $1.key }).enumerated() {
      let url = folder.appendingPathComponent("File\(index).swift")
      try Data(source.value.utf8).write(to: url)
      paths.append(url.path)
    }
    return try run(["swiftc", "-frontend", "-parse", "-swift-version", "6"] + paths)
  }

  /// What a program says on both its outputs.
  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
