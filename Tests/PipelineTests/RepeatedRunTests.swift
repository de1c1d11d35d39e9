import Diagnostics
import EmbeddedResources
import Foundation
import OutputFiles
import Testing

@testable import Pipeline

/// A run that would do nothing does nothing, and no other one is taken for it.
@Suite struct RepeatedRunTests {
  private static let chapter = """
    # Orders

    | Field | Type | Details |
    | :--- | :--- | :--- |
    | id | number | Unique identifier of the Order. |
    | title | string | What the order is about. |

    ## Fetch an Order

    `GET https://orders.example.com/v1/orders/{order_id}`

    ```json
    {"id": 7, "title": "Paper"}
    ```
    """

  /// A folder of documents with all that a run reads, and where it writes.
  struct Setting {
    let folder: TemporaryFolder
    let records: RecordFolder

    init() throws {
      folder = try TemporaryFolder([
        "docs/orders.md": RepeatedRunTests.chapter, "docs/notes.md": "# Notes\n\nNone.\n",
        "copperplate.yaml":
          "name: Shop\ndocuments: docs\noutput: Out\nspec: spec\nprofile: p.yaml\ntemplates: t\ncorrections: c.yaml\n",
        "p.yaml": "name: shop\nmethods: [GET, POST]\n", "c.yaml": "corrections: []\n", "t/readme.txt": "",
      ])
      records = RecordFolder(path: folder.path + "/records")
    }

    func generate(by program: String? = "one") throws -> Generation {
      let configuration = try Configuration.load(folder.path + "/copperplate.yaml")
      return try Pipeline(configuration, resources: .embedded).generate(
        by: program.map { ProgramIdentity(text: $0) }, records: records)
    }

    /// Puts bytes into a file that stays the same one, with the time of writing that it had.
    func disguise(_ name: String, _ change: (inout Data) -> Void) throws {
      let path = folder.path + "/" + name
      let before = try FileManager.default.attributesOfItem(atPath: path)
      var data = try Data(contentsOf: URL(fileURLWithPath: path))
      change(&data)
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.write(contentsOf: data)
      try handle.close()
      let time = try #require(before[.modificationDate] as? Date)
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }

    /// Everything but the records, by path.
    func files() throws -> [String: Data] {
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return names.filter { !$0.hasPrefix("records") }.reduce(into: [:]) {
        $0[$1] = FileManager.default.contents(atPath: folder.path + "/" + $1)
      }
    }

    func times() throws -> [String: FileStamp] {
      try files().keys.reduce(into: [:]) { $0[$1] = FileStamp(ofFileAt: folder.path + "/" + $1) }
    }
  }

  @Test func aRunThatWouldDoNothingTellsTheSame() throws {
    let setting = try Setting()
    #expect(try !setting.generate().isRemembered)
    let before = try setting.times()
    let (remembered, whole) = (try setting.generate(), try setting.generate(by: nil))
    #expect(remembered.isRemembered && !whole.isRemembered)
    #expect(remembered.summary.text(elapsed: .zero) == whole.summary.text(elapsed: .zero))
    #expect(remembered.summary.text(elapsed: .zero).contains("files    0 written, "))
    #expect(remembered.notes == whole.notes)
    #expect(try setting.times() == before)
  }

  @Test func foreignFilesAreToldOfEachTime() throws {
    let setting = try Setting()
    _ = try setting.generate()
    try setting.folder.write("mine", to: "Out/Sources/Shop/mine.txt")
    try setting.folder.write("mine", to: "Out/other/mine.txt")
    let first = try setting.generate()
    let second = try setting.generate()
    #expect(!first.isRemembered && second.isRemembered)
    #expect(first.notes.count == 2 && second.notes == first.notes)
    try FileManager.default.removeItem(atPath: setting.folder.path + "/Out/other/mine.txt")
    #expect(try setting.generate().notes.count == 1)
  }

  /// A change after which nothing may be taken for the run before.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (Setting) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (Setting) throws -> Void) {
      (testDescription, self.make) = (name, make)
    }
  }

  static func replace(_ old: String, _ new: String) -> (inout Data) -> Void {
    { data in
      data = Data(String(decoding: data, as: UTF8.self).replacingOccurrences(of: old, with: new).utf8)
    }
  }

  static let changes: [Change] = [
    Change("a document, with its size and time") { try $0.disguise("docs/orders.md", replace("Paper", "Glass")) },
    Change("another document") { try $0.folder.write("# More\n\nMore.\n", to: "docs/more.md") },
    Change("one document less") { try FileManager.default.removeItem(atPath: $0.folder.path + "/docs/notes.md") },
    Change("the order of documents") {
      try $0.folder.write("* [O](orders.md)\n* [N](notes.md)\n", to: "docs/SUMMARY.md")
    },
    Change("the profile") { try $0.disguise("p.yaml", replace("POST", "HEAD")) },
    Change("the corrections") { try $0.folder.write("corrections: []\n# none\n", to: "c.yaml") },
    Change("the configuration") { try $0.disguise("copperplate.yaml", replace("Shop", "Mart")) },
    Change("a template") { setting in
      try setting.folder.write("{{% CONTENT_TYPE:TEXT}}\n# {{client}}\n", to: "t/readme.mustache")
    },
    Change("the changelog") { try $0.folder.write("# Changelog\n", to: "spec/CHANGELOG.md") },
    Change("a printed file, with its size and time") { try $0.disguise("Out/Package.swift", replace("Shop", "Shap")) },
    Change("a spec file, with its size and time") { try $0.disguise("spec/api.json", replace("Paper", "Glass")) },
    Change("a printed file less") { try FileManager.default.removeItem(atPath: $0.folder.path + "/Out/README.md") },
    Change("a file of the spec less") {
      try FileManager.default.removeItem(atPath: $0.folder.path + "/spec/openapi.json")
    },
    Change("a link in the place of a printed file") { setting in
      let path = setting.folder.path + "/Out/README.md"
      try FileManager.default.moveItem(atPath: path, toPath: setting.folder.path + "/README.md")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: setting.folder.path + "/README.md")
    },
    Change("the list of printed files") { try $0.folder.write("Package.swift\n", to: "Out/.copperplate-manifest") },
    Change("an interrupted run") { try $0.folder.write("README.md\n", to: "Out/.copperplate-manifest-unfinished") },
    Change("no package at all") { try FileManager.default.removeItem(atPath: $0.folder.path + "/Out") },
    Change("a record cut short") { setting in
      try setting.editRecord { $0.removeLast(20) }
    },
    Change("a record with another number") { setting in
      try setting.editRecord(replace("1 operation", "2 operations"))
    },
    Change("no record") { try FileManager.default.removeItem(atPath: $0.folder.path + "/records") },
  ]

  @Test(arguments: changes) func noOtherRunIsTakenForIt(change: Change) throws {
    let setting = try Setting()
    _ = try setting.generate()
    #expect(try setting.generate().isRemembered)
    try change.make(setting)
    do {
      #expect(try !setting.generate().isRemembered)
      // What stands there now is what a run prints that remembers nothing.
      let files = try setting.files()
      #expect(try setting.generate(by: nil).summary.text(elapsed: .zero).contains("files    0 written"))
      #expect(try setting.files() == files)
      #expect(try setting.generate().isRemembered)
    } catch let error as DiagnosticError {
      // A link is never written through; every run says so.
      #expect(error.diagnostics.map(\.code) == [.unsafePath])
      #expect(throws: DiagnosticError.self) { try setting.generate() }
    }
  }

  @Test func anotherProgramRuns() throws {
    let setting = try Setting()
    _ = try setting.generate()
    #expect(try !setting.generate(by: "two").isRemembered)
    #expect(try setting.generate(by: "two").isRemembered)
  }

  /// What was edited and put back is what it was.
  @Test func aDocumentThatWasPutBackIsTheSame() throws {
    let setting = try Setting()
    _ = try setting.generate()
    try setting.folder.write("# Something else\n", to: "docs/orders.md")
    try setting.folder.write(Self.chapter, to: "docs/orders.md")
    #expect(try setting.generate().isRemembered)
  }

  /// Names of such a release are followed through git, which may tell something else next time.
  @Test func aReleaseOfAnOlderEditionIsLookedAtEachTime() throws {
    let setting = try Setting()
    _ = try setting.generate()
    let spec = try setting.folder.text("spec/api.json")
    try setting.folder.write(spec, to: "spec/released.json")
    #expect(try !setting.generate().isRemembered)
    #expect(try setting.generate().isRemembered)
    let older = spec.split(separator: "\n").filter { !$0.contains("\"edition\"") }.joined(separator: "\n")
    try setting.folder.write(older + "\n", to: "spec/released.json")
    for _ in 0..<2 { #expect(try !setting.generate().isRemembered) }
  }

  @Test func aMistakeIsToldEachTime() throws {
    let setting = try Setting()
    _ = try setting.generate()
    try setting.folder.write("corrections: [x]\n", to: "c.yaml")
    for _ in 0..<2 { #expect(throws: DiagnosticError.self) { try setting.generate() } }
    try FileManager.default.removeItem(atPath: setting.folder.path + "/c.yaml")
    for _ in 0..<2 { #expect(throws: DiagnosticError.self) { try setting.generate() } }
  }

  @Test func thisProgramHasAnIdentity() throws {
    let text = try #require(ProgramIdentity.current?.text)
    #expect(text == ProgramIdentity.current?.text && text.split(separator: "\n").count > 1)
    #expect(try LinkedFile(path: #require(CommandLine.arguments.first)).identity != nil)
    #expect(LinkedFile(path: #filePath).identity?.contains(#filePath) == true)
    #expect(LinkedFile(path: "/nowhere").identity == nil)
  }
}

extension RepeatedRunTests.Setting {
  func editRecord(_ change: (inout Data) -> Void) throws {
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: records.path).first)
    let file = URL(fileURLWithPath: records.path + "/" + name)
    var data = try Data(contentsOf: file)
    change(&data)
    try data.write(to: file)
  }
}
