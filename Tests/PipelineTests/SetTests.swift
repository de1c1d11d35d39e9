import APISpec
import Diagnostics
import OrderedJSON
import Testing

@testable import Pipeline

/// Whole sets of documents that nothing was tuned to, from reading to files in memory.
@Suite struct SetTests {
  /// `operations.list` says by hand what each operation is called; `?` leaves a name open.
  @Test func everyEndpointIsAnOperation() throws {
    let spec = try DocumentSetCase.crm.get().spec
    let expected = try DocumentSetCase("crm").lines("operations.list")
    let found = spec.operations.map(SpecView.line) + spec.webhooks.map { "webhook \($0.name)" }
    for wanted in expected {
      let isFound = found.contains { $0 == wanted || wanted.hasSuffix("?") && $0.hasPrefix(wanted.dropLast()) }
      #expect(isFound, "\(wanted)")
    }
    #expect(found.count == expected.count)
  }

  @Test(arguments: ["crm", "crm-pages", "odd"])
  func everyExampleIsAccountedFor(set: String) throws {
    let built = try DocumentSetCase.built(set)
    let kept = Set(SpecView.examples(of: built.spec))
    let leftOut = built.diagnostics.filter { $0.code == .foreignExample }.compactMap(\.range)
    let blocks = try DocumentSetCase(set).jsonBlocks()
    #expect(blocks.count > 10)
    for block in blocks where !kept.contains(block.value) {
      let isReported = leftOut.contains { $0.file == block.file && block.lines.contains($0.start.line) }
      // An answer with an error status is no record, and is not kept as one.
      #expect(isReported || block.isError, "\(block.file):\(block.lines.lowerBound) is lost")
    }
  }

  @Test func everythingPrintsTwiceTheSame() throws {
    let first = try DocumentSetCase("odd").run()
    let second = try DocumentSetCase("odd").run()
    #expect(first.package == second.package)
    #expect(first.diagnostics.allSatisfy { $0.severity < .error })
  }

  /// Chapters and pages say the same of these resources, in whatever order.
  @Test(arguments: [
    "Account", "Activity", "Company", "ContactType", "CustomFieldDefinition", "Lead", "LeadStatus", "Project", "Task",
    "Webhook",
  ])
  func chaptersAndPagesAgree(resource: String) throws {
    let chapters = SpecView(try DocumentSetCase.crm.get().spec, of: ResourceName(resource))
    let pages = SpecView(try DocumentSetCase.crmPages.get().spec, of: ResourceName(resource))
    #expect(!chapters.operations.isEmpty)
    #expect(chapters.operations == pages.operations)
    #expect(chapters.fields == pages.fields)
  }

  @Test func resourcesDoNotShadowSwift() throws {
    let printed = try DocumentSetCase("crm").run()
    let files = Set(printed.package.files.compactMap { $0.path.split(separator: "/").last })
    for name in ["Task", "Activity", "Error", "Data", "Result", "Type", "Locale"] {
      #expect(!files.contains("\(name).swift"))
    }
    #expect(files.contains("Lead.swift"))
  }

  @Test func theNotificationIsNoOperation() throws {
    let spec = try DocumentSetCase.crm.get().spec
    #expect(spec.webhooks.map(\.name) == ["WebhookNotification"])
    #expect(spec.webhooks.flatMap(\.examples).count == 1)
    #expect(spec.operations.allSatisfy { !$0.path.text.contains("endpoint") })
  }

  /// An error's body does not become what a call gives back.
  @Test func errorAnswersDoNotShapeRecords() throws {
    let spec = try DocumentSetCase.odd.get().spec
    guard case .object(let booking) = spec.schema("Booking")?.kind else {
      Issue.record("there is no Booking")
      return
    }
    #expect(booking.fields.map(\.name) == ["id", "berth", "nights"])
  }

  @Test func answersNeedNotBeRecords() throws {
    let spec = try DocumentSetCase.odd.get().spec
    let responses = Dictionary(
      spec.operations.map { ($0.path.text, $0.response) }, uniquingKeysWith: { first, _ in first })
    #expect(responses["/up"] == .boolean)
    #expect(responses["/visitors/count"] == .integer)
    #expect(responses["/version"] == .string)
    #expect(responses["/harbours/names"] == .array(.string))
  }
}
