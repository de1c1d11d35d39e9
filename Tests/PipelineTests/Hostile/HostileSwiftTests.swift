import Foundation
import HostileDocs
import Testing

@testable import Pipeline

/// What hostile documents print is Swift in which nothing but names, comments and literals comes from them.
@Suite struct HostileSwiftTests {
  /// A text that could not be printed would make the other tests empty.
  @Test func almostEveryTextCanBePrinted() throws {
    let all = try HostileRun.all.get()
    let refused = all.filter { $0.printed == nil }
    #expect(all.count >= HostileDocument.chosen.count && refused.count * 15 < all.count)
    // What cannot be named says so.
    for run in refused {
      #expect(run.findings.contains { $0.severity == .error && $0.wayOut != nil }, "\(run)")
    }
  }

  /// Held against the compiler's own syntax tree: it parses without a complaint, and nothing in it but literals is called
  /// as in the docs.
  @Test func theCompilerSeesOnlyLiterals() throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for (index, printed) in try HostileRun.printed.enumerated() {
      // One file for each document: the parser does not mind where imports stand.
      try folder.write(printed.api.swift.map(\.text).joined(separator: "\n"), to: "\(index).swift")
      files.append("\(index).swift")
    }
    let parse = "swiftc -frontend -dump-parse -swift-version 6 \(files.joined(separator: " ")) >tree 2>errors"
    let errors = try HostileSwiftTests.shell("\(parse); cat errors", in: folder)
    #expect(errors.filter { !$0.isNewline }.isEmpty, "\(errors.prefix(2000))")
    let names = try HostileSwiftTests.shell(HostileSwiftTests.named, in: folder)
    #expect(names.isEmpty, "\(names.prefix(2000))")
  }

  /// The same look at files that hold what must not be printed finds it.
  @Test(arguments: ["let PWNED = 1", "let a = \"\\(PWNED)\"", "func PWNED() {}", "let a = PWNED()", "struct PWNED {}"])
  func theCompilerSeesWhatIsPlanted(code: String) throws {
    let folder = try TemporaryFolder(["0.swift": "/// PWNED\n\(code)\nlet c = \"PWNED\"\n"])
    let found = try HostileSwiftTests.shell(
      "swiftc -frontend -dump-parse 0.swift >tree; \(HostileSwiftTests.named)", in: folder)
    #expect(found.contains("PWNED"), "\(found)")
  }

  /// Lines of a syntax tree that are called as in the docs, and are no literals.
  private static let named =
    #"grep -aE '"PWNED(\(.*\))?"' tree | grep -avE '\((string|interpolated_string)_literal_expr'; true"#

  @Test func noWordOfADocumentStandsInCode() throws {
    for run in try HostileRun.all.get() {
      for line in run.swift.flatMap(\.code) where line.contains("PWNED") {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }
        #expect(!words.contains("PWNED"), "\(run): \(line)")
      }
    }
  }

  @Test func onlyLineCommentsAndPlainLiteralsArePrinted() throws {
    let forbidden = ["/*", "*/", "#\"", "\"\"\"", "#/"]
    let directives = ["#if AsyncHTTPClient", "#if canImport(", "#else", "#endif", "#expect(", "#require(", "#filePath"]
    for run in try HostileRun.all.get() {
      for line in run.swift.flatMap(\.code) {
        #expect(forbidden.allSatisfy { !line.contains($0) }, "\(run): \(line)")
        guard line.hasPrefix("#") else { continue }
        #expect(directives.contains { line.hasPrefix($0) }, "\(run): \(line)")
      }
    }
  }

  /// The only interpolations are those of a path's own parameters, and ours in the printed tests.
  @Test func onlyArgumentsAreInterpolated() throws {
    for run in try HostileRun.all.get() {
      for name in run.swift.flatMap(\.interpolations) {
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "_.`$".contains($0) }
        #expect(isName && !name.contains("PWNED"), "\(run): \\(\(name))")
      }
    }
  }

  /// What a shell says to a command in a folder.
  private static func shell(_ command: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
