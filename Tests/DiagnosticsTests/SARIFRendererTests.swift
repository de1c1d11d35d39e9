import Diagnostics
import Foundation
import OrderedJSON
import Testing

@Suite struct SARIFRendererTests {
  private func log(_ diagnostics: [Diagnostic], texts: SourceTexts = Samples.texts) throws -> JSONValue {
    try JSONReader().read(SARIFRenderer(texts: texts).render(diagnostics)).value
  }

  private func run(_ diagnostics: [Diagnostic], texts: SourceTexts = Samples.texts) throws -> JSONValue {
    try #require(log(diagnostics, texts: texts)["runs"]?.array?.first)
  }

  private func region(_ range: SourceRange, texts: SourceTexts = Samples.texts) throws -> JSONValue? {
    try run([Diagnostic(.unknownType, "m", at: range)], texts: texts)["results"]?.array?.first?["locations"]?
      .array?.first?["physicalLocation"]?["region"]
  }

  @Test func namesTheRulesThatAreUsed() throws {
    let run = try run([Samples.mismatch, Samples.undocumented, Samples.mismatch, Samples.missing])
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    #expect(rules.map { $0["id"] } == ["CP0001", "CP0201", "CP0204"])
    #expect(rules.map { $0["name"] } == ["missing-file", "type-mismatch", "unseen-field"])
    #expect(rules.map { $0["defaultConfiguration"]?["level"] } == ["error", "warning", "note"])
    let results = try #require(run["results"]?.array)
    #expect(results.map { $0["ruleId"] } == ["CP0204", "CP0201", "CP0201"])
    #expect(results.map { $0["ruleIndex"] } == [2, 1, 1])
  }

  @Test func findingsWithoutAPlaceAreNotifications() throws {
    let run = try run([Samples.missing])
    #expect(run["results"] == [])
    let invocation = try #require(run["invocations"]?.array?.first)
    #expect(invocation["executionSuccessful"] == false)
    #expect(invocation["toolExecutionNotifications"]?.array?.first?["descriptor"] == ["id": "CP0001"])
    #expect(try self.run([Samples.mismatch])["invocations"]?.array?.first?["executionSuccessful"] == true)
  }

  @Test func fixesReplaceARegion() throws {
    let range = Samples.range(5, 11...16)
    let finding = Diagnostic(.unknownType, "m", at: range, fix: Diagnostic.Fix("text", at: range))
    let fixes = try run([finding])["results"]?.array?.first?["fixes"]?.array
    let change = fixes?.first?["artifactChanges"]?.array?.first
    #expect(change?["artifactLocation"] == ["uri": .string(Samples.file)])
    #expect(
      change?["replacements"] == [
        [
          "deletedRegion": ["startLine": 5, "startColumn": 11, "endColumn": 17], "insertedContent": ["text": "text"],
        ]
      ])
    // Without the text its columns are unknown, and whole lines are not to be replaced.
    #expect(try run([finding], texts: SourceTexts())["results"]?.array?.first?["fixes"] == nil)
  }

  @Test func columnsAreUTF16CodeUnitsAndEndBehindTheLast() throws {
    #expect(try region(Samples.range(5, 11...16)) == ["startLine": 5, "startColumn": 11, "endColumn": 17])
    // Before the euro notes stand two é of two bytes, two ideographs of three, each one code unit; they take two.
    #expect(try region(Samples.range(6, 30...33)) == ["startLine": 6, "startColumn": 24, "endColumn": 26])
    // A column in the midst of a character is the character's.
    #expect(try region(Samples.range(6, 31...32)) == ["startLine": 6, "startColumn": 24, "endColumn": 25])
    #expect(try region(Samples.range(5, 30...900)) == ["startLine": 5, "startColumn": 30, "endColumn": 38])
    #expect(try region(SourceRange(file: Samples.file, lines: 5...6)) == ["startLine": 5, "endLine": 6])
    #expect(try region(Samples.range(5, 11...16), texts: SourceTexts()) == ["startLine": 5])
  }

  @Test(arguments: [
    ("docs/deals.md", "docs/deals.md"), ("./a b/ü%#?.md", "a%20b/%C3%BC%25%23%3F.md"), ("a:b.md", "a%3Ab.md"),
    ("/tmp/x.md", "file:///tmp/x.md"), ("../x\n.md", "../x%0A.md"), ("a\\b.md", "a%5Cb.md"),
  ])
  func pathsAreEncoded(path: String, uri: String) throws {
    let range = Samples.range(1, 1...2, file: path)
    let result = try run([Diagnostic(.unknownType, "m", at: range)])["results"]?.array?.first
    let location = result?["locations"]?.array?.first?["physicalLocation"]?["artifactLocation"]
    #expect(location == ["uri": .string(uri)])
  }

  private func fingerprints(_ diagnostics: [Diagnostic]) throws -> [JSONValue?] {
    try #require(run(diagnostics)["results"]?.array).map { $0["partialFingerprints"]?["copperplateFinding/v1"] }
  }

  @Test func fingerprintsOutliveMovedLinesAndTellFindingsApart() throws {
    let first = Diagnostic(.unknownType, "row 5: 'x' is no type", at: Samples.range(5, 1...4))
    let moved = Diagnostic(.unknownType, "row 6: 'x' is no type", at: Samples.range(6, 2...5))
    let other = Diagnostic(.unknownType, "row 5: 'y' is no type", at: Samples.range(5, 1...4))
    #expect(try fingerprints([first]) == fingerprints([moved]))
    #expect(try fingerprints([first]) != fingerprints([other]))
    #expect(Set(try fingerprints([first, moved, other])).count == 3)
  }

  @Test func notesWithPlacesAreRelatedLocations() throws {
    let result = try #require(run([Samples.mismatch])["results"]?.array?.first)
    let related = try #require(result["relatedLocations"]?.array)
    #expect(related.count == 1)
    #expect(related.first?["message"]?["text"] == "an example sends 17")
    let text = try #require(result["message"]?["text"]?.string)
    #expect(text.hasSuffix("\nNote: 3 of 3 records agree\nWay out: \(Samples.mismatch.wayOut ?? "")"))
  }

  static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/schemas/sarif-2.1.0.json").standardizedFileURL

  static let canValidate: Bool = {
    guard FileManager.default.fileExists(atPath: schema.path) else { return false }
    return (try? python("import jsonschema", [])) == ""
  }()

  /// Runs a Python program; its standard error.
  static func python(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", program] + arguments
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return process.terminationStatus == 0 ? text : text + "exit \(process.terminationStatus)"
  }

  @Test(.enabled(if: canValidate, "needs python3 with jsonschema and ../shared/schemas/sarif-2.1.0.json"))
  func isValidAgainstThePublishedSchema() throws {
    let every = DiagnosticCode.all.enumerated().map { index, code in
      Diagnostic(
        code, "m \u{1B} \(index)", at: index % 5 == 0 ? nil : Samples.range(1 + index % 7, 0...index, file: "ä b.md"),
        notes: [Diagnostic.Note("n", at: index % 2 == 0 ? nil : Samples.range(3, 1...9))], wayOut: "do")
    }
    let logs = [[], [Samples.mismatch, Samples.undocumented, Samples.missing], every]
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sarif-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try logs.enumerated().map { index, diagnostics in
      let file = folder.appendingPathComponent("\(index).sarif")
      try SARIFRenderer(texts: Samples.texts).render(diagnostics).write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let program = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      for path in sys.argv[2:]:
        jsonschema.Draft4Validator(schema).validate(json.load(open(path, encoding="utf-8")))
      """
    #expect(try SARIFRendererTests.python(program, [SARIFRendererTests.schema.path] + files) == "")
    // The validator must be able to object.
    let broken = folder.appendingPathComponent("broken.sarif")
    try #"{"version": "2.1.0", "runs": [{}]}"#.write(to: broken, atomically: true, encoding: .utf8)
    #expect(try SARIFRendererTests.python(program, [SARIFRendererTests.schema.path, broken.path]) != "")
  }
}
