/// The pages of a search, fetched as they are asked for. A record that stood on an earlier page is left out.
nonisolated public struct PageSequence<Request: PagedRequest>: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = Page<Request.Record>

  let search: PagedSequence<Request>

  /// Walks through the pages.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(search: search) }

  /// Walks through pages.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let fetcher: PageFetcher<Request>
    private let looksAhead: Bool
    private var number: Int
    private var isAtEnd = false
    private var seen: Set<AnyHashable> = []
    private var barrenPages = 0
    private var ahead: LookAhead<Request>?
    /// What is thrown after the last page.
    private var closingError: ClientError?

    init(search: PagedSequence<Request>) {
      var search = search
      search.options.waitsForLimits = true
      fetcher = PageFetcher(search: search)
      looksAhead = search.looksAhead
      number = search.firstPage
    }

    /// The next page; nil after the last.
    public mutating func next() async throws -> Page<Request.Record>? {
      if let error = closingError {
        closingError = nil
        throw error
      }
      guard !isAtEnd else { return nil }
      isAtEnd = true
      let page = try await fetch()
      number += 1
      closingError = fetcher.closingError(after: page)
      isAtEnd = !page.hasNext
      if looksAhead, page.hasNext { ahead = LookAhead(fetcher, number) }
      return try withoutRepeats(page)
    }

    private mutating func fetch() async throws -> Page<Request.Record> {
      defer { ahead = nil }
      if let ahead { return try await ahead.page() }
      return try await fetcher.fetch(number)
    }

    /// The page without the records of earlier ones. A service that gives the same page again and again is left.
    private mutating func withoutRepeats(_ page: Page<Request.Record>) throws -> Page<Request.Record> {
      let records = page.records.filter { record in
        Request.identity(of: record).map { seen.insert($0).inserted } ?? true
      }
      barrenPages = records.isEmpty && !page.records.isEmpty ? barrenPages + 1 : 0
      if barrenPages == 3 {
        isAtEnd = true
        throw fetcher.error(.pagesRepeat, "Three pages in a row had no record that had not come before.", page.number)
      }
      return page.with(records)
    }
  }
}

/// A page that is being fetched before it is asked for. It is given up when nobody will ask.
nonisolated final class LookAhead<Request: PagedRequest>: Sendable {
  private let task: Task<Page<Request.Record>, any Error>

  init(_ fetcher: PageFetcher<Request>, _ number: Int) {
    task = Task { try await fetcher.fetch(number) }
  }

  deinit { task.cancel() }

  /// The page, when it has come.
  func page() async throws -> Page<Request.Record> {
    let task = task
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
