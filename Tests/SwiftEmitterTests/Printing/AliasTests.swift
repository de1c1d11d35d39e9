import Foundation
import Testing

@testable import SwiftEmitter

/// Names of earlier releases, printed as what they are today.
@Suite struct AliasTests {
  private static func package(_ renamed: [(String, String)]) throws -> EmittedPackage {
    let names = renamed.map { RenamedDeclaration(old: $0.0, new: $0.1) }
    let options = SwiftEmitter.Options(name: "Sample", renamed: names)
    return try SwiftEmitter(options, resources: .embedded).emit(DealsSpec.spec)
  }

  private static func aliases(_ renamed: (String, String)...) throws -> String {
    try package(renamed).files.filter { $0.path.hasSuffix("/DeprecatedNames.swift") }.map(\.contents).joined()
  }

  /// A declaration of each kind under an earlier name.
  private static let everyKind = [
    ("Bargain", "Deal"), ("Bargain.expectedValue", "Deal.monetaryValue"), ("Bargain.dueDate", "Deal.dateCreated"),
    ("DealPriority.topmost", "DealPriority.high"), ("SampleClient.bargains", "SampleClient.deals"),
    ("BargainsResource", "DealsResource"), ("BargainsResource.get(_:options:)", "DealsResource.fetch(_:options:)"),
    (
      "DealsResource.create(title:primaryContactID:options:_:)",
      "DealsResource.create(name:primaryContactID:options:_:)"
    ),
    ("DealsResource.find(_:options:)", "DealsResource.search(_:options:)"),
    ("StagesResource.list(boardID:q:options:_:)", "StagesResource.list(pipelineID:q:options:_:)"),
    ("StagesResource.list(for:in:options:_:)", "StagesResource.list(pipelineID:q:options:_:)"),
    ("DealCreation.init(title:primaryContactID:)", "DealCreation.init(name:primaryContactID:)"),
    ("FetchBargainRequest", "FetchDealRequest"), ("FetchBargainRequest.bargainID", "FetchDealRequest.dealID"),
    ("DealsResource.delete(bargainID:options:)", "DealsResource.delete(_:options:)"),
    ("DocumentedOperation.bargainsFetch", "DocumentedOperation.dealsFetch"),
  ]

  /// The compiler takes all of them beside the declarations of today.
  @Test func everyKindCompiles() throws {
    let package = try Self.package(Self.everyKind)
    let names = package.files.filter { $0.path.hasSuffix("/DeprecatedNames.swift") }
    #expect(names.map(\.path) == ["Sample", "SampleTesting"].map { "Sources/\($0)/DeprecatedNames.swift" })
    let text = names.map(\.contents).joined()
    // A body has two initialisers, one of them with a closure.
    #expect(text.components(separatedBy: "@available(*, deprecated, renamed: ").count - 1 == Self.everyKind.count + 1)
    #expect(try Printed.typeErrors(in: package, module: "Sample", primary: "DeprecatedNames.swift") == "")
  }

  @Test func aCallKeepsWhatItDoes() throws {
    let text = try Self.aliases(("DealsResource.get(_:options:)", "DealsResource.fetch(_:options:)"))
    #expect(
      text.contains(
        """
          @available(*, deprecated, renamed: "fetch(_:options:)")
          nonisolated(nonsending) public func get(_ dealID: DealID, options: CallOptions = CallOptions()) async throws -> Deal {
            try await self.fetch(dealID, options: options)
          }
        """), "\(text)")
  }

  /// What may be left out would let a call mean either.
  @Test func anotherLabelAloneHasToBeGiven() throws {
    let text = try Self.aliases(
      ("DealsResource.fetch(_:settings:)", "DealsResource.fetch(_:options:)"),
      ("DealsResource.get(_:settings:)", "DealsResource.fetch(_:options:)"))
    #expect(text.contains("func fetch(_ dealID: DealID, settings options: CallOptions) async"), "\(text)")
    #expect(text.contains("func get(_ dealID: DealID, settings options: CallOptions = CallOptions()) async"))
  }

  /// What has come since and may be left out has no earlier label.
  @Test func aCallThatTakesMoreByNowIsFound() throws {
    let text = try Self.aliases(
      ("StagesResource.list(boardID:q:options:)", "StagesResource.list(pipelineID:q:options:_:)"))
    #expect(text.contains("func list(boardID pipelineID: PipelineID, q: String, options: CallOptions"), "\(text)")
    #expect(text.contains("self.list(pipelineID: pipelineID, q: q, options: options)"))
  }

  /// Names come from a file that anybody may have written.
  @Test(arguments: [
    // A declaration of today has the name, or there is none that it could stand for.
    ("DealsResource.delete(_:options:)", "DealsResource.fetch(_:options:)"),
    ("DealsResource.get(_:options:)", "DealsResource.gone(_:options:)"), ("Stage", "Deal"), ("String", "Deal"),
    // Less, or more, than the call takes.
    ("DealsResource.get(a:b:c:)", "DealsResource.fetch(_:options:)"),
    ("DealsResource.get()", "DealsResource.fetch(_:options:)"),
    ("DealsResource.get", "DealsResource.fetch(_:options:)"), ("Deals.get(_:options:)", "Deal"),
    // No names at all.
    ("DealsResource.get() {}; init(_:options:)", "DealsResource.fetch(_:options:)"),
    ("DealsResource.get(_:opt ions:)", "DealsResource.fetch(_:options:)"),
    ("DealsResource.self(_:options:)", "DealsResource.fetch(_:options:)"),
    ("DealCreation.make(title:primaryContactID:)", "DealCreation.init(name:primaryContactID:)"),
    ("Deal.a; import Foundation", "Deal.name"), ("Deal.", "Deal.name"), ("Deal._", "Deal.name"), ("", "Deal"),
  ])
  func whatCannotBeKeptIsNotPrinted(old: String, new: String) throws {
    #expect(try Self.aliases((old, new)) == "")
  }
}

extension Printed {
  /// What the compiler says of one file of a module, its types checked; nothing when all is well.
  static func typeErrors(in package: EmittedPackage, module: String, primary: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = package.files.filter { $0.path.hasPrefix("Sources/\(module)/") && $0.path.hasSuffix(".swift") }
    for file in sources {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents.utf8).write(to: url)
    }
    let paths = sources.map { folder.appendingPathComponent($0.path).path }
    var arguments = ["swiftc", "-frontend", "-typecheck", "-swift-version", "6", "-parse-as-library"]
    arguments += ["-module-name", module, "-I", modules]
    for feature in ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"] {
      arguments += ["-enable-upcoming-feature", feature]
    }
    arguments.append("-primary-file")
    arguments += paths.filter { $0.hasSuffix("/" + primary) }
    arguments += paths.filter { !$0.hasSuffix("/" + primary) }
    return try run(arguments)
  }

  /// The folder with the modules that are built beside the tests.
  private static var modules: String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("Modules").path
      if FileManager.default.fileExists(atPath: candidate + "/HTTPTypes.swiftmodule") { return candidate }
      folder.deleteLastPathComponent()
    }
    return "."
  }
}
