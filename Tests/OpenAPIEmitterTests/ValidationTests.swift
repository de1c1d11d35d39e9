import APISpec
import Foundation
import OpenAPIEmitter
import OrderedJSON
import Testing

/// Holds documents against public validators. Left out where Python or its packages cannot be had.
@Suite(.enabled(if: Validator.isAvailable, "script/validate-openapi needs python3 with pip")) struct ValidationTests {
  @Test func theSampleIsValidAndSoIsEachOfItsExamples() throws {
    let result = try Validator.run(OpenAPIEmitter().text(for: SampleSpec.spec, title: "Deals"))
    #expect(result.errors == "")
    #expect(result.output.hasSuffix("valid OpenAPI 3.1, 14 examples valid\n"))
    #expect(result.status == 0)
  }

  @Test func anEmptySpecIsValid() throws {
    let spec = APISpec(service: Service(baseURL: nil, headers: []), resources: [], schemas: [], operations: [])
    let result = try Validator.run(OpenAPIEmitter().text(for: spec, title: "Nothing"))
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  /// Whatever a spec and its examples say to each other, the document and each example in it are valid.
  @Test func everySpecBecomesAValidDocument() throws {
    let texts = (UInt64(0)..<60).map { seed in
      var random = RandomSpec(seed: seed)
      return OpenAPIEmitter().text(for: random.spec(), title: "Random")
    }
    let result = try Validator.run(texts)
    #expect(result.errors == "")
    #expect(result.output.split(separator: "\n").count == 60)
    #expect(result.status == 0)
  }

  @Test(arguments: [
    (#""type": "object""#, #""type": "objekt""#), (#""in": "path""#, #""in": "pfad""#),
    (#""closes": "2/8/2018""#, #""closes": 2"#), (#""name": "a""#, #""nome": "a""#),
  ])
  func aBrokenDocumentIsNot(good: String, bad: String) throws {
    let text = OpenAPIEmitter().text(for: SampleSpec.spec, title: "Deals")
    #expect(text.contains(good))
    let result = try Validator.run(text.replacingOccurrences(of: good, with: bad))
    #expect(result.status == 1)
    #expect(result.errors.contains("error: "))
  }
}

/// The script that validates.
enum Validator {
  static let isAvailable = (try? call(["--prepare"]).status) == 0

  static func run(_ texts: String...) throws -> (status: Int32, output: String, errors: String) { try run(texts) }

  static func run(_ texts: [String]) throws -> (status: Int32, output: String, errors: String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("openapi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { number, text in
      let file = folder.appendingPathComponent("\(number).json")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    return try call(files)
  }

  private static func call(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = root.appendingPathComponent("script/validate-openapi")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Errors are short; the output is read first so that neither pipe fills up.
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, outputText, errorText)
  }
}
