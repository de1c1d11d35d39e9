import APISpec
import Testing

@testable import SwiftEmitter

@Suite struct CallSiteTests {
  private func lines(_ name: String, client: String = "Copper", _ change: (APISpec) -> APISpec = { $0 }) throws
    -> String
  {
    let package = try Printed.package(change(DealsSpec.spec), name: client)
    let source = try Printed.file("Tests/\(client)Tests/CallSites.swift", of: package)
    let start = try #require(source.range(of: "static func \(name)("))
    let rest = source[start.upperBound...]
    let end = try #require(rest.range(of: "\n  }"))
    return String(rest[..<end.lowerBound])
  }

  @Test func aRecordIsMadeOfWhatItNeedsAndAClosure() throws {
    let text = try lines("dealsCreate")
    #expect(text.contains("try await copper.deals.create(name: \"New\", primaryContactID: 27140359) {"))
    #expect(text.contains("$0.customerSourceID = 331242"))
  }

  @Test func anUpdateSetsAndClears() throws {
    let text = try lines("dealsUpdate")
    #expect(text.contains("$0.details = \"This is an update\""))
    #expect(text.contains("$0.assigneeID = .clear"))
    #expect(text.contains("$0.priority = .low"))
  }

  @Test func aSearchShowsRangesAndSentinels() throws {
    let text = try lines("dealsSearch")
    #expect(text.contains("$0.monetaryValue = 100..."))
    #expect(text.contains("$0.assigneeIDs = [.unassigned]"))
    #expect(text.contains("for try await deal in copper.deals.search(criteria)"))
    #expect(text.contains(".search(criteria).page(1)"))
  }

  @Test func noVariableHidesTheClient() throws {
    #expect(try lines("stagesList", client: "Stages").contains("let result = try await stages.stages.list()"))
  }

  @Test func theReadmeShowsTheSameLines() throws {
    let package = try Printed.package(DealsSpec.spec, name: "Copper")
    let readme = try Printed.file("README.md", of: package)
    for name in ["dealsFetch", "dealsCreate", "dealsUpdate", "dealsSearch", "stagesList", "tasksFetch"] {
      let code = try lines(name).split(separator: "\n").dropFirst().map { $0.dropFirst(4) }
      #expect(!code.isEmpty)
      #expect(readme.contains(code.joined(separator: "\n")), "\(name)")
    }
  }
}
