import Testing

@testable import SwiftEmitter

@Suite struct GuideTests {
  /// The Swift blocks of a page but for what stands in a manifest; the lines without imports.
  private func blocks(_ page: String) -> [[String]] {
    var blocks: [[String]] = []
    var current: [String]?
    for line in page.lines {
      if line == "```swift" {
        current = []
      } else if line == "```" {
        if let block = current { blocks.append(block) }
        current = nil
      } else {
        current?.append(line)
      }
    }
    return blocks.map { $0.filter { !$0.hasPrefix("import ") && !$0.isEmpty } }
      .filter { block in ![".product(", ".package("].contains { block.first?.hasPrefix($0) == true } }
  }

  /// The code that the package's tests compile, without its margin.
  private func compiled(_ package: EmittedPackage, client: String) throws -> String {
    let files = ["CallSites.swift", "Tutorial.swift"].map { "Tests/\(client)Tests/\($0)" }
    let lines = try files.flatMap { try Printed.file($0, of: package).lines }
    return lines.map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }.joined(separator: "\n")
  }

  @Test(arguments: [true, false]) func everyLineOfCodeInTheDocumentationIsCompiled(isTiny: Bool) throws {
    let client = isTiny ? "Tiny" : "Deals"
    let package = try Printed.package(isTiny ? TinySpec.spec : DealsSpec.spec, name: client)
    let code = try compiled(package, client: client)
    let pages = package.files.filter { $0.path.hasSuffix(".md") && !$0.path.contains("Fixtures/") }
    #expect(pages.count == (isTiny ? 5 : 7))
    var count = 0
    for page in pages {
      for block in blocks(page.contents) {
        count += 1
        #expect(code.contains(block.joined(separator: "\n")), "\(page.path): \(block)")
      }
    }
    #expect(count > 8)
  }

  @Test func theReadmeShowsEachOperationWithItsPlace() throws {
    let package = try Printed.package(DealsSpec.spec, name: "Deals")
    let readme = try Printed.file("README.md", of: package)
    for operation in DealsSpec.spec.operations {
      let line = "`\(operation.method) \(operation.path.text)`, from docs.md › \(operation.titles[0])"
      #expect(readme.contains(line), "\(line)")
    }
  }

  @Test func eachResourceHasAPageWithItsOperations() throws {
    let package = try Printed.package(DealsSpec.spec, name: "Deals")
    let page = try Printed.file("Sources/Deals/Deals.docc/Resources/DealsResource.md", of: package)
    #expect(page.hasPrefix("# ``DealsResource``\n"))
    #expect(page.contains("- ``create(name:primaryContactID:options:_:)``"))
    #expect(page.contains("- ``SearchDealsRequest``"))
    let landing = try Printed.file("Sources/Deals/Deals.docc/Deals.md", of: package)
    for name in ["DealsResource", "StagesResource", "TasksResource", "Deal", "DealSearch", "DealPriority", "UserID"] {
      #expect(landing.contains("- ``\(name)``\n"), "\(name)")
    }
  }

  @Test func textOfTheDocsIsOnlyTextOnThePages() throws {
    let package = try Printed.package(HostileSpec.spec)
    for page in package.files where page.path.hasSuffix(".md") {
      for line in page.contents.lines where !line.hasPrefix("- ``") && !line.hasPrefix("# ``") {
        #expect(!line.contains("<script") || line.contains("\\<script") || line.contains("`"), "\(page.path): \(line)")
        #expect(!line.hasPrefix("@") && !line.hasPrefix(":::"), "\(page.path): \(line)")
      }
    }
  }

  @Test func aMethodTellsOfItsParametersAndErrors() throws {
    let package = try Printed.package(DealsSpec.spec, name: "Deals")
    let source = try Printed.file("Sources/Deals/Resources/DealsResource.swift", of: package)
    #expect(source.contains("  ///   - dealID: The id of a Deal, `deal_id` of the path.\n"))
    #expect(source.contains("  ///   - configure: Sets and clears what is to change.\n"))
    #expect(source.contains("  /// - Throws: ``DealsError``, or `CancellationError`"))
    #expect(source.contains("  /// - Returns: The records, fetched page by page"))
  }
}
