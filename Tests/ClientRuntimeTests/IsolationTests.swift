import ClientRuntime
import ClientTesting
import Testing

/// Calls from the main actor: their closures may read its state.
@MainActor private final class DealEditor {
  let client: CopperClient
  var text = "typed by a person"

  init(client: CopperClient) { self.client = client }

  func save() async throws -> Opportunity {
    try await client.opportunities.update(1) { $0.details = .set(text) }
  }

  func count() async throws -> Int {
    var count = 0
    for try await _ in client.opportunities.search() { count += 1 }
    for try await page in client.opportunities.search().lookingAhead().pages { count += page.records.count }
    return count
  }
}

@Suite struct IsolationTests {
  @Test @MainActor func aClosureReadsTheStateOfItsActor() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: Fixtures.opportunity(id: 1)))
    _ = try await DealEditor(client: Fixtures.client(transport)).save()
    #expect(await transport.requests.first?.json == ["details": "typed by a person"])
  }

  @Test @MainActor func recordsAreReadOnTheMainActor() async throws {
    let count = try await DealEditor(client: Fixtures.client(PagedService(total: 45))).count()
    #expect(count == 90)
  }
}
