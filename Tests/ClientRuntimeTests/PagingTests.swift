import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

@Suite struct PagingTests {
  @Test func aHundredThousandRecordsArriveCompleteInOrderAndOnceThoughResponsesFail() async throws {
    let service = PagedService(total: 100_000, failureRate: 0.05)
    let clock = ManualClock()
    let search = PagedSequence(ListEntriesRequest(), core: Fixtures.core(service, clock: clock)).pageSize(200)
    var next = 1
    for try await entry in search {
      if entry.id != next { break }
      next += 1
    }
    #expect(next == 100_001)
    let (pages, failures) = await (service.pages, service.failures)
    #expect(Set(pages) == Set(1...500))
    #expect(pages.count == 500)
    #expect(failures > 15)
    #expect(clock.now > .seconds(6 * 13))
  }

  @Test func lookingAheadGivesTheSame() async throws {
    let service = PagedService(total: 1000, failureRate: 0.05)
    let search = Fixtures.client(service).opportunities.search().pageSize(10).lookingAhead()
    let ids = try await search.reduce(into: []) { $0.append($1.id.rawValue) }
    #expect(ids == Array(1...1000))
    #expect(await service.pages.count == 101)
  }

  @Test func withoutLookingAheadOnlyTheNeededPagesAreFetched() async throws {
    let service = PagedService(total: 1000)
    for try await deal in Fixtures.client(service).opportunities.search().pageSize(10) where deal.id == 15 { break }
    #expect(await service.pages == [1, 2])
  }

  @Test func recordsAreCollectedAndNoPageMoreThanNeeded() async throws {
    let service = PagedService(total: 45)
    let search = Fixtures.client(service).opportunities.search().pageSize(20)
    #expect(try await search.collect(atMost: 20).map(\.id.rawValue) == Array(1...20))
    #expect(try await search.collect(atMost: 0).isEmpty)
    #expect(await service.pages == [1])
    #expect(try await search.collect().count == 45)
  }

  @Test func aPageKnowsItsNumberAndTheTotal() async throws {
    let service = PagedService(total: 45)
    let page = try await Fixtures.client(service).opportunities.search().page(3)
    #expect(page.records.map(\.id.rawValue) == Array(41...45))
    #expect(page.number == 3)
    #expect(page.totalUpperBound == 45)
    #expect(!page.hasNext)
    #expect(page.response.header("x-pw-total") == "45")
  }

  @Test func aWalkGoesOnFromAPage() async throws {
    let search = Fixtures.client(PagedService(total: 45)).opportunities.search().pageSize(20).from(page: 2)
    let numbers = try await search.pages.reduce(into: []) { $0.append($1.number) }
    #expect(numbers == [2, 3])
  }

  @Test func aWalkTakesTheLongestPagesUnlessToldOtherwise() async throws {
    for (total, calls) in [(1000, 6), (45, 1), (0, 1)] {
      let service = PagedService(total: total)
      let search = Fixtures.client(service).opportunities.search()
      #expect(try await search.reduce(into: 0) { count, _ in count += 1 } == total)
      #expect(await service.pages.count == calls)
    }
    let service = PagedService(total: 45)
    var request = ListEntriesRequest()
    request.pageNumber = 2
    let fromTheSecond = PagedSequence(request, core: Fixtures.core(service))
    #expect(try await fromTheSecond.reduce(into: []) { $0.append($1.id) } == Array(21...45))
    #expect(try await PagedSequence(ListEntriesRequest(), core: Fixtures.core(service)).page(3).records.count == 5)
  }

  /// A page may have fewer records than it was asked for: the caller may not see all, or the service caps its length.
  @Test(arguments: [([20, 19, 20], 60), ([20, 19, 20, 1], 60), ([1, 1, 1], 45), ([19, 0], 60), ([7, 7, 7, 7], 28)])
  func aShortPageDoesNotEndAWalkWhileTheTotalSaysThatThereIsMore(_ lengths: [Int], _ total: Int) async throws {
    for looksAhead in [false, true] {
      let transport = MemoryTransport()
      var first = 1
      for length in lengths {
        let records = (first..<(first + length)).map { #"{"id":\#($0)}"# }.joined(separator: ",")
        first += length
        await transport.answerAny(with: .status(200, body: "[\(records)]", headers: ["X-PW-TOTAL": "\(total)"]))
      }
      await transport.answerAny(with: .status(200, body: "[]", headers: ["X-PW-TOTAL": "\(total)"]), times: 9)
      let search = PagedSequence(ListEntriesRequest(), core: Fixtures.core(transport)).pageSize(20)
      let walk = looksAhead ? search.lookingAhead() : search
      #expect(try await walk.reduce(into: []) { $0.append($1.id) } == Array(1..<first))
    }
  }

  @Test func aCallOfOnesOwnIsWalkedByTheClient() async throws {
    let client = Fixtures.client(PagedService(total: 450))
    #expect(try await client.records(of: ListEntriesRequest()).reduce(into: []) { $0.append($1.id) } == Array(1...450))
  }

  @Test func withoutATotalAShortPageIsTheLast() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: #"[{"id":1}]"#))
    let search = PagedSequence(ListEntriesRequest(), core: Fixtures.core(transport)).pageSize(20)
    #expect(try await search.reduce(into: 0) { count, _ in count += 1 } == 1)
    #expect(await transport.requests.count == 1)
  }

  @Test func aFailureNamesThePageToGoOnFrom() async throws {
    let service = PagedService(total: 100, brokenPage: 3)
    let search = Fixtures.client(service).opportunities.search().pageSize(20)
    let error = await clientError { for try await _ in search {} }
    #expect(error?.page == 3)
    #expect(error?.code == .rejected)
  }

  @Test func theOrderIsStableUnlessToldOtherwise() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"), times: 2)
    let client = Fixtures.client(transport)
    _ = try await client.opportunities.search().page(1)
    _ = try await client.opportunities.search(OpportunitySearch { $0.sortBy = .name }).page(1)
    #expect(await transport.requests.map { $0.json?["sort_by"] } == ["date_created", "name"])
  }

  @Test func aRecordThatMovedComesOnce() async throws {
    let transport = MemoryTransport()
    for ids in [[1, 2], [2, 3], [3, 4], [5]] {
      let records = ids.map { Fixtures.opportunity(id: $0) }.joined(separator: ",")
      await transport.answerAny(with: .status(200, body: "[\(records)]"))
    }
    let search = Fixtures.client(transport).opportunities.search().pageSize(2)
    let ids = try await search.reduce(into: []) { $0.append($1.id.rawValue) }
    #expect(ids == [1, 2, 3, 4, 5])
  }

  @Test func aServiceThatRepeatsItsPageIsLeft() async throws {
    let transport = MemoryTransport()
    let body = "[\(Fixtures.opportunity(id: 1))]"
    await transport.answerAny(with: .status(200, body: body), times: 50)
    let client = Fixtures.client(transport)
    let error = await clientError { for try await _ in client.opportunities.search().pageSize(1) {} }
    #expect(error?.code == .pagesRepeat)
    #expect(await transport.requests.count == 4)
  }

  @Test(arguments: [(200, 100_000), (150, 100_000), (200, 250_000), (150, 250_000)])
  func theCapDeliversAndThenThrowsWhenThereWasMore(_ size: Int, _ total: Int) async throws {
    let service = PagedService(total: total, cap: 100_000)
    let search = PagedSequence(ListEntriesRequest(), core: Fixtures.core(service)).pageSize(size)
    var count = 0
    let error = await clientError { for try await _ in search { count += 1 } }
    #expect(count == 100_000)
    #expect((error?.code == .resultsCapped) == (total > 100_000))
    #expect(await service.pages.count == (100_000 + size - 1) / size)
  }

  @Test func pagesThatTheServiceDoesNotHaveAreNotAskedFor() async throws {
    let transport = MemoryTransport()
    let search = Fixtures.client(transport).opportunities.search()
    for size in [0, -1, 201, .max, .min] {
      #expect(await clientError { _ = try await search.pageSize(size).page(1) }?.code == .invalidRequest)
    }
    for number in [0, -1, .min] {
      #expect(await clientError { _ = try await search.page(number) }?.code == .invalidRequest)
    }
    for (number, size) in [(501, 200), (668, 150), (Int.max, 200), (Int.max, 1), (100_001, 1)] {
      #expect(await clientError { _ = try await search.pageSize(size).page(number) }?.code == .resultsCapped)
    }
    #expect(await transport.requests.isEmpty)
  }

  @Test func aBadRecordIsSkippedOnRequestAndReported() async throws {
    let transport = MemoryTransport()
    let body = "[\(Fixtures.opportunity(id: 1)),{\"id\":\"x\"},\(Fixtures.opportunity(id: 3))]"
    await transport.answerAny(with: .status(200, body: body), times: 2)
    let search = Fixtures.client(transport).opportunities.search()
    let page = try await search.skippingInvalidRecords().page(1)
    #expect(page.records.map(\.id) == [1, 3])
    let skipped = try #require(page.skipped.first)
    #expect((skipped.page, skipped.index) == (1, 1))
    #expect(skipped.problem.path == "[1].id")
    #expect(skipped.problem.value == "\"x\"")
    let error = await clientError { _ = try await search.page(1) }
    #expect(error?.code == .decodingFailed)
    #expect(error?.decodingProblem == skipped.problem)
  }

  @Test func aWalkOverRecordsTellsOfThoseThatItSkips() async throws {
    let transport = MemoryTransport()
    for body in ["[7,\(Fixtures.opportunity(id: 1))]", "[\(Fixtures.opportunity(id: 2)),{}]", "[]"] {
      await transport.answerAny(with: .status(200, body: body))
    }
    let (reports, report) = AsyncStream.makeStream(of: SkippedRecord.self)
    let search = Fixtures.client(transport).opportunities.search().pageSize(2).skippingInvalidRecords {
      report.yield($0)
    }
    let ids = try await search.reduce(into: []) { $0.append($1.id) }
    #expect(ids == [1, 2])
    report.finish()
    let places = await reports.reduce(into: []) { $0.append("\($1.page).\($1.index)") }
    #expect(places == ["1.0", "2.1"])
  }

  @Test func leavingAWalkGivesUpWhatWasFetchedAhead() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[\(Fixtures.opportunity(id: 1))]"))
    await transport.answerAny(with: .silence)
    let (ends, ended) = AsyncStream.makeStream(of: Void.self)
    let client = Fixtures.client(Watched(transport: transport, cancelled: { ended.yield() }))
    for try await _ in client.opportunities.search().pageSize(1).lookingAhead() {
      while await transport.requests.count < 2 { await Task.yield() }
      break
    }
    for await _ in ends.prefix(1) {}
  }
}

/// Tells when a call was cancelled.
private struct Watched: ClientTransport {
  let transport: MemoryTransport
  let cancelled: @Sendable () -> Void

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    do { return try await transport.send(request) } catch {
      if error is CancellationError { cancelled() }
      throw error
    }
  }
}
