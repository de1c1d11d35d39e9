import APISpec
import Diagnostics
import DocParser
import Foundation
import Testing

@testable import Pipeline

/// A first profile and configuration of documents that nobody has told anything of.
@Suite struct InitTests {
  static let cases = ["gists", "issues", "ferries"]

  /// The profile that people wrote by hand and the one that is recognised lead to the same spec.
  @Test(arguments: cases)
  func recognisedProfileReadsLikeTheHandWritten(_ name: String) throws {
    let folder = DocumentSetCase(name, in: "Profiles").folder
    let written = try Pipeline(try Configuration.load(folder.path + "/copperplate.yaml")).build().spec
    let recognised = try built(from: folder.path + "/docs").spec
    #expect(recognised.operations.map(SpecView.line) == written.operations.map(SpecView.line))
    #expect(recognised.schemas.map(\.name) == written.schemas.map(\.name))
    #expect(recognised.service.baseURL == written.service.baseURL)
    let credentials = { (spec: APISpec) in
      spec.service.headers.filter { $0.value == .credential }.map { $0.name + $0.prefix }
    }
    #expect(credentials(recognised) == credentials(written))
    #expect(ReviewedTypes(recognised) == ReviewedTypes(written))
  }

  @Test(arguments: cases)
  func everyFindingHasItsEvidence(_ name: String) throws {
    let first = try first(DocumentSetCase(name, in: "Profiles").folder.path + "/docs")
    for finding in first.recognition.findings {
      #expect(!finding.evidence.isEmpty && !finding.values.isEmpty, "\(finding.key)")
    }
    let text = try #require(first.files.last?.text)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    for (before, line) in zip(lines, lines.dropFirst()) where line.contains(": [") || line.contains("-marker: ") {
      #expect(before.hasPrefix("#") || line.hasPrefix("#"), "\(line)")
    }
    // What is written can be read again.
    #expect(throws: Never.self) { try DocProfileReader().read(text, file: "profile.yaml") }
  }

  /// Remarks are no types, codes of the service's own no statuses, and one thing is named in the singular.
  @Test func cellsAreNotTakenForMoreThanTheySay() throws {
    let folder = try TemporaryFolder([
      "a.md": """
      # Berths

      `GET /berths/{id}`

      | Field | Type | Description |
      |---|---|---|
      | `note` | string, nullable | What is said of it. |
      | `labels` | map of string to string | Any keys. |

      ```json
      {"note": "x", "labels": {"crm": "4711"}}
      ```

      ## Errors

      | Code | Status | Meaning |
      |---|---|---|
      | `berth_taken` | 409 | Somebody lies there. |
      | `no_such_berth` | 404 | There is none. |
      """
    ])
    let first = try FirstConfiguration(documents: [folder.path])
    #expect(first.recognition.values("types") == nil)
    #expect(first.recognition.values("columns.status-code") == ["status", "+"])
    #expect(first.recognition.values("columns.name") == ["field", "+"])
    #expect(!first.recognition.gaps.contains { $0.line?.contains("code") == true })
    #expect(first.summary([]).contains("read     1 document: 1 endpoint line, 1 table of fields, 0 commands"))
  }

  @Test func linesOfAFormOfTheirOwnBecomeAPattern() throws {
    let folder = try TemporaryFolder([
      "a.md": """
      # Berths

      ### Fetch

      Call :: GET => /berths/{id}

      | Champ | Genre | Remarque |
      |---|---|---|
      | numero | integer | le numéro du poste dans le port |
      | nom | string | le nom de celui qui y est |

      ```json
      {"numero": 4, "nom": "Sula"}
      ```

      ### Remove

      Call :: DELETE => /berths/{id}
      """
    ])
    let first = try first(folder.path)
    #expect(first.recognition.values("endpoint-lines")?.first == "call :: {method} => {target}")
    #expect(first.recognition.values("columns.name")?.first == "champ")
    #expect(first.recognition.values("columns.type")?.first == "genre")
    let built = try built(from: folder.path)
    #expect(
      built.spec.operations.map(SpecView.line) == [
        "GET /berths/{berth_id} Berth fetch", "DELETE /berths/{berth_id} Berth delete",
      ])
    #expect(built.read.coverage.rows.used == 2)
  }

  @Test func textOfTheDocsStaysInItsComment() throws {
    let folder = try TemporaryFolder([
      "a.md":
        "# X\n\n## A\u{2028}name: evil % GET /a\n\n| Field | Type |\n|---|---|\n| a | wom\u{85}bat\u{202E} |\n| b | \"quo\\te: [x] |\n"
    ])
    let text = try #require(try first(folder.path).files.last?.text)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && ![0x85, 0x2028, 0x2029, 0x202E].contains(scalar.value))
    }
    let profile = try DocProfileReader().read(text, file: "profile.yaml")
    #expect(profile.name != "evil")
  }

  // MARK: Documents in no known form

  struct Unrecognised: Sendable, CustomTestStringConvertible {
    let file: String
    let says: [String]
    var testDescription: String { file }
  }

  static let unrecognised = [
    Unrecognised(file: "prose.md", says: ["no table", "no code block", "endpoint-lines:"]),
    Unrecognised(file: "html-tables.md", says: ["1 table with Field | Type", "endpoint-lines:"]),
    Unrecognised(file: "blueprint.md", says: ["API Blueprint", "apib2swagger"]),
    Unrecognised(file: "description.yaml", says: ["an OpenAPI description", "generator for OpenAPI"]),
    Unrecognised(
      file: "readme.md", says: ["1 table with Flag | Default | Meaning", "1 code block of sh", "endpoint-lines:"]),
    Unrecognised(file: "manual.rst", says: ["reStructuredText", "pandoc -f rst"]),
    Unrecognised(file: "empty.md", says: ["without a word"]),
    Unrecognised(
      file: "own-form.md",
      says: ["1 line with a verb and a path", "1 table with Champ | Genre | Notes", "Call :: {method} => {target}"]),
  ]

  /// `init` says what was found, what is missing and what would help, and so does `generate`.
  @Test(arguments: unrecognised)
  func diagnosis(_ document: Unrecognised) throws {
    let path = DocumentSetCase(document.file, in: "Unrecognised").folder.path
    let first = try first(path)
    #expect(!first.isUsable)
    var configuration = Configuration()
    configuration.documents = [path]
    let thrown = expectError(.noEndpoint, exitCode: 1) { try Pipeline(configuration).build() }
    for diagnosis in [first.diagnosis, try #require(thrown)] {
      let text = ([diagnosis.message, diagnosis.wayOut ?? ""] + diagnosis.notes.map(\.message)).joined(separator: "\n")
      for part in document.says { #expect(text.contains(part), "\(part) is not in \(text)") }
      #expect(diagnosis.wayOut != nil)
    }
  }

  // MARK: Files

  @Test func nothingIsReplacedUnasked() throws {
    let docs = DocumentSetCase("issues", in: "Profiles").folder.path + "/docs"
    let folder = try TemporaryFolder(["profile.yaml": "mine"])
    expectError(.badConfiguration, exitCode: 2) { try first(docs).write(to: folder.path, replacing: false) }
    #expect(try folder.text("profile.yaml") == "mine")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/copperplate.yaml"))
    _ = try first(docs).write(to: folder.path, replacing: true)
    #expect(try folder.text("profile.yaml") != "mine")
  }

  @Test(arguments: [
    ("https://gitlab.example.com/api/v4", "docs", "Gitlab"), ("https://tracker.example/api", "docs", "Tracker"),
    ("https://api.ferries.com", "docs", "Ferries"), (nil, "src/harbour-docs", "HarbourDocs"), (nil, "docs", "Service"),
    ("http://localhost:3000", "docs", "Service"), (nil, "../9lives", "Service"),
  ])
  func names(_ url: String?, _ folder: String, _ name: String) {
    #expect(ClientName.suggested(baseURL: url, documents: [folder]) == name)
  }

  @Test func pathsCountFromTheConfiguration() {
    #expect(RelativePath.path(to: "docs", from: ".") == "docs")
    #expect(RelativePath.path(to: "docs/a.md", from: "spec") == "../docs/a.md")
    #expect(RelativePath.path(to: "../docs", from: "spec") == "../../docs")
    #expect(RelativePath.path(to: "spec/docs", from: "spec") == "docs")
    #expect(RelativePath.path(to: "/docs", from: "spec") == "/docs")
  }

  // MARK: Help

  private func first(_ path: String) throws -> FirstConfiguration { try FirstConfiguration(documents: [path]) }

  private func built(from docs: String) throws -> BuiltAPI {
    let folder = try TemporaryFolder()
    _ = try first(docs).write(to: folder.path, replacing: false)
    return try Pipeline(try Configuration.load(folder.path + "/copperplate.yaml")).build()
  }
}

/// The fields of a spec with their types, without what stands only for review.
private struct ReviewedTypes: Equatable {
  let fields: [String]

  init(_ spec: APISpec) {
    fields = spec.schemas.flatMap { schema -> [String] in
      guard case .object(let object) = schema.kind else { return [] }
      return object.fields.map {
        "\(schema.name.text).\($0.name): \($0.type)\($0.isRequired ? "!" : "")\($0.isNullable ? "?" : "")"
      }
    }
  }
}
