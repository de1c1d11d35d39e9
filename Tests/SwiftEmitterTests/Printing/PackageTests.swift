import APISpec
import Diagnostics
import EmbeddedResources
import Foundation
import OrderedJSON
import OutputFiles
import Testing

@testable import SwiftEmitter

@Suite struct PackageTests {
  @Test func theSameSpecGivesTheSameBytes() throws {
    let first = try Printed.package(DealsSpec.spec)
    for _ in 0..<5 { #expect(try Printed.package(DealsSpec.spec).files == first.files) }
  }

  @Test func theRuntimeIsPrintedByteForByte() throws {
    let package = try Printed.package(TinySpec.spec, name: "Tiny")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../Sources/ClientRuntime"
    )
    .standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    #expect(names.count > 20)
    for name in names {
      let source = try Data(contentsOf: root.appendingPathComponent(name))
      let printed = try Printed.file("Sources/Tiny/Runtime/\(name)", of: package)
      #expect(Data(printed.utf8) == source, "\(name)")
    }
  }

  @Test func theTestingRuntimeImportsTheClient() throws {
    let package = try Printed.package(TinySpec.spec, name: "Tiny")
    let sources = package.files.filter { $0.path.hasPrefix("Sources/TinyTesting/Runtime/") }
    #expect(!sources.isEmpty)
    for source in sources {
      #expect(!source.contents.contains("import ClientRuntime"), "\(source.path)")
      let imports = source.contents.split(separator: "\n").prefix { $0.contains("import ") }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
      #expect(imports == imports.sorted(), "\(source.path)")
    }
  }

  @Test func everyPathIsPlainAndUnique() throws {
    for spec in [DealsSpec.spec, HostileSpec.spec] {
      let files = try Printed.package(spec).files
      #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
      for file in files {
        #expect(file.path.unicodeScalars.allSatisfy { $0.isASCII && $0 != "\\" && $0.value > 32 })
        #expect(!file.path.contains("..") && !file.path.hasPrefix("/"))
        #expect(file.contents.hasSuffix("\n") && !file.contents.hasSuffix("\n\n"))
      }
    }
  }

  @Test func summaryCountsWhatIsPrinted() throws {
    let summary = try Printed.package(DealsSpec.spec).summary
    #expect(summary.operations == 9)
    #expect(summary.requestFixtures == 10)
    #expect(summary.responseFixtures == 8)
  }

  @Test(arguments: ["", "deals", "2Deals", "De als", "Deals!", "Foundation", "Task", "Swift", "JSONValue", "Größe"])
  func aNameThatIsNoModulesIsRefused(name: String) {
    let error = #expect(throws: DiagnosticError.self) {
      try SwiftEmitter(SwiftEmitter.Options(name: name), resources: .embedded)
    }
    #expect(error?.exitCode == 2)
    #expect(error?.diagnostics.map(\.code) == [.badConfiguration])
  }

  /// One name that becomes none in Swift costs its own name, and not the client.
  @Test func whatCannotBeNamedIsToldAndGetsAName() throws {
    let spec = Make.spec([Make.object("Deal", .response, [Make.field("😀", "string")])])
    let package = try Printed.package(spec)
    #expect(package.diagnostics.map(\.code) == [.unnameable])
    #expect(package.diagnostics.map(\.severity) == [.warning])
    let model = try Printed.file("Sources/Sample/Models/Deal.swift", of: package)
    #expect(model.contains("public var keyU1F600: String?") && model.contains("\"😀\""), "\(model)")
  }

  @Test func namesThatAreOneAreToldApartAndReported() throws {
    let spec = Make.spec([
      Make.object("Deal", .response, [Make.field("user_id", "string"), Make.field("userID", "string")])
    ])
    let package = try Printed.package(spec)
    let source = try Printed.file("Sources/Sample/Models/Deal.swift", of: package)
    #expect(source.contains("public var userID: String?"))
    #expect(source.contains("public var userID2: String?"))
    #expect(source.contains("userID2 = try record.optional(\"userID\")"))
    #expect(package.diagnostics.map(\.code) == [.nameCollision])
  }

  @Test func aBaseURLThatIsNoneIsAskedFor() throws {
    let service = Service(baseURL: "{{base_url}}", headers: [])
    let package = try Printed.package(APISpec(service: service, resources: [], schemas: [], operations: []))
    let client = try Printed.file("Sources/Sample/SampleClient.swift", of: package)
    #expect(client.contains("baseURL: ServiceURL,"))
    #expect(package.diagnostics.map(\.code) == [.unknownBaseURL])
  }
}
